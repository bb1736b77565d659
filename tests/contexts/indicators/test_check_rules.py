"""Rules of checks: only what can be held is kept, and each is told in words."""

from datetime import date
from decimal import Decimal

import pytest
from django.db.models import Q
from tests.cast import Cast, acting, assemble
from tests.contexts.indicators.defined import ALL, BY, define, make_form, models_of_halls

from soichieu.foundation.errors import NotAllowed
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Aggregation, CheckKind, Kind, Severity
from soichieu.indicators.errors import BadDefinition
from soichieu.indicators.models import Check
from soichieu.indicators.services import NewCheck

TODAY = date(2026, 1, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    made = assemble()
    built, _opened, _share = models_of_halls(made)
    area = services.add_dimension("VUNG", "vùng", [("NT", "Nông thôn"), ("TT", "Thành thị")], by=BY)
    services.break_down(built.pk, area.pk, by=BY)
    define(made, "CO", kind=Kind.YES_NO, aggregation=Aggregation.COUNT)
    return made


def told() -> list[str]:
    return [line.told for line in queries.check_lines(Q(), ALL, TODAY)]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {"kind": CheckKind.RELATION, "left": "[T02]", "comparison": "<=", "right": "[T01]"},
            "Số nhà văn hóa đã mở cửa ≤ Số nhà văn hóa đã xây",
        ),
        ({"kind": CheckKind.RANGE, "least": Decimal(0)}, "Số nhà văn hóa đã xây ít nhất 0"),
        ({"kind": CheckKind.RANGE, "most": Decimal("1200.50")}, "Số nhà văn hóa đã xây nhiều nhất 1.200,5"),
        (
            {"kind": CheckKind.RANGE, "least": Decimal(1), "most": Decimal(9)},
            "Số nhà văn hóa đã xây từ 1 đến 9",
        ),
        (
            {"kind": CheckKind.JUMP, "percent": Decimal(50), "amount": Decimal(1000)},
            "Số nhà văn hóa đã xây không tăng, giảm quá 50% hoặc 1.000 so với kỳ trước",
        ),
        ({"kind": CheckKind.PARTS, "left": "VUNG"}, "Tổng các nhóm theo vùng bằng Số nhà văn hóa đã xây"),
        (
            {"kind": CheckKind.REGISTER, "left": "Xã; thị trấn"},
            "Số nhà văn hóa đã xây đúng với số xã, thị trấn theo số liệu chính thức và theo danh mục đơn vị",
        ),
        (
            {"kind": CheckKind.PARTS, "left": "VUNG", "comparison": "<="},
            "Tổng các nhóm theo vùng không vượt Số nhà văn hóa đã xây",
        ),
        (
            {"kind": CheckKind.RATIO, "indicator": "T03", "left": "[T02]*100", "right": "[T01]"},
            "Tỷ lệ nhà văn hóa mở cửa khớp với Số nhà văn hóa đã mở cửa * 100 chia cho Số nhà văn hóa đã xây,"
            " làm tròn hoặc cắt bớt đều được",
        ),
        ({"kind": CheckKind.OUTLIER, "wording": "Xem lại số lớn"}, "Xem lại số lớn"),
    ],
)
def test_a_rule_is_told_in_words(cast: Cast, given: dict, said: str) -> None:
    services.set_check(NewCheck(**{"indicator": "T01", **given}), by=BY)
    assert told() == [said]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"kind": CheckKind.OUTLIER, "indicator": ""}, "thuộc một biểu hoặc một chỉ tiêu"),
        ({"kind": CheckKind.RANGE}, "ít nhất hoặc mức nhiều nhất"),
        ({"kind": CheckKind.RANGE, "least": Decimal(2), "most": Decimal(1)}, "không thể lớn hơn"),
        ({"kind": CheckKind.RANGE, "indicator": "CO", "least": Decimal(0)}, "là con số"),
        ({"kind": CheckKind.JUMP}, "lớn hơn 0"),
        ({"kind": CheckKind.JUMP, "percent": Decimal(0)}, "lớn hơn 0"),
        ({"kind": CheckKind.PARTS, "left": "GIOI"}, "không chia theo phân tổ"),
        ({"kind": CheckKind.PARTS, "left": "VUNG", "comparison": ">"}, "chỉ có thể là"),
        ({"kind": CheckKind.RATIO, "left": "[T02]", "right": "[T01]"}, "loại tỷ lệ"),
        ({"kind": CheckKind.REGISTER, "left": "xã, huyện"}, "của một cấp"),
        ({"kind": CheckKind.REGISTER, "left": "[T02]"}, "của một cấp"),
        ({"kind": CheckKind.RELATION, "left": "[T02]", "comparison": "", "right": "[T01]"}, "dấu"),
        ({"kind": CheckKind.RELATION, "left": "[T02] < 3", "comparison": "≤", "right": "[T01]"}, "dấu"),
        ({"kind": CheckKind.RELATION, "left": "1", "comparison": "<", "right": "2"}, "ít nhất một mã"),
        ({"kind": CheckKind.RELATION, "left": "[CO]", "comparison": "<", "right": "2"}, "có/không"),
        ({"kind": CheckKind.RELATION, "left": "[LA]", "comparison": "<", "right": "2"}, "mang mã"),
    ],
)
def test_a_rule_that_holds_nothing_is_refused(cast: Cast, given: dict, said: str) -> None:
    with pytest.raises(BadDefinition) as refused:
        services.set_check(NewCheck(**{"indicator": "T01", **given}), by=BY)
    assert said in refused.value.sentence
    assert not Check.objects.exists()


def test_a_rule_of_a_form_is_set_and_taken_out_of_use_by_its_owner(cast: Cast) -> None:
    form = make_form(cast, "T01", "T02")
    new = NewCheck(CheckKind.RELATION, Severity.MUST, form.pk, left="[T02]", comparison="≤", right="[T01]")
    with pytest.raises(NotAllowed):
        services.set_check(new, by=acting(cast.clerk))
    check = services.set_check(new, by=BY)
    assert len(told()) == 1
    with pytest.raises(NotAllowed):
        services.retire_check(check.pk, by=acting(cast.clerk))
    services.retire_check(check.pk, by=BY)
    assert queries.check_lines(Q(), ALL, date(2099, 1, 1)) == ()
