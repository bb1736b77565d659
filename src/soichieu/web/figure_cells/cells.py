"""The page of one figure: as accepted, as reported, how it came about, what proves it, what it counts in."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads
from soichieu.indicators import policies, queries
from soichieu.indicators.enums import CellState, Kind
from soichieu.organisations import queries as organisations
from soichieu.pure.indicators.proving import number_in
from soichieu.pure.quantities import Agreement
from soichieu.web import reader
from soichieu.web.figure_cells.forms import CorrectionForm
from soichieu.web.figures_table.printing import ShownFigure, shown
from soichieu.web.page import show


@dataclass(frozen=True, slots=True)
class Shown:
    """One of the three numbers of a cell: what it is called, its text, since when."""

    label: str
    text: str
    note: str = ""


@reads
def cell(request: HttpRequest, measure: int, period: int, unit: int) -> HttpResponse:
    """Show the figure of a measure, a period and a unit, also one that is still owed."""
    return cell_shown(request, (measure, period, unit))


@reads
def value(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a figure by its id, as the journal names it."""
    return cell_shown(request, queries.key_of_value(pk))


def cell_shown(
    request: HttpRequest, key: tuple[int, int, int], more: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """Show the page of a figure, with a form that was refused if there is one."""
    page = queries.cell_page(*key, sight=reader.sight_of(request))
    return show(request, "web/cell.html", _values(request, page) | (more or {}), status=status)


def _values(request: HttpRequest, page: queries.CellPage) -> dict[str, Any]:
    by, held = reader.actor_of(request), reader.authorities_of(request)
    may_answer = not policies.why_not_answer(by, page.unit_id, held)
    held_value, answer = page.value, page.answer
    return {
        "page": page,
        "period": queries.period_name(page.period),
        "unit_name": page.names.get(page.unit_id, ""),
        "owner": page.names.get(answer.round.form.owner_id, "") if answer else "",
        "approvers": [page.names.get(unit, "") for unit in page.approvers],
        "numbers": _numbers(page),
        "proofs": [(one, _agreement(page, one.quote)) for one in page.citations],
        "above": [
            (page.names.get(one.unit_id, ""), _figure(page.fact, one.figure, (one.unit_id, page)))
            for one in page.above
        ],
        "uses": [(fact, _figure(fact, figure, (page.unit_id, page))) for fact, figure in page.uses],
        "trace": _trace(page.fact.pk, page.period.pk, page.unit_id),
        "entry_shut": _shut(answer),
        "may_prove": may_answer and held_value is not None and _has_number(held_value),
        "evidence_stays": queries.why_evidence_stays(held_value) if held_value and page.citations else "",
        **_correcting(request, page, may_answer=may_answer),
        "invented": bool(
            (answer and answer.round.form.invented) or organisations.any_invented([page.unit_id])
        ),
    }


def _correcting(request: HttpRequest, page: queries.CellPage, *, may_answer: bool) -> dict[str, Any]:
    """Return the correction that waits with who may judge it, or the form to ask for one."""
    by, held = reader.actor_of(request), reader.authorities_of(request)
    judge = page.judge_id
    asked = queries.correction_lines([page.correction])[0] if page.correction else None
    is_official = page.value is not None and page.value.state == CellState.ACCEPTED
    return {
        "correction": asked,
        "judge": page.names.get(judge or 0, ""),
        "may_judge": bool(asked and judge and not policies.why_not_answer(by, judge, held)),
        "may_correct": may_answer and is_official and asked is None and judge is not None,
        "correction_form": CorrectionForm(),
    }


def _numbers(page: queries.CellPage) -> list[Shown]:
    """Return accepted, reported, and what is being entered where it is another number."""
    row = page.value
    if row is None:
        return [Shown(_("Đã duyệt"), ""), Shown(_("Đã báo cáo"), "")]
    texts = {
        name: queries.shown(page.fact, getattr(row, name), row.words)
        for name in ("accepted", "reported", "entered")
    }
    if page.correction is not None and page.fact.kind == Kind.TEXT:
        texts["reported"] = page.correction.becomes_words
    numbers = [Shown(_("Đã duyệt"), texts["accepted"]), Shown(_("Đã báo cáo"), texts["reported"])]
    if row.state in (CellState.DRAFT, CellState.RETURNED):
        numbers.append(Shown(_("Đang nhập"), texts["entered"], _("chưa tính vào đâu cho đến khi nộp")))
    elif page.correction is not None:
        numbers[1] = Shown(_("Đã báo cáo"), texts["reported"], _("đính chính, chờ duyệt"))
    return numbers


def _has_number(row: Any) -> bool:
    return row.entered is not None or row.reported is not None


def _agreement(page: queries.CellPage, quote: str) -> tuple[bool, str]:
    """Say whether the words bear the number of the cell: exactly, rounded, cut short, or not at all."""
    row = page.value
    number = None if row is None else row.reported if row.entered is None else row.entered
    if number is None or page.fact.kind in (Kind.TEXT, Kind.YES_NO):
        return True, ""
    found = number_in(quote, number)
    if found is None:
        return False, _("Câu này không nói con số của ô: hãy xem lại.")
    printed, how = found
    said = {
        Agreement.EXACT: _("Câu nói đúng %(number)s."),
        Agreement.ROUNDED: _("Câu nói %(number)s, đã làm tròn."),
        Agreement.TRUNCATED: _("Câu nói %(number)s, đã bỏ bớt phần lẻ."),
    }
    return True, said[how] % {"number": printed}


def _figure(
    fact: queries.MeasureFact, figure: queries.Figure | None, at: tuple[int, queries.CellPage]
) -> ShownFigure | None:
    if figure is None:
        return None
    return shown(fact, figure, None, _trace(fact.pk, at[1].period.pk, at[0]), accepted=True)


def _trace(measure: int, period: int, unit: int) -> str:
    return f"{reverse('figure_trace')}?{urlencode({'so_do': measure, 'ky': period, 'don_vi': unit})}"


def _shut(answer: Any) -> str:
    """Return why the figure may not be typed now, "" where it may."""
    if answer is None:
        return ""
    return queries.why_settled(answer) or queries.why_shut(answer.round, answer.unit_id, timezone.now())
