"""The house about itself: sizes, names, one way of writing."""

import ast
import re

import pytest
from tests.architecture.source import CONTEXTS, PACKAGE, ROOT, functions, modules

BANNED = re.compile(r"(^|/)(utils|helpers|common|misc|extras|base|manager|handlers|tools)(/|\.py$)")


def test_no_file_bears_a_name_that_says_nothing() -> None:
    assert [m.path for m in modules() if BANNED.search(m.path)] == []


def test_a_file_over_300_lines_becomes_a_package_of_nouns() -> None:
    assert [(m.path, m.lines) for m in modules() if m.lines > 300] == []


def test_a_function_is_at_most_fifty_lines() -> None:
    too_long = [
        f"{m.path}:{f.name}"
        for m in modules()
        for f in functions(m.tree)
        if (f.end_lineno or f.lineno) - f.lineno > 50
    ]
    assert too_long == []


def test_models_override_no_save_and_listen_to_no_signal() -> None:
    offenders = []
    for m in modules():
        if m.path.split("/")[0] not in CONTEXTS:
            continue
        offenders += [f"{m.path}:{f.name}" for f in functions(m.tree) if f.name in {"save", "delete"}]
        offenders += [
            m.path
            for node in ast.walk(m.tree)
            if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("signals")
        ]
    assert offenders == []


def test_pure_asks_no_clock() -> None:
    clocks = ("date.today", "datetime.now", "time.time", "datetime.utcnow")
    offenders = [
        m.path
        for m in modules()
        if m.path.startswith("pure/")
        for node in ast.walk(m.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(clocks)
    ]
    assert offenders == []


def test_nothing_in_the_code_is_about_one_resolution() -> None:
    about_one = re.compile(r"12-NQ/TW|118-KH/ĐUCA")
    strings = [
        (m.path, node.value)
        for m in modules()
        for node in ast.walk(m.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and about_one.search(node.value)
    ]
    docstrings_may_show_examples = [
        (path, text) for path, text in strings if "\n" not in text and not text.endswith(".")
    ]
    assert docstrings_may_show_examples == []


def test_every_model_stands_in_the_glossary() -> None:
    from django.apps import apps

    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    names = [
        model.__name__
        for context in CONTEXTS
        for model in apps.get_app_config(context).get_models()
        if not model.__name__.endswith("Event") or model.__name__ == "LifeEvent"
    ]
    assert [name for name in names if f"`{name}`" not in glossary] == []


@pytest.mark.parametrize("context", CONTEXTS)
def test_every_context_says_what_it_owns(context: str) -> None:
    tree = ast.parse((PACKAGE / context / "__init__.py").read_text(encoding="utf-8"))
    assert (ast.get_docstring(tree) or "").strip()
