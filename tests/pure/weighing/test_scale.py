"""The whole scale on one small text: perfect weighs perfect, and each single fault is seen in its kind."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from soichieu.pure.weighing import Count, weigh

TEXT = (
    "Nghị quyết số 5 của Tỉnh ủy thay thế Nghị quyết số 5 của Huyện ủy. Ngày 02/3/2024, Huyện ủy họp. "
    "Bí thư Lò Văn Sửu nói: có 40 hộ nghèo và 40 hộ cận nghèo, 3/4 xã xong, phấn đấu 95% vào năm 2025. "
    "Phòng Tư pháp báo cáo trước ngày 10/4/2024. Mô hình “Bếp chung” còn yếu."
)


def _span(quote: str) -> list[int]:
    start = TEXT.index(quote)
    return [start, start + len(quote)]


FIRST, SECOND = "Nghị quyết số 5 của Tỉnh ủy", "Nghị quyết số 5 của Huyện ủy"
TASK = "Phòng Tư pháp báo cáo trước ngày 10/4/2024."
LIMIT = "Mô hình “Bếp chung” còn yếu."
NQ = {"type": "NQ", "number": "5", "symbol": None, "date": None, "title": None, "state": None}
HEAD = dict.fromkeys(("symbol", "type", "number", "issuer", "date", "abstract", "signer", "place"))

LABELS: dict[str, Any] = {
    "published_on": None,
    "self": {**HEAD, "type": "BC", "date": "2024-03-03"},
    "documents": [
        {"id": "a", **NQ, "issuer": "Tỉnh ủy", "at": FIRST},
        {"id": "b", **NQ, "issuer": "Huyện ủy", "at": SECOND},
    ],
    "lineage": [["a", "replaces", "b"]],
    "events": [{"kind": "meeting", "date": "2024-03-02", "organiser": "Huyện ủy", "at": "Huyện ủy họp"}],
    "people": [{"name": "Lò Văn Sửu", "rank": None, "posts": ["Bí thư"]}],
    "figures": [
        {"value": 40, "measure_unit": None, "of": "hộ nghèo", "at": "40 hộ nghèo"},
        {"value": 40, "measure_unit": None, "of": "hộ cận nghèo", "at": "40 hộ cận nghèo"},
    ],
    "coverage": [{"done": 3, "of": 4, "what": "xã", "at": "3/4 xã"}],
    "targets": [{"value": 95, "measure_unit": "%", "what": None, "by": "2025-12-31", "at": "95%"}],
    "tasks": [{"lead": "Phòng Tư pháp", "due": "2024-04-10", "at": TASK}],
    "deadlines": [{"date": "2024-04-10", "bound": "before", "at": TASK}],
    "registers": [{"kind": "model", "name": "Bếp chung", "stage": None, "at": "Mô hình “Bếp chung”"}],
    "statements": [{"slot": "limit", "at": LIMIT}],
    "units": ["Tỉnh ủy", "Huyện ủy"],
}


def _perfect() -> dict[str, Any]:
    """Give a reading that says exactly what the labels say."""
    found = copy.deepcopy(LABELS)
    for kind in ("events", "figures", "coverage", "targets", "tasks", "deadlines", "registers", "statements"):
        for item in found[kind]:
            item["span"] = _span(item.pop("at"))
    for place, item in enumerate(found["documents"], 1):
        item["id"], item["mentions"] = f"d{place}", [_span(item.pop("at"))]
    found["people"][0]["span"] = _span("Bí thư Lò Văn Sửu")
    found["lineage"] = [{"from": "d1", "kind": "replaces", "to": "d2", "span": _span(FIRST)}]
    found["units"] = [{"name": name, "canonical": name, "span": _span(name)} for name in found["units"]]
    return found


def test_a_reading_that_says_what_the_labels_say_weighs_one_in_every_kind() -> None:
    weighed = weigh(_perfect(), LABELS, TEXT)
    assert {name: tally.count.f1 for name, tally in weighed.tallies.items() if tally.count.labelled} == {
        name: 1.0
        for name in weighed.tallies
        if not name.startswith("self: ") or name in ("self: type", "self: date")
    }
    assert all(tally.missed == tally.invented == () for tally in weighed.tallies.values())
    assert weighed.wrong_merges == 0


def test_an_empty_reading_misses_everything_and_invents_nothing() -> None:
    weighed = weigh({}, LABELS, TEXT)
    for name, tally in weighed.tallies.items():
        assert tally.count.right == tally.count.found == 0, name
        assert len(tally.missed) == tally.count.labelled
    assert weighed.tallies["figures"].count == Count(labelled=2)


def test_against_empty_labels_everything_is_invented() -> None:
    empty = {kind: [] for kind in LABELS} | {"self": None}
    weighed = weigh(_perfect(), empty, TEXT)
    assert all(tally.count.right == 0 for tally in weighed.tallies.values())
    assert weighed.tallies["self"].count == Count(found=2)
    assert len(weighed.tallies["figures"].invented) == 2


Change = Callable[[dict[str, Any]], object]
FAULTS: list[tuple[str, Change, str, Count]] = [
    (
        "a figure at another place",
        lambda f: f["figures"][0].update(span=_span("95%")),
        "figures",
        Count(2, 2, 1),
    ),
    ("a figure twice", lambda f: f["figures"].append(f["figures"][0]), "figures", Count(2, 3, 2)),
    ("a figure of another value", lambda f: f["figures"][1].update(value=41), "figures", Count(2, 2, 1)),
    ("a coverage turned round", lambda f: f["coverage"][0].update(done=4, of=3), "coverage", Count(1, 1, 0)),
    ("a target without its day", lambda f: f["targets"][0].update(by=None), "targets", Count(1, 1, 0)),
    ("a task of another lead", lambda f: f["tasks"][0].update(lead="Phòng"), "tasks", Count(1, 1, 0)),
    ("a task at another place", lambda f: f["tasks"][0].update(span=[0, 9]), "tasks", Count(1, 1, 0)),
    ("a statement elsewhere", lambda f: f["statements"][0].update(span=[0, 9]), "statements", Count(1, 1, 0)),
    (
        "a relation of another kind",
        lambda f: f["lineage"][0].update(kind="amends"),
        "lineage",
        Count(1, 1, 0),
    ),
    (
        "a relation backwards",
        lambda f: f["lineage"][0].update({"from": "d2", "to": "d1"}),
        "lineage",
        Count(1, 1, 0),
    ),
    ("a relation of the text", lambda f: f["lineage"][0].update({"from": "self"}), "lineage", Count(1, 1, 0)),
    ("an invented head field", lambda f: f["self"].update(place="Hà"), "self", Count(2, 3, 2)),
    ("a head field wrong", lambda f: f["self"].update(type="KH"), "self: type", Count(1, 1, 0)),
    (
        "a unit too many",
        lambda f: f["units"].append({"name": "Xã", "canonical": None}),
        "units",
        Count(2, 3, 2),
    ),
    (
        "a document with a day",
        lambda f: f["documents"][0].update(date="2024-01-01"),
        "documents",
        Count(2, 2, 1),
    ),
    ("a document lost", lambda f: f["documents"].pop(), "documents", Count(2, 1, 1)),
]


@pytest.mark.parametrize(
    ("fault", "kind", "expected"), [(f, k, c) for _, f, k, c in FAULTS], ids=[n for n, *_ in FAULTS]
)
def test_each_single_fault_weighs_in_its_kind(fault: Change, kind: str, expected: Count) -> None:
    found = _perfect()
    fault(found)
    assert weigh(found, LABELS, TEXT).tallies[kind].count == expected


def test_two_figures_of_one_value_are_paired_by_their_places_in_any_order() -> None:
    found = _perfect()
    found["figures"].reverse()
    assert weigh(found, LABELS, TEXT).tallies["figures: with of"].count == Count(2, 2, 2)


def test_a_document_whose_day_was_not_found_still_carries_its_lineage() -> None:
    labels = copy.deepcopy(LABELS)
    labels["documents"][0]["date"] = "2024-01-01"
    weighed = weigh(_perfect(), labels, TEXT)
    assert weighed.tallies["documents"].count == Count(2, 2, 1)
    assert weighed.tallies["lineage"].count == Count(1, 1, 1)


def test_one_document_found_for_two_is_a_wrong_merge() -> None:
    found = _perfect()
    found["documents"] = [{**found["documents"][0], "mentions": [_span(FIRST), _span(SECOND)]}]
    assert weigh(found, LABELS, TEXT).wrong_merges == 1


def test_a_second_mention_given_to_the_wrong_document_is_a_wrong_merge_though_both_are_found() -> None:
    found = _perfect()
    found["documents"][0]["mentions"].append(_span(SECOND))
    assert weigh(found, LABELS, TEXT).wrong_merges == 1


def test_documents_of_one_list_that_share_a_quote_are_missed_not_merged() -> None:
    text = "Các Nghị quyết số 57, 59 của Tỉnh ủy."
    quote = "Nghị quyết số 57, 59 của Tỉnh ủy"
    labels = {kind: [] for kind in LABELS} | {"self": None}
    labels["documents"] = [
        {"id": n, **NQ, "number": n, "issuer": "Tỉnh ủy", "at": quote} for n in ("57", "59")
    ]
    found = {"documents": [{**labels["documents"][0], "mentions": [[4, 20], [22, 24]]}]}
    weighed = weigh(found, labels, text)
    assert weighed.wrong_merges == 0
    assert weighed.tallies["documents"].count == Count(2, 1, 1)


def test_a_label_whose_quote_does_not_stand_in_the_text_is_refused() -> None:
    labels = copy.deepcopy(LABELS)
    labels["figures"][0]["at"] = "40  hộ nghèo"
    with pytest.raises(ValueError, match="40  hộ nghèo"):
        weigh(_perfect(), labels, TEXT)


def test_what_disagrees_is_told_in_words() -> None:
    found = _perfect()
    found["figures"][1]["value"] = 41
    tally = weigh(found, LABELS, TEXT).tallies["figures"]
    assert tally.missed == ("40 | – | hộ cận nghèo",)
    assert tally.invented == ("41 | – | hộ cận nghèo",)
