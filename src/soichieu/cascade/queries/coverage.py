"""Coverage as the register lists it, on any day (R8: registered), and how long a directive travelled."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db import connection
from django.db.models import Case, CharField, F, Q, QuerySet, Value, When

from soichieu.accounts.sight import Sight
from soichieu.cascade.enums import Standing
from soichieu.cascade.models import Duty, Meeting, Obligation
from soichieu.directives.queries import carrying_out
from soichieu.foundation.office_days import last_day_of_soon
from soichieu.organisations import queries as organisations
from soichieu.pure.coverage import Class, Latency, Tally, latency_of

if TYPE_CHECKING:
    from soichieu.directives.models import Directive

# The same table as `pure.coverage.class_on`; bench/coverage holds the two against each other.
_COUNTS = """
SELECT duty_id, CASE
    WHEN %(on)s < owed_from THEN 'not_yet'
    WHEN ended_on <= %(on)s THEN 'ended'
    WHEN met_on <= %(on)s THEN CASE WHEN met_on > last_day THEN 'met_late' ELSE 'met' END
    WHEN waived_on <= %(on)s THEN 'waived'
    WHEN last_day IS NULL THEN 'no_day'
    WHEN last_day < %(on)s THEN 'overdue'
    WHEN last_day <= %(soon)s THEN 'soon'
    ELSE 'open' END AS standing, count(*)
FROM cascade_obligation WHERE duty_id = ANY(%(duties)s) GROUP BY 1, 2
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One unit that owes, as it stood on the day, with what met it."""

    obligation_id: int
    unit_id: int
    name: str
    standing: Standing
    owed_from: date
    last_day: date | None
    met_on: date | None
    meetings: tuple[Meeting, ...]

    @property
    def proofs(self) -> str:
        """What met it, in words."""
        return "; ".join(str(meeting.directive or meeting.note) for meeting in self.meetings)


@dataclass(frozen=True, slots=True)
class DutyCoverage:
    """How one duty stands on a day."""

    duty: Duty
    on: date
    tally: Tally

    @property
    def counts(self) -> list[tuple[Standing, int]]:
        """The numbers by standing, in the order of the table, without empty ones; they add up to `owed`."""
        apart = {Class.NOT_YET, Class.ENDED}
        return [
            (standing, count)
            for standing in Standing
            if (count := self.tally.counts[Class(standing.value)]) and Class(standing.value) not in apart
        ]

    @property
    def parts(self) -> list[dict[str, str | float]]:
        """The standings as stretches of a bar of length 100, in the order of the table."""
        parts: list[dict[str, str | float]] = []
        start = 0.0
        for standing, count in self.counts:
            width = 100 * count / self.tally.owed
            parts.append({"standing": standing.value, "from": round(start, 2), "width": round(width, 2)})
            start += width
        return parts


def duty_coverage(duty: Duty, on: date) -> DutyCoverage:
    """Count how a duty stands on a day; what is dated later changes nothing."""
    return coverages_of([duty], on)[0]


def coverages_of(duties: Sequence[Duty], on: date) -> list[DutyCoverage]:
    """Count how each of these duties stands on a day, in one question however many there are."""
    counts: dict[int, Counter[Class]] = defaultdict(Counter)
    if duties:
        given: dict[str, Any] = {
            "on": on,
            "soon": last_day_of_soon(on),
            "duties": [duty.pk for duty in duties],
        }
        with connection.cursor() as cursor:
            cursor.execute(_COUNTS, given)
            for duty_id, standing, count in cursor.fetchall():
                counts[duty_id][Class(standing)] = count
    return [DutyCoverage(duty, on, Tally(counts[duty.pk])) for duty in duties]


def freed_by(duty: Duty, on: date) -> int:
    """Count the units of that day's rule which owe nothing because every predecessor had done its part."""
    if duty.by_list or on <= duty.rollout.opened_on:
        return 0
    owing = Obligation.objects.filter(live_on(on), duty=duty).values("unit_id")
    return organisations.units_named(duty.rule, on).exclude(pk__in=owing).count()


def owing_ids(directive_ids: Collection[int], on: date) -> set[int]:
    """Return the units that owe something on a day by a rollout of any of these directives."""
    owed = Obligation.objects.filter(live_on(on), duty__rollout__directives__in=directive_ids)
    return set(owed.values_list("unit_id", flat=True))


def live_on(on: date) -> Q:
    """Return what is owed on a day: begun, and not ended by a reorganisation."""
    return Q(owed_from__lte=on) & (Q(ended_on__isnull=True) | Q(ended_on__gt=on))


def standing_on(on: date) -> Case:
    """Return the expression of where each obligation stands on a day, as `pure.coverage.class_on` has it."""
    met = Case(When(met_on__gt=F("last_day"), then=Value(Standing.MET_LATE)), default=Value(Standing.MET))
    return Case(
        When(met_on__lte=on, then=met),
        When(waived_on__lte=on, then=Value(Standing.WAIVED)),
        When(last_day__isnull=True, then=Value(Standing.NO_DAY)),
        When(last_day__lt=on, then=Value(Standing.OVERDUE)),
        When(last_day__lte=last_day_of_soon(on), then=Value(Standing.SOON)),
        default=Value(Standing.OPEN),
        output_field=CharField(),
    )


def seen_by(sight: Sight, on: date) -> Q:
    """Return which obligations a reader sees: of units in sight, of others those met (R21)."""
    return Q() if sight.everything else Q(unit__any_of=sight.within) | Q(met_on__lte=on)


def obligations_of(
    duty: Duty, on: date, sight: Sight, standings: Collection[str] = (), words: str = ""
) -> QuerySet[Obligation]:
    """Return what is owed by a duty on a day with its `standing`, of some standings if any are named.

    With `words` only that of units which bear them in their name of the day.

    Of units outside the reader's sight only those that have done their part (R21: what a rollout publishes).
    """
    found = Obligation.objects.filter(live_on(on), seen_by(sight, on), duty=duty).annotate(
        standing=standing_on(on)
    )
    if standings:
        found = found.filter(standing__in=standings)
    if words.strip():
        found = found.filter(unit__in=organisations.units_called(words, on))
    return found.order_by("unit__key", "pk")


def rows_of(obligations: Sequence[Obligation], on: date) -> list[Row]:
    """Return what a page shows of these obligations: names of the day, and what had met each by then."""
    names = organisations.names_of({one.unit_id for one in obligations}, on)
    meetings = _meetings([one.pk for one in obligations if one.met_on is not None and one.met_on <= on], on)
    return [
        Row(
            one.pk,
            one.unit_id,
            names.get(one.unit_id, ""),
            Standing(one.standing),  # type: ignore[attr-defined]  # annotated by obligations_of
            one.owed_from,
            one.last_day,
            one.met_on if one.met_on is not None and one.met_on <= on else None,
            tuple(meetings.get(one.pk, ())),
        )
        for one in obligations
    ]


def _meetings(obligation_ids: Sequence[int], on: date) -> Mapping[int, Sequence[Meeting]]:
    """Return what had met these by a day; nothing is asked where none of them was met."""
    found: dict[int, list[Meeting]] = defaultdict(list)
    if obligation_ids:
        rows = Meeting.objects.filter(obligation__in=obligation_ids, on__lte=on)
        for meeting in rows.select_related("directive", "claim"):
            found[meeting.obligation_id].append(meeting)
    return found


def latency_by_level(directive: "Directive", on: date) -> Mapping[str, Latency]:
    """Return, by the level of the issuers, how many days after its issue others carried a directive out.

    Only accepted documents whose own day is written count, and invented ones only below an invented directive
    (R23); empty where the day of issue is not known.
    """
    issued_on = directive.issued_on
    if issued_on is None:
        return {}
    made = [
        one
        for one in carrying_out([directive.pk])
        if one.sure and not one.is_latest and one.is_invented <= directive.invented
    ]
    levels = organisations.levels_of({one.issuer_id for one in made if one.issuer_id})
    days: dict[str, list[date]] = defaultdict(list)
    for one in made:
        if one.issuer_id in levels and one.on is not None:
            days[levels[one.issuer_id]].append(one.on)
    return {level: latency_of(issued_on, found, on) for level, found in sorted(days.items())}
