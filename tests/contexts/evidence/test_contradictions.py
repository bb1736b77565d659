"""What contradicts what: the same subject with another value, and nothing less."""

import pytest

from soichieu.evidence.contradiction import contradict, keys_of
from soichieu.evidence.enums import ClaimKind

PLAN = {"symbol": "15-KH/HU", "issuer": "Huyện ủy A", "date": "2023-03-01"}
LETTER = {"symbol": "15/KH-UBND", "issuer": "UBND xã B", "date": "2023-03-01"}
MEETING = {
    "kind": "review",
    "organiser": "Huyện ủy A",
    "date": "2023-05-06",
    "date_basis": "written",
    "mode": "online",
}
COUNT = {
    "value": 12,
    "qualifier": None,
    "of": "xã đã họp",
    "measure_unit": "xã",
    "unit": "Huyện A",
    "as_of": "2023-05-06",
}
SHARE = {
    "done": 12,
    "of": 15,
    "what": "có kế hoạch",
    "level": "xã",
    "as_of": "2023-05-06",
    "documents": ["d1"],
}
GOAL = {"value": 90, "what": "tỷ lệ hòa giải thành", "measure_unit": "%", "by": "2030"}
NAMED = {"d1": PLAN, "d2": {**PLAN, "symbol": "16-KH/HU"}}

PAIRS = [
    # kind, one, what the other says otherwise, whether they contradict
    (ClaimKind.DOCUMENT, PLAN, {"date": "2023-03-10"}, True),
    (ClaimKind.DOCUMENT, PLAN, {"symbol": "15–KH / HU", "issuer": "HUYỆN UỶ A", "date": "2023-03-10"}, True),
    (ClaimKind.DOCUMENT, PLAN, {}, False),
    (ClaimKind.DOCUMENT, PLAN, {"issuer": "Huyện ủy C", "date": "2023-03-10"}, False),
    (ClaimKind.DOCUMENT, PLAN, {"date": "2028-03-10"}, False),  # the next term counts from 1 again
    (ClaimKind.DOCUMENT, PLAN, {"date": None}, False),
    (ClaimKind.DOCUMENT, LETTER, {"date": "2023-03-10"}, True),
    (ClaimKind.DOCUMENT, LETTER, {"date": "2024-03-10"}, False),  # state numbers restart each year
    (ClaimKind.EVENT, MEETING, {"mode": "in_person"}, True),
    (ClaimKind.EVENT, MEETING, {"mode": None}, False),
    (ClaimKind.EVENT, MEETING, {"mode": "in_person", "date": "2023-05-07"}, False),
    (ClaimKind.EVENT, MEETING, {"mode": "in_person", "date_basis": "month_only"}, False),
    (ClaimKind.FIGURE, COUNT, {"value": 13}, True),
    (ClaimKind.FIGURE, COUNT, {"value": 12.0}, False),
    (ClaimKind.FIGURE, COUNT, {"value": 13, "qualifier": "hơn"}, False),
    (ClaimKind.FIGURE, COUNT, {"value": 13, "as_of": "2023-06-06"}, False),
    (ClaimKind.FIGURE, COUNT, {"value": 13, "as_of": None}, False),
    (ClaimKind.COVERAGE, SHARE, {"done": 13}, True),
    (ClaimKind.COVERAGE, SHARE, {"of": 16}, True),
    (ClaimKind.COVERAGE, SHARE, {"done": 13, "documents": ["d2"]}, False),
    (ClaimKind.COVERAGE, SHARE, {"done": 13, "level": "huyện"}, False),
    (ClaimKind.TARGET, GOAL, {"value": 95}, True),
    (ClaimKind.TARGET, GOAL, {"value": 95, "by": "2025"}, False),
]


@pytest.mark.parametrize(("kind", "one", "otherwise", "expected"), PAIRS)
def test_two_claims_contradict_only_where_both_cannot_be_right(
    kind: ClaimKind, one: dict[str, object], otherwise: dict[str, object], expected: bool
) -> None:
    first, second = keys_of(kind, one, NAMED), keys_of(kind, {**one, **otherwise}, NAMED)
    is_one_subject = bool(first.subject) and first.subject == second.subject
    assert (is_one_subject and contradict(first.subject, first.value, second.value)) is expected


def test_the_text_itself_and_a_mention_of_it_are_one_subject() -> None:
    assert keys_of(ClaimKind.SELF, PLAN, {}) == keys_of(ClaimKind.DOCUMENT, PLAN, {})


def test_kinds_that_say_nothing_comparable_have_no_subject() -> None:
    assert keys_of(ClaimKind.STATEMENT, {"slot": "limit", "text": "chậm"}, {}).subject == ""
