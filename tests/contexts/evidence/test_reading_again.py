"""Ids within a text after a second reading: what is kept keeps its id, and references follow."""

from typing import Any

from soichieu.evidence.models import Claim
from soichieu.evidence.services.rereading import beside_kept, with_documents


def claim(kind: str, local_id: str, *spans: list[int], **data: Any) -> Claim:
    if kind == "document":
        data["id"] = local_id
    return Claim(kind=kind, local_id=local_id, data=data, spans=list(spans))


def test_a_finding_at_a_kept_place_is_the_kept_one_and_references_lead_to_it() -> None:
    kept = [claim("document", "d5", [10, 20])]
    found = [
        claim("document", "d1", [10, 20], [40, 50]),
        claim("document", "d2", [60, 70]),
        claim("lineage", "lineage1", [10, 70], **{"from": "d2", "to": "d1"}),
        claim("coverage", "coverage1", [80, 90], documents=["d1", "d2"]),
    ]
    fresh = beside_kept(found, kept)
    assert [one.local_id for one in fresh] == ["d2", "lineage1", "coverage1"]
    assert (fresh[1].data["from"], fresh[1].data["to"]) == ("d2", "d5")
    assert fresh[2].data["documents"] == ["d5", "d2"]


def test_an_id_that_a_kept_claim_bears_for_something_else_is_replaced_everywhere() -> None:
    kept = [claim("document", "d1", [10, 20]), claim("lineage", "lineage1", [1, 2])]
    found = [
        claim("document", "d1", [60, 70]),
        claim("lineage", "lineage1", [10, 70], **{"from": "self", "to": "d1"}),
    ]
    document, relation = beside_kept(found, kept)
    assert document.local_id == document.data["id"] == "d1.2"
    assert relation.local_id == "lineage1.2"
    assert (relation.data["from"], relation.data["to"]) == ("self", "d1.2")


def test_documents_that_a_decided_claim_names_stay_with_it() -> None:
    relation = claim("lineage", "lineage1", [1, 2], **{"from": "self", "to": "d2"})
    share = claim("coverage", "coverage1", [3, 4], documents=["d3"])
    share.corrected_data = {"documents": ["d4"]}
    documents = [claim("document", f"d{number}", [number, 9]) for number in range(1, 6)]
    kept = with_documents([relation, share], [*documents, relation, share])
    assert [one.local_id for one in kept] == ["lineage1", "coverage1", "d2", "d3", "d4"]


def test_the_text_itself_is_one_thing_wherever_it_is_shown() -> None:
    assert beside_kept([claim("self", "self", [5, 9])], [claim("self", "self", [0, 4])]) == []


def test_claims_of_another_kind_at_the_same_place_are_not_the_same() -> None:
    assert len(beside_kept([claim("unit", "unit1", [0, 4])], [claim("person", "person1", [0, 4])])) == 1
