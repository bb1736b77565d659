"""The rules figures are held against: set, and taken out of use."""

from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import CheckKind, Kind, Severity
from soichieu.indicators.errors import BadDefinition, NoSuchIndicator
from soichieu.indicators.models import Check, Form, Indicator
from soichieu.indicators.services.cleaning import clean, in_words
from soichieu.indicators.services.formula_rules import COUNTED, measures_named
from soichieu.pure.hierarchy.area_kinds import area_kinds
from soichieu.pure.indicators.formula import (
    Comparison,
    Formula,
    FormulaError,
    Sign,
    operands,
    parse,
    parse_comparison,
    write,
)

_OF_PARTS = frozenset({Sign.EQUAL.value, Sign.AT_MOST.value})


@dataclass(frozen=True, slots=True)
class NewCheck:
    """A rule of a form, or of an indicator (its code) wherever asked; the rest by kind, as `Check` has it."""

    kind: CheckKind
    severity: Severity = Severity.EXPLAIN
    form_id: int | None = None
    indicator: str = ""
    left: str = ""
    comparison: str = ""
    right: str = ""
    least: Decimal | None = None
    most: Decimal | None = None
    percent: Decimal | None = None
    amount: Decimal | None = None
    wording: str = ""


@transaction.atomic
def set_check(new: NewCheck, *, by: Actor) -> Check:
    """Hold figures against a rule from now on; raises BadDefinition where it says nothing to be held."""
    form = Form.objects.filter(pk=new.form_id).first() if new.form_id is not None else None
    indicator = _indicator(new.indicator.strip())
    owner = form or indicator
    if owner is None:
        raise BadDefinition(_("Quy tắc kiểm tra phải thuộc một biểu hoặc một chỉ tiêu."))
    policies.check_can_define(by, owner.owner_id)
    check = Check(
        form=form,
        indicator=indicator,
        kind=new.kind,
        severity=new.severity,
        wording=" ".join(new.wording.split()),
    )
    _FILL[CheckKind(new.kind)](check, new)
    clean(check)
    check.save()
    data = {"of": owner.code, "kind": check.kind, "severity": check.severity}
    audit.record("indicators:check:set", check, by=by, unit_id=owner.owner_id, data=data)
    return check


@transaction.atomic
def retire_check(check_id: int, *, by: Actor) -> Check:
    """Take a rule out of use from today; what was explained by it stays."""
    check = (
        Check.objects.select_for_update(of=("self",))
        .select_related("form", "indicator")
        .filter(pk=check_id)
        .first()
    )
    owner = (check.form or check.indicator) if check is not None else None
    if check is None or owner is None:
        raise NoSuchIndicator(_("Không tìm thấy quy tắc kiểm tra này."))
    policies.check_can_define(by, owner.owner_id)
    if check.retired_on is None:
        check.retired_on = timezone.localdate()
        check.save(update_fields=["retired_on"])
        data = {"of": owner.code}
        audit.record("indicators:check:retired", check, by=by, unit_id=owner.owner_id, data=data)
    return check


def _indicator(code: str) -> Indicator | None:
    return measures_named([code])[code].indicator if code else None


def _asked(check: Check) -> Indicator:
    if check.indicator is None:
        raise BadDefinition(_("Loại kiểm tra này phải nêu chỉ tiêu được kiểm tra."))
    if check.indicator.kind not in COUNTED:
        raise BadDefinition(_("Loại kiểm tra này chỉ dùng cho chỉ tiêu là con số."))
    return check.indicator


def _relation(check: Check, new: NewCheck) -> None:
    try:
        found = parse_comparison(f"{new.left} {new.comparison} {new.right}")
        # Each side by itself too: "[A] ≤ [B] ≤ [C]" is no relation of two sides.
        sides = parse(new.left), parse(new.right)
    except FormulaError as wrong:
        raise BadDefinition(in_words(wrong)) from wrong
    check.comparison = found.sign.value
    check.left, check.right = map(write, sides)
    _check_operands(found)


def _check_operands(formula: Comparison | Formula) -> None:
    names = operands(formula)
    if not names:
        raise BadDefinition(_("Quy tắc kiểm tra phải có ít nhất một mã chỉ tiêu, như [A01]."))
    for code, measure in measures_named(names).items():
        if measure.indicator.kind not in COUNTED:
            raise BadDefinition(
                _("Chỉ tiêu [%(code)s] là loại có/không hoặc nội dung, không so sánh bằng số được.")
                % {"code": code}
            )


def _range(check: Check, new: NewCheck) -> None:
    _asked(check)
    if new.least is None and new.most is None:
        raise BadDefinition(_("Hãy ghi mức ít nhất hoặc mức nhiều nhất."))
    if new.least is not None and new.most is not None and new.least > new.most:
        raise BadDefinition(_("Mức ít nhất không thể lớn hơn mức nhiều nhất."))
    check.least, check.most = new.least, new.most


def _jump(check: Check, new: NewCheck) -> None:
    _asked(check)
    bounds = [bound for bound in (new.percent, new.amount) if bound is not None]
    if not bounds or min(bounds) <= 0:
        raise BadDefinition(_("Hãy ghi mức biến động theo phần trăm hoặc theo số, lớn hơn 0."))
    check.percent, check.amount = new.percent, new.amount


def _parts(check: Check, new: NewCheck) -> None:
    indicator = _asked(check)
    dimension = new.left.strip()
    if not indicator.measures.filter(part__dimension__code=dimension).exists():
        raise BadDefinition(
            _("Chỉ tiêu [%(code)s] không chia theo phân tổ “%(dimension)s”.")
            % {"code": indicator.code, "dimension": dimension}
        )
    comparison = {"": "=", "<=": "≤"}.get(new.comparison.strip(), new.comparison.strip())
    if comparison not in _OF_PARTS:
        raise BadDefinition(_("Tổng các nhóm so với tổng số chỉ có thể là = hoặc ≤."))
    check.left, check.comparison = dimension, comparison


def _ratio(check: Check, new: NewCheck) -> None:
    indicator = _asked(check)
    if indicator.kind != Kind.RATIO:
        raise BadDefinition(_("Chỉ đối chiếu phép chia với chỉ tiêu loại tỷ lệ, bình quân."))
    try:
        sides = parse(new.left), parse(new.right)
    except FormulaError as wrong:
        raise BadDefinition(in_words(wrong)) from wrong
    for side in sides:
        _check_operands(side)
    check.left, check.right = map(write, sides)


def _outlier(check: Check, new: NewCheck) -> None:
    _asked(check)


def _register(check: Check, new: NewCheck) -> None:
    _asked(check)
    kinds = area_kinds(new.left)
    if kinds is None:
        raise BadDefinition(
            _("Hãy ghi loại đơn vị hành chính của một cấp, như “xã, thị trấn”, “phường” hoặc “cấp xã”.")
        )
    check.left = str(kinds)


_FILL = {
    CheckKind.RELATION: _relation,
    CheckKind.RANGE: _range,
    CheckKind.JUMP: _jump,
    CheckKind.PARTS: _parts,
    CheckKind.RATIO: _ratio,
    CheckKind.OUTLIER: _outlier,
    CheckKind.REGISTER: _register,
}
