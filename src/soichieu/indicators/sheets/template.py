"""The workbook of a round to fill in, with what stands entered: for one unit, or for all below an office."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.errors import Invalid
from soichieu.indicators.models import Period, Round, Submission, Target, Value
from soichieu.indicators.queries.figures import period_before
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.indicators.queries.value_files import lines_of_round
from soichieu.indicators.sheets.writing import Cells, Line, Page, written
from soichieu.organisations.enums import Hierarchy
from soichieu.organisations.queries import descendant_ids, invented_among, names_of


@dataclass(frozen=True, slots=True)
class Template:
    """A workbook with its name; `units` is how many units it is for."""

    file_name: str
    data: bytes
    units: int


def template_of(found: Round, sight: Sight, unit_id: int | None = None) -> Template:
    """Return the template of a round for a unit, for all below it, or for all in sight.

    One unit gets its measures in rows, beside them the figure of the period before and the target; many
    units stand in rows, their measures in columns. Raises Invalid where none of them owes an answer.
    """
    owing = _owing(found, sight, unit_id)
    if not owing:
        raise Invalid(_("Không có đơn vị nào trong phạm vi này phải báo cáo kỳ này."))
    facts = [fact for fact in lines_of_round(found) if not fact.computed]
    names = names_of(list(owing), found.period.ends)
    lines = [
        Line(owing[pk], names.get(pk, ""), pk) for pk in sorted(owing, key=lambda pk: (names.get(pk, ""), pk))
    ]
    page = Page(
        title=found.form.name,
        mark=f"Mã biểu: {found.form.code}; mã kỳ: {found.period.key}",
        period=f"từ {found.period.starts:%d/%m/%Y} đến {found.period.ends:%d/%m/%Y}",
        facts=tuple(facts),
        lines=tuple(lines),
        cells=_cells(found.period, owing),
        before=_before(found.period, owing) if len(owing) == 1 else {},
        targets=_targets(found.period, facts, next(iter(owing))) if len(owing) == 1 else {},
        invented=found.form.invented or bool(invented_among(set(owing))),
    )
    return Template(f"{found.form.code}-{found.period.key}.xlsx", written(page), len(owing))


def _owing(found: Round, sight: Sight, unit_id: int | None) -> dict[int, str]:
    """Return the units asked for that owe an answer and are in sight, with their keys."""
    rows = Submission.objects.filter(round=found)
    if unit_id is not None and rows.filter(unit_id=unit_id).exists():
        rows = rows.filter(unit_id=unit_id)
    elif unit_id is not None:
        below = descendant_ids([unit_id], found.period.ends, [Hierarchy(found.form.hierarchy)])
        rows = rows.filter(unit__any_of=below)
    if not sight.everything:
        rows = rows.filter(unit__any_of=sight.within)
    return dict(rows.values_list("unit_id", "unit__key"))


def _cells(period: Period | None, units: Collection[int]) -> Cells:
    found: Cells = defaultdict(dict)
    if period is not None:
        rows = Value.objects.filter(period=period, unit__any_of=list(units)).exclude(entered=None)
        for unit_id, measure_id, entered, words in rows.values_list(
            "unit_id", "measure_id", "entered", "words"
        ):
            found[unit_id][measure_id] = (entered, words)
    return found


def _before(period: Period, units: Collection[int]) -> dict[int, tuple[Decimal | None, str]]:
    (unit_id,) = units
    return _cells(period_before(period), units).get(unit_id, {})


def _targets(period: Period, facts: Collection[MeasureFact], unit_id: int) -> dict[int, Decimal]:
    """Return the targets of a unit for the year or period this one ends in, the nearest period first."""
    rows = Target.objects.filter(
        unit_id=unit_id,
        measure_id__in=[fact.pk for fact in facts],
        period__starts__lte=period.ends,
        period__ends__gte=period.ends,
    )
    found: dict[int, Decimal] = {}
    for measure_id, number in rows.order_by("period__ends").values_list("measure_id", "number"):
        found.setdefault(measure_id, number)
    return found
