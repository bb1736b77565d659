"""Confirmed links outlive whatever happens to texts and units, in any order."""

from collections.abc import Callable
from copy import deepcopy
from datetime import date, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.cast import AFTER, REFORM, Cast, assemble
from tests.contexts.alignment.levels import furnish, sight, take_in
from tests.ground import Ground

from soichieu.alignment import queries, services
from soichieu.alignment.services import Pair
from soichieu.directives.models import Clause, Directive
from soichieu.directives.services import clauses as dividing
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import operator
from soichieu.organisations import services as organisations
from soichieu.organisations.models import Unit

ORDER = "Nghị quyết minh họa về sắp xếp đơn vị"
LAST = date(2026, 6, 1)

TOWN_PLAN = """THỊ ỦY BẾN HẠ
*
Số 04-KH/TU

Bến Hạ, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
chuyển đổi số của thị xã năm 2024

I- NHIỆM VỤ
1. Cử 12 công chức dự lớp bồi dưỡng kỹ năng số do tỉnh mở.
2. Dựng một trạm phát sóng ở thôn Đông trước ngày 30/11/2024.
"""
COMMUNE_PLAN = (
    TOWN_PLAN.replace("THỊ ỦY", "ĐẢNG ỦY XÃ").replace("04-KH/TU", "09-KH/ĐU").replace("thị xã", "xã")
)


class Story:
    """The house with four confirmed links, and what may happen to it on days that follow one another."""

    def __init__(self) -> None:
        self.cast: Cast = assemble()
        self.resolution, self.term, _year = furnish(self.cast)
        self.town = take_in(TOWN_PLAN, self.cast.ha_town)
        self.commune = take_in(COMMUNE_PLAN, self.cast.ha_commune)
        self.day = AFTER
        self.alive: Unit = self.cast.ha_commune
        course, plan = self.ref(self.resolution, "Mở lớp"), self.ref(self.term, "mở lớp bồi dưỡng")
        self.confirm(course, plan, self.cast.ha)
        for paper, unit in ((self.town, self.cast.ha_town), (self.commune, self.cast.ha_commune)):
            self.confirm(plan, self.ref(paper, "Cử 12"), unit)
            self.confirm(self.ref(self.resolution, "băng rộng"), self.ref(paper, "Dựng một trạm"), unit)

    def ref(self, paper: Directive, words: str) -> str:
        points = queries.clauses_of(queries.papers_held([paper.pk], sight()))
        return next(point.ref for point in points if words in point.words)

    def confirm(self, clause: str, item: str, unit: Unit) -> None:
        services.confirm([Pair(clause, item)], unit_id=unit.pk, by=operator())

    def served(self, paper: Directive, unit: Unit) -> dict[str, set[tuple[str, str]]]:
        """Return what the sheet of a unit shows served, by the words of clauses and items."""
        sheet = queries.sheet_of([paper.pk], unit.pk, self.day, sight(self.day), with_offers=False)
        return {
            line.clause.words: {
                (one.item.paper.symbol if one.item.paper else "", one.item.words) for one in line.served
            }
            for line in sheet.lines
            if line.served
        }

    def seen(self) -> tuple[object, ...]:
        """Return what the sheets of the province and of the town's heir show, and how far clauses reach."""
        clauses = queries.clauses_of(queries.papers_held([self.resolution.pk], sight(self.day)))
        reach = queries.reach_of(clauses, [self.cast.ha.pk, self.alive.pk], self.day, sight(self.day))
        words = {clause.ref: clause.words for clause in clauses}
        return (
            self.served(self.resolution, self.cast.ha),
            self.served(self.resolution, self.alive),
            self.served(self.term, self.alive),
            {(unit == self.alive.pk, words[ref]): count for (unit, ref), count in reach.items.items()},
        )

    def read_again(self, paper: Directive) -> None:
        """Read the text again, as a better engine would."""
        source = Clause.objects.filter(directive=paper).values_list("source_id", flat=True)[0]
        evidence.reread(source, by=operator())

    def divide_again(self, paper: Directive) -> None:
        """Write the clauses anew, as when the text is taken for another's and then for this one's again."""
        source = paper.clauses.values_list("source_id", flat=True)[0]
        paper.clauses.all().delete()
        dividing.bring(Claim.objects.filter(source=source, kind="self"))

    def rename(self) -> None:
        organisations.rename_unit(
            self.alive, f"Đảng ủy xã Bến {self.day:%d%m%y}", on=self.day, ordered_by=ORDER, by=operator()
        )

    def dissolve(self) -> None:
        """Let a new commune take over the work of the one there is."""
        heir = self.born()
        organisations.dissolve_unit(self.alive, on=self.day, ordered_by=ORDER, by=operator(), heirs=[heir])
        self.alive = heir

    def merge(self) -> None:
        self.alive = organisations.merge_units(
            [self.alive, self.born()], self.new(), on=self.day, ordered_by=ORDER, by=operator()
        )

    def new(self) -> organisations.NewUnit:
        number = Unit.objects.count()
        return organisations.NewUnit(
            key=f"cast/xa-moi-{number}",
            name=f"Đảng ủy xã Mới {number}",
            kind=self.cast.ha_commune.kind,
            level=self.cast.ha_commune.level,
            line=self.cast.ha_commune.line,
            parents={"party": self.cast.ha},
            invented=True,
        )

    def born(self) -> Unit:
        return organisations.establish_unit(
            self.new(), on=self.day - timedelta(1), ordered_by=ORDER, by=operator()
        )


EVENTS: dict[str, Callable[[Story], None]] = {
    "the resolution is read again": lambda story: story.read_again(story.resolution),
    "the plan is read again": lambda story: story.read_again(story.term),
    "the town's plan is read again": lambda story: story.read_again(story.town),
    "the resolution is divided again": lambda story: story.divide_again(story.resolution),
    "the plan is divided again": lambda story: story.divide_again(story.term),
    "the commune's plan is divided again": lambda story: story.divide_again(story.commune),
    "the commune is renamed": Story.rename,
    "the commune is dissolved into another": Story.dissolve,
    "the commune is merged with another": Story.merge,
}


@pytest.fixture(scope="module")
def story_once(ground: Ground) -> Story:
    return ground.hold("story_once", Story)


# Every order of events happens to rows of its own, so what fails is shown as it is, not shrunk.
@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(events=st.lists(st.sampled_from(sorted(EVENTS)), min_size=1, max_size=6))
def test_links_survive(story_once: Story, db: None, events: list[str]) -> None:
    """Whatever happens in whatever order, what was served is served."""
    with transaction.atomic():
        live_through(deepcopy(story_once), events)
        transaction.set_rollback(True)


def live_through(story: Story, events: list[str]) -> None:
    """Let the events happen to a house and see after each that nothing served was lost."""
    assert story.day > REFORM
    before = story.seen()
    # The heir serves one clause itself and one through the plan above.
    assert [len(one) for one in before[:3]] == [1, 2, 1]  # type: ignore[arg-type]  # the first three are dicts
    for name in events:
        story.day += timedelta(10)
        EVENTS[name](story)
        story.day += timedelta(10)
        assert story.seen() == before, name
