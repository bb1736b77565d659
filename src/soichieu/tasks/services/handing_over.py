"""Writes what the law made of one task's shares on the day of a reform."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import F
from django.utils import translation
from django.utils.translation import gettext as _

from soichieu.cascade.enums import Fate
from soichieu.cascade.services.reform_days import Successions
from soichieu.foundation.actor import Actor
from soichieu.pure.coverage import Day, Outcome
from soichieu.pure.coverage import Fate as PureFate
from soichieu.pure.tasks import MOVES, HandedOver, Move, Takeover
from soichieu.pure.tasks import Step as PureStep
from soichieu.tasks.enums import Role, State
from soichieu.tasks.models import Assignment, Extension, Milestone, Progress, ShareCarriage, Task


@dataclass
class Writing:
    """The shares of a task on the eve (with where each stood then), and those given on the day itself."""

    task: Task
    shares: Sequence[Any]
    since: Sequence[Assignment]
    steps: Successions
    day: Day
    by: Actor

    def write(self, handed: HandedOver) -> int:
        """Give successors their shares, end those of units that are no more, keep a row of each outcome."""
        self._live = {share.pk: share for share in self.shares}
        self._heirs = {share.unit_id: share for share in [*self.shares, *self.since]}
        self._rows: dict[int, list[ShareCarriage]] = defaultdict(list)
        carriages = ShareCarriage.objects.filter(assignment__in=self._live, on=self.steps.on)
        for row in carriages.select_related("to"):
            self._rows[row.assignment_id].append(row)
        fresh = [one for one in handed.outcomes if self._is_new(one)]
        self._end({one.owed for one in fresh})
        self._given: dict[tuple[int, int], Assignment] = {}
        ids = {one.owed for one in fresh}
        for takeover in handed.takeovers:
            if ids & set(takeover.out_of):
                self._take_over(takeover)
        for outcome in fresh:
            self._record(outcome)
        return len(fresh)

    def _is_new(self, outcome: Outcome) -> bool:
        rows = self._rows[outcome.owed]
        weighed = self.steps.ids_of(self._live[outcome.owed].unit_id)
        return not rows or not weighed <= {pk for row in rows for pk in row.weighed}

    def _end(self, owed: set[int]) -> None:
        """End the shares whose unit is no more; first, for a task has one live lead at a time."""
        for pk in owed:
            share = self._live[pk]
            if share.unit_id not in self.day.alive:
                self._end_one(share)

    def _end_one(self, share: Any) -> None:
        if share.ended_on is None or share.ended_on > self.steps.on:
            share.ended_on = self.steps.on
            Assignment.objects.filter(pk=share.pk).update(ended_on=self.steps.on)

    def _take_over(self, takeover: Takeover) -> None:
        """Let a successor hold the share: a new one, its own with the later day, or a part of its own."""
        if all(self._has_gone(source, takeover.unit) for source in takeover.out_of):
            return
        own = self._heirs.get(takeover.unit)
        if takeover.ends and own is not None and own.pk == takeover.into:
            self._end_one(own)
            share = self._give(takeover)
            ShareCarriage.objects.get_or_create(
                assignment_id=own.pk, on=self.steps.on, to=share,
                defaults={
                    "fate": Fate.MERGED, "succession": self.steps.rows[0],
                    "weighed": sorted(self.steps.ids_of(own.unit_id)),
                },
            )  # fmt: skip
        elif own is not None and not takeover.apart:
            share = own
            if takeover.is_lead and own.role != Role.LEAD and own.given_on == self.steps.on:
                Assignment.objects.filter(pk=own.pk).update(role=Role.LEAD)
            if own.state != State.DONE:
                self._postpone(share, takeover.due)
        else:
            share = self._give(takeover)
        for source in takeover.out_of:
            self._given[source, takeover.unit] = share

    def _has_gone(self, source: int, unit: int) -> bool:
        return any(row.to is not None and row.to.unit_id == unit for row in self._rows[source])

    def _give(self, takeover: Takeover) -> Assignment:
        task = self._part(takeover) if takeover.apart else self.task
        first = self._live[takeover.out_of[0]]
        share = Assignment.objects.create(
            task=task, office_id=task.office_id, unit_id=takeover.unit,
            role=Role.LEAD if takeover.is_lead else Role.COORDINATING,
            given_on=self.steps.on, last_day=task.last_day,
        )  # fmt: skip
        self._postpone(share, takeover.due)
        if takeover.step is not None:
            self._begin(share, takeover.step, first)
        if len(takeover.out_of) == 1 and takeover.into is None and not takeover.apart:
            self._move_later_steps(first, share)
        return share

    def _part(self, takeover: Takeover) -> Task:
        """Give a successor of a lead a task of its own, a part of this one; entered once."""
        task = self.task
        return Task.objects.create(
            title=task.title, product=task.product, office_id=task.office_id, leader=task.leader,
            directive_id=task.directive_id, clause_id=task.clause_id, parent=task, given_on=self.steps.on,
            due=task.due, due_text=task.due_text, last_day=task.last_day, invented=task.invented,
            taken_over=task.taken_over,
        )  # fmt: skip

    def _postpone(self, share: Assignment, due: Any) -> None:
        """Give a share the later day of those it takes over, from the day of the reform on.

        It is kept as an extension granted that day, so earlier days are judged as they were; a share that
        went on to others meanwhile takes them along.
        """
        if due is None or share.last_day is None or due <= share.last_day:
            return
        with translation.override("vi"):
            why = _("Thời hạn muộn nhất của các đơn vị được tổ chức lại.")
        Extension.objects.create(
            assignment=share, asked_on=self.steps.on, to=due, why=why, decided_on=self.steps.on, granted=True
        )
        share.last_day = due
        Assignment.objects.filter(pk=share.pk).update(last_day=due)
        onward = ShareCarriage.objects.filter(assignment=share, on__gt=self.steps.on, to__isnull=False)
        for row in onward.exclude(to=F("assignment")).select_related("to"):
            if row.to is not None and row.to.state != State.DONE:
                self._postpone(row.to, due)

    def _begin(self, share: Assignment, step: PureStep, source: Any) -> None:
        """Let a new share begin where those it takes over stood alike."""
        last = Progress.objects.filter(assignment=source.pk, on__lt=self.steps.on).last()
        with translation.override("vi"):
            words = _("Tiếp nhận khi tổ chức lại.")
        if last is not None and step.move is not Move.START and last.words:
            words = f"{words} {last.words}"
        source_id = last.source_id if last is not None and step.move is Move.SUBMIT else None
        after = State(MOVES[step.move].after.value)
        Progress.objects.create(
            assignment=share, move=step.move.value, before=State.NOT_STARTED, after=after, on=step.on,
            words=words, source_id=source_id, by_id=self.by.user_id, by_label=self.by.label[:200],
        )  # fmt: skip
        settle_from_steps(share)

    def _move_later_steps(self, old: Any, new: Assignment) -> None:
        """Hand what was entered for the old share on later days to the only share that took it over.

        So work told before the reform was entered is not lost, and the old share stands as on its eve.
        """
        Extension.objects.filter(assignment=old.pk, decided_on__isnull=True).update(assignment=new)
        granted = Extension.objects.filter(assignment=old.pk, granted=True, decided_on__gte=self.steps.on)
        moved = granted.update(assignment=new)
        later = list(Progress.objects.filter(assignment=old.pk, on__gte=self.steps.on).order_by("pk"))
        if later:
            Progress.objects.filter(assignment=new).delete()
            last = Progress.objects.filter(assignment=old.pk, on__lt=self.steps.on).last()
            for step in [last, *later] if last is not None else later:
                _copy(step, new)
            Progress.objects.filter(pk__in=[step.pk for step in later]).delete()
            settle_from_steps(new)
            settle_from_steps(Assignment.objects.get(pk=old.pk))
        if moved:
            later_day = (
                Extension.objects.filter(assignment=new, granted=True).order_by("decided_on", "pk").last()
            )
            new.last_day = later_day.to if later_day else new.last_day
            new.save(update_fields=["last_day"])

    def _record(self, outcome: Outcome) -> None:
        """Keep a row for each unit that holds the share now and has none yet."""
        own, rows = self._live[outcome.owed], self._rows[outcome.owed]
        weighed = sorted(self.steps.ids_of(own.unit_id))
        known = {row.to.unit_id if row.to else None for row in rows}
        wanted: Sequence[int | None] = outcome.to or ((None,) if not rows else ())
        for unit in wanted:
            if unit in known:
                continue
            to = None if unit is None else own if unit == own.unit_id else self._given[own.pk, unit]
            ShareCarriage.objects.create(
                assignment_id=own.pk, fate=Fate(outcome.fate.value), to_id=to.pk if to else None,
                succession=self.steps.of(outcome.link), on=self.steps.on, weighed=weighed,
            )  # fmt: skip
        ShareCarriage.objects.filter(pk__in=[row.pk for row in rows]).update(weighed=weighed)
        if outcome.fate is PureFate.CLOSED or len(outcome.to) > 1:
            self._refuse_waiting(own)

    def _refuse_waiting(self, share: Any) -> None:
        """Close an extension that nobody can decide any more."""
        if share.unit_id in self.day.alive:
            return
        with translation.override("vi"):
            words = _("Đơn vị đã được tổ chức lại.")
        waiting = Extension.objects.filter(assignment=share.pk, decided_on__isnull=True)
        waiting.update(decided_on=self.steps.on, granted=False, words=words)


def _copy(step: Progress, new: Assignment) -> None:
    """Copy a step to another share as it was, its moment too; a milestone reached by it goes along."""
    made = Progress.objects.create(
        assignment=new, move=step.move, before=step.before, after=step.after, on=step.on, words=step.words,
        source_id=step.source_id, by_id=step.by_id, by_label=step.by_label,
    )  # fmt: skip
    Progress.objects.filter(pk=made.pk).update(at=step.at)
    Milestone.objects.filter(progress=step.pk).update(progress=made)


def settle_from_steps(share: Assignment) -> None:
    """Keep on the share what its steps say, in their order."""
    state, submitted, done = State.NOT_STARTED, None, None
    for step in Progress.objects.filter(assignment=share.pk).order_by("pk"):
        state = State(step.after)
        submitted = step.on if step.move == Move.SUBMIT.value else submitted
        done = step.on if state == State.DONE else None
    Assignment.objects.filter(pk=share.pk).update(state=state, submitted_on=submitted, done_on=done)
    share.state, share.submitted_on, share.done_on = state, submitted, done
