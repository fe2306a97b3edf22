package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"reflect"
	"strings"
)

// request is what was sent, as a line of JSON.
type request struct {
	Method  string            `json:"method"`
	URL     string            `json:"url"`
	Headers map[string]string `json:"headers"`
	Body    json.RawMessage   `json:"body"`
}

// verdict is the result for a request, as a line of JSON.
type verdict struct {
	Operation string   `json:"operation"`
	Problems  []string `json:"problems"`
}

func validate(in io.Reader, out io.Writer) error {
	var operations []operation
	for _, s := range services {
		found, err := operationsOf(s)
		if err != nil {
			return err
		}
		operations = append(operations, found...)
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<24)
	verdicts := json.NewEncoder(out)
	for lines.Scan() {
		var r request
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return err
		}
		if err := verdicts.Encode(judge(r, operations)); err != nil {
			return err
		}
	}
	return lines.Err()
}

// judge finds the operation that a request is, and how it differs from that of Microsoft's client.
func judge(r request, operations []operation) verdict {
	address, err := url.Parse(r.URL)
	if err != nil {
		return verdict{Problems: []string{err.Error()}}
	}
	var best *verdict
	for _, o := range operations {
		if o.verb != r.Method || o.generic() || !o.path.MatchString(address.EscapedPath()) {
			continue
		}
		found := verdict{o.String(), replay(r, address, o)}
		if best == nil || len(found.Problems) < len(best.Problems) {
			best = &found
		}
	}
	if best == nil {
		return verdict{Problems: []string{"no operation has this method and path"}}
	}
	return *best
}

// replay sends a request through Microsoft's client to Microsoft's server, and compares.
func replay(r request, address *url.URL, o operation) []string {
	server, transport := o.service.newServer()
	taken := acceptAll(server)
	sent := &recorder{server: transport}
	query := address.Query()
	_, subscriptionID, _ := strings.Cut(address.Path, "/subscriptions/")
	subscriptionID, _, _ = strings.Cut(subscriptionID, "/")
	clients, err := o.service.newClients(subscriptionID, clientOptions(sent, query.Get("api-version")))
	if err != nil {
		return []string{err.Error()}
	}
	method := clientsOf(clients)[o.client].MethodByName(o.name)
	arguments, err := argumentsOf(method.Type(), r, address, o)
	if err != nil {
		return []string{err.Error()}
	}
	failure := call(method, arguments)
	if sent.request == nil {
		return []string{fmt.Sprintf("the client sends nothing: %v", failure)}
	}
	var problems []string
	differ := func(what string, ours, theirs any) {
		if !reflect.DeepEqual(ours, theirs) {
			problems = append(problems, fmt.Sprintf("%s: sent %v, the client sends %v", what, ours, theirs))
		}
	}
	differ("host", address.Host, sent.request.URL.Host)
	differ("path", strings.ToLower(address.Path), strings.ToLower(sent.request.URL.Path))
	differ("query", query, sent.request.URL.Query())
	for _, name := range []string{"Accept", "Content-Type"} {
		theirs := strings.Join(sent.request.Header[name], ", ")
		if name == "Accept" || r.Body != nil {
			differ(name, r.Headers[strings.ToLower(name)], theirs)
		}
	}
	differ("body", normal(r.Body), normal(sent.body))
	if !taken.called {
		problems = append(problems, fmt.Sprintf("the server refuses: %v", failure))
	} else if taken.body != nil {
		body, _ := json.Marshal(taken.body)
		differ("body as the server takes it", normal(r.Body), normal(body))
	}
	return problems
}

// argumentsOf fills the arguments of a method from the path, the body, and the query of a request.
func argumentsOf(method reflect.Type, r request, address *url.URL, o operation) ([]reflect.Value, error) {
	arguments, _ := probeArguments(method)
	for at, text := range o.path.FindStringSubmatch(address.EscapedPath())[1:] {
		position := o.arguments[at]
		value, err := url.PathUnescape(text)
		if err != nil {
			return nil, err
		}
		arguments[position] = reflect.ValueOf(value).Convert(method.In(position))
	}
	for at := range arguments {
		in := method.In(at)
		switch {
		case in.Kind() == reflect.Struct:
			body := reflect.New(in)
			if err := json.Unmarshal(r.Body, body.Interface()); err != nil {
				return nil, fmt.Errorf("the body isn't a %s: %w", in, err)
			}
			arguments[at] = body.Elem()
		case in.Kind() == reflect.Pointer:
			arguments[at] = optionsOf(in.Elem(), address.Query())
		}
	}
	return arguments, nil
}

// optionsOf fills the options that have the name of a parameter of the query: Filter from $filter.
func optionsOf(kind reflect.Type, query url.Values) reflect.Value {
	options := reflect.New(kind)
	for name := range query {
		field := options.Elem().FieldByNameFunc(func(field string) bool {
			return strings.EqualFold(field, strings.TrimPrefix(name, "$"))
		})
		if value := query.Get(name); field.IsValid() && field.Type() == reflect.TypeFor[*string]() {
			field.Set(reflect.ValueOf(&value))
		}
	}
	return options
}

// taken is the request as a server understood it.
type taken struct {
	called bool
	body   any
}

// acceptAll gives a fake server a function for each operation that only notes what it was called with.
func acceptAll(server any) *taken {
	noted := &taken{}
	value := reflect.ValueOf(server).Elem()
	for at := range value.NumField() {
		for method := range value.Field(at).NumField() {
			field := value.Field(at).Field(method)
			if field.Kind() == reflect.Func {
				field.Set(reflect.MakeFunc(field.Type(), noted.note(field.Type())))
			}
		}
	}
	return noted
}

func (t *taken) note(kind reflect.Type) func([]reflect.Value) []reflect.Value {
	return func(arguments []reflect.Value) []reflect.Value {
		t.called = true
		for _, argument := range arguments {
			if argument.Kind() == reflect.Struct {
				t.body = argument.Interface()
			}
		}
		results := make([]reflect.Value, kind.NumOut())
		for at := range results {
			results[at] = reflect.Zero(kind.Out(at))
		}
		return results
	}
}

// normal returns JSON with its members in one order.
func normal(text []byte) string {
	var value any
	if len(bytes.TrimSpace(text)) == 0 || json.Unmarshal(text, &value) != nil {
		return string(text)
	}
	same, _ := json.Marshal(value)
	return string(same)
}
