"""What is done about a gap: ask the unit, answer, give a task, explain and close, open again."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.alignment import policies
from soichieu.alignment.enums import GapKind, GapState, GapStepKind
from soichieu.alignment.errors import NoSuchGap
from soichieu.alignment.lifecycle import AFTER, GAP
from soichieu.alignment.models import Gap, GapStep
from soichieu.alignment.queries.named import point_of
from soichieu.alignment.services.anchoring import anchor_of
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import IllegalMove, Invalid
from soichieu.pure.lifecycle import IllegalMove as NoSuchMove
from soichieu.tasks import services as tasks


@dataclass(frozen=True, slots=True)
class GapAt:
    """Which gap is meant: of which unit, of which kind, at which clause and item, for which year."""

    unit_id: int
    kind: GapKind
    clause: str = ""
    item: str = ""
    year: int | None = None


@transaction.atomic
def ask(at: GapAt, *, words: str, on: date, due: date | None = None, by: Actor) -> Gap:
    """Ask the unit about a gap, again if need be; raises Invalid without words or due before it is asked."""
    if due is not None and due < on:
        raise Invalid(_("Hạn trả lời không thể trước ngày hỏi."))
    return _step(_gap(at, by), GapStepKind.ASKED, words=words, on=on, due=due, by=by)


@transaction.atomic
def answer(gap_id: int, *, words: str, on: date, by: Actor) -> Gap:
    """Answer what was asked."""
    return _step(_known(gap_id, by), GapStepKind.ANSWERED, words=words, on=on, by=by)


@transaction.atomic
def explain(at: GapAt, *, words: str, on: date, by: Actor) -> Gap:
    """Explain a gap and close it; it no longer counts as open."""
    return _step(_gap(at, by), GapStepKind.EXPLAINED, words=words, on=on, by=by)


@transaction.atomic
def give_task(at: GapAt, new: tasks.NewTask, *, by: Actor) -> Gap:
    """Close a gap by a task; raises what `tasks.give_task` raises, and then nothing is done."""
    gap = _gap(at, by)
    gap.task = tasks.give_task(new, by=by)
    return _step(gap, GapStepKind.TASKED, words=new.title, on=new.given_on, by=by)


@transaction.atomic
def reopen(gap_id: int, *, words: str, on: date, by: Actor) -> Gap:
    """Open a gap again that was explained or given out as a task."""
    return _step(_known(gap_id, by), GapStepKind.REOPENED, words=words, on=on, by=by)


def _gap(at: GapAt, by: Actor) -> Gap:
    """Return the gap, written down if nobody acted on it before."""
    policies.check_can_align(by, at.unit_id)
    upper = anchor_of(point_of(at.clause)) if at.clause else None
    lower = anchor_of(point_of(at.item)) if at.item else None
    if upper is None and lower is None:
        raise Invalid(_("Khoảng trống phải nằm ở một điều khoản hoặc một mục."))
    gap, _is_new = Gap.objects.get_or_create(
        unit_id=at.unit_id, kind=at.kind, upper=upper, lower=lower, year=at.year
    )
    return Gap.objects.select_for_update().get(pk=gap.pk)


def _known(gap_id: int, by: Actor) -> Gap:
    gap = Gap.objects.select_for_update().filter(pk=gap_id).first()
    if gap is None:
        raise NoSuchGap(_("Không tìm thấy khoảng trống này."))
    policies.check_can_align(by, gap.unit_id)
    return gap


def _step(gap: Gap, kind: GapStepKind, *, words: str, on: date, by: Actor, due: date | None = None) -> Gap:
    """Add a step that the table has; raises IllegalMove otherwise, Invalid without words or out of order."""
    try:
        GAP.check(gap.state, AFTER[kind])
    except NoSuchMove as error:
        sentence = _("Khoảng trống đang ở tình trạng “%(state)s” nên không làm được việc này.")
        raise IllegalMove(sentence % {"state": GapState(gap.state).label}) from error
    if not words.strip():
        raise Invalid(_("Hãy ghi rõ nội dung: hỏi gì, trả lời thế nào, vì sao khép lại hoặc mở lại."))
    last = gap.steps.order_by("pk").last()
    if last is not None and on < last.on:
        raise Invalid(_("Ngày này không thể trước bước liền trước."))
    step = GapStep(
        gap=gap, kind=kind, words=words.strip(), on=on, due=due, by_id=by.user_id, by_label=by.label
    )
    step.full_clean(exclude=["gap"])
    step.save()
    gap.state = AFTER[kind]
    gap.save()
    data = {"on": on.isoformat(), "words": step.words}
    audit.record(f"alignment:gap:{kind}", gap, by=by, unit_id=gap.unit_id, data=data)
    return gap
