"""One thing done with many shares: each by the service of a single one, each refused for its own reason."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.tasks.enums import BulkAction, Move, State
from soichieu.tasks.errors import NeedsReason, NoSuchTask, Outrun
from soichieu.tasks.queries import visible
from soichieu.tasks.services.clerks import name_clerk
from soichieu.tasks.services.extending import ask_extension, decide_extension_of
from soichieu.tasks.services.moving import move_share

MOST_AT_ONCE = 500
_REASONED = frozenset({BulkAction.RETURN, BulkAction.HOLD, BulkAction.ASK, BulkAction.DENY})


@dataclass(frozen=True, slots=True)
class BulkOrder:
    """What is to be done, on which day, with which words; `to` is the day asked for, `clerk` who is named."""

    action: BulkAction
    on: date
    words: str = ""
    to: date | None = None
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
    there = dict(visible(sight).filter(pk__in=seen).values_list("pk", "state"))
    done: list[int] = []
    refused: dict[int, str] = {}
    # In one order, so that two people at work on the same shares never wait for each other.
    for pk in sorted(seen):
        try:
            if pk not in there:
                raise NoSuchTask(_("Không tìm thấy phần việc này."))
            if there[pk] != seen[pk]:
                told = {"state": State(there[pk]).label}
                raise Outrun(_("Phần việc vừa được chuyển sang “%(state)s”.") % told)
            act(pk, seen[pk])
        except DomainError as error:
            refused[pk] = error.sentence
        else:
            done.append(pk)
    return BulkAnswer(tuple(done), refused)


def _act(order: BulkOrder, by: Actor) -> Callable[[int, State], object]:
    """Return what is done with one share; raises Invalid or NeedsReason where the order lacks something."""
    if order.action in _REASONED and not order.words.strip():
        raise NeedsReason(_("Hãy ghi lý do."))
    match order.action:
        case BulkAction.ASK:
            to = order.to
            if to is None:
                raise Invalid(_("Hãy ghi ngày xin gia hạn tới."))
            return lambda pk, _seen: ask_extension(pk, to=to, why=order.words, on=order.on, by=by)
        case BulkAction.GRANT | BulkAction.DENY:
            granted = order.action is BulkAction.GRANT
            return lambda pk, _seen: decide_extension_of(
                pk, granted=granted, on=order.on, by=by, words=order.words
            )
        case BulkAction.CLERK:
            if not order.clerk.strip():
                raise Invalid(_("Hãy ghi tên người thực hiện, nhiều nhất 120 ký tự."))
            return lambda pk, _seen: name_clerk(pk, order.clerk, by=by)
        case _:
            move = Move(order.action.value)
            return lambda pk, seen: move_share(pk, move, on=order.on, words=order.words, seen=seen, by=by)
