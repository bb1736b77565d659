"""Telling the figures of the invented province, once: all of it, or nothing."""

from decimal import Decimal

from django.db import transaction
from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.cli import indicator_tables
from soichieu.cli.figures_story.land import FOLDER, Row, pieces, rows
from soichieu.cli.figures_story.numbers import Numbers
from soichieu.cli.figures_story.rounds import Series, answer_the_past, open_rounds
from soichieu.cli.figures_story.working import Work
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Kind
from soichieu.organisations import queries as organisations
from soichieu.organisations.queries import UnitRule

# The second batch has a formula over a part of a breakdown, which the first brings.
_TABLES = (
    ("indicators.csv", "dimensions.csv"),
    ("indicators_of_parts.csv", "bands.csv", "forms.csv", "checks.csv", "targets.csv"),
)
_FORMS = ("BM01-TU", "BM02-TU", "BM03-CA", "BM04-CA", "BM05-UB")


@transaction.atomic
def tell_of_the_figures() -> int:
    """Define, ask, answer, judge and correct, unless an earlier start did; return how many figures."""
    today, now = timezone.localdate(), timezone.now()
    if queries.forms_seen(Sight.all(today)).filter(code=_FORMS[0]).exists():
        return 0
    for names in _TABLES:
        indicator_tables.load([FOLDER / name for name in names], by=operator())
    for row in rows("handed.csv"):
        _hand_down(row)
    series = {code: open_rounds(code, today) for code in _FORMS}
    work = Work(series, _numbers(series), today)
    count = answer_the_past(series.values(), work.numbers, work.told_otherwise(), now)
    work.tell()
    return count


def _numbers(series: dict[str, Series]) -> Numbers:
    facts = [fact for one in series.values() for fact in one.facts]
    places = {fact.code: fact.decimals for fact in facts if not fact.is_part}
    return Numbers(places, {fact.code for fact in facts if fact.kind == Kind.FLOW})


def _hand_down(row: Row) -> None:
    """Hand a target of the province down to its bodies of one kind: by people, or the same to each."""
    today = timezone.localdate()
    found = queries.targets_seen(Sight.all(today)).select_related("measure__indicator")
    target = found.get(measure__code=row["measure"], period__key=row["period"])
    day = min(target.period.ends, today)
    rule = UnitRule(
        row["level"], body=row["body"], within_id=target.unit_id, hierarchy=target.measure.indicator.hierarchy
    )
    areas = organisations.area_keys(organisations.units_named(rule, day).values_list("pk", flat=True))
    without = row["without"].split("|")
    units = [unit for unit, area in areas.items() if area not in without]
    if row["way"] == "people":
        shares = _by_people(target.number, {unit: _people(area) for unit, area in areas.items()})
    else:
        shares = dict.fromkeys(units, Decimal(1) if row["way"] == "one" else target.number)
    given = {unit: shares[unit] for unit in units}
    services.hand_down(target.pk, given, by=operator(), reason=row["reason"])


def _people(area: str) -> int:
    """Return how many people live in a commune or district."""
    return sum(piece.people for piece in pieces() if area in (piece.district, piece.before, piece.after))


def _by_people(number: Decimal, people: dict[int, int]) -> dict[int, Decimal]:
    """Share a whole number out by people; what rounding left goes to those it was taken from most."""
    exact = {unit: number * own / sum(people.values()) for unit, own in people.items()}
    shares = {unit: Decimal(int(one)) for unit, one in exact.items()}
    rest = int(number - sum(shares.values()))
    for unit in sorted(exact, key=lambda unit: shares[unit] - exact[unit])[:rest]:
        shares[unit] += 1
    return shares
