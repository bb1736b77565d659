"""The page of a task: its shares with their history, and what the reader may do with each."""

from dataclasses import dataclass

from django.db.models import Prefetch
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.pure.tasks import MOVES, Side, allowed
from soichieu.pure.tasks import State as PureState
from soichieu.tasks.enums import DeadlineClass, Move, Role, State
from soichieu.tasks.errors import NoSuchTask
from soichieu.tasks.models import Assignment, Extension, Progress, Task
from soichieu.tasks.queries.shares import classed, visible


@dataclass(frozen=True, slots=True)
class ShareView:
    """One share on the page of its task."""

    share: Assignment
    deadline: DeadlineClass
    progress: tuple[Progress, ...]
    extensions: tuple[Extension, ...]

    def moves(self, sides: frozenset[Side]) -> list[Move]:
        """Return the moves one who stands on these sides may make now."""
        state = PureState(self.share.state)
        return [
            Move(one.value)
            for one in MOVES
            if any(one in allowed(state, side) for side in sides) and self.share.ended_on is None
        ]

    @property
    def state(self) -> State:
        """Where the share stands."""
        return State(self.share.state)

    @property
    def asked(self) -> Extension | None:
        """The extension that waits for a decision."""
        return next((one for one in self.extensions if one.decided_on is None), None)

    @property
    def may_be_extended(self) -> bool:
        """Whether a later day may be given: the share is open, has a day, and none is asked for."""
        is_open = self.share.ended_on is None and self.state not in {State.DONE, State.REFUSED}
        return is_open and self.share.last_day is not None and self.asked is None


@dataclass(frozen=True, slots=True)
class TaskPage:
    """A task with the shares in sight, the lead first."""

    task: Task
    shares: tuple[ShareView, ...]

    @property
    def leading(self) -> list[int]:
        """The units in sight that lead the task now."""
        shares = (view.share for view in self.shares)
        return [one.unit_id for one in shares if one.role == Role.LEAD and one.ended_on is None]


def task_page(task_id: int, sight: Sight) -> TaskPage:
    """Return the page of a task; raises NoSuchTask also where the reader sees none of its shares."""
    steps = Progress.objects.select_related("source").defer("source__text")
    shares = list(
        classed(visible(sight).filter(task_id=task_id), timezone.localdate())
        .select_related("task__directive", "task__parent", "task__series", "unit")
        .prefetch_related(Prefetch("progress", steps), "extensions")
        .order_by("ended_on", "-role", "pk")
    )
    if not shares:
        raise NoSuchTask(_("Không tìm thấy nhiệm vụ này."))
    views = [
        ShareView(
            share,
            DeadlineClass(share.deadline),
            tuple(share.progress.all()),
            tuple(share.extensions.all()),
        )
        for share in shares
    ]
    return TaskPage(shares[0].task, tuple(views))


def share_of(assignment_id: int, sight: Sight) -> Assignment:
    """Return one share; raises NoSuchTask also where the reader may not see it."""
    share = visible(sight).select_related("task", "unit").filter(pk=assignment_id).first()
    if share is None:
        raise NoSuchTask(_("Không tìm thấy phần việc này."))
    return share
