"""Every act that a service records has words in the journal."""

import ast
import re

from tests.architecture.source import modules

from soichieu.web.journal.acts import ACTS, label_of

_TAG = re.compile(r"[a-z]+:[a-z_]+:[a-z_]+")


def _recorded() -> set[str]:
    """Return the literal tags given to `audit.record`; those made of parts are matched by their beginning."""
    found = set()
    for module in modules():
        for node in ast.walk(module.tree):
            if (
                isinstance(node, ast.Call)
                and ast.unparse(node.func) in {"audit.record", "record"}
                and node.args
            ):
                tag = node.args[0]
                if isinstance(tag, ast.Constant):
                    found.add(str(tag.value))
                elif isinstance(tag, ast.JoinedStr) and isinstance(tag.values[0], ast.Constant):
                    found.add(str(tag.values[0].value))
    return found


def test_every_recorded_act_has_words() -> None:
    recorded = _recorded()
    assert len(recorded) >= 10
    assert {tag for tag in recorded if not any(act.startswith(tag) for act in ACTS)} == set()


def test_every_worded_act_is_recorded_somewhere() -> None:
    recorded = _recorded()
    assert {act for act in ACTS if not any(act.startswith(tag) for tag in recorded)} == set()


def test_an_act_without_words_shows_its_tag() -> None:
    assert label_of("la:chua:biet") == "la:chua:biet"
