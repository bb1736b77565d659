"""Every service is one transaction and writes its act to the journal."""

import ast
from collections import defaultdict

from tests.architecture.source import CONTEXTS, PACKAGE, calls, functions, modules

# Writers that are not acts of a person: sealing the journal, keeping an index, filling a cache.
NOT_ACTS = {
    "audit/services.py": "the journal itself",
    "reminders/services/reading.py": "a reader's own bookmarks in the inbox",
    "accounts/services/columns.py": "a reader's own view of a list",
}


def _services() -> dict[str, list[tuple[str, ast.FunctionDef]]]:
    """Return, per context, the functions of its services with their file."""
    found: dict[str, list[tuple[str, ast.FunctionDef]]] = defaultdict(list)
    for module in modules():
        parts = module.path.split("/")
        if parts[0] in CONTEXTS and (parts[1] == "services.py" or parts[1] == "services"):
            found[parts[0]] += [(module.path, function) for function in functions(module.tree)]
    return found


def _takes_an_actor(function: ast.FunctionDef) -> bool:
    return any(argument.arg == "by" for argument in function.args.kwonlyargs)


def _doors(context: str) -> set[str]:
    """Return the services that others may call: what a package exports, or a module's public functions."""
    package = PACKAGE / context / "services" / "__init__.py"
    if not package.exists():
        return {f.name for _, f in _services()[context] if not f.name.startswith("_")}
    tree = ast.parse(package.read_text(encoding="utf-8"))
    exported = [node.value for node in tree.body if isinstance(node, ast.Assign) and _is_all(node)]
    return {str(name) for value in exported for name in ast.literal_eval(value)}


def _is_all(node: ast.Assign) -> bool:
    return any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets)


def test_the_doors_of_every_context_are_found() -> None:
    assert {context for context in _services() if not _doors(context)} == set()


def _records(context: str) -> set[str]:
    """Return the service functions that reach `audit.record`, directly or through another service."""
    reached: set[str] = set()
    services = [function for _, function in _services()[context]]
    while True:
        more = {
            f.name
            for f in services
            if f.name not in reached
            and ("audit.record" in calls(f) or any(called.split(".")[-1] in reached for called in calls(f)))
        }
        if not more:
            return reached
        reached |= more


def _is_atomic(function: ast.FunctionDef) -> bool:
    return "transaction.atomic" in {ast.unparse(mark) for mark in function.decorator_list}


def _writes_only_through(function: ast.FunctionDef, atomic: set[str]) -> bool:
    """Return whether a service touches no table itself and hands its work to atomic ones."""
    called = calls(function)
    touches = any(call.endswith((".save", "create", ".update", ".delete")) for call in called)
    return not touches and bool(called & atomic)


def test_every_service_that_acts_for_somebody_is_atomic() -> None:
    loose = []
    for context, found in _services().items():
        doors, atomic = _doors(context), {f.name for _, f in found if _is_atomic(f)}
        loose += [
            f"{path}:{function.name}"
            for path, function in found
            if function.name in doors
            and _takes_an_actor(function)
            and path not in NOT_ACTS
            and not _is_atomic(function)
            and not _writes_only_through(function, atomic)
        ]
    assert loose == []


def test_every_service_that_acts_for_somebody_is_journalled() -> None:
    silent = []
    for context, found in _services().items():
        recording = _records(context)
        silent += [
            f"{path}:{function.name}"
            for path, function in found
            if function.name in _doors(context)
            and _takes_an_actor(function)
            and function.name not in recording
            and path not in NOT_ACTS
        ]
    assert silent == []
