"""Compares requests with Microsoft's Python SDK: one JSON object per line on stdin, one verdict per line on stdout.

The SDK has a function that builds the request of each operation, and a model for each body. A request has to be what
that function builds, and its body may contain only what the model has.
"""

import enum
import functools
import importlib
import inspect
import json
import pkgutil
import re
import sys
import typing
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

PACKAGES = [
    "azure.mgmt.appcontainers",
    "azure.mgmt.authorization.v2022_04_01",
    "azure.mgmt.containerregistry",
    "azure.mgmt.cosmosdb",
    "azure.mgmt.keyvault",
    "azure.mgmt.msi.v2024_11_30",
    "azure.mgmt.redisenterprise",
    "azure.mgmt.resource.resources",
]


@dataclass
class Operation:
    """A function of the SDK that builds a request, as far as its source shows it."""

    package: str
    name: str
    build: typing.Callable
    module: typing.Any
    models: typing.Any
    method: str
    path: re.Pattern
    version: str


@functools.cache
def body_model(name, module):
    """The model of an operation's body: an argument of the method that calls the builder."""
    groups = [group for group in vars(module).values() if inspect.isclass(group)]
    own = [group for group in groups if group.__module__ == module.__name__]
    for method in (method for group in own for method in vars(group).values() if inspect.isfunction(method)):
        if f" {name}(" not in inspect.getsource(method):
            continue
        hints = typing.get_type_hints(method)
        hints.pop("return", None)
        for kind in (kind for hint in hints.values() for kind in (hint, *typing.get_args(hint))):
            if hasattr(kind, "_attribute_map") or hasattr(kind, "_is_model"):
                return kind
    return None


def operations():
    """All operations of the packages."""
    for package in PACKAGES:
        models = importlib.import_module(f"{package}.models")
        folder = importlib.import_module(f"{package}.operations")
        for entry in pkgutil.iter_modules(folder.__path__):
            module = importlib.import_module(f"{package}.operations.{entry.name}")
            for name, build in inspect.getmembers(module, inspect.isfunction):
                if re.fullmatch(r"build_\w+_request", name):
                    yield operation(package, name, build, module, models)


def operation(package, name, build, module, models):
    """Reads an operation from the source of its builder."""
    source = inspect.getsource(build)
    template = re.search(r'"(/[^"]*)"', source).group(1)
    arguments = dict(re.findall(r'"(\w+)": _SERIALIZER\.url\(\s*"(\w+)"', source))
    raw = re.findall(r'_SERIALIZER\.url\(\s*"(\w+)",[^)]*skip_quote=True', source)
    pattern = re.escape(template)
    for placeholder, argument in arguments.items():
        one = ".+" if argument in raw else "[^/]+"
        pattern = pattern.replace(re.escape("{" + placeholder + "}"), f"(?P<{argument}>{one})", 1)
    version = re.search(r'"api-version", "([^"]+)"', source)
    return Operation(
        package,
        name,
        build,
        module,
        models,
        re.search(r'method="(\w+)"', source).group(1),
        re.compile(pattern.replace("//", "/"), re.IGNORECASE),
        version.group(1) if version else "",
    )


def generic(pattern):
    """Check if a path leaves the provider open: such an operation matches resources of every type."""
    return "/" not in pattern[1:] or "/providers/(" in pattern[pattern.rfind("/providers/") :]


def judge(request, known):
    """The operation that a request is, and its problems."""
    address = urlsplit(request["url"])
    verdicts = []
    for candidate in known:
        match = candidate.path.fullmatch(address.path)
        if match and candidate.method == request["method"] and not generic(candidate.path.pattern):
            verdicts.append((candidate, list(problems(request, address, candidate, match.groupdict()))))
    if not verdicts:
        return {"operation": "", "version": "", "problems": ["no operation has this method and path"]}
    best, found = min(verdicts, key=lambda verdict: len(verdict[1]))
    group = re.sub(r"^azure\.mgmt\.|\boperations\._|[._]operations$", "", best.module.__name__.replace("._operations", ""))
    name = best.name.removeprefix("build_").removesuffix("_request")
    return {"operation": f"{group}.{name}", "version": best.version, "problems": found}


def problems(request, address, candidate, arguments):
    """The differences between a request and the one that the SDK builds, body included."""
    query = dict(parse_qsl(address.query, keep_blank_values=True))
    options = {name.removeprefix("$"): value for name, value in query.items() if name.startswith("$")}
    options = {name: value for name, value in options.items() if name in inspect.signature(candidate.build).parameters}
    body = request.get("body")
    if body is not None:
        options["content_type"] = "application/json"
    try:
        built = candidate.build(
            **{name: unquote(value) for name, value in arguments.items()},
            **options,
            api_version=query.get("api-version", "none"),
        )
    except ValueError as error:
        yield str(error)
        return
    expected = urlsplit(built.url)
    if unquote(expected.path).replace("//", "/").lower() != unquote(address.path).lower():
        yield f"path: the SDK sends {expected.path}"
    theirs = dict(parse_qsl(expected.query, keep_blank_values=True))
    if theirs != query:
        yield f"query: sent {query}, the SDK sends {theirs}"
    for name in ["Accept", *(["Content-Type"] if body is not None else [])]:
        if name in built.headers and built.headers[name] != request["headers"].get(name.lower()):
            yield f"{name}: sent {request['headers'].get(name.lower())}, the SDK sends {built.headers[name]}"
    model = body_model(candidate.name, candidate.module)
    if model is None:
        if body is not None:
            yield "body: the operation has none"
    elif hasattr(model, "_attribute_map"):
        yield from compare_serialized(body, model)
    else:
        yield from walk(body, model, candidate, "body")


def compare_serialized(body, model):
    """Yield the problems of a body in an older package, whose model loses unknown properties."""
    try:
        read = model.from_dict(body)
        required = [name for name, rules in model._validation.items() if rules.get("required")]
        yield from (f"body: {name} is required" for name in required if getattr(read, name) is None)
        if read.serialize() != body:
            yield f"body: the model keeps only {json.dumps(read.serialize())}"
    except Exception as error:  # each package has its own
        yield f"body: {error}"


def walk(value, kind, candidate, at):
    """Yield the parts of a value that don't fit a type: a model, list, map, enumeration, or plain value."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Union:
        if value is None and type(None) in parts:
            return
        enums = [part for part in parts if isinstance(part, type) and issubclass(part, enum.Enum)]
        if enums and value not in [member.value for member in enums[0]]:
            yield f"{at}: {value!r} isn't one of {enums[0].__name__}"
        if not enums:
            yield from walk(value, next(part for part in parts if part is not type(None)), candidate, at)
    elif origin is dict:
        for name, entry in value.items() if isinstance(value, dict) else [("", value)]:
            # A merge patch removes an entry with null.
            if entry is not None or candidate.method != "PATCH":
                yield from walk(entry, parts[1], candidate, f"{at}[{name}]")
    elif origin is list:
        if not isinstance(value, list):
            yield f"{at}: {value!r} isn't a list"
            return
        for index, entry in enumerate(value):
            yield from walk(entry, parts[0], candidate, f"{at}[{index}]")
    elif hasattr(kind, "_is_model"):
        yield from walk_model(value, kind, candidate, at)
    elif kind in (str, int, bool, float) and type(value) is not kind:
        yield f"{at}: {value!r} isn't a {kind.__name__}"


def walk_model(value, kind, candidate, at):
    """Yield the properties that a model doesn't have, that are read-only, or that are missing."""
    if not isinstance(value, dict):
        yield f"{at}: {value!r} isn't a {kind.__name__}"
        return
    kind()  # The fields get their names with the first instance.
    hints = typing.get_type_hints(kind, localns={"_models": candidate.models})
    fields = {field._rest_name: (field, hints[name]) for name, field in kind._attr_to_rest_field.items()}
    for name, entry in value.items():
        field, hint = fields.get(name, (None, None))
        if field is None:
            yield f"{at}.{name}: {kind.__name__} has no such property"
        elif field._visibility == ["read"]:
            yield f"{at}.{name}: read-only"
        else:
            yield from walk(entry, hint, candidate, f"{at}.{name}")
    for name, (field, hint) in fields.items():
        optional = type(None) in typing.get_args(hint) or field._visibility == ["read"]
        if candidate.method == "PUT" and not optional and name not in value:
            yield f"{at}.{name}: required"


if __name__ == "__main__":
    every = list(operations())
    for line in sys.stdin:
        print(json.dumps(judge(json.loads(line), every)))
