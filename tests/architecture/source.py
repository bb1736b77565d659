"""The source of the house as trees, for the tests about the house itself."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "soichieu"
CONTEXTS = (
    "audit",
    "organisations",
    "accounts",
    "evidence",
    "directives",
    "cascade",
    "tasks",
    "indicators",
    "reminders",
)


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file of the product: its path below the package, its lines, its tree."""

    path: str
    lines: int
    tree: ast.Module


@cache
def modules() -> tuple[Module, ...]:
    """Return every module of the product but migrations."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if "migrations" in path.parts:
            continue
        text = path.read_text(encoding="utf-8")
        found.append(Module(str(path.relative_to(PACKAGE)), text.count("\n"), ast.parse(text)))
    return tuple(found)


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    """Yield every function and method of a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            yield node


def calls(node: ast.AST) -> set[str]:
    """Return the dotted names called within a node."""
    return {ast.unparse(call.func) for call in ast.walk(node) if isinstance(call, ast.Call)}
