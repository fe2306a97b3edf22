package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"regexp"
	"strings"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/arm"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
)

// operation is a method of one of Microsoft's clients, with the path that it sends.
type operation struct {
	service service
	client  string
	name    string
	verb    string
	path    *regexp.Regexp
	// arguments holds the position of each argument that the path contains, in the order of the path.
	arguments []int
}

func (o operation) String() string {
	return fmt.Sprintf("%s.%s.%s", o.service.name, o.client, o.name)
}

// subscription and placeholder fill the path of a probe. A client escapes the slash, except within a scope.
const subscription = "00000000-0000-0000-0000-000000000000"

func placeholder(position int) string { return fmt.Sprintf("x%d/y", position) }

var placeholders = regexp.MustCompile(`x(\d+)(/|%2F)y|` + subscription)

// operationsOf calls every method of every client of a service once, and notes what it sends.
func operationsOf(s service) ([]operation, error) {
	sent := &recorder{}
	clients, err := s.newClients(subscription, clientOptions(sent, ""))
	if err != nil {
		return nil, err
	}
	var operations []operation
	for name, client := range clientsOf(clients) {
		for at := range client.NumMethod() {
			method := client.Type().Method(at).Name
			arguments, ok := probeArguments(client.Method(at).Type())
			if !ok {
				continue
			}
			sent.request = nil
			call(client.Method(at), arguments)
			if sent.request != nil {
				operations = append(operations, newOperation(s, name, method, sent.request))
			}
		}
	}
	return operations, nil
}

func newOperation(s service, client, name string, request *http.Request) operation {
	o := operation{service: s, client: client, name: name, verb: request.Method}
	path, pattern, last := request.URL.EscapedPath(), "(?i)^", 0
	for _, match := range placeholders.FindAllStringSubmatchIndex(path, -1) {
		pattern += regexp.QuoteMeta(path[last:match[0]])
		last = match[1]
		switch {
		case match[2] < 0:
			pattern += "[^/]+"
			continue
		case path[match[4]:match[5]] == "/":
			pattern += "(.+)"
		default:
			pattern += "([^/]+)"
		}
		var position int
		fmt.Sscan(path[match[2]:match[3]], &position)
		o.arguments = append(o.arguments, position)
	}
	o.path = regexp.MustCompile(pattern + regexp.QuoteMeta(path[last:]) + "$")
	return o
}

// generic reports whether the path leaves the provider open: such an operation matches resources of every type.
func (o operation) generic() bool {
	path := o.path.String()
	return path == "(?i)^/(.+)$" || strings.HasPrefix(path[strings.LastIndex(path, "/providers/")+1:], "providers/(")
}

// clientsOf returns the clients that a factory makes without further arguments.
func clientsOf(factory any) map[string]reflect.Value {
	clients := map[string]reflect.Value{}
	value := reflect.ValueOf(factory)
	for at := range value.NumMethod() {
		if method := value.Method(at); method.Type().NumIn() == 0 {
			clients[strings.TrimPrefix(value.Type().Method(at).Name, "New")] = method.Call(nil)[0]
		}
	}
	return clients
}

// probeArguments returns placeholders for the arguments of a method, if it is one that sends a request.
func probeArguments(method reflect.Type) ([]reflect.Value, bool) {
	arguments := make([]reflect.Value, method.NumIn())
	for at := range arguments {
		switch in := method.In(at); {
		case in == reflect.TypeFor[context.Context]():
			arguments[at] = reflect.ValueOf(context.Background())
		case in.Kind() == reflect.String:
			arguments[at] = reflect.ValueOf(placeholder(at)).Convert(in)
		case in.Kind() == reflect.Struct, in.Kind() == reflect.Pointer:
			arguments[at] = reflect.Zero(in)
		default:
			return nil, false
		}
	}
	return arguments, len(arguments) > 0
}

// call calls a method, and for a list also reads the first page. The error is the one that the client returns.
func call(method reflect.Value, arguments []reflect.Value) error {
	results := method.Call(arguments)
	if next := results[0].MethodByName("NextPage"); results[0].Kind() == reflect.Pointer && next.IsValid() {
		results = next.Call([]reflect.Value{reflect.ValueOf(context.Background())})
	}
	err, _ := results[len(results)-1].Interface().(error)
	return err
}

// clientOptions returns options with which a client sends each request once, with an API version if one is given.
func clientOptions(transport policy.Transporter, apiVersion string) *arm.ClientOptions {
	options := policy.ClientOptions{
		APIVersion: apiVersion,
		Retry:      policy.RetryOptions{MaxRetries: -1},
		Transport:  transport,
	}
	return &arm.ClientOptions{ClientOptions: options, DisableRPRegistration: true}
}

// recorder keeps what a client sends, and hands it on if there is a server.
type recorder struct {
	server  policy.Transporter
	request *http.Request
	body    []byte
}

func (r *recorder) Do(request *http.Request) (*http.Response, error) {
	r.request, r.body = request, nil
	if request.Body != nil {
		r.body, _ = io.ReadAll(request.Body)
		request.Body = io.NopCloser(bytes.NewReader(r.body))
	}
	if r.server == nil {
		return nil, errNotSent
	}
	return r.server.Do(request)
}

var errNotSent = fmt.Errorf("not sent")

type noCredential struct{}

func (noCredential) GetToken(context.Context, policy.TokenRequestOptions) (azcore.AccessToken, error) {
	return azcore.AccessToken{Token: "token"}, nil
}
