"""What counts: drafts never, what is missing never as nought, percentages never by their mean."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.cast import AFTER
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import PARTY, House, enter, indicator, opened
from tests.contexts.indicators.test_totals import ALL, answer

from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Aggregation, Kind, SubmissionState
from soichieu.indicators.models import Check, Form, FormLine, Round, Submission, Turnout
from soichieu.organisations import services as organisations
from soichieu.organisations.enums import Level, Line, UnitKind
from soichieu.organisations.models import Unit
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme

NAMES = ("an", "binh", "cao", "dong")
Texts = Mapping[str, str]


def land_of_figures() -> House:
    """The house, with a least and a last besides, and without checks: here everything may be handed in."""
    house = made.build()
    Check.objects.all().delete()
    FormLine.objects.update(required=False)
    for order, (code, aggregation) in enumerate((("GA", Aggregation.MIN), ("SC", Aggregation.LAST)), 50):
        measure = indicator(code, Kind.STOCK, aggregation, f"Chỉ tiêu {code}", house.centre)
        house.measures[code] = measure
        FormLine.objects.create(form=house.form, measure=measure, order=order, required=False)
    return house


def read(house: House, found: Round, units: Collection[Unit]) -> dict[tuple[int, int], queries.Figure]:
    """Every figure of these units in a period, by measure and unit; words are not rolled up."""
    measures = [measure.pk for code, measure in house.measures.items() if code != "GC"]
    told = queries.totals(measures, [found.period_id], [unit.pk for unit in units], sight=ALL)
    return {(measure, unit): one for (measure, _period, unit), one in told.items()}


def below(house: House, top: Unit) -> tuple[str, ...]:
    """The communes a unit is or has below it, by name."""
    tops = {house.ha: NAMES[:3], house.thuong: NAMES[3:], house.centre: NAMES}
    return tops.get(top) or tuple(name for name in NAMES if getattr(house, name) == top)


# ---- drafts


@dataclass
class Paper:
    """The answer of one unit, as anybody would keep it on paper."""

    state: SubmissionState = SubmissionState.OPEN
    step: int = 0
    entered: dict[str, int] = field(default_factory=dict)
    handed_in: dict[str, int] = field(default_factory=dict)

    def do(self, what: str, code: str, number: int | None, steps: int) -> bool:
        """Do one thing if it is allowed; say whether it was."""
        is_open = self.state in (SubmissionState.OPEN, SubmissionState.RETURNED)
        waits = self.state == SubmissionState.SUBMITTED
        match what:
            case "enter" if is_open:
                self.entered.pop(code, None)
                self.entered |= {} if number is None else {code: number}
            case "submit" if is_open and self.entered:
                self.state, self.handed_in = SubmissionState.SUBMITTED, dict(self.entered)
            case "take_back" if waits and not self.step:
                self.state, self.handed_in = SubmissionState.OPEN, {}
            case "send_back" if waits:
                self.state, self.step, self.handed_in = SubmissionState.RETURNED, 0, {}
            case "accept" if waits:
                self.step += 1
                self.state = SubmissionState.ACCEPTED if self.step == steps else self.state
            case _:
                return False
        return True

    def counts(self, code: str, *, accepted: bool) -> Iterator[int]:
        """The number that counts, if there is one."""
        if code in self.handed_in and (self.state == SubmissionState.ACCEPTED or not accepted):
            yield self.handed_in[code]


LIFE = st.lists(
    st.tuples(
        st.sampled_from(("enter", "enter", "submit", "submit", "take_back", "send_back", "accept")),
        st.sampled_from(NAMES), st.sampled_from(("CS", "PT")), st.none() | st.integers(0, 10**9),
    ),
    min_size=5, max_size=30,
)  # fmt: skip


def do(house: House, found: Round, what: str, who: Unit, **texts: str) -> bool:
    """Ask the services for one thing; say whether they did it."""
    by, submission = operator(), Submission.objects.get(round=found, unit=who)
    try:
        with transaction.atomic():
            match what:
                case "enter":
                    enter(house, found, who, **texts)
                case "submit":
                    services.submit(found.pk, who.pk, by=by)
                case "take_back":
                    services.take_back(found.pk, who.pk, by=by)
                case "send_back":
                    services.send_back(submission.pk, reason="xem lại", remarks={}, by=by)
                case "accept":
                    services.accept(submission.pk, by=by)
    except DomainError:
        return False
    return True


# ---- ratios and what is missing

OPERANDS = st.fixed_dictionaries(
    {},
    optional={
        "CN": st.integers(0, 10**12), "MH": st.integers(0, 10**12) | st.sampled_from((0, 1)),
        "CS": st.integers(0, 10**9), "HL": st.decimals(0, 100, places=2),
    },
)  # fmt: skip
ANSWERS = st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, OPERANDS.filter(bool)))
Given = Mapping[str, Mapping[str, int | Decimal]]


def texts(numbers: Mapping[str, int | Decimal]) -> dict[str, str]:
    """Numbers as a clerk types them."""
    return {code: str(number).replace(".", ",") for code, number in numbers.items()}


def ratio_of_sums(rows: Collection[Mapping[str, int | Decimal]]) -> Fraction | None:
    """100 × Σ recognised / Σ built, of whoever gave either."""
    above, under = ([row[code] for row in rows if code in row] for code in ("CN", "MH"))
    return Fraction(100 * sum(above), sum(under)) if above and sum(under) else None


def weighted(rows: Collection[Mapping[str, int | Decimal]]) -> Fraction | None:
    """Σ satisfaction × people / Σ people, of those who gave both."""
    both = [(Fraction(row["HL"]), Fraction(row["CS"])) for row in rows if {"HL", "CS"} <= row.keys()]
    people = sum(weight for _, weight in both)
    return sum(value * weight for value, weight in both) / people if people else None


class TestCounting(TestCase):
    """Laws over the services; each example is rolled back."""

    house: House
    april: Round
    may: Round

    @classmethod
    def setUpTestData(cls) -> None:
        cls.house = land_of_figures()
        cls.april, cls.may = (opened(cls.house, key) for key in ("2025-04", "2025-05"))

    @settings(max_examples=16, deadline=None, suppress_health_check=list(HealthCheck))
    @given(LIFE, st.integers(1, 2))
    @example([("enter", "an", "CS", 5), *[("submit", "an", "CS", None)] * 2], 1)  # clicked twice
    def test_only_what_is_handed_in_counts_whatever_came_before(
        self, life: list[tuple[str, str, str, int | None]], steps: int
    ) -> None:
        house, found = self.house, self.may
        Form.objects.update(steps=steps)
        papers = {name: Paper() for name in NAMES}
        for what, name, code, number in life:
            typed = {code: "" if number is None else str(number)} if what == "enter" else {}
            done = do(house, found, what, getattr(house, name), **typed)
            assert done == papers[name].do(what, code, number, steps)
        tops = [house.centre, house.ha, house.thuong, *house.communes]
        told = read(house, found, tops)
        for top in tops:
            whose = [papers[name] for name in below(house, top)]
            for code in ("CS", "PT"):
                for accepted in (False, True):
                    side = told[house.measures[code].pk, top.pk].side(accepted=accepted)
                    numbers = [one for paper in whose for one in paper.counts(code, accepted=accepted)]
                    assert (side.value, side.answered, side.expected) == (
                        sum(numbers) if numbers else None, len(numbers), len(whose)
                    )  # fmt: skip
        self._turnout(papers)

    def _turnout(self, papers: Mapping[str, Paper]) -> None:
        for row in Turnout.objects.filter(round=self.may):
            whose = [papers[name].state for name in below(self.house, row.unit)]
            accepted = whose.count(SubmissionState.ACCEPTED)
            submitted = whose.count(SubmissionState.SUBMITTED) + accepted
            assert (row.expected, row.submitted, row.accepted) == (len(whose), submitted, accepted)

    @settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
    @given(ANSWERS, ANSWERS)
    def test_a_ratio_is_of_sums_for_any_operands_over_units_and_over_time(
        self, april: Given, may: Given
    ) -> None:
        house = self.house
        tops = [house.centre, house.ha, house.thuong, *house.communes]
        for found, given_ in ((self.april, april), (self.may, may)):
            for name, numbers in given_.items():
                answer(house, found, getattr(house, name), **texts(numbers))
            told = read(house, found, tops)
            for top in tops:
                rows = [given_[name] for name in below(house, top) if name in given_]
                for code, exact in (("TL", ratio_of_sums(rows)), ("HL", weighted(rows))):
                    side = told[house.measures[code].pk, top.pk].reported
                    assert side.value == exact
                    assert bool(side.why) == (exact is None)
        quarter = frequencies.from_key("2025-Q2", Scheme.CALENDAR)
        measure, month = house.measures["TL"].pk, frequencies.Frequency.MONTH
        longer = queries.over_time([measure], quarter, month, [top.pk for top in tops], sight=ALL)
        states = {name: {**april.get(name, {}), **may.get(name, {})} for name in NAMES}
        for top in tops:
            exact = ratio_of_sums([states[name] for name in below(house, top)])
            assert longer[measure, top.pk].figure.reported.value == exact
        self._as_on(may)

    def _as_on(self, may: Given) -> None:
        """The heir of two has the ratio of their sums, where nothing of a third is mixed in."""
        heir, _other = made.reform(self.house)
        measure, period = self.house.measures["TL"].pk, self.may.period_id
        units = [heir.pk, self.house.centre.pk]
        told = queries.as_on([measure], [period], units, AFTER, sight=ALL)
        mixed = {"CN", "MH"} & may.get("cao", {}).keys()
        rows = [may[name] for name in ("an", "binh") if name in may]
        assert told[measure, period, heir.pk].reported.value == (None if mixed else ratio_of_sums(rows))
        assert told[measure, period, units[1]].reported.value == ratio_of_sums([*may.values()])


MORE = ("PT", "XA", "GA", "SC")
EVERYTHING = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("CS", "MH", "CN", "HL", *MORE), st.integers(1, 100))
).filter(bool)


class TestMissing(TestCase):
    """Laws of what is missing: in May there are units more than in April, and nothing is known of them."""

    house: House
    april: Round

    @classmethod
    def setUpTestData(cls) -> None:
        cls.house = land_of_figures()
        cls.april = opened(cls.house, "2025-04")

    @settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, EVERYTHING)),
        st.lists(st.booleans(), min_size=1, max_size=3),
    )
    def test_who_answers_nothing_changes_no_total_and_is_told_as_missing(
        self, given_: Mapping[str, Mapping[str, int]], added: list[bool]
    ) -> None:
        house = self.house
        tops = [house.centre, house.ha, house.thuong, *house.communes]
        new = [self._founded(number, in_ha=in_ha) for number, in_ha in enumerate(added)]
        more = {house.centre.pk: len(added), house.ha.pk: sum(added), house.thuong.pk: added.count(False)}
        may = opened(house, "2025-05")
        for found in (self.april, may):
            for name, numbers in given_.items():
                answer(house, found, getattr(house, name), accepted=len(numbers) > 3, **texts(numbers))
        before, after = read(house, self.april, tops), read(house, may, tops)
        for (measure, unit), was in before.items():
            now = after[measure, unit]
            for accepted in (False, True):
                side, expected = was.side(accepted=accepted), was.side(accepted=accepted).expected
                assert now.side(accepted=accepted) == replace(side, expected=expected + more.get(unit, 0))
        self._nought_is_an_answer(may, new[0], house.ha if added[0] else house.thuong, after)

    def _nought_is_an_answer(
        self, may: Round, who: Unit, above: Unit, before: Mapping[tuple[int, int], queries.Figure]
    ) -> None:
        """What is nought, on the other hand, counts as any number does."""
        house = self.house
        answer(house, may, who, CS="0", GA="0")
        after = read(house, may, [above])
        for code in ("CS", "GA"):
            was, now = (at[house.measures[code].pk, above.pk].reported for at in (before, after))
            assert (now.answered, now.expected) == (was.answered + 1, was.expected)
            assert now.value == (0 if code == "GA" else was.value or 0)

    def _founded(self, number: int, *, in_ha: bool) -> Unit:
        new = organisations.NewUnit(
            f"cast/them-{number}", f"Đảng ủy xã thêm {number}", UnitKind.PARTY_COMMITTEE, Level.COMMUNE,
            Line.PARTY, parents={PARTY: self.house.ha if in_ha else self.house.thuong}, invented=True,
        )  # fmt: skip
        return organisations.establish_unit(
            new, on=date(2025, 5, 1), ordered_by="Quyết định minh họa", by=operator()
        )
