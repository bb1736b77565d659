"""Into which cells a number of a text may go: the open answers it fits, the likeliest first."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, Q, When
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.evidence import queries as evidence
from soichieu.evidence.models import Claim
from soichieu.indicators.enums import SubmissionState
from soichieu.indicators.errors import BadFigure
from soichieu.indicators.models import Submission, Value
from soichieu.indicators.queries.figures import shown
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.indicators.queries.offered import NUMBERS, TOLD_AFTER, About, Told, UnitMatch, is_told_of
from soichieu.indicators.queries.recognising import NUMBERED, Fit, Recogniser, recogniser
from soichieu.indicators.queries.rounds import asked_measures
from soichieu.organisations import queries as organisations
from soichieu.organisations.models import Unit

_MOST_ANSWERS = 12
_OPEN = (SubmissionState.OPEN, SubmissionState.RETURNED)


@dataclass(frozen=True, slots=True)
class Destination:
    """One open cell. `text` is what it would get, "" where the number is not recognised as of its measure.

    `now` is what stands in it, as of `version`; `why` says by which words the number was recognised;
    `after` how many days after the period the number was told.
    """

    answer: Submission
    fact: MeasureFact
    text: str
    why: str
    score: float
    unit: UnitMatch
    in_period: bool
    after: int
    version: int
    now: str

    @property
    def is_offered(self) -> bool:
        """Whether words, unit and period all speak for it."""
        return bool(self.text) and self.unit is not UnitMatch.OTHER and self.in_period

    @property
    def key(self) -> str:
        """Round, unit, measure and version, as a page sends them back."""
        return f"{self.answer.round_id}-{self.answer.unit_id}-{self.fact.pk}-{self.version}"


def destinations(claim_id: int, sight: Sight, over: Collection[int] | None = None) -> tuple[Destination, ...]:
    """Return the open cells a claim may be put into, what is offered first; `over` limits the units.

    Raises NotFound for a claim out of sight, BadFigure for one that is no number.
    """
    claim = evidence.claim_of(claim_id, sight)
    if claim.kind not in NUMBERS:
        raise BadFigure(_("Điều bóc tách này không phải một số liệu."))
    told = Told.of(claim.source)
    answers = list(_open_answers(claim, told, sight, over))
    seeker = _Seeker(claim, told, sight, answers)
    found = [cell for answer in answers for cell in seeker.cells(answer)]
    return tuple(sorted(found, key=_likeliest))


def _likeliest(one: Destination) -> tuple[Any, ...]:
    return (
        not one.is_offered, not one.text, -one.unit, not one.in_period, one.after, -one.score, one.answer.pk,
    )  # fmt: skip


def _open_answers(
    claim: Claim, told: Told, sight: Sight, over: Collection[int] | None
) -> Iterable[Submission]:
    """Return the answers still to be handed in of the own units and of those the text speaks of."""
    day = told.day_of(claim) or timezone.localdate()
    wanted = Q(unit__in=[*sight.own, *_spoken_of(claim, told, day)])
    now = timezone.now()
    unlocked = Q(round__locks_at__isnull=True) | Q(round__locks_at__gt=now)
    rows = Submission.objects.filter(
        wanted, unlocked, state__in=_OPEN, round__opens_on__lte=timezone.localdate()
    )
    if not sight.everything:
        rows = rows.filter(unit__any_of=sight.within)
    if over is not None:
        rows = rows.filter(unit__any_of=over)
    told_of = Q(round__period__starts__lte=day, round__period__ends__gte=day - TOLD_AFTER)
    rows = rows.annotate(elsewhen=Case(When(told_of, then=0), default=1))
    rows = rows.select_related("round__form", "round__period")
    return rows.order_by("elsewhen", "-round__period__ends", "round__form", "unit")[:_MOST_ANSWERS]


def _spoken_of(claim: Claim, told: Told, day: date) -> set[int]:
    """Return the units a text names as those its numbers are of, with all that act for the same areas."""
    said = claim.current.get("unit")
    named = [organisations.resolve_name(name, on=day).unit for name in ([str(said)] if said else told.bodies)]
    areas = {unit.area_id or unit.pk for unit in named if unit is not None}
    if not areas:
        return set(told.holders)
    return set(Unit.objects.filter(Q(pk__in=areas) | Q(area__in=areas)).values_list("pk", flat=True))


class _Seeker:
    """One claim beside open answers; what is the same for several of them is asked once."""

    def __init__(self, claim: Claim, told: Told, sight: Sight, answers: Collection[Submission]) -> None:
        self._claim, self._told, self._sight = claim, told, sight
        self._day = told.day_of(claim)
        self._known: dict[tuple[int, date], tuple[Recogniser, dict[int, Fit]]] = {}
        self._asked: dict[int, list[int]] = {}
        periods = {answer.round.period_id for answer in answers}
        rows = Value.objects.filter(
            period__in=periods,
            unit__in={answer.unit_id for answer in answers},
            measure__indicator__kind__in=NUMBERED,
        )
        self._values = {(row.unit_id, row.period_id, row.measure_id): row for row in rows}
        self._matches: dict[tuple[int, date], UnitMatch] = {}

    def cells(self, answer: Submission) -> Iterator[Destination]:
        """Yield the cells of an answer that take a number."""
        period = answer.round.period
        form = answer.round.form_id
        if answer.round_id not in self._asked:
            self._asked[answer.round_id] = asked_measures(answer.round)
        asked = self._asked[answer.round_id]
        known, fits = self._recognised(form, period.ends, asked)
        facts = {fact.pk: fact for fact in known.facts.values()}
        unit = self._match(answer.unit_id, period.ends)
        for fact in (facts[pk] for pk in asked if pk in facts):
            row, fit = self._values.get((answer.unit_id, period.pk, fact.pk)), fits.get(fact.pk)
            yield Destination(
                answer, fact,
                text=fit.text if fit else "",
                why=fit.why if fit else "",
                score=fit.score if fit else 0.0,
                unit=unit,
                in_period=self._day is None or is_told_of(self._day, answer.round),
                after=max(0, (self._day - period.ends).days) if self._day else 0,
                version=row.version if row else 0,
                now=shown(fact, row.entered, row.words) if row else "",
            )  # fmt: skip

    def _recognised(self, form: int, ends: date, asked: Collection[int]) -> tuple[Recogniser, dict[int, Fit]]:
        if (form, ends) not in self._known:
            known = recogniser(self._sight, ends, asked)
            fits = {fit.fact.pk: fit for fit in known.fits(self._claim, self._claim.source.text)}
            self._known[form, ends] = known, fits
        return self._known[form, ends]

    def _match(self, unit_id: int, ends: date) -> UnitMatch:
        if (unit_id, ends) not in self._matches:
            self._matches[unit_id, ends] = About(unit_id, ends).match(self._claim, self._told)
        return self._matches[unit_id, ends]
