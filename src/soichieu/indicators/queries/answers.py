"""Rounds and answers within a reader's sight (R21): those one asked, those one owes, those of units below."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.alphabet import with_words
from soichieu.indicators.enums import SubmissionState
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Form, Round, Submission, Turnout
from soichieu.indicators.queries.desk import open_to
from soichieu.organisations import queries as organisations
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme

_MOST_TOLD = 100


@dataclass(frozen=True, slots=True)
class RoundFilter:
    """What a reader asks of the list of rounds; empty means all in sight. `own` is of one's own answer."""

    words: str = ""
    form_id: int | None = None
    frequency: str = ""
    own: str = ""
    only_open: datetime | None = None
    due_from: datetime | None = None
    due_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class AnswerFilter:
    """What a reader asks of the answers to a round; `state` "missing" has those not handed in."""

    words: str = ""
    state: str = ""
    in_time: str = ""


def rounds_seen(sight: Sight, wanted: RoundFilter | None = None) -> QuerySet[Round]:
    """Return rounds with how many below the reader have answered, and how the own unit's answer stands.

    `n_expected`, `n_submitted`, `n_in_time`, `n_accepted` count those below the own unit that has most of
    them below it; None where none of the own units has any. `own_state` and `own_unit` are of the first of
    the own units that owes an answer itself.
    """
    wanted = wanted or RoundFilter()
    found = Round.objects.select_related("form", "period")
    if not sight.everything:
        owed = Submission.objects.filter(round=OuterRef("pk"), unit__any_of=sight.within)
        found = found.filter(Q(form__owner__any_of=sight.within) | Exists(owed))
    own = Submission.objects.filter(round=OuterRef("pk"), unit__any_of=sight.own).order_by("unit")
    found = found.annotate(
        own_state=Subquery(own.values("state")[:1]),
        own_unit=Subquery(own.values("unit_id")[:1]),
        **{
            f"n_{name}": Subquery(_turnout(sight).values(name)[:1])
            for name in ("expected", "submitted", "in_time", "accepted")
        },
    )
    found = found.filter(with_words(wanted.words, "form__code", "form__name"))
    if wanted.form_id is not None:
        found = found.filter(form_id=wanted.form_id)
    if wanted.frequency:
        found = found.filter(period__frequency=wanted.frequency)
    if wanted.own == "owed":
        found = found.filter(own_state__in=[SubmissionState.OPEN, SubmissionState.RETURNED])
    elif wanted.own:
        found = found.filter(own_state=wanted.own)
    if wanted.only_open is not None:
        found = found.filter(open_to(sight.own, wanted.only_open))
    if wanted.due_from is not None:
        found = found.filter(due_at__gte=wanted.due_from)
    if wanted.due_before is not None:
        found = found.filter(due_at__lt=wanted.due_before)
    return found


def round_of(round_id: int, sight: Sight) -> Round:
    """Return a round as `rounds_seen` does; raises NoSuchIndicator also where the reader may not know it."""
    found = rounds_seen(sight).filter(pk=round_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không có kỳ báo cáo này, hoặc nằm ngoài phạm vi của đồng chí."))
    return found


def turnout_below(found: Round, sight: Sight) -> list[Turnout]:
    """Return how many have answered below each unit in sight that has any below it, the widest first."""
    rows = Turnout.objects.filter(round=found)
    if not sight.everything:
        rows = rows.filter(unit__any_of=sight.within)
    return list(rows.order_by("-expected", "unit")[:_MOST_TOLD])


def periods_to_open(form: Form, on: date, most: int) -> list[tuple[str, str]]:
    """Return the latest periods of a form not asked for yet, by key and name, the latest first."""
    scheme, frequency = Scheme(form.scheme), frequencies.Frequency(form.frequency)
    if frequency is frequencies.Frequency.TERM:
        last = form.ends or on
        key = f"{form.starts.year}..{last.year}"
        exact: frequencies.Period | None = frequencies.from_key(
            key, scheme, (date(form.starts.year, 1, 1), date(last.year, 12, 31))
        )
    else:
        exact = frequencies.period_on(min(on, form.ends or on), frequency, scheme)
    opened = set(form.rounds.values_list("period__key", flat=True))
    found: list[tuple[str, str]] = []
    while exact is not None and len(found) < most and exact.end >= form.starts:
        if frequencies.key(exact) not in opened:
            found.append((frequencies.key(exact), frequencies.name(exact)))
        exact = frequencies.before(exact)
    return found


def answers_seen(found: Round, sight: Sight, wanted: AnswerFilter | None = None) -> QuerySet[Submission]:
    """Return what units in sight owe in a round."""
    wanted = wanted or AnswerFilter()
    rows = found.submissions.all()
    if not sight.everything:
        rows = rows.filter(unit__any_of=sight.within)
    if wanted.state == "missing":
        rows = rows.filter(state__in=[SubmissionState.OPEN, SubmissionState.RETURNED])
    elif wanted.state:
        rows = rows.filter(state=wanted.state)
    if wanted.in_time:
        rows = rows.filter(in_time=wanted.in_time == "dung-han")
    if wanted.words.strip():
        rows = rows.filter(unit__in=organisations.units_called(wanted.words, found.period.ends))
    return rows


def answer_of(submission_id: int, sight: Sight) -> Submission:
    """Return an answer; raises NoSuchIndicator also where the reader may not see its unit."""
    found = Submission.objects.select_related("round__form", "round__period").filter(pk=submission_id).first()
    if found is None or not sight.covers(found.unit_id):
        raise NoSuchIndicator(_("Không có báo cáo số liệu này, hoặc nằm ngoài phạm vi của đồng chí."))
    return found


def answer_at(round_id: int, unit_id: int, sight: Sight) -> Submission:
    """Return what a unit owes in a round; raises NoSuchIndicator as `answer_of` does."""
    rows = Submission.objects.select_related("round__form", "round__period")
    found = rows.filter(round_id=round_id, unit_id=unit_id).first()
    if found is None or not sight.covers(unit_id):
        raise NoSuchIndicator(_("Đơn vị này không phải báo cáo trong kỳ này, hoặc nằm ngoài phạm vi."))
    return found


def _turnout(sight: Sight) -> QuerySet[Turnout]:
    """Return the counts of a round at the own units, those with most below first; at its owner's for all."""
    at = Turnout.objects.filter(round=OuterRef("pk")).order_by("-expected")
    return at if sight.everything else at.filter(unit__any_of=sight.own)
