"""One gap as its page shows it: as the sheet finds it now, or as the register keeps it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from soichieu.alignment import queries
from soichieu.alignment.enums import GapKind, GapState, GapStepKind
from soichieu.alignment.errors import NoSuchGap, NoSuchPoint
from soichieu.alignment.lifecycle import AFTER, GAP
from soichieu.alignment.queries import GapLine, Point, Sheet
from soichieu.alignment.services import GapAt
from soichieu.web import reader
from soichieu.web.alignment.asking import Asked, asked_of
from soichieu.web.alignment.sheet import sheet_asked
from soichieu.web.templatetags.house import box

if TYPE_CHECKING:
    from soichieu.alignment.models import Gap, GapStep

KEY, NUMBER = "khoa", "so"


@dataclass(frozen=True, slots=True)
class GapShown:
    """A gap with what stands on both sides; `asked` is the sheet it was opened from, if it was.

    `at` is None where one of its sides is gone from its paper, so that nothing new can be begun about it.
    """

    line: GapLine
    at: GapAt | None
    clause_words: str
    item_words: str
    asked: Asked | None = None
    sheet: Sheet | None = None

    @property
    def address(self) -> str:
        """Where its page is."""
        if self.asked is not None:
            return f"{reverse('found_gap')}?{self.query}"
        return reverse("gap", args=[self.line.gap_id])

    @property
    def query(self) -> str:
        """What names it in an address."""
        if self.asked is not None:
            return f"{self.asked.whole_query}&{KEY}={self.line.key}"
        return f"{NUMBER}={self.line.gap_id}"

    @property
    def box(self) -> str:
        """The id of the element on the sheet in which its form opens."""
        return box(self.line.key)

    @property
    def steps(self) -> "list[GapStep]":
        """What was done about it, the oldest first."""
        return queries.steps_of([self.line.gap_id]) if self.line.gap_id else []

    @property
    def kinds(self) -> list[GapStepKind]:
        """The steps that may come next, but for giving a task, which has a form of its own."""
        new = self.at is not None
        return [
            kind
            for kind in GapStepKind
            if GAP.may(self.line.state, AFTER[kind])
            and kind != GapStepKind.TASKED
            and (new or kind in {GapStepKind.ANSWERED, GapStepKind.REOPENED})
        ]

    @property
    def may_give_task(self) -> bool:
        """Whether a task can close it."""
        return self.at is not None and GAP.may(self.line.state, GapState.TASKED)


def gap_asked(request: HttpRequest) -> GapShown:
    """Return the gap an address names by its number, or by its place in a sheet; raises NoSuchGap."""
    number = request.GET.get(NUMBER, "")
    if number:
        if not number.isdecimal() or len(number) > 18:
            raise NoSuchGap(_("Không tìm thấy khoảng trống này."))
        return gap_kept(request, int(number))
    asked = asked_of(request)
    sheet = sheet_asked(request, asked, with_offers=False)
    line = next((one for one in sheet.gaps if one.key == request.GET.get(KEY, "")), None)
    if line is None:
        raise NoSuchGap(_("Khoảng trống này không còn: có thể đã có mục thực hiện."))
    at = GapAt(line.unit_id, line.kind, _ref(line.clause), _ref(line.item), line.year)
    clause, item = (one.words if one else "" for one in (line.clause, line.item))
    return GapShown(line, at, clause, item, asked, sheet)


def gap_kept(request: HttpRequest, gap_id: int) -> GapShown:
    """Return a gap of the register; raises NoSuchGap for one out of sight."""
    gap = queries.gap_of(gap_id, reader.sight_of(request))
    refs = queries.refs_of(gap)
    kind = GapKind(gap.kind)
    at = GapAt(gap.unit_id, kind, *refs, gap.year) if refs else None
    points = [_point(ref) for ref in refs] if refs else [None, None]
    line = GapLine(
        kind,
        gap.unit_id,
        points[0],
        points[1],
        gap.year,
        gap_id=gap.pk,
        state=GapState(gap.state),
        task_id=gap.task_id,
    )
    clause, item = (anchor.words if anchor else "" for anchor in (gap.upper, gap.lower))
    return GapShown(line, at, clause, item)


def invented(gap: "Gap") -> bool:
    """Whether what a gap speaks of is invented (R23)."""
    return any(
        anchor is not None and anchor.directive is not None and anchor.directive.invented
        for anchor in (gap.upper, gap.lower)
    )


def start_of_task(shown: GapShown, unit: str) -> dict[str, Any]:
    """Return what the form of a task begins with: words, unit, deadline and product of the clause."""
    point = shown.line.clause or shown.line.item
    due = point.due if point and point.due and point.due >= reader.today() else None
    return {
        "title": (shown.clause_words or shown.item_words)[:1000],
        "lead": unit,
        "due": due,
        "due_text": (point.due_text if point else "")[:120],
        "product": (point.product if point else "")[:300],
    }


def _ref(point: Point | None) -> str:
    return point.ref if point else ""


def _point(ref: str) -> Point | None:
    try:
        return queries.point_of(ref) if ref else None
    except NoSuchPoint:
        return None
