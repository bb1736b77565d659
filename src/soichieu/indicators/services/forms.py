"""Forms: which figures are asked of whom, how often and by when (R15, R17)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Max
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import Frequency, Kind, Scheme
from soichieu.indicators.errors import BadDefinition, NoSuchIndicator
from soichieu.indicators.models import Form, FormLine, Measure
from soichieu.indicators.services.cleaning import clean
from soichieu.indicators.services.formula_rules import measures_named
from soichieu.organisations import queries as organisations
from soichieu.organisations.queries import UnitRule
from soichieu.pure.calendar import frequencies, periods

_MOST_STEPS = 5
_FROM_PARTS = frozenset({Kind.STOCK, Kind.FLOW, Kind.YES_NO})


@dataclass(frozen=True, slots=True)
class NewForm:
    """A form as its owner orders it; the rule names who owes an answer on the last day of each period."""

    code: str
    name: str
    owner_id: int
    scheme: Scheme
    frequency: Frequency
    hierarchy: str
    rule: UnitRule
    starts: date
    ends: date | None = None
    steps: int = 1
    opens_after: int = 0
    due_after: int = 2
    due_working: bool = True
    due_hour: time | None = None
    locks_after: int | None = None
    directive_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewLine:
    """One figure asked for, by the code of its measure."""

    measure: str
    heading: str = ""
    required: bool = True
    hint: str = ""


@transaction.atomic
def make_form(new: NewForm, lines: Sequence[NewLine], *, by: Actor) -> Form:
    """Make a form with its lines, in their order.

    Raises BadDefinition where its rule names nobody on its first day, and as `change_lines` does.
    """
    policies.check_can_define(by, new.owner_id)
    form = Form(
        code=new.code.strip(),
        name=" ".join(new.name.split()),
        owner_id=new.owner_id,
        directive_id=new.directive_id,
        scheme=new.scheme,
        frequency=new.frequency,
        hierarchy=new.hierarchy,
        level=new.rule.level,
        line=new.rule.line,
        body=new.rule.body,
        within_id=new.rule.within_id,
        steps=new.steps,
        opens_after=new.opens_after,
        due_after=new.due_after,
        due_working=new.due_working,
        due_hour=new.due_hour,
        locks_after=new.locks_after,
        starts=new.starts,
        ends=new.ends,
        invented=organisations.any_invented([new.owner_id]),
    )
    _check_form(form)
    form.save()
    _keep_lines(form, lines)
    data = {"name": form.name, "lines": [line.measure for line in lines]}
    audit.record("indicators:form:made", form, by=by, unit_id=form.owner_id, data=data)
    return form


@transaction.atomic
def change_lines(form_id: int, lines: Sequence[NewLine], *, by: Actor) -> Form:
    """Ask for these figures, in this order, from the first period not asked for yet.

    Rounds that were opened keep what they asked and showed, in its order.
    Raises BadDefinition for no line at all, a figure named twice, out of use, or asked of the same units by
    another form already (R17). What is computed is shown, never asked.
    """
    form = Form.objects.select_for_update().filter(pk=form_id).first()
    if form is None:
        raise NoSuchIndicator(_("Không tìm thấy biểu mẫu này."))
    policies.check_can_define(by, form.owner_id)
    before = set(form.lines.filter(valid__upper_inf=True).values_list("measure__code", flat=True))
    _keep_lines(form, lines)
    after = {line.measure.strip() for line in lines}
    data = {"added": sorted(after - before), "removed": sorted(before - after)}
    audit.record("indicators:form:changed", form, by=by, unit_id=form.owner_id, data=data)
    return form


def _check_form(form: Form) -> None:
    if form.ends is not None and form.ends < form.starts:
        raise BadDefinition(_("Ngày thôi áp dụng biểu không thể trước ngày bắt đầu."))
    if not 1 <= form.steps <= _MOST_STEPS:
        raise BadDefinition(_("Số cấp duyệt từ 1 đến %(most)s.") % {"most": _MOST_STEPS})
    clean(form)
    if not organisations.units_named(form.rule, form.starts).exists():
        raise BadDefinition(
            _("Không có đơn vị nào phải báo cáo biểu này vào ngày bắt đầu: hãy chọn lại cấp, hệ thống.")
        )


def _keep_lines(form: Form, lines: Sequence[NewLine]) -> None:
    codes = [line.measure.strip() for line in lines]
    if not codes:
        raise BadDefinition(_("Biểu phải có ít nhất một chỉ tiêu."))
    if twice := sorted({code for code in codes if codes.count(code) > 1}):
        raise BadDefinition(_("Biểu ghi hai lần mã %(codes)s.") % {"codes": ", ".join(twice)})
    measures = measures_named(codes)
    for measure in measures.values():
        _check_line(form, measure)
    _check_asked_once(form, [measure for measure in measures.values() if not measure.indicator.computed])
    since = _first_day_not_asked(form)
    standing = form.lines.filter(valid__upper_inf=True).select_related("measure")
    kept = {line.measure_id: line for line in standing}
    for line in kept.values():
        if line.measure.code not in measures:
            _end(line, since)
    for order, (code, new) in enumerate(zip(codes, lines, strict=True), start=1):
        _keep_line(form, kept.get(measures[code].pk), measures[code], order, new, since)


def _first_day_not_asked(form: Form) -> date | None:
    """Return the day after the last of every period asked for; None where none was."""
    last: date | None = form.rounds.aggregate(last=Max("period__ends"))["last"]
    return None if last is None else last + date.resolution


def _end(line: FormLine, since: date | None) -> None:
    """Let a line stand in what was asked, and in nothing from a day on."""
    if line.valid.lower == since:
        line.delete()
        return
    line.valid = DateRange(line.valid.lower, since, "[)")
    line.save(update_fields=["valid"])


def _keep_line(
    form: Form, line: FormLine | None, measure: Measure, order: int, new: NewLine, since: date | None
) -> None:
    told = {
        "order": order,
        "heading": " ".join(new.heading.split()),
        "required": new.required and not measure.indicator.computed,
        "hint": " ".join(new.hint.split()),
    }
    if line is not None and all(getattr(line, name) == value for name, value in told.items()):
        return
    if line is not None and line.valid.lower != since:
        _end(line, since)
        line = None
    if line is None:
        line = FormLine(form=form, measure=measure, valid=DateRange(since, None, "[)"))
    for name, value in told.items():
        setattr(line, name, value)
    clean(line)
    line.save()


def _check_line(form: Form, measure: Measure) -> None:
    retired = measure.indicator.retired_on
    if retired is not None and (form.ends is None or form.ends >= retired):
        raise BadDefinition(
            _("Chỉ tiêu [%(code)s] đã thôi dùng từ ngày %(day)s.")
            % {"code": measure.code, "day": f"{retired:%d/%m/%Y}"}
        )


def _check_asked_once(form: Form, measures: Sequence[Measure]) -> None:
    """Raise BadDefinition where a unit would be asked for what it answers in another form already (R17)."""
    same = FormLine.objects.filter(
        measure__in=measures, form__scheme=form.scheme, valid__upper_inf=True
    ).exclude(form=form)
    named: dict[int, bool] = {}
    for line in same.select_related("form", "measure__indicator").order_by("form__code", "order"):
        other = line.form
        if not _answers(other.frequency, form.frequency, form.scheme, line.measure.indicator.kind):
            continue
        if other.pk not in named:
            named[other.pk] = _ask_the_same(form, other)
        if named[other.pk]:
            raise BadDefinition(
                _("Chỉ tiêu [%(code)s] đã được các đơn vị này báo cáo trong biểu %(form)s, không hỏi lại.")
                % {"code": line.measure.code, "form": other.code}
            )


def _answers(one: str, other: str, scheme: str, kind: str) -> bool:
    """Return whether figures of one frequency are those of the other, or add up to them."""
    if one == other:
        return True
    if kind not in _FROM_PARTS or frequencies.Frequency.TERM in {one, other}:
        return False
    of = periods.Scheme(scheme)
    day = date(2026, 1, 5)
    first, second = frequencies.Frequency(one), frequencies.Frequency(other)
    return any(
        frequencies.inside(frequencies.period_on(day, longer, of), shorter)
        for longer, shorter in ((first, second), (second, first))
    )


def _ask_the_same(form: Form, other: Form) -> bool:
    """Return whether two forms run at one time and name a unit in common on the first day both do."""
    day = max(form.starts, other.starts)
    ends = [one.ends for one in (form, other) if one.ends is not None]
    if ends and min(ends) < day:
        return False
    mine = organisations.units_named(form.rule, day).order_by()
    return organisations.units_named(other.rule, day).filter(pk__in=mine.values("pk")).exists()
