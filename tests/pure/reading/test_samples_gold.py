"""The five real samples: what their gold names is found, and nothing else.

The samples lie beside the checkout, not in it; without them this test skips.
"""

import json
from pathlib import Path

import pytest

from soichieu.pure.reading import read

_SAMPLES = Path(__file__).parents[4] / "shared" / "samples"
_GOLD = json.loads((_SAMPLES / "gold.json").read_text("utf-8")) if (_SAMPLES / "gold.json").exists() else {}

pytestmark = pytest.mark.skipif(not _GOLD, reason="the samples do not lie beside this checkout")


@pytest.fixture(params=sorted(_GOLD), scope="module")
def case(request):
    text = (_SAMPLES / request.param).read_bytes().decode("utf-8")
    return _GOLD[request.param], read(text, file=request.param).as_json(), text


def _matches(wanted, found):
    return all(found.get(key) == value for key, value in wanted.items())


def _name(found, mark):
    """The id of the document a gold mark means: a symbol, or type|issuer."""
    kind, _, issuer = mark.partition("|")
    return [
        d["id"]
        for d in found["documents"]
        if mark == d["symbol"] or (issuer and (d["type"], d["issuer"]) == (kind, issuer))
    ]


def test_the_documents_are_exactly_those_of_the_gold(case):
    gold, found, _ = case
    for wanted in gold["documents"]:
        assert [d for d in found["documents"] if _matches(wanted, d)], wanted
    assert len(found["documents"]) == len(gold["documents"])


def test_no_document_takes_a_forbidden_number(case):
    gold, found, _ = case
    assert not {d["symbol"] for d in found["documents"]} & set(gold.get("must_not_link", []))


def test_what_implements_what_is_exactly_that_of_the_gold(case):
    gold, found, _ = case
    wanted = [(_name(found, above), _name(found, below)) for above, below in gold.get("implements", [])]
    links = sorted((link["from"], link["to"]) for link in found["lineage"] if link["kind"] == "implements")
    assert links == sorted((one, other) for (one,), (other,) in wanted)


def test_the_events_are_exactly_those_of_the_gold(case):
    gold, found, _ = case
    assert len(found["events"]) == len(gold["events"])
    for wanted, event in zip(gold["events"], found["events"], strict=True):
        assert event["kind"] == wanted["kind"]
        assert event["date"] == wanted.get("date", wanted.get("month"))
        assert wanted.get("organiser") in {None, event["organiser"]}
        assert wanted.get("mode") in {None, event["mode"]}
        assert [site["name"] for site in event["sites"]] == wanted.get("sites", [])
        assert "date_inferred_year" not in wanted or event["date_basis"] == "year_inferred"
        assert "month" not in wanted or event["date_basis"] == "month_only"


def test_the_people_are_exactly_those_of_the_gold(case):
    gold, found, _ = case
    assert [person["name"] for person in found["people"]] == sorted(
        (person["name"] for person in gold["people"]),
        key=[person["name"] for person in found["people"]].index,
    )
    for wanted in gold["people"]:
        person = next(person for person in found["people"] if person["name"] == wanted["name"])
        assert wanted.get("rank") in {None, person["rank"]}
        assert ", ".join(person["posts"]).startswith(wanted.get("post", "").replace(" - ", ", "))


def test_the_figures_are_exactly_those_of_the_gold(case):
    gold, found, _ = case
    wanted = [(figure["value"], figure["of"]) for figure in gold.get("figures", [])]
    assert sorted((figure["value"], figure["of"]) for figure in found["figures"]) == sorted(wanted)
    assert [[ratio["done"], ratio["of"]] for ratio in found["coverage"]] == gold.get("coverage", [])


def test_the_obstacles_of_the_gold_are_told(case):
    gold, found, _ = case
    told = " ".join(s["text"] for s in found["statements"] if s["slot"] in {"limit", "difficulty"})
    assert all(obstacle in told for obstacle in gold.get("obstacles", []))
