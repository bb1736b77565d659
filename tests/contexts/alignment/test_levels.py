"""What many units serve over the levels: reach, matrix and chain on the invented house."""

from copy import deepcopy

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests import cast as standing
from tests.cast import Cast
from tests.contexts.alignment.levels import ON, furnish, sight, take_in
from tests.ground import Ground

from soichieu.accounts import queries as accounts
from soichieu.alignment import queries, services
from soichieu.alignment.enums import GapKind, GapState
from soichieu.alignment.queries.matrix import Standing
from soichieu.alignment.services import GapAt, Pair
from soichieu.directives.models import Directive
from soichieu.foundation.actor import operator
from soichieu.organisations.enums import Level
from soichieu.organisations.models import Unit
from soichieu.organisations.queries import UnitRule

pytestmark = pytest.mark.django_db

COMMUNE_PLAN = """ĐẢNG ỦY XÃ BẾN HẠ
*
Số 04-KH/ĐU

Bến Hạ, ngày 05 tháng 02 năm 2024

KẾ HOẠCH
chuyển đổi số của xã năm 2024

I- NHIỆM VỤ
1. Cử 12 công chức dự lớp bồi dưỡng kỹ năng số do tỉnh mở.
2. Dựng một trạm phát sóng ở thôn Đông trước ngày 30/11/2024.
"""


class House:
    """The cast with its four papers, and links made by the words they begin with."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.resolution, self.term, self.year = furnish(cast)
        self.commune = take_in(COMMUNE_PLAN, cast.ha_commune)

    def ref(self, paper: Directive, words: str) -> str:
        """Return the ref of the clause of a paper that begins so."""
        papers = queries.papers_held([paper.pk], sight())
        return next(one.ref for one in queries.clauses_of(papers) if one.words.startswith(words))

    def link(self, clause: str, item: str, unit: Unit) -> None:
        services.confirm([Pair(clause, item)], unit_id=unit.pk, by=operator())

    @property
    def units(self) -> list[int]:
        return [self.cast.ha.pk, self.cast.ha_commune.pk, self.cast.ha_police.pk]

    def matrix(self) -> queries.AlignmentMatrix:
        return queries.matrix_of([self.resolution.pk], self.units, ON, sight())

    def cells(self, words: str) -> dict[int, tuple[Standing, int]]:
        """Return how the clause that begins so stands at each unit, and with how many items."""
        found = self.matrix()
        at = next(n for n, one in enumerate(found.clauses) if one.words.startswith(words))
        return {line.unit_id: line.cells[at][:2] for line in found.lines}


@pytest.fixture(scope="module")
def house_once(ground: Ground) -> House:
    return ground.hold("house_once", lambda: House(standing.assemble()))


@pytest.fixture
def house(house_once: House, db: None) -> House:
    return deepcopy(house_once)


@pytest.fixture
def linked(house: House) -> House:
    """The province serves the course by two papers, the commune serves the province's plan."""
    course = house.ref(house.resolution, "Mở lớp")
    by_plan = house.ref(house.term, "Giao Văn phòng Tỉnh ủy mở lớp")
    house.link(course, by_plan, house.cast.ha)
    house.link(course, house.ref(house.year, "Giao Văn phòng"), house.cast.ha)
    house.link(by_plan, house.ref(house.commune, "Cử 12"), house.cast.ha_commune)
    return house


def test_what_serves_a_plan_serves_what_the_plan_serves(linked: House) -> None:
    cast = linked.cast
    assert linked.cells("Mở lớp") == {
        cast.ha.pk: (Standing.SERVED, 2),
        cast.ha_commune.pk: (Standing.SERVED, 1),
        cast.ha_police.pk: (Standing.UNSEEN, 0),
    }


def test_a_clause_nobody_serves_is_empty_where_the_unit_was_looked_at(linked: House) -> None:
    cast = linked.cast
    assert {unit: one for unit, (one, _n) in linked.cells("Xây dựng kho").items()} == {
        cast.ha.pk: Standing.EMPTY,
        cast.ha_commune.pk: Standing.EMPTY,
        cast.ha_police.pk: Standing.UNSEEN,
    }


def test_one_rejected_item_means_that_the_unit_was_looked_at(house: House) -> None:
    pair = Pair(house.ref(house.resolution, "Xây dựng"), house.ref(house.commune, "Cử 12"))
    services.reject([pair], unit_id=house.cast.ha_commune.pk, by=operator())
    stands = {unit: one for unit, (one, _n) in house.cells("Mở lớp").items()}
    assert (stands[house.cast.ha_commune.pk], stands[house.cast.ha.pk]) == (Standing.EMPTY, Standing.UNSEEN)


def test_a_ring_of_links_is_gone_through_once(linked: House) -> None:
    by_plan = linked.ref(linked.term, "Giao Văn phòng Tỉnh ủy mở lớp")
    linked.link(linked.ref(linked.commune, "Cử 12"), by_plan, linked.cast.ha)
    assert linked.cells("Mở lớp")[linked.cast.ha_commune.pk] == (Standing.SERVED, 1)


def test_a_gap_acted_on_tells_so_until_something_serves_the_clause(linked: House) -> None:
    ha = linked.cast.ha
    store = linked.ref(linked.resolution, "Xây dựng kho")
    at = GapAt(ha.pk, GapKind.UNSERVED, clause=store)
    services.ask(at, words="Việc này ai làm?", on=ON, by=operator())
    found = linked.matrix()
    place = next(n for n, one in enumerate(found.clauses) if one.ref == store)
    cell = next(line.cells[place] for line in found.lines if line.unit_id == ha.pk)
    assert (cell.standing, cell.gap) == (Standing.HANDLED, GapState.ASKED)
    linked.link(store, linked.ref(linked.year, "Giao Ban Tổ chức"), ha)
    assert linked.cells("Xây dựng kho")[ha.pk] == (Standing.SERVED, 1)


def test_sums_add_up_over_clauses_and_units(linked: House) -> None:
    found = linked.matrix()
    assert sum(line.total.served for line in found.lines) == found.total.served == 2
    assert found.total.all == len(found.lines) * len(found.clauses)
    first, line = found.clauses[0].ref, found.lines[0]
    part = queries.narrowed(found, {first}, {line.unit_id})
    assert (part.total.all, part.lines[0].cells) == (1, line.cells[:1])


def test_a_paper_issued_later_serves_nothing_yet(linked: House) -> None:
    before = queries.matrix_of([linked.resolution.pk], linked.units, ON.replace(month=2, day=1), sight())
    assert {line.unit_id: line.total.served for line in before.lines}[linked.cast.ha_commune.pk] == 0


def test_units_out_of_sight_are_left_out(linked: House) -> None:
    cast = linked.cast
    seen = accounts.sight_of(cast.commune_clerk.pk, ON)
    found = queries.matrix_of([linked.resolution.pk], linked.units, ON, seen)
    assert [line.unit_id for line in found.lines] == [cast.ha_commune.pk]


def test_units_below_are_named_by_a_rule_without_a_level(house: House) -> None:
    below = queries.units_below(UnitRule("", within_id=house.cast.ha.pk), ON, sight())
    assert {house.cast.ha_commune.pk, house.cast.ha_police.pk, house.cast.ha_town.pk} == set(below)


def test_the_number_of_queries_does_not_grow_with_the_units(linked: House) -> None:
    def asked(units: list[int]) -> int:
        with CaptureQueriesContext(connection) as caught:
            queries.matrix_of([linked.resolution.pk], units, ON, sight())
        return len(caught)

    assert asked(linked.units[:1]) == asked(linked.units) <= 14


def test_the_chain_tells_where_a_clause_got_lost(linked: House) -> None:
    found = queries.chain_of(linked.resolution.pk, linked.units, ON, sight())
    by_words = {line.clause.words.split(",")[0]: line for line in found.lines}
    course, store = by_words["Mở lớp bồi dưỡng kỹ năng số cho toàn bộ cán bộ"], found.lines[-2]
    assert [(share.level, share.served, share.owed) for share in course.shares] == [
        (Level.PROVINCE, 1, 2),
        (Level.COMMUNE, 1, 1),
    ]
    assert [(stop.unit_id, stop.waiting) for stop in course.stops] == [(linked.cast.ha_police.pk, 0)]
    assert store.clause.words.startswith("Xây dựng kho")
    # The police committee has another superior that owes nothing: for it the way was open.
    assert [(stop.unit_id, stop.waiting) for stop in store.stops] == [
        (linked.cast.ha.pk, 1),
        (linked.cast.ha_police.pk, 0),
    ]
    assert store.lost_at == Level.PROVINCE


def test_the_issuer_of_a_directive_does_not_owe_it(linked: House) -> None:
    found = queries.chain_of(linked.resolution.pk, [linked.cast.centre.pk, *linked.units], ON, sight())
    assert found.unit_count == 3
