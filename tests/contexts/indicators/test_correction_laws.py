"""A correction changes those above its unit, by its difference, and nothing else anywhere (R22)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, opened
from tests.contexts.indicators.test_totals import ALL, answer

from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid
from soichieu.indicators import queries, services
from soichieu.indicators.models import Correction, Rollup, Round, Submission, Turnout, Value
from soichieu.organisations.models import Unit

Key = tuple[int, int, int]  # measure, period, unit
SIDES = ("reported", "accepted")
TYPED = {
    "CS": {"": None, "0": 0, "7": 7, "1.103": 1103},
    "MH": {"": None, "0": 0, "12": 12},
    "PT": {"": None, "5": 5, "999.999.999": 999_999_999},
    "HL": {"": None, "0": 0, "81,25": Decimal("81.25")},
    "XA": {"": None, "0,1": Decimal("0.1"), "40": 40},
    "CO": {"": None, "có": 1, "không": 0},
}
CORRECTIONS = st.lists(
    st.tuples(
        st.integers(0, 3), st.integers(0, 1),
        st.sampled_from([(code, text) for code, texts in TYPED.items() for text in texts]),
        st.booleans(),
    ),
    min_size=1, max_size=4,
)  # fmt: skip
# What else rests on a measure: weighed by it, or worked out of it.
RESTING = {"CS": {"HL"}, "MH": {"TL"}, "CN": {"TL"}}


class State(NamedTuple):
    """Everything that is stored and told."""

    cells: dict[Key, tuple[Any, ...]]
    totals: dict[Key, tuple[Any, ...]]
    answers: list[object]
    told: queries.Figures


class TestCorrections(TestCase):
    """A law over the services; each example is rolled back."""

    house: House
    rounds: list[Round]
    lines: dict[int, set[int]]

    @classmethod
    def setUpTestData(cls) -> None:
        cls.house = house = made.build()
        cls.rounds = [opened(house, key) for key in ("2025-04", "2025-05")]
        for at, found in enumerate(cls.rounds):
            for number, who in enumerate(house.communes, 1):
                mean = {"HL": f"{50 + 10 * number},5"} if number < 4 else {}
                answer(
                    house, found, who, accepted=True, CS=str(10 * number + at), MH=str(9 * number), CN="4",
                    PT=str(number), XA=f"{3 * number},5", CO="có" if number % 2 else "không", **mean,
                )  # fmt: skip
        cls.lines = {one.pk: {house.ha.pk, house.centre.pk} for one in (house.an, house.binh, house.cao)}
        cls.lines[house.dong.pk] = {house.thuong.pk, house.centre.pk}

    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    @given(CORRECTIONS)
    def test_a_correction_changes_exactly_those_above_by_exactly_its_difference(
        self, corrections: list[tuple[int, int, tuple[str, str], bool]]
    ) -> None:
        house = self.house
        for who, at, (code, text), accepting in corrections:
            unit, found = house.communes[who], self.rounds[at]
            cell = house.measures[code].pk, found.period_id, unit.pk
            row = Value.objects.filter(measure=cell[0], period=cell[1], unit=cell[2]).first()
            if row is None:
                continue
            before = self._state()
            try:
                with transaction.atomic():
                    asked = services.correct(row.pk, text, "đếm lại", by=operator())
            except Invalid:  # the same number again
                assert row.accepted == TYPED[code][text]
                assert self._state() == before
                continue
            waiting = self._state()
            becomes = TYPED[code][text]
            self._changed(cell, code, before, waiting, {"reported": becomes})
            if accepting:
                services.accept_correction(asked.pk, by=operator())
                self._changed(cell, code, waiting, self._state(), {"accepted": becomes, "entered": becomes})
            else:
                services.refuse_correction(asked.pk, "chưa rõ", by=operator())
                assert self._state() == before
        assert not Correction.objects.filter(state="proposed").exists()
        assert services.check_totals() == []

    def _state(self) -> State:
        key = ("measure_id", "period_id", "unit_id")
        cells = Value.objects.values_list(*key, "entered", "reported", "accepted", "state", "words")
        totals = Rollup.objects.values_list(
            *key,
            *(f"{side}_{part}" for side in SIDES for part in ("total", "weight", "count", "least", "most")),
        )
        answers = [
            *Submission.objects.order_by("pk").values_list(), *Turnout.objects.order_by("pk").values_list()
        ]  # fmt: skip
        told = queries.totals(
            [measure.pk for measure in self.house.measures.values()],
            [found.period_id for found in self.rounds],
            Unit.objects.values_list("pk", flat=True),
            sight=ALL,
        )
        split = ({row[:3]: row[3:] for row in rows} for rows in (cells, totals))
        return State(*split, answers, told)

    def _changed(self, cell: Key, code: str, before: State, after: State, to: dict[str, Any]) -> None:
        """Hold what became of everything against what one cell became."""
        _measure, period, unit = cell
        names = ("entered", "reported", "accepted", "state", "words")
        became = dict(zip(names, before.cells[cell], strict=True)) | to
        assert after.cells == before.cells | {cell: tuple(became.values())}
        assert after.answers == before.answers
        expected = dict(before.totals)
        for other in {code, *RESTING.get(code, ())} - {"TL"}:
            for top in self.lines[unit]:
                key = self.house.measures[other].pk, period, top
                old, new = (self._gives(other, period, unit, state) for state in (before, after))
                sums = [
                    was + more - less
                    for was, more, less in zip(self._sums(before, key), new, old, strict=True)
                ]
                if any(sums) or key in expected:
                    expected[key] = tuple(self._with_extremes(other, key, sums, after))
        assert after.totals == expected
        resting = {self.house.measures[other].pk for other in {code, *RESTING.get(code, ())}}
        for key, one in after.told.items():
            if not (key[0] in resting and key[1] == period and key[2] in {unit, *self.lines[unit]}):
                assert one == before.told[key]
        assert (before.told == after.told) == (before.cells[cell][1:3] == after.cells[cell][1:3])

    def _gives(self, code: str, period: int, unit: int, state: State) -> list[Any]:
        """Total, weight and count that one cell gives to those above it, in both sums."""
        gives: list[Any] = []
        for side in (1, 2):
            value, weight = (
                state.cells.get((self.house.measures[one].pk, period, unit), (None,) * 3)[side]
                for one in (code, "CS")
            )
            if value is None or (code == "HL" and weight is None):
                gives += [0, 0, 0]
            else:
                gives += [value * weight, weight, 1] if code == "HL" else [value, 0, 1]
        return gives

    def _sums(self, state: State, key: Key) -> Iterator[Any]:
        row = state.totals.get(key, (0,) * 10)
        return iter((*row[:3], *row[5:8]))

    def _with_extremes(self, code: str, key: Key, sums: list[Any], after: State) -> Iterator[Any]:
        for side in (1, 2):
            yield from sums[3 * side - 3 : 3 * side]
            numbers = [
                row[side]
                for (measure, period, unit), row in after.cells.items()
                if (measure, period) == key[:2] and key[2] in self.lines[unit] and row[side] is not None
            ]
            is_kept = code == "XA"
            yield min(numbers, default=None) if is_kept else None
            yield max(numbers, default=None) if is_kept else None
