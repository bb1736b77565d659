"""One thing done with many shares: each by the service of a single one, each refused for its own reason."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.tasks.enums import BulkAction, Move, State
from soichieu.tasks.errors import NeedsReason, NoSuchTask, Outrun
from soichieu.tasks.queries import visible
from soichieu.tasks.services.clerks import name_clerk
from soichieu.tasks.services.extending import ask_extension, decide_extension_of, extend_share
from soichieu.tasks.services.moving import move_share

MOST_AT_ONCE = 500
_REASONED = frozenset(
    {BulkAction.RETURN, BulkAction.HOLD, BulkAction.EXTEND, BulkAction.ASK, BulkAction.DENY}
)


@dataclass(frozen=True, slots=True)
class BulkOrder:
    """What is to be done, on which day, with which words; `clerk` is who is named.

    A later day is `to` for all, or `days` after the last day of each.
    """

    action: BulkAction
    on: date
    words: str = ""
    to: date | None = None
    days: int | None = None
    clerk: str = ""


@dataclass(frozen=True, slots=True)
class BulkAnswer:
    """The shares with which it was done, and those refused with the sentence why."""

    done: tuple[int, ...]
    refused: Mapping[int, str]


@transaction.atomic
def act_on_shares(
    chosen: Sequence[tuple[int, State]], order: BulkOrder, *, by: Actor, sight: Sight
) -> BulkAnswer:
    """Do one thing with each share chosen, with the state the actor saw it in.

    A refused share leaves the others done: each stands by itself, as it does when done singly. Raises Invalid
    where none or more than `MOST_AT_ONCE` were chosen, or the order lacks what its action needs.
    """
    if not 0 < len(chosen) <= MOST_AT_ONCE:
        raise Invalid(_("Hãy chọn từ 1 đến %(most)s phần việc.") % {"most": MOST_AT_ONCE})
    act = _act(order, by)
    seen = dict(chosen)
    found = visible(sight).filter(pk__in=seen).values_list("pk", "state", "last_day")
    there = {pk: (state, last) for pk, state, last in found}
    done: list[int] = []
    refused: dict[int, str] = {}
    # In one order, so that two people at work on the same shares never wait for each other.
    for pk in sorted(seen):
        try:
            if pk not in there:
                raise NoSuchTask(_("Không tìm thấy phần việc này."))
            state, last = there[pk]
            if state != seen[pk]:
                told = {"state": State(state).label}
                raise Outrun(_("Phần việc vừa được chuyển sang “%(state)s”.") % told)
            act(pk, seen[pk], last)
        except DomainError as error:
            refused[pk] = error.sentence
        else:
            done.append(pk)
    return BulkAnswer(tuple(done), refused)


def _act(order: BulkOrder, by: Actor) -> Callable[[int, State, date | None], object]:
    """Return what is done with one share; raises Invalid or NeedsReason where the order lacks something."""
    if order.action in _REASONED and not order.words.strip():
        raise NeedsReason(_("Hãy ghi lý do."))
    match order.action:
        case BulkAction.ASK | BulkAction.EXTEND:
            later = _later(order)
            extend = ask_extension if order.action is BulkAction.ASK else extend_share
            return lambda pk, _seen, last: extend(pk, to=later(last), why=order.words, on=order.on, by=by)
        case BulkAction.GRANT | BulkAction.DENY:
            granted = order.action is BulkAction.GRANT
            return lambda pk, _seen, _last: decide_extension_of(
                pk, granted=granted, on=order.on, by=by, words=order.words
            )
        case BulkAction.CLERK:
            if not order.clerk.strip():
                raise Invalid(_("Hãy ghi tên người thực hiện, nhiều nhất 120 ký tự."))
            return lambda pk, _seen, _last: name_clerk(pk, order.clerk, by=by)
        case _:
            move = Move(order.action.value)
            return lambda pk, seen, _last: move_share(
                pk, move, on=order.on, words=order.words, seen=seen, by=by
            )


def _later(order: BulkOrder) -> Callable[[date | None], date]:
    """Return how a later day follows from the last day of a share; raises Invalid unless one way is said."""
    to, days = order.to, order.days
    if to is None and days is None:
        asks = order.action is BulkAction.ASK
        raise Invalid(
            _("Hãy ghi ngày xin gia hạn tới.") if asks else _("Hãy ghi ngày gia hạn tới, hoặc số ngày thêm.")
        )
    if to is not None and days is not None:
        raise Invalid(_("Chỉ ghi một trong hai: ngày gia hạn tới, hoặc số ngày thêm."))
    # A share without a last day is refused for that by the service of a single one.
    return lambda last: to or (last or order.on) + timedelta(days=days or 0)
