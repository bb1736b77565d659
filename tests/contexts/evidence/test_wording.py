"""The words for the findings of a text are those of the register."""

from soichieu.directives.enums import LineageKind
from soichieu.evidence.wording import RELATIONS, names_in, wording_of


def test_relations_are_named_as_the_register_names_them() -> None:
    assert {kind: str(words) for kind, words in RELATIONS.items()} == dict(LineageKind.choices)


def test_a_relation_is_said_with_the_names_of_its_documents() -> None:
    names = names_in([("d1", {"symbol": "15-KH/HU", "date": "2023-03-01"}), ("self", {})])
    said = wording_of("lineage", {"from": "self", "kind": "implements", "to": "d1"}, names)
    assert said.line == "văn bản này – thực hiện – 15-KH/HU, ngày 01/03/2023"
