"""Texts are found by whoever may see them, in any spelling, best first."""

import unicodedata
from collections.abc import Sequence
from datetime import date

import pytest
from django.db import connection

from soichieu.accounts.sight import Sight
from soichieu.evidence.models import SearchEntry
from soichieu.evidence.search import (
    Entry,
    ScopeFilter,
    SearchKind,
    index_entries,
    index_entry,
    matches,
    remove_entry,
    search,
)
from soichieu.evidence.search.reading import MOST_COUNTED
from soichieu.evidence.search.writing import rebuild

pytestmark = pytest.mark.django_db

ALL = ScopeFilter(everything=True)
SOURCE, DIRECTIVE = SearchKind.SOURCE, SearchKind.DIRECTIVE


def text(
    number: int,
    body: str,
    *,
    title: str = "",
    on: date | None = None,
    units: Sequence[int] = (),
    kind: SearchKind = SOURCE,
) -> Entry:
    return Entry(kind, number, title, body, on, units)


def found(typed: str, scope: ScopeFilter = ALL, **options: int) -> list[int]:
    return [hit.object_id for hit in search(typed, scope=scope, **options).hits]


@pytest.fixture
def library() -> None:
    index_entries(
        [
            text(1, "Nghị quyết số 12-NQ/TW được Công an xã Vân Hạ quán triệt", on=date(2022, 5, 1)),
            text(2, unicodedata.normalize("NFD", "Đảng uỷ xã công an, số 12/NQ/TW"), on=date(2023, 5, 1)),
            text(3, "Cong an xa bao cao ket qua thang 3", on=date(2024, 5, 1)),
            text(4, "Kế hoạch 112-NQ/TW về hoà bình", on=date(2021, 5, 1), title="Đảng ủy hướng dẫn"),
            text(5, "đăng ụy, hoa bình, ngày 16/3/2022", on=None),
        ]
    )


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("công an", [2, 1, 3]),
        ("cong an", [3, 2, 1]),
        ("CÔNG AN", [2, 1, 3]),
        (unicodedata.normalize("NFD", "công an"), [2, 1, 3]),
        ('"công an xã"', [1, 3]),
        ('"xa cong an"', [2]),
        ('"công an"', [2, 1, 3]),
        ("12-NQ/TW", [2, 1]),
        ("12/nq/tw quán", [1]),
        ("đảng ủy", [4, 2, 5]),
        ("đảng uỷ", [4, 2, 5]),
        ("dang uy", [4, 2, 5]),
        ("hòa bình", [4, 5]),
        ("16/3/2022", [5]),
        ("16/3", [5]),
        ("3/16", []),
        ("quán triệt đâu", []),
        ("?", []),
    ],
)
@pytest.mark.usefixtures("library")
def test_texts_are_found_exact_accents_then_titles_then_newest_first(typed: str, expected: list[int]) -> None:
    assert found(typed) == expected
    assert {number for _, number in matches(typed, scope=ALL)} == set(expected)


@pytest.mark.usefixtures("library")
def test_a_hit_shows_where_the_words_stand() -> None:
    (hit,) = search("vân hạ", scope=ALL).hits
    assert [part.text for part in hit.excerpt if part.is_lit] == ["Vân", "Hạ"]
    assert hit.is_exact
    (titled, *_) = search("dang uy", scope=ALL).hits
    assert [part.text for part in titled.title if part.is_lit] == ["Đảng", "ủy"]


@pytest.mark.usefixtures("library")
def test_pages_follow_one_another() -> None:
    pages = [search("cong", scope=ALL, limit=2, offset=offset) for offset in (0, 2, 4)]
    assert [[hit.object_id for hit in page.hits] for page in pages] == [[3, 2], [1], []]
    assert [(page.total, page.is_more) for page in pages] == [(3, False)] * 3


def test_many_answers_are_counted_up_to_a_bound() -> None:
    index_entries(text(number, "báo cáo tháng") for number in range(1, MOST_COUNTED + 50))
    page = search("báo", scope=ALL)
    assert (page.total, page.is_more) == (MOST_COUNTED, True)
    assert found("bao cao", limit=5, offset=MOST_COUNTED + 10) == [39, 38, 37, 36, 35]
    assert len(search('"báo cáo tháng"', scope=ALL, limit=500).hits) == 500


def scope_of(**sets: frozenset[int]) -> ScopeFilter:
    return ScopeFilter.of(Sight(user_id=1, on=date(2026, 1, 1), **sets))


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (scope_of(), []),
        (scope_of(within=frozenset({7})), [4, 2, 1]),
        (scope_of(within=frozenset({8})), [2]),
        (scope_of(within=frozenset({9})), [5, 3]),
        (scope_of(above=frozenset({9})), [5]),
        (scope_of(above=frozenset({7})), [4]),
        (scope_of(directive_ids=frozenset({4, 1})), [4]),
        (ScopeFilter.of(Sight.all(date(2026, 1, 1))), [5, 4, 3, 2, 1]),
    ],
)
def test_nobody_finds_what_lies_outside_the_scope(scope: ScopeFilter, expected: list[int]) -> None:
    index_entries(
        [
            text(1, "báo cáo", units=[7]),
            text(2, "báo cáo", units=[7, 8]),
            text(3, "báo cáo", units=[9]),
            text(4, "báo cáo", units=[7], kind=DIRECTIVE),
            text(5, "báo cáo", units=[9], kind=DIRECTIVE),
        ]
    )
    assert found("báo cáo", scope) == expected
    assert found('"bao cao"', scope) == expected
    assert {number for _, number in matches("bao", scope=scope)} == set(expected)


def test_one_kind_can_be_asked_for() -> None:
    index_entries([text(1, "báo", units=[7]), text(1, "báo", units=[7], kind=DIRECTIVE)])
    for scope in (ALL, scope_of(within=frozenset({7}))):
        (hit,) = search("báo", scope=scope, kinds=[DIRECTIVE]).hits
        assert hit.kind is DIRECTIVE
        assert matches("báo", scope=scope, kinds=[SOURCE]) == {(SOURCE, 1)}


def test_an_entry_is_brought_up_to_date_and_removed() -> None:
    for body in ("cũ", "mới"):
        index_entry(kind=SOURCE, object_id=1, title="Tên", body=body, on=None, unit_ids=[])
    assert (found("mới"), found("cũ")) == ([1], [])
    remove_entry(kind=SOURCE, object_id=1)
    assert found("mới") == []


def test_a_rebuilt_index_answers_the_same() -> None:
    entries = [
        text(number, f"báo cáo số {number}-BC/TU\tvà\\n 'nháy'", units=[7, 8]) for number in range(1, 30)
    ]
    index_entries(entries)
    before = list(
        SearchEntry.objects.order_by("object_id").values_list("object_id", "stream", "vector", "shared_with")
    )
    assert rebuild([*entries, text(30, "")]) == 30
    after = list(
        SearchEntry.objects.order_by("object_id").values_list("object_id", "stream", "vector", "shared_with")
    )
    assert after[:-1] == before
    assert found("7-BC/TU") == [7]


def test_a_book_of_megabytes_is_found_by_its_words_and_phrases() -> None:
    words = " ".join(f"phụlục{count:033d}" for count in range(60_000))
    index_entries([text(1, words + " Công an xã\x00 giữ sổ"), text(2, "an ninh xã, công tác")])
    assert not SearchEntry.objects.get(object_id=1).paired
    assert found('"công an xã"') == [1]
    assert found('"cong an"') == [1]
    assert found('"an giữ"') == []
    assert matches('"xa giu so"', scope=ALL) == {(SOURCE, 1)}
    (hit,) = search("giữ", scope=ALL).hits
    assert hit.excerpt[0].text.startswith("phụlục")


def test_the_settings_of_one_question_do_not_outlive_it() -> None:
    search("báo", scope=ALL)
    with connection.cursor() as cursor:
        cursor.execute("SHOW enable_seqscan")
        assert cursor.fetchone() == ("on",)
