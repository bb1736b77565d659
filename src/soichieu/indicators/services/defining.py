"""Defining what is counted, renewing a definition, taking an indicator out of use (R13)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import Aggregation, Direction, Kind
from soichieu.indicators.errors import BadDefinition, NoSuchIndicator
from soichieu.indicators.models import Definition, Form, FormLine, Indicator, Measure
from soichieu.indicators.services.cleaning import clean
from soichieu.indicators.services.formula_rules import checked_formula, hold_formulas, measures_named
from soichieu.organisations import queries as organisations
from soichieu.pure.indicators.formula import FormulaError, Operand, operands, parse
from soichieu.pure.rollup import measures as pure

_OF_FORMULAS = frozenset({Aggregation.RATIO_OF_SUMS, Aggregation.SUM, Aggregation.NONE})


@dataclass(frozen=True, slots=True)
class NewDefinition:
    """One version of what an indicator means; `reason` is why it takes the place of the one before."""

    since: date
    name: str
    measure_unit: str = ""
    decimals: int = 0
    formula: str = ""
    aliases: Sequence[str] = ()
    meaning: str = ""
    source: str = ""
    directive_id: int | None = None
    basis: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NewIndicator:
    """An indicator with its first definition; with a formula it is computed and never entered (R17).

    `weight` is the code of the measure that weighs a weighted mean.
    """

    code: str
    owner_id: int
    kind: Kind
    aggregation: Aggregation
    hierarchy: str
    definition: NewDefinition
    direction: Direction = Direction.NONE
    weight: str = ""


@transaction.atomic
def define(new: NewIndicator, *, by: Actor) -> Indicator:
    """Define an indicator; its code, kind, aggregation and hierarchy never change after.

    Raises BadDefinition where code, kind and aggregation, weight or formula are not sound.
    """
    policies.check_can_define(by, new.owner_id)
    hold_formulas()
    code = _checked_code(new.code)
    computed = bool(new.definition.formula.strip())
    _check_aggregation(new, computed=computed)
    indicator = Indicator(
        code=code,
        owner_id=new.owner_id,
        kind=new.kind,
        aggregation=new.aggregation,
        direction=new.direction,
        hierarchy=new.hierarchy,
        weight=_weight(new),
        computed=computed,
        invented=organisations.any_invented([new.owner_id]),
    )
    clean(indicator)
    definition = _definition(indicator, new.definition, number=1)
    indicator.save()
    definition.indicator = indicator
    _save_definition(definition)
    Measure.objects.create(indicator=indicator, code=code)
    audit.record(
        "indicators:indicator:defined", indicator, by=by, unit_id=indicator.owner_id,
        data={"name": definition.name, "kind": indicator.kind, "aggregation": indicator.aggregation},
    )  # fmt: skip
    return indicator


@transaction.atomic
def renew(indicator_id: int, new: NewDefinition, *, by: Actor) -> Definition:
    """Give an indicator another definition from a later day on, with the reason; the earlier ones stay.

    What is computed stays so: its new definition has a formula too, and the other way round.
    """
    hold_formulas()
    indicator = kept_indicator(indicator_id)
    policies.check_can_define(by, indicator.owner_id)
    last = indicator.definitions.latest("number")
    if not new.reason.strip():
        raise BadDefinition(_("Hãy ghi lý do ban hành phiên bản mới."))
    if new.since <= last.since:
        raise BadDefinition(
            _("Phiên bản mới phải áp dụng sau ngày %(day)s là ngày của phiên bản trước.")
            % {"day": f"{last.since:%d/%m/%Y}"}
        )
    if bool(new.formula.strip()) != indicator.computed:
        raise BadDefinition(
            _("Chỉ tiêu đang tính theo công thức thì phiên bản mới cũng phải có công thức.")
            if indicator.computed
            else _("Chỉ tiêu đang nhập trực tiếp thì không đổi sang công thức được: hãy lập chỉ tiêu mới.")
        )
    definition = _definition(indicator, new, number=last.number + 1)
    _save_definition(definition)
    audit.record(
        "indicators:indicator:renewed", indicator, by=by, unit_id=indicator.owner_id,
        data={"version": definition.number, "since": f"{new.since}", "reason": definition.reason},
    )  # fmt: skip
    return definition


@transaction.atomic
def retire(indicator_id: int, on: date, *, by: Actor) -> Indicator:
    """Take an indicator out of use from a day on; its figures stay.

    Raises BadDefinition where a formula, a weighted mean or a form still needs it from that day.
    """
    hold_formulas()
    indicator = kept_indicator(indicator_id)
    policies.check_can_define(by, indicator.owner_id)
    if indicator.retired_on is not None:
        raise BadDefinition(_("Chỉ tiêu này đã thôi dùng."))
    needed = _needed_by(indicator, on)
    if needed:
        raise BadDefinition(
            _("Chưa thôi dùng chỉ tiêu này được vì còn dùng trong %(users)s.") % {"users": ", ".join(needed)}
        )
    indicator.retired_on = on
    clean(indicator)
    indicator.save(update_fields=["retired_on"])
    data = {"on": f"{on}"}
    audit.record("indicators:indicator:retired", indicator, by=by, unit_id=indicator.owner_id, data=data)
    return indicator


def kept_indicator(indicator_id: int) -> Indicator:
    """Return an indicator held for a change; raises NoSuchIndicator."""
    found = Indicator.objects.select_for_update().filter(pk=indicator_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không tìm thấy chỉ tiêu này."))
    return found


def _checked_code(text: str) -> str:
    """Return a code that formulas can name and nobody bears, whatever its case."""
    code = text.strip()
    try:
        is_code = parse(f"[{code}]") == Operand(code)
    except FormulaError:
        is_code = False
    if not is_code:
        raise BadDefinition(
            _("Mã chỉ tiêu viết bằng chữ, số, dấu chấm, dấu gạch, không có dấu cách, như A01 hoặc MH.02.")
        )
    if Indicator.objects.filter(code__iexact=code).exists():
        raise BadDefinition(_("Đã có chỉ tiêu mang mã %(code)s.") % {"code": code})
    return code


def _check_aggregation(new: NewIndicator, *, computed: bool) -> None:
    try:
        pure.check_pair(pure.Kind(new.kind), pure.Aggregation(new.aggregation))
    except pure.PairError as wrong:
        raise BadDefinition(str(wrong)) from wrong
    if computed and (new.aggregation not in _OF_FORMULAS or new.kind in {Kind.YES_NO, Kind.TEXT}):
        raise BadDefinition(
            _(
                "Chỉ tiêu có công thức phải là con số và được cộng, tính lại từ các tổng hoặc không tổng "
                "hợp: số của cấp trên luôn tính lại bằng công thức."
            )
        )
    if not computed and new.aggregation == Aggregation.RATIO_OF_SUMS:
        raise BadDefinition(_("Chỉ tiêu tính lại từ các tổng phải có công thức, như [A02] / [A01] * 100."))


def _weight(new: NewIndicator) -> Measure | None:
    """Return the measure that weighs a weighted mean; raises BadDefinition where it cannot."""
    code = new.weight.strip()
    if new.aggregation != Aggregation.WEIGHTED_MEAN:
        if code:
            raise BadDefinition(_("Chỉ chỉ tiêu bình quân gia quyền mới có quyền số."))
        return None
    if not code:
        raise BadDefinition(_("Chỉ tiêu bình quân gia quyền phải có quyền số: hãy ghi mã của chỉ tiêu ấy."))
    weight = measures_named([code])[code]
    used = weight.indicator
    if used.kind not in {Kind.STOCK, Kind.FLOW} or used.computed or used.hierarchy != new.hierarchy:
        raise BadDefinition(
            _("Quyền số [%(code)s] phải là số được nhập và cùng hệ thống tổng hợp.") % {"code": code}
        )
    return weight


def _definition(indicator: Indicator, new: NewDefinition, *, number: int) -> Definition:
    """Return a definition, not yet saved."""
    if indicator.kind in {Kind.YES_NO, Kind.TEXT} and new.decimals:
        raise BadDefinition(_("Chỉ tiêu có/không hoặc nội dung không có chữ số thập phân."))
    formula = checked_formula(indicator, new.formula, new.since) if new.formula.strip() else ""
    return Definition(
        indicator=indicator,
        number=number,
        since=new.since,
        name=_one_line(new.name),
        aliases=list(dict.fromkeys(filter(None, map(_one_line, new.aliases)))),
        meaning=new.meaning.strip(),
        source=_one_line(new.source),
        measure_unit=_one_line(new.measure_unit),
        decimals=new.decimals,
        formula=formula,
        directive_id=new.directive_id,
        basis=_one_line(new.basis),
        reason=_one_line(new.reason),
    )


def _save_definition(definition: Definition) -> None:
    clean(definition)
    definition.save()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _needed_by(indicator: Indicator, on: date) -> list[str]:
    """Return what still needs an indicator from a day on: indicators, then forms."""
    codes = set(indicator.measures.values_list("code", flat=True))
    users = {
        definition.indicator.code
        for definition in Definition.objects.exclude(formula="")
        .filter(indicator__retired_on__isnull=True)
        .select_related("indicator")
        .order_by("since")
        if definition.indicator_id != indicator.pk and codes & set(operands(parse(definition.formula)))
    }
    weighed = Indicator.objects.filter(weight__indicator=indicator, retired_on__isnull=True)
    users |= set(weighed.values_list("code", flat=True))
    lines = FormLine.objects.filter(measure__indicator=indicator, valid__upper_inf=True)
    asked = Form.objects.filter(Q(ends__isnull=True) | Q(ends__gte=on), lines__in=lines)
    forms = set(asked.values_list("code", flat=True))
    return [*sorted(users), *(_("biểu %(code)s") % {"code": code} for code in sorted(forms))]
