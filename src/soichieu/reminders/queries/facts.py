"""What the plan of a day stands on: things still owed, rules, who holds which post, what was told before."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q
from django.utils.translation import gettext as _

from soichieu.accounts import queries as accounts
from soichieu.accounts.enums import WORKING_ROLES, Role
from soichieu.cascade import queries as cascade
from soichieu.foundation.office_days import holidays_of
from soichieu.organisations import queries as organisations
from soichieu.pure.reminders import About, Due, Holder, Moment, Post, Rule, Structure, Told, plan
from soichieu.pure.reminders.planning import Key, Thing
from soichieu.pure.text.folding import comparison_key
from soichieu.reminders.enums import Kind
from soichieu.reminders.models import Notice
from soichieu.reminders.queries.rules import rules
from soichieu.tasks import queries as tasks

_AHEAD = 60  # days at least: what was told of early stays known while its last day is still to come
THING = ("moment", "assignment_id", "obligation_id", "milestone_id", "extension_id")
"""The columns of a notice that say what it is about."""
_ABOUT = {Kind.AWAITING: About.AWAITING, Kind.ANSWER: About.ANSWER}


@dataclass(frozen=True, slots=True)
class Owed:
    """One thing still owed, with the words it is told in; `asker` is who asked for what was decided."""

    thing: Thing
    title: str
    unit_id: int
    office_id: int | None
    last_day: date
    clerk: str
    invented: bool
    asker: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What a day's plan says, of what; `told` are those to be told now, in order."""

    on: date
    owed: Mapping[Thing, Owed]
    told: tuple[Told, ...]

    def still_owed(self, thing: Thing, last_day: date) -> bool:
        """Say whether a thing is still owed by the same last day."""
        return thing in self.owed and self.owed[thing].last_day == last_day


def facts_on(on: date) -> Facts:
    """Work out whom to tell what on a day; the same day asked again leaves out what was told meanwhile."""
    kept = rules()
    owed = {one.thing: one for one in _owed(on, on + timedelta(days=_ahead(kept.values())))}
    holders, names = _holders(on)
    units = {one.unit_id for one in owed.values()} | {one.office_id for one in owed.values() if one.office_id}
    structure = Structure(holders, organisations.superiors_of(units, on))
    due = [_due(one, holders, names) for one in owed.values()]
    years = {on.year, *(one.last_day.year for one in due)}
    holidays = frozenset[date]().union(*(holidays_of(year) for year in years))
    told = plan(due, kept, structure, on=on, holidays=holidays, told=_told_before(owed))
    return Facts(on, owed, tuple(told))


def _ahead(kept: Iterable[Rule]) -> int:
    """Return how many days ahead a step may fall due: working days with week-ends and a long holiday."""
    days = [step.days for rule in kept for step in rule.steps if step.moment is Moment.BEFORE]
    return max(_AHEAD, 2 * max(days, default=0) + 14)


def _owed(on: date, until: date) -> Iterable[Owed]:
    for share in tasks.shares_due(on, until):
        yield _share(Kind.SHARE, share)
    for share in tasks.shares_awaiting(on):
        yield _share(Kind.AWAITING, share)
    for mark in tasks.milestones_due(on, until):
        lead = mark.share
        title = _("Mốc “%(words)s”: %(task)s") % {"words": mark.words, "task": lead.title}
        yield Owed(
            (Kind.MILESTONE, mark.milestone_id), title, lead.unit_id, lead.office_id, mark.due,
            lead.clerk, lead.invented,
        )  # fmt: skip
    for answer in tasks.answers_given(on):
        yield Owed(
            (Kind.ANSWER, answer.extension_id), answer.title, answer.unit_id, answer.office_id,
            answer.decided_on, "", answer.invented, answer.asked_by,
        )  # fmt: skip
    for one in cascade.obligations_due(on, until):
        yield Owed(
            (Kind.OBLIGATION, one.obligation_id), one.title, one.unit_id, one.office_id, one.last_day,
            "", one.invented,
        )  # fmt: skip


def _share(kind: Kind, share: tasks.DueShare) -> Owed:
    return Owed(
        (kind, share.share_id), share.title, share.unit_id, share.office_id, share.last_day, share.clerk,
        share.invented,
    )  # fmt: skip


def _holders(on: date) -> tuple[dict[int, tuple[Holder, ...]], dict[int, str]]:
    """Return who holds which post by unit, and the names of people as they are compared."""
    found: dict[int, list[Holder]] = defaultdict(list)
    names: dict[int, str] = {}
    for post in accounts.posts_held(on):
        names[post.user_id] = comparison_key(post.user.full_name)
        kind = _post(Role(post.role))
        if kind is not None:
            found[post.unit_id].append(Holder(post.user_id, post.unit_id, kind, frozenset(post.hierarchies)))
    return {unit: tuple(those) for unit, those in found.items()}, names


def _post(role: Role) -> Post | None:
    if role in WORKING_ROLES:
        return Post.WORKS
    return Post.LEADS if role == Role.LEADER else None


def _due(owed: Owed, holders: Mapping[int, Collection[Holder]], names: Mapping[int, str]) -> Due:
    """Return what the plan takes; a clerk named in words is who works in the unit under that name."""
    named = comparison_key(owed.clerk) if owed.clerk.strip() else ""
    people = {one.person for one in holders.get(owed.unit_id, ()) if named and names[one.person] == named}
    if owed.asker is not None:
        people = {owed.asker}
    about = _ABOUT.get(Kind(owed.thing[0]), About.OWED)
    return Due(owed.thing, owed.unit_id, owed.office_id, owed.last_day, frozenset(people), about)


def _told_before(owed: Mapping[Thing, Owed]) -> dict[Key, date]:
    """Return the latest day on which a step told of these things fell due, by person, thing and last day."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for kind, number in owed:
        numbers[kind].append(number)
    found = Notice.objects.filter(
        Q(assignment_id__in=[*numbers[Kind.SHARE], *numbers[Kind.AWAITING]])
        | Q(obligation_id__in=numbers[Kind.OBLIGATION])
        | Q(milestone_id__in=numbers[Kind.MILESTONE])
        | Q(extension_id__in=numbers[Kind.ANSWER])
    )
    told: dict[Key, date] = {}
    for one in found.order_by("since").only("user_id", *THING, "last_day", "since"):
        told[one.user_id, one.thing, one.last_day] = one.since
    return told
