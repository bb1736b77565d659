"""Whatever is done to the units, and in whatever order they answer: no flow is lost, and the past stays."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.cast import REFORM
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import PARTY, House, opened
from tests.contexts.indicators.test_totals import ALL, answer

from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError
from soichieu.indicators import queries, services
from soichieu.indicators.models import Rollup, Round, Turnout
from soichieu.organisations import services as organisations
from soichieu.organisations.enums import Level, Line, SuccessionKind, UnitKind
from soichieu.organisations.models import Succession, Unit
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme

ORDER = "Nghị quyết minh họa về sắp xếp"
DAYS = [REFORM + timedelta(days=31 * number) for number in range(3)]
TODAY = date(2025, 10, 31)


class Answer(NamedTuple):
    """What one commune answers, when, and whether it is accepted."""

    number: int
    accepted: bool
    late: bool  # only after the reforms


class Act(NamedTuple):
    """One change; the numbers pick from those that live on its day."""

    what: str
    one: int
    other: int
    third: int


ANSWERS = st.lists(
    st.tuples(st.integers(0, 3), st.builds(Answer, st.integers(0, 10**12), st.booleans(), st.booleans())),
    min_size=1, max_size=4, unique_by=lambda row: row[0],
)  # fmt: skip
CHOICE = st.integers(0, 11)
ACTS = st.builds(
    Act,
    st.sampled_from(
        ("merge", "merge_into_new", "merge_in_part", "split", "split_off", "move", "dissolve", "dissolve_to",
         "dissolve_among", "merge_provinces", "merge_provinces_into_new")
    ),
    CHOICE, CHOICE, CHOICE,
)  # fmt: skip
REFORMS = st.lists(st.lists(ACTS, min_size=1, max_size=4), min_size=1, max_size=len(DAYS))


class Land:
    """The units through the reforms, beside the database: who lives where, and where anything may be now.

    What happens on one day happens at once: `homes` says for each unit of the start which units now living
    may have something of it.
    """

    def __init__(self, house: House) -> None:
        self.above: dict[Unit, Unit] = dict.fromkeys((house.an, house.binh, house.cao), house.ha)
        self.above |= {house.dong: house.thuong, house.ha: house.centre, house.thuong: house.centre}
        self.homes: dict[Unit, set[Unit]] = {unit: {unit} for unit in house.communes}
        self.centre = house.centre
        self._born = 0

    def pass_day(self, on: date, acts: Sequence[Act]) -> None:
        """Change units as far as the rules of reorganising allow it."""
        eve, heirs = dict(self.above), dict[Unit, set[Unit]]()
        for act in acts:
            try:
                with transaction.atomic():
                    came = self._do(act, on)
            except (DomainError, IntegrityError):  # what was born on a day does not end on it; one step twice
                continue
            for old, new in came:
                heirs.setdefault(old, set()).update(new)

        def became(unit: Unit) -> set[Unit]:
            now = heirs.get(unit, set()) | ({unit} if unit in self.above else set())
            return now or became(eve[unit])

        self.homes = {unit: set().union(*map(became, at)) for unit, at in self.homes.items()}

    def _do(self, act: Act, on: date) -> list[tuple[Unit, set[Unit]]]:
        """Do one thing; return of each unit that gave something to whom."""
        provinces, communes = ([*self._at(level)] for level in (Level.PROVINCE, Level.COMMUNE))
        if act.what.startswith("merge_provinces"):
            return self._merge(act, provinces, self.centre, on)
        if not communes:
            return []
        unit, other, third = (communes[number % len(communes)] for number in act[1:])
        province = provinces[act.other % len(provinces)]
        said = {"on": on, "ordered_by": ORDER, "by": operator()}
        came: list[tuple[Unit, set[Unit]]] = []
        match act.what:
            case "merge" | "merge_into_new":
                came = self._merge(act, communes, province, on)
            case "move":
                organisations.move_unit(unit, province, PARTY, **said)
                self.above[unit] = province
            case "split" | "split_off":
                stays = act.what == "split_off"
                new = [self._new(Level.COMMUNE, province) for _ in range(1 if stays else 2)]
                born = organisations.split_unit(unit, new, survives=stays, **said)
                self.above |= dict.fromkeys(born, province)
                if not stays:
                    del self.above[unit]
                came = [(unit, set(born))]
            case "merge_in_part" if unit != other:
                Succession.objects.create(
                    predecessor=unit, successor=other, kind=SuccessionKind.MERGE, on=on,
                    whole=(False, None)[act.third % 2],
                )  # fmt: skip
                came = [(unit, {other})]
            case "dissolve" | "dissolve_to" | "dissolve_among":
                taking = {"dissolve": (), "dissolve_to": (other,), "dissolve_among": (other, third)}
                heirs = set(taking[act.what]) - {unit}
                organisations.dissolve_unit(unit, heirs=list(heirs), **said)
                del self.above[unit]
                came = [(unit, heirs)]
        return came

    def _merge(self, act: Act, among: list[Unit], under: Unit, on: date) -> list[tuple[Unit, set[Unit]]]:
        unit, other = among[act.one % len(among)], among[act.other % len(among)]
        if unit == other:
            return []
        into = self._new(Level(unit.level), under) if act.what.endswith("_new") else other
        heir = organisations.merge_units([unit, other], into, on=on, ordered_by=ORDER, by=operator())
        gone = {unit, other} - {heir}
        self.above.setdefault(heir, under)
        self.above = {
            one: heir if parent in gone else parent for one, parent in self.above.items() if one not in gone
        }
        return [(one, {heir}) for one in gone]

    def _new(self, level: Level, parent: Unit) -> organisations.NewUnit:
        self._born += 1
        return organisations.NewUnit(
            f"cast/moi-{self._born}", f"Đảng ủy mới số {self._born}", UnitKind.PARTY_COMMITTEE, level,
            Line.PARTY, parents={PARTY: parent}, invented=True,
        )  # fmt: skip

    def _at(self, level: Level) -> Iterator[Unit]:
        return (unit for unit in self.above if unit.level == level)

    @property
    def living(self) -> list[Unit]:
        """All that live now, from the top."""
        return [self.centre, *self._at(Level.PROVINCE), *self._at(Level.COMMUNE)]

    def line(self, unit: Unit) -> list[Unit]:
        """A unit and all above it now."""
        return [unit, *(self.line(self.above[unit]) if unit in self.above else ())]

    def share(self, unit: Unit, top: Unit) -> bool | None:
        """Whether what was a unit is now below a top; None where a part may be and another is not."""
        below = {top in self.line(home) for home in self.homes[unit]}
        return below.pop() if len(below) == 1 else None


def hand_in(house: House, found: Round, given_: Sequence[tuple[int, Answer]], *, late: bool) -> None:
    for who, one in given_:
        if one.late == late:
            whose = house.communes[who]
            answer(house, found, whose, accepted=one.accepted, CS="1", MH="1", PT=str(one.number))


def stands(house: House, found: Round) -> tuple[queries.Figures, list[object]]:
    """All that was told of a period as the units then were, as it is read and as it is stored."""
    units = [house.centre, house.ha, house.thuong, *house.communes]
    measures = [measure.pk for measure in house.measures.values()]
    read = queries.totals(measures, [found.period_id], [unit.pk for unit in units], sight=ALL)
    stored = Rollup.objects.filter(period=found.period_id).order_by("measure", "unit").values_list()
    return read, [*stored, *Turnout.objects.filter(round=found).order_by("unit").values_list()]


def flow(house: House, found: Round, land: Land) -> Mapping[Unit, queries.Figure]:
    """The flow of a period as on the last day, by unit now living."""
    measure, units = house.measures["PT"].pk, {unit.pk: unit for unit in land.living}
    told = queries.as_on([measure], [found.period_id], list(units), TODAY, sight=ALL)
    return {units[unit]: one for (_measure, _period, unit), one in told.items()}


class TestReforms(TestCase):
    """Laws over the real services of both contexts; each example is rolled back."""

    house: House
    june: Round

    @classmethod
    def setUpTestData(cls) -> None:
        cls.house = made.build()
        cls.june = opened(cls.house, "2025-06")  # ends on the eve of the first reform

    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    @given(ANSWERS, REFORMS)
    def test_any_reform_conserves_every_flow_in_any_order_of_entry(
        self, given_: list[tuple[int, Answer]], reforms: list[list[Act]]
    ) -> None:
        house, june, land = self.house, self.june, Land(self.house)
        hand_in(house, june, given_, late=False)
        for on, acts in zip(DAYS, reforms, strict=False):
            land.pass_day(on, acts)
        hand_in(house, june, given_, late=True)
        answers = {house.communes[who]: one for who, one in given_}
        told = flow(house, june, land)
        for top in land.living:
            for accepted in (False, True):
                there = {unit: one for unit, one in answers.items() if one.accepted or not accepted}
                side = told[top].side(accepted=accepted)
                inside = [one.number for unit, one in there.items() if land.share(unit, top)]
                torn = any(land.share(unit, top) is None for unit in answers)
                assert side.value == (sum(inside) if inside and not torn else None)
                assert side.answered == len(inside)
                assert side.expected == sum(land.share(unit, top) is True for unit in house.communes)
                assert any(why.startswith("Không thể biết") for why in side.why) == torn
        assert told[house.centre].reported.value == sum(one.number for _, one in given_)
        assert told[house.centre].reported.expected == 4

    @settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
    @given(ANSWERS, REFORMS)
    def test_what_was_as_the_units_then_were_never_changes(
        self, given_: list[tuple[int, Answer]], reforms: list[list[Act]]
    ) -> None:
        house, june, land = self.house, self.june, Land(self.house)
        hand_in(house, june, given_, late=False)
        before = stands(house, june)
        for on, acts in zip(DAYS, reforms, strict=False):
            land.pass_day(on, acts)
            assert stands(house, june) == before
        assert services.check_totals() == []
        # Who answers only now still answers for whom he then was below.
        hand_in(house, june, given_, late=True)
        read, _stored = stands(house, june)
        for top, whose in ((house.ha, {0, 1, 2}), (house.thuong, {3}), (house.centre, {0, 1, 2, 3})):
            below = [one.number for who, one in given_ if who in whose]
            side = read[house.measures["PT"].pk, june.period_id, top.pk].reported
            assert (side.value, side.answered) == (sum(below) if below else None, len(below))

    @settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
    @given(ANSWERS, REFORMS, st.lists(st.integers(0, 10**12), max_size=3))
    def test_a_year_over_a_reform_adds_what_the_old_units_and_the_new_ones_gave(
        self, given_: list[tuple[int, Answer]], reforms: list[list[Act]], later: list[int]
    ) -> None:
        house, june, land = self.house, self.june, Land(self.house)
        for on, acts in zip(DAYS, reforms, strict=False):
            land.pass_day(on, acts)
        for late in (True, False):
            hand_in(house, june, given_, late=late)
        communes = [unit for unit in land.living if unit.level == Level.COMMUNE]
        gave = list(zip(communes, later, strict=False))
        if gave:
            october = opened(house, "2025-10")
            for unit, number in gave:
                answer(house, october, unit, CS="1", MH="1", PT=str(number))
        numbers = [one.number for _, one in given_] + [number for _, number in gave]
        year, measure = frequencies.from_key("2025", Scheme.CALENDAR), house.measures["PT"].pk
        told = queries.over_time(
            [measure], year, frequencies.Frequency.MONTH, [house.centre.pk], sight=ALL
        )[measure, house.centre.pk]  # fmt: skip
        assert told.figure.reported.value == sum(numbers)
        assert told.figure.reported.answered == len(numbers)
