"""Links between clauses and items as persons decide them, and the gaps they leave."""

from copy import deepcopy
from datetime import date
from pathlib import Path

import pytest
from tests.cast import Cast, acting, assemble
from tests.contexts.alignment.house import ON, furnish, sight
from tests.ground import Ground

from soichieu.accounts import queries as accounts
from soichieu.alignment import queries, services
from soichieu.alignment.enums import GapKind, GapState, LinkState
from soichieu.alignment.errors import NoSuchPoint
from soichieu.alignment.lifecycle import document
from soichieu.alignment.models import Gap, Link
from soichieu.alignment.queries import Sheet
from soichieu.alignment.services import GapAt, Pair
from soichieu.directives.models import Directive
from soichieu.foundation.errors import IllegalMove, Invalid, NotAllowed
from soichieu.tasks.services import NewTask


@pytest.fixture(scope="module")
def house_once(ground: Ground) -> tuple[Cast, tuple[Directive, Directive, Directive]]:
    def write() -> tuple[Cast, tuple[Directive, Directive, Directive]]:
        cast = assemble()
        return cast, furnish(cast)

    return ground.hold("house_once", write)


@pytest.fixture
def cast(house_once: tuple[Cast, object], db: None) -> Cast:
    return deepcopy(house_once[0])


@pytest.fixture
def papers(house_once: tuple[Cast, tuple[Directive, ...]], db: None) -> tuple[Directive, ...]:
    return deepcopy(house_once[1])


@pytest.fixture
def sheet(cast: Cast, papers: tuple[Directive, ...]) -> Sheet:
    return seen(cast, papers)


def seen(cast: Cast, papers: tuple[Directive, ...]) -> Sheet:
    return queries.sheet_of([papers[0].pk], cast.ha_town.pk, ON, sight())


def clause(sheet: Sheet, path: str) -> str:
    return next(line.clause.ref for line in sheet.lines if line.clause.path == path)


def item(sheet: Sheet, place: str) -> str:
    return next(point.ref for point in sheet.items if point.place == place)


LINKS = (
    ("I.1", "I.1, 15-KH/ThU"),
    ("I.2", "I.3, 15-KH/ThU"),
    ("II.1", "I.2, 15-KH/ThU"),
    ("II.1", "1, 02-KH/ThU"),
    ("II.3", "I.4, 15-KH/ThU"),
)


def confirm_all(cast: Cast, sheet: Sheet) -> None:
    pairs = [Pair(clause(sheet, path), item(sheet, place)) for path, place in LINKS]
    services.confirm(pairs, unit_id=cast.ha_town.pk, by=acting(cast.clerk))


def test_the_sheet_holds_every_clause_and_offers_what_fits(sheet: Sheet) -> None:
    assert [line.clause.path for line in sheet.lines] == ["I.1", "I.2", "II.1", "II.2", "II.3"]
    offered = {line.clause.path: line.offers[0].item.place for line in sheet.lines if line.offers}
    assert offered == {
        "I.1": "I.1, 15-KH/ThU", "I.2": "I.3, 15-KH/ThU", "II.1": "I.2, 15-KH/ThU", "II.3": "I.4, 15-KH/ThU",
    }  # fmt: skip
    assert (len(sheet.demands), sheet.served_count, sheet.shows_invention) == (5, 0, True)


def test_what_is_confirmed_serves_and_what_is_rejected_is_not_offered_again(
    cast: Cast, papers: tuple[Directive, ...], sheet: Sheet
) -> None:
    one, two = sheet.lines[0], sheet.lines[1]
    by = acting(cast.clerk)
    services.confirm(
        [Pair(one.clause.ref, one.offers[0].item.ref, one.offers[0].score)], unit_id=cast.ha_town.pk, by=by
    )
    services.reject([Pair(two.clause.ref, two.offers[0].item.ref)], unit_id=cast.ha_town.pk, by=by)
    now = seen(cast, papers)
    assert [served.item.place for served in now.lines[0].served] == ["I.1, 15-KH/ThU"]
    assert (now.lines[1].offers, len(now.lines[1].rejected)) == ((), 1)
    assert (now.served_count, now.lines[0].served[0].by) == (1, str(cast.clerk))


def test_an_item_moved_hangs_on_the_other_clause_and_one_taken_back_is_offered_again(
    cast: Cast, papers: tuple[Directive, ...], sheet: Sheet
) -> None:
    by = acting(cast.clerk)
    (link,) = services.confirm(
        [Pair(clause(sheet, "II.2"), item(sheet, "I.1, 15-KH/ThU"))], unit_id=cast.ha_town.pk, by=by
    )
    moved = services.move(link.pk, to=clause(sheet, "I.1"), by=by)
    link.refresh_from_db()
    assert (link.state, moved.state, moved.upper.path) == (LinkState.REJECTED, LinkState.CONFIRMED, "I.1")
    services.take_back(moved.pk, by=by)
    assert seen(cast, papers).lines[0].offers[0].item.place == "I.1, 15-KH/ThU"


def test_a_clause_may_be_served_by_many_and_an_item_serve_many(cast: Cast, sheet: Sheet) -> None:
    pairs = [
        Pair(clause(sheet, path), item(sheet, place))
        for path in ("I.1", "II.2")
        for place in ("I.1, 15-KH/ThU", "1, 02-KH/ThU")
    ]
    assert len(services.confirm(pairs, unit_id=cast.ha_town.pk, by=acting(cast.clerk))) == 4
    services.confirm(pairs, unit_id=cast.ha_town.pk, by=acting(cast.clerk))
    assert Link.objects.count() == 4


@pytest.mark.parametrize("who", ["outsider", "leader", "inspector"])
def test_only_who_works_for_the_unit_or_above_it_decides(cast: Cast, sheet: Sheet, who: str) -> None:
    pair = Pair(sheet.lines[0].clause.ref, sheet.lines[0].offers[0].item.ref)
    with pytest.raises(NotAllowed):
        services.confirm([pair], unit_id=cast.ha_town.pk, by=acting(getattr(cast, who)))
    assert not Link.objects.exists()


def test_what_is_no_work_of_the_unit_cannot_serve_in_its_name(cast: Cast, sheet: Sheet) -> None:
    pair = Pair(sheet.lines[0].clause.ref, sheet.lines[0].offers[0].item.ref)
    with pytest.raises(Invalid):
        services.confirm([pair], unit_id=cast.ha_police.pk, by=acting(cast.clerk))
    assert not Link.objects.exists()


@pytest.mark.parametrize("refs", [("c0", "c1"), ("x1", "c1"), ("c", "t1"), ("t999999", "t999998")])
def test_what_is_not_there_is_refused_and_nothing_is_kept(
    cast: Cast, sheet: Sheet, refs: tuple[str, str]
) -> None:
    good = Pair(sheet.lines[0].clause.ref, sheet.lines[0].offers[0].item.ref)
    with pytest.raises(NoSuchPoint):
        services.confirm([good, Pair(*refs)], unit_id=cast.ha_town.pk, by=acting(cast.clerk))
    with pytest.raises(Invalid):
        services.confirm([], unit_id=cast.ha_town.pk, by=acting(cast.clerk))
    with pytest.raises(Invalid):
        services.confirm([Pair(good.clause, good.clause)], unit_id=cast.ha_town.pk, by=acting(cast.clerk))


def test_a_reader_sees_no_work_of_units_out_of_sight(cast: Cast, papers: tuple[Directive, ...]) -> None:
    outside = accounts.sight_of(cast.outsider.pk, ON)
    with pytest.raises(NoSuchPoint):
        queries.sheet_of([papers[0].pk], cast.ha_town.pk, ON, outside)


def test_over_confirmed_links_every_planted_hole_is_found_and_nothing_else(
    cast: Cast, papers: tuple[Directive, ...], sheet: Sheet
) -> None:
    confirm_all(cast, sheet)
    found = {
        (gap.kind, gap.clause.path if gap.clause else "", gap.item.place if gap.item else "", gap.year)
        for gap in seen(cast, papers).gaps
    }
    assert found == {
        (GapKind.UNSERVED, "II.2", "", None),
        (GapKind.IDLE, "", "I.5, 15-KH/ThU", None),
        (GapKind.IDLE, "", "I.6, 15-KH/ThU", None),
        (GapKind.TARGET_LOWER, "I.1", "I.1, 15-KH/ThU", None),
        (GapKind.DEADLINE_LATER, "II.1", "I.2, 15-KH/ThU", None),
        (GapKind.NO_LEAD, "", "I.1, 15-KH/ThU", None),
        (GapKind.NO_LEAD, "", "I.6, 15-KH/ThU", None),
        (GapKind.NO_DUE, "", "I.6, 15-KH/ThU", None),
        (GapKind.LEFT_OUT, "", "I.4, 15-KH/ThU", 2024),
    }


def test_a_gap_is_asked_about_answered_given_as_a_task_or_explained(
    cast: Cast, papers: tuple[Directive, ...], sheet: Sheet
) -> None:
    by, at = acting(cast.clerk), GapAt(cast.ha_town.pk, GapKind.UNSERVED, clause(sheet, "II.2"))
    gap = services.ask(at, words="Đơn vị làm việc này ở kế hoạch nào?", on=ON, due=date(2024, 3, 20), by=by)
    services.answer(gap.pk, words="Chưa có; sẽ bổ sung.", on=date(2024, 3, 10), by=acting(cast.clerk))
    new = NewTask("Xây dựng kho dữ liệu dùng chung", cast.ha.pk, cast.ha_town.pk, date(2024, 3, 11))
    gap = services.give_task(at, new, by=acting(cast.clerk))
    assert (gap.state, gap.task is not None, gap.steps.count()) == (GapState.TASKED, True, 3)
    line = next(one for one in seen(cast, papers).gaps if one.clause and one.clause.path == "II.2")
    assert (line.gap_id, line.state, line.task_id) == (gap.pk, GapState.TASKED, gap.task_id)
    services.explain(at, words="Đã có nhiệm vụ riêng.", on=date(2024, 3, 12), by=by)
    with pytest.raises(IllegalMove):
        services.answer(gap.pk, words="x", on=date(2024, 3, 13), by=by)
    services.reopen(gap.pk, words="Nhiệm vụ đã bị hủy.", on=date(2024, 4, 1), by=by)
    assert Gap.objects.get().state == GapState.OPEN


def test_a_step_needs_words_and_comes_after_the_last(cast: Cast, sheet: Sheet) -> None:
    by, at = acting(cast.clerk), GapAt(cast.ha_town.pk, GapKind.UNSERVED, clause(sheet, "II.2"))
    with pytest.raises(Invalid):
        services.ask(at, words="  ", on=ON, by=by)
    with pytest.raises(Invalid):
        services.ask(at, words="Ở đâu?", on=ON, due=date(2024, 2, 1), by=by)
    gap = services.ask(at, words="Ở đâu?", on=ON, by=by)
    with pytest.raises(Invalid):
        services.answer(gap.pk, words="Ở đây.", on=date(2024, 2, 1), by=by)
    with pytest.raises(Invalid):
        services.explain(GapAt(cast.ha_town.pk, GapKind.UNSERVED), words="x", on=ON, by=by)


def test_a_refused_task_leaves_the_gap_as_it_was(cast: Cast, sheet: Sheet) -> None:
    at = GapAt(cast.ha_town.pk, GapKind.UNSERVED, clause(sheet, "II.2"))
    with pytest.raises(Invalid):
        services.give_task(at, NewTask(" ", cast.ha.pk, cast.ha_town.pk, ON), by=acting(cast.clerk))
    assert not Gap.objects.exists()


def test_the_page_of_states_is_drawn_from_the_table() -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "states" / "gap.md"
    assert page.read_text(encoding="utf-8") == document()


def test_what_serves_a_plan_above_serves_its_resolution_through_it(
    cast: Cast, papers: tuple[Directive, ...], sheet: Sheet
) -> None:
    confirm_all(cast, sheet)
    own = queries.sheet_of([papers[1].pk], cast.ha_town.pk, ON, sight())
    pair = Pair(clause(own, "I.4"), item(own, "2, 02-KH/ThU"))
    (link,) = services.confirm([pair], unit_id=cast.ha_town.pk, by=acting(cast.clerk))
    served = next(line for line in seen(cast, papers).lines if line.clause.path == "II.3").served
    assert [(one.item.place, one.through) for one in served] == [
        ("I.4, 15-KH/ThU", ""),
        ("2, 02-KH/ThU", "I.4, 15-KH/ThU"),
    ]
    assert not any(gap.kind == GapKind.LEFT_OUT for gap in seen(cast, papers).gaps)
    services.take_back(link.pk, by=acting(cast.clerk))
    assert len(next(line for line in seen(cast, papers).lines if line.clause.path == "II.3").served) == 1
