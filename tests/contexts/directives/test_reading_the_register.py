"""Reading the register: by symbol, within sight (R21), the tree without rings, page and timeline."""

from datetime import date

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from tests.contexts.directives.readings import coverage, document, event, figure, lineage, take_in

from soichieu.accounts.sight import Sight
from soichieu.directives import queries
from soichieu.directives.errors import NoSuchDirective
from soichieu.directives.models import Directive, Lineage
from soichieu.evidence.models import SourceHolding
from soichieu.organisations.models import Unit

pytestmark = pytest.mark.django_db

TODAY = date(2025, 7, 1)
ALL = Sight.all(TODAY)


def sight(
    own: Unit | None = None, *, within: tuple[Unit, ...] = (), above: tuple[Unit, ...] = (), granted: int = 0
) -> Sight:
    mine = frozenset({own.pk} if own else ())
    return Sight(
        user_id=1, on=TODAY, own=mine, within=mine | {unit.pk for unit in within},
        above=frozenset(unit.pk for unit in above), directive_ids=frozenset({granted} - {0}),
    )  # fmt: skip


def unit(key: str) -> Unit:
    return Unit.objects.create(
        key=key, kind="other", level="other", line="other", valid=DateRange(None, None), invented=True
    )


def made(symbol: str, issuer: Unit | None = None, **more: object) -> Directive:
    kind, number = symbol.split("-", 1)[1].split("/", maxsplit=1)[0], symbol.split("-", 1)[0]
    return Directive.objects.create(
        key=f"{symbol}{more}", kind=kind, number=number, number_key=number, symbol=symbol,
        symbol_key=symbol.lower().replace("/", "-"), issuer=issuer, **more,
    )  # fmt: skip


@pytest.mark.parametrize(
    "asked", ["12-NQ/TW", "12/NQ/TW", "12-nq/tw", "Số 12 – NQ/TW", "Nghị quyết số 12", "nq 12"]
)
def test_a_symbol_is_found_in_every_spelling(asked: str) -> None:
    first = made("12-NQ/TW", issued_on=date(2012, 1, 16))
    second = made("12-NQ/TW", issued_on=date(2022, 3, 16))
    assert queries.by_symbol(asked, ALL) == [first, second]
    assert queries.by_symbol(asked, ALL, date(2022, 3, 16)) == [second]


@pytest.mark.parametrize("asked", ["13-NQ/TW", "Nghị quyết 13", "", "xin chào"])
def test_what_is_not_there_is_said_in_one_sentence(asked: str) -> None:
    made("12-NQ/TW")
    with pytest.raises(NoSuchDirective, match="Không tìm thấy văn bản"):
        queries.by_symbol(asked, ALL)


def test_sight_is_own_superior_and_lower_issuers_and_what_is_granted() -> None:
    centre, province, town, sibling = (unit(key) for key in ("centre", "province", "town", "sibling"))
    of = {
        place.key: made(f"{n}-KH/TU", place) for n, place in enumerate((centre, province, town, sibling), 1)
    }
    owned = made("9-KH/TU", sibling, owner=town)
    reader = sight(province, within=(town,), above=(centre,))
    assert set(queries.visible(reader)) == {of["centre"], of["province"], of["town"], owned}
    assert set(queries.visible(sight(granted=of["sibling"].pk))) == {of["sibling"]}
    assert set(queries.visible(sight())) == set()
    assert queries.visible(ALL).count() == 5
    with pytest.raises(NoSuchDirective):
        queries.directive_page(of["sibling"].pk, reader)


def test_a_directive_of_unknown_issuer_is_seen_with_a_text_that_names_it() -> None:
    town, sibling = unit("town"), unit("sibling")
    text = "Nêu Kế hoạch số 5 của một nơi."
    found = {"documents": [document(text, "Kế hoạch số 5", id="d1", type="KH", number="5")]}
    source = take_in(text, found, published_on=TODAY)
    SourceHolding.objects.create(source=source, unit=town, since=source.taken_at)
    directive = Directive.objects.get()
    assert directive.issuer is None
    assert list(queries.visible(sight(town))) == [directive]
    assert list(queries.visible(sight(sibling))) == []


def test_the_tree_leaves_out_what_is_out_of_sight_and_stops_at_rings() -> None:
    top, low, hidden = unit("top"), unit("low"), unit("hidden")
    resolution, plan, secret, lowest = (
        made(symbol, issuer)
        for symbol, issuer in (("1-NQ/TU", top), ("2-KH/TU", low), ("3-KH/TU", hidden), ("4-KH/TU", low))
    )
    for lower, upper in ((plan, resolution), (secret, resolution), (lowest, secret), (resolution, plan)):
        Lineage.objects.create(lower=lower, kind="implements", upper=upper)
    whole = queries.below(resolution.pk, ALL)
    assert [[node.symbol for node in branch.walk()] for branch in whole] == [
        ["2-KH/TU"],
        ["3-KH/TU", "4-KH/TU"],
    ]
    seen = queries.below(resolution.pk, sight(low, above=(top,)))
    assert [node.symbol for branch in seen for node in branch.walk()] == ["2-KH/TU"]
    assert [node.symbol for node in queries.above(lowest.pk, ALL)[0].walk()] == [
        "3-KH/TU",
        "1-NQ/TU",
        "2-KH/TU",
    ]


def test_the_page_gathers_timeline_sources_claims_and_namesakes() -> None:
    text = "Sơ kết Nghị quyết 7-NQ/TU: 5/9 huyện xong, 12 mô hình. Kế hoạch 8-KH/TU thực hiện."
    upper = {"issuer": "Tỉnh ủy Hải Vân", "symbol": "7-NQ/TU"}
    lower = {"issuer": "Tỉnh ủy Hải Vân", "symbol": "8-KH/TU"}
    found = {
        "documents": [
            document(text, "7-NQ/TU", id="d1", type="NQ", number="7", date="2022-01-05", **upper),
            document(text, "8-KH/TU", id="d2", type="KH", number="8", date="2022-02-05", **lower),
        ],
        "lineage": [lineage(text, "d2", "implements", "d1")],
        "events": [event(text, "review", ["d1"], "2023-01-06"), event(text, "meeting", ["d1"], "2023-02")],
        "coverage": [coverage(text, "5/9", 5, 9, ["d1"])],
        "figures": [figure(text, "12", 12, "mô hình")],
    }  # fmt: skip
    source = take_in(text, found, published_on=date(2023, 1, 7))
    other = made("7-NQ/HU", issued_on=date(2021, 1, 1))
    page = queries.directive_page(Directive.objects.get(symbol="7-NQ/TU").pk, ALL)
    assert [(entry.when, entry.kind) for entry in page.timeline] == [
        ("2022-01-05", "life"), ("2022-02-05", "child"), ("2023-01-06", "event"), ("2023-02", "event"),
    ]  # fmt: skip
    assert page.timeline[-1].shown == "02/2023"
    assert [line.sha256 for line in page.sources] == [source.sha256]
    assert set(page.claims) == {"event", "coverage", "figure"}
    assert page.lines("coverage")[0].quote.quote == "5/9"
    assert page.namesakes == (other,)
    assert page.lineage_quotes[page.below[0].lineage_id][0].source_id == source.pk
    around = queries.surroundings_of([page.lines("figure")[0].quote.claim_id]).popitem()[1]
    assert (around.before, around.after) == ("Sơ kết Nghị quyết 7-NQ/TU: 5/9 huyện xong, ", " mô hình.")


def test_a_question_names_only_candidates_in_sight() -> None:
    town, hidden = unit("town"), unit("hidden")
    text = "Quán triệt Kế hoạch số 5 trong toàn thị xã."
    found = {"documents": [document(text, "Kế hoạch số 5", id="d1", type="KH", number="5")]}
    mine = made("5-KH/TU", town, body_key="một nơi", status="accepted", issued_on=date(2022, 1, 1))
    made("5-KH/HU", hidden, body_key="nơi khác", status="accepted", issued_on=date(2022, 1, 2))
    source = take_in(text, found, published_on=TODAY)
    SourceHolding.objects.create(source=source, unit=town, since=source.taken_at)
    reader = sight(town)
    (reference,) = queries.references_waiting(reader)
    assert list(reference.candidates.all()) == [mine]
    assert [list(r.candidates.all()) for r in queries.directive_page(mine.pk, reader).references] == [[mine]]
    assert queries.references_waiting(ALL)[0].candidates.count() == 2
    assert list(queries.references_waiting(sight(hidden))) == []
