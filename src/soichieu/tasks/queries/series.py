"""Recurring tasks within a reader's sight."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Max, Q, QuerySet
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.alphabet import with_words
from soichieu.organisations import queries as organisations
from soichieu.pure.tasks import instances
from soichieu.tasks.enums import Role, State
from soichieu.tasks.errors import NoSuchSeries
from soichieu.tasks.models import Series


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """One recurring task: how many periods were opened, how many of those are not done, what is not yet open.

    `is_stuck` says that its lead is no more and nobody single stands for it: a person must name another.
    """

    series: Series
    opened: int
    owed: int
    last_opened: date | None
    to_open: int
    is_stuck: bool


def series_seen(sight: Sight, words: str = "", every: str = "") -> QuerySet[Series]:
    """Return the recurring tasks a reader may see: of offices or of leads in sight.

    With `words` only those that bear them in their title, with `every` those of that period.
    """
    found = Series.objects.filter(with_words(words, "title"))
    if every:
        found = found.filter(every=every)
    if sight.everything:
        return found
    return found.filter(Q(office_id__in=sight.within) | Q(lead_id__in=sight.within))


def series_of(series_id: int, sight: Sight) -> Series:
    """Return one recurring task; raises NoSuchSeries also where the reader may not see it."""
    series = series_seen(sight).filter(pk=series_id).first()
    if series is None:
        raise NoSuchSeries(_("Không tìm thấy nhiệm vụ định kỳ này."))
    return series


def rows_of(found: QuerySet[Series], on: date) -> list[SeriesRow]:
    """Return what the list shows of these on a day."""
    open_lead = Q(tasks__assignments__role=Role.LEAD, tasks__assignments__ended_on__isnull=True)
    counted = found.annotate(
        opened=Count("tasks", distinct=True),
        owed=Count("tasks", distinct=True, filter=open_lead & ~Q(tasks__assignments__state=State.DONE)),
        last_opened=Max("tasks__given_on"),
    )
    there = dict[int, set[str]]()
    for pk, period in found.exclude(tasks=None).values_list("pk", "tasks__period"):
        there.setdefault(pk, set()).add(period)
    rows = []
    for one in counted:
        missing = [i for i in instances(one.rule, on) if i.period not in there.get(one.pk, ())]
        stuck = bool(missing) and organisations.heir_of(one.lead_id, missing[0].opens_on) is None
        rows.append(SeriesRow(one, one.opened, one.owed, one.last_opened, len(missing), stuck))
    return rows
