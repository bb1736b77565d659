"""A correction keeps the shape of its finding; the doubt of a finding is said in words."""

import pytest

from soichieu.evidence.doubts import doubt_of
from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.findings import corrected
from soichieu.foundation.errors import Invalid

EVENT = {
    "kind": "review",
    "date": "2023-05-06",
    "date_basis": "written",
    "organiser": None,
    "mode": None,
    "chair": None,
    "sites": [],
    "documents": [],
    "span": [3, 9],
}

TAKEN = [
    {"organiser": "Huyện ủy A"},
    {"mode": "both", "date": "2023-05", "date_basis": "month_only"},
    {"sites": [{"name": "xã B", "chair": None}]},
    {"documents": ["d1", "d2"]},
    {"span": [3, 9]},
]
REFUSED = [
    ({"mode": "radio"}, "mode"),
    ({"organiser": 5}, "organiser"),
    ({"sites": [{"name": "xã B"}]}, "sites"),
    ({"documents": "d1"}, "documents"),
    ({"colour": "đỏ"}, "colour"),
    ({"span": [0, 9]}, "vị trí"),
]


@pytest.mark.parametrize("given", TAKEN)
def test_values_that_fit_are_laid_over_the_finding(given: dict[str, object]) -> None:
    assert corrected("event", EVENT, given) == {**EVENT, **given}


@pytest.mark.parametrize(("given", "said"), REFUSED)
def test_values_that_do_not_fit_are_refused_by_name(given: dict[str, object], said: str) -> None:
    with pytest.raises(Invalid, match=said):
        corrected("event", EVENT, given)


NUMBERS = [(5, True), (5.62, True), (None, False), (True, False), ("5", False)]


@pytest.mark.parametrize(("value", "fits"), NUMBERS)
def test_a_figure_is_a_number(value: object, fits: bool) -> None:
    if fits:
        assert corrected("figure", {}, {"value": value}) == {"value": value}
    else:
        with pytest.raises(Invalid):
            corrected("figure", {}, {"value": value})


def test_a_day_is_a_day_of_the_calendar() -> None:
    assert corrected("document", {}, {"date": "2024-02-29"})
    for wrong in ("2023-02-29", "29/02/2024", "20240229"):
        with pytest.raises(Invalid):
            corrected("document", {}, {"date": wrong})


DOUBTS = [
    (ClaimKind.DOCUMENT, {"number": None, "title": None}, "số, ký hiệu"),
    (ClaimKind.DOCUMENT, {"number": "5", "date": None}, "ngày ban hành"),
    (ClaimKind.DOCUMENT, {"number": "5", "date": "2023-01-01"}, ""),
    (ClaimKind.EVENT, {"date": "2023-05", "date_basis": "month_only"}, "tháng"),
    (ClaimKind.EVENT, {"date": "2023-05-06", "date_basis": "year_inferred"}, "suy"),
    (ClaimKind.EVENT, EVENT, ""),
    (ClaimKind.FIGURE, {"of": "xã", "qualifier": "gần"}, "gần"),
    (ClaimKind.COVERAGE, {"done": 16, "of": 15}, "lớn hơn"),
    (ClaimKind.TASK, {"lead": "Văn phòng", "due": None, "due_text": "khẩn trương"}, "không nêu ngày"),
    (ClaimKind.STATEMENT, {}, ""),
]


@pytest.mark.parametrize(("kind", "data", "said"), DOUBTS)
def test_a_doubt_names_what_is_uncertain(kind: ClaimKind, data: dict[str, object], said: str) -> None:
    doubt = doubt_of(kind, data)
    assert said in doubt
    assert bool(doubt) == bool(said)
