"""Workbooks brought in for a round: which there are, what each would enter, every fault of it (R21)."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.accounts import policies as accounts
from soichieu.accounts import queries as authorities
from soichieu.accounts.sight import Sight
from soichieu.evidence.readers import grids_of
from soichieu.foundation.actor import Actor
from soichieu.foundation.alphabet import with_words
from soichieu.indicators.enums import Aggregation, CellState, FileState, Kind
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Form, Round, Submission, Unlocking, Value, ValueFile
from soichieu.indicators.queries.figures import shown
from soichieu.indicators.queries.measures import MeasureFact, measure_facts
from soichieu.indicators.queries.rounds import lines_asked, why_locked, why_not_open, why_settled
from soichieu.organisations.models import UnitName
from soichieu.organisations.queries import name_book, names_of
from soichieu.pure.importing import Grid
from soichieu.pure.indicators.workbooks import Asked, FaultKind, Judged, Known, Stood, Taken, judge
from soichieu.pure.text.folding import comparison_key

_ADDED = frozenset({Aggregation.SUM, Aggregation.LAST})
_REPORTED = frozenset({CellState.SUBMITTED, CellState.ACCEPTED})


@dataclass(frozen=True, slots=True)
class FileFilter:
    """What a reader asks of the list of workbooks; empty means all in sight."""

    words: str = ""
    state: str = ""
    round_id: int | None = None


@dataclass(frozen=True, slots=True)
class CellChange:
    """A figure a workbook would enter: whose, of what, what stands there ("" where nothing), what then."""

    unit: str
    measure: str
    stands: str
    becomes: str


@dataclass(frozen=True, slots=True)
class FilePage:
    """A workbook with what it would enter now; `judged` is None once it is no draft any more."""

    file: ValueFile
    grids: tuple[Grid, ...]
    judged: Judged | None
    known: Known | None = None

    @property
    def is_draft(self) -> bool:
        """Whether it waits to be confirmed."""
        return self.file.state == FileState.DRAFT

    @property
    def is_entered(self) -> bool:
        """Whether its figures were entered, so that they may be taken back."""
        return self.file.state == FileState.CONFIRMED


def value_files(sight: Sight, wanted: FileFilter | None = None) -> QuerySet[ValueFile]:
    """Return the workbooks in sight, the last first: those an office of the reader or below brought."""
    wanted = wanted or FileFilter()
    found = ValueFile.objects.select_related("round__form", "round__period", "office")
    found = found.filter(with_words(wanted.words, "file_name", "round__form__code", "round__form__name"))
    if wanted.state:
        found = found.filter(state=wanted.state)
    if wanted.round_id is not None:
        found = found.filter(round_id=wanted.round_id)
    return found if sight.everything else found.filter(office__any_of=sight.within)


def value_file(file_id: int, sight: Sight) -> ValueFile:
    """Return one workbook; raises NoSuchIndicator also where the reader may not see it."""
    found = value_files(sight).filter(pk=file_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không tìm thấy tệp số liệu này."))
    return found


def file_page(file_id: int, sight: Sight, by: Actor) -> FilePage:
    """Return a workbook, judged by what stands now where it is not entered yet."""
    found = value_file(file_id, sight)
    if found.state != FileState.DRAFT:
        return FilePage(found, (), None)
    grids = grids_of(bytes(found.content.data), found.file_name)
    known = known_of(found.round, by)
    return FilePage(found, tuple(grids), judge(grids, known), known)


def cell_changes(page: FilePage, part: Collection[Taken]) -> list[CellChange]:
    """Tell some of the figures a workbook would enter, each beside what stands."""
    if page.known is None:
        return []
    known, facts = page.known, {fact.pk: fact for fact in lines_of_round(page.file.round)}
    nothing: Stood = (None, "", False)
    return [
        CellChange(
            known.unit_names.get(unit, ""), facts[measure].name,
            shown(facts[measure], *known.standing.get(unit, {}).get(measure, nothing)[:2]),
            shown(facts[measure], number, words),
        )
        for unit, measure, number, words in part
    ]  # fmt: skip


def round_by_key(form: Form, key: str) -> Round:
    """Return the round of a form for the period of a key; raises NoSuchIndicator."""
    rounds = Round.objects.select_related("form", "period").filter(form=form, period__key=key.strip())
    found = rounds.first()
    if found is None:
        told = {"form": form.code, "key": key.strip()}
        raise NoSuchIndicator(_("Biểu “%(form)s” chưa mở kỳ “%(key)s”.") % told)
    return found


def judged(found: Round, grids: Collection[Grid], by: Actor) -> Judged:
    """Hold a workbook against a round, as the actor may enter figures in it now."""
    return judge(grids, known_of(found, by))


def known_of(found: Round, by: Actor) -> Known:
    """Return all that a workbook of this round is held against."""
    facts = {fact.pk: fact for fact in lines_of_round(found)}
    asked = [fact for fact in facts.values() if not fact.computed]
    submissions = list(Submission.objects.filter(round=found).select_related("unit"))
    units = {row.unit_id for row in submissions}
    names, earlier = _names(units, found)
    return Known(
        measures=tuple(map(_asked, asked)),
        codes={row.unit.key.casefold(): row.unit_id for row in submissions},
        names=names,
        unit_names=names_of(units, found.period.ends),
        earlier=earlier,
        barred=_barred(found, submissions, by),
        standing=_standing(found, units, [fact.pk for fact in asked]),
        not_owing=_Others(found),
        computed={fact.code.casefold(): fact.name for fact in facts.values() if fact.computed},
    )


def lines_of_round(found: Round) -> list[MeasureFact]:
    """Return what a round shows, in the order of its form, computed ones among them."""
    measures = list(lines_asked(found).values_list("measure_id", flat=True))
    facts = measure_facts(measures, found.period.ends)
    return [facts[pk] for pk in measures]


def _asked(fact: MeasureFact) -> Asked:
    adds_up = fact.aggregation in _ADDED and fact.kind in (Kind.STOCK, Kind.FLOW)
    return Asked(
        fact.pk, fact.code, fact.name, fact.expected, fact.decimals, adds_up,
        counts=fact.kind in (Kind.STOCK, Kind.FLOW),
    )  # fmt: skip


def _names(units: set[int], found: Round) -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]]:
    """Return what these units are called on the last day of the period, and on other days."""
    then: dict[str, set[int]] = defaultdict(set)
    otherwise: dict[str, set[int]] = defaultdict(set)
    rows = UnitName.objects.filter(unit__any_of=units).values_list("unit_id", "key", "short_key", "valid")
    for unit_id, key, short_key, valid in rows:
        on = found.period.ends
        is_of_day = (valid.lower is None or valid.lower <= on) and (valid.upper is None or on < valid.upper)
        for one in {key, short_key} - {""}:
            (then if is_of_day else otherwise)[one].add(unit_id)
    return _frozen(then), _frozen(otherwise)


def _frozen(found: dict[str, set[int]]) -> dict[str, frozenset[int]]:
    return {key: frozenset(ids) for key, ids in found.items()}


def _barred(found: Round, submissions: Collection[Submission], by: Actor) -> dict[int, tuple[FaultKind, str]]:
    """Return why figures of a unit may not be entered now, for those where that is so."""
    now = timezone.now()
    shut = why_not_open(found, now) or _why_locked(found, now)
    unlocked = _unlocked(found, now)
    held = authorities.authorities_of(by.user_id, timezone.localdate()) if by.user_id is not None else ()
    barred = {}
    for row in submissions:
        is_shut = shut and (None not in unlocked and row.unit_id not in unlocked)
        why = (shut if is_shut else "") or why_settled(row)
        not_theirs = accounts.why_not_work(by, row.unit_id, held)
        if not_theirs:
            barred[row.unit_id] = (FaultKind.NOT_YOURS, not_theirs)
        elif why:
            barred[row.unit_id] = (FaultKind.SHUT, why)
    return barred


def _why_locked(found: Round, now: datetime) -> str:
    return why_locked(found) if found.locks_at is not None and now > found.locks_at else ""


def _unlocked(found: Round, now: datetime) -> set[int | None]:
    if why_not_open(found, now):
        return set()
    given = Unlocking.objects.filter(round=found, until__gte=now)
    return set(given.values_list("unit_id", flat=True))


def _standing(found: Round, units: set[int], measures: list[int]) -> dict[int, dict[int, Stood]]:
    rows = Value.objects.filter(period=found.period_id).filter(
        Q(unit__any_of=units), Q(measure__any_of=measures)
    )
    standing: dict[int, dict[int, Stood]] = defaultdict(dict)
    values = rows.values_list("unit_id", "measure_id", "entered", "words", "state")
    for unit_id, measure_id, entered, words, state in values:
        standing[unit_id][measure_id] = (entered, words, state in _REPORTED)
    return standing


class _Others:
    """Tells what a code or name means among units that owe nothing in a round; asked only where need be."""

    def __init__(self, found: Round) -> None:
        self._on = found.period.ends
        self._meant: dict[str, frozenset[int]] | None = None

    def __call__(self, code: str, name: str) -> str:
        """Return the name of the unit meant, "" where none is."""
        if code:
            unit = UnitName.objects.filter(unit__key__iexact=code).values_list("unit_id", flat=True).first()
            return names_of([unit], self._on).get(unit, "") if unit is not None else ""
        if self._meant is None:
            book = name_book(self._on)
            self._meant = {**book.otherwise, **book.official}
        return name if comparison_key(name) in self._meant else ""
