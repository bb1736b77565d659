"""Every list alike: sorted by each column both ways, paged without a gap, in the columns chosen, searched."""

import io
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pytest
from django.core.paginator import Paginator
from django.test import Client, RequestFactory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html
from python_calamine import CalamineWorkbook
from tests.ground import Ground
from tests.web.conftest import Shown, SignIn, page_of, words_of
from tests.web.many_rows import OF_ADMINISTRATORS, addresses_of_lists, asked, fill, sheet_of

from soichieu.accounts.sight import Sight
from soichieu.alignment.enums import GapKind, GapState
from soichieu.cascade import queries as cascade
from soichieu.cascade.enums import Fate, ObstacleState, Standing
from soichieu.directives import queries as directives
from soichieu.directives.enums import Life, Status
from soichieu.evidence import queries as evidence
from soichieu.indicators.enums import CorrectionState, FileState, SubmissionState
from soichieu.pure.text.ordering import sort_key
from soichieu.reminders.enums import LetterState
from soichieu.tasks import queries as tasks
from soichieu.tasks.enums import DeadlineClass, EntryKind, Every, ImportState, Role, State
from soichieu.web.filters.screens import LISTINGS
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.columns import Column, Listing

SORTED = [(key, column.key) for key, one in LISTINGS.items() for column in one.columns if column.order]
CHOICES: dict[tuple[str, str], Any] = {
    ("nhiem-vu", "vai"): Role, ("nhiem-vu", "tinh-trang"): State, ("nhiem-vu", "han"): DeadlineClass,
    ("khoang-trong", "loai"): GapKind, ("khoang-trong", "tinh-trang"): GapState,
    ("vuong-mac", "tinh-trang"): ObstacleState, ("viec-phai-lam", "tinh-trang"): Standing,
    ("van-ban", "tinh-trang"): Life, ("van-ban", "muc"): Status, ("nhat-ky-thu", "ket-qua"): LetterState,
    ("dinh-ky", "dinh-ky"): Every, ("nhap-tep", "tinh-trang"): ImportState, ("qua-to-chuc-lai", "vai"): Role,
    ("bao-cao-so-lieu", "tinh-trang"): SubmissionState, ("dinh-chinh", "tinh-trang"): CorrectionState,
    ("tep-so-lieu", "tinh-trang"): FileState,
    ("qua-to-chuc-lai", "ket-qua"): Fate, ("cap-nhat-cham", "loai"): EntryKind,
}  # fmt: skip
ELSEWISE = {
    ("nhac-viec", "han"),
    ("van-ban", "so"),
    ("nhat-ky-thu", "dia-chi"),
    ("nguon", "tep"),
    ("boc-tach", "tep"),
    ("ky-bao-cao", "ky"),
    ("dinh-chinh", "ky"),
    ("tep-so-lieu", "ky"),
    ("ky-bao-cao", "da-nop"),
    ("bao-cao-so-lieu", "dung-han"),
}
"""Columns whose order is that of what stands behind their words: a day, a key, plain letters."""


@dataclass(frozen=True, slots=True)
class There:
    """Every list with who reads it and where it is."""

    clerk: Client
    administrator: Client
    addresses: dict[str, str]

    def lists(self) -> Iterator[tuple[str, Listing, Client, str]]:
        """Yield each list by its key."""
        for key, listing in LISTINGS.items():
            client = self.administrator if key in OF_ADMINISTRATORS else self.clerk
            yield key, listing, client, self.addresses[key]


@pytest.fixture(scope="module")
def filled_once(ground: Ground, shown_once: Shown) -> None:
    ground.hold("filled_once", lambda: fill(deepcopy(shown_once)))


@pytest.fixture
def there(filled_once: None, shown: Shown, sign_in: SignIn) -> There:
    clerk, administrator = sign_in(shown.cast.clerk), sign_in(shown.cast.administrator)
    return There(clerk, administrator, addresses_of_lists(shown))


def book_of(client: Client, address: str) -> list[list[Any]]:
    """Return the rows of a list's Excel file."""
    answer = client.get(sheet_of(address))
    assert answer.status_code == 200, address
    book = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
    return book.get_sheet_by_index(0).to_python()


def table_of(client: Client, address: str) -> list[list[Any]]:
    """Return the rows of a list as its Excel file has them: below the headings, above where it is from."""
    titles = {str(column.title) for listing in LISTINGS.values() for column in listing.columns}
    rows = book_of(client, address)
    first = next(place for place, row in enumerate(rows) if row[0] in titles)
    last = next(place for place, row in enumerate(rows) if str(row[0]).startswith("Lấy từ:"))
    return rows[first + 1 : last - 1]


def place_of(listing: Listing, column: Column, value: Any) -> Any:
    """Return what a value of a column is sorted by; None where it is not known."""
    if value in {None, ""}:
        return None
    if (listing.key, column.key) in CHOICES:
        return [str(label) for label in CHOICES[listing.key, column.key].labels].index(value)
    if isinstance(value, str) and value[:-1].isdigit() and value.endswith("%"):
        return int(value[:-1])
    if isinstance(value, str) and column.show.value == "moment":
        return datetime.strptime(value, "%d/%m/%Y %H:%M")  # noqa: DTZ007  as the file has it
    return sort_key(value) if isinstance(value, str) else value


def test_every_list_is_sorted_by_each_column_both_ways(there: There) -> None:
    wrong = {}
    for key, listing, client, address in there.lists():
        for column in [column for column in listing.columns if column.order]:
            up, down = (
                [
                    row[0]
                    for row in table_of(client, asked(address, f"cot={column.key}&sap={sign}{column.key}"))
                ]
                for sign in ("", "-")
            )
            assert len(up) >= 3, (key, column.key)
            assert sorted(map(str, up)) == sorted(map(str, down)), (key, column.key)
            if (key, column.key) not in ELSEWISE and not (
                _runs(listing, column, up) and _runs(listing, column, down, from_the_end=True)
            ):
                wrong[key, column.key] = (up, down)
    assert wrong == {}


def _runs(listing: Listing, column: Column, values: list[Any], *, from_the_end: bool = False) -> bool:
    places = [place_of(listing, column, value) for value in values]
    known = [place for place in places if place is not None]
    return places == [*sorted(known, reverse=from_the_end), *[None] * (len(places) - len(known))]


def test_page_and_file_show_the_columns_asked_for_in_their_order(there: There) -> None:
    for key, listing, client, address in there.lists():
        columns = list(reversed([column for column in listing.columns if column.in_sheet]))
        query = "cot=" + ",".join(column.key for column in columns)
        page = page_of(client, asked(address, query))
        heads = [words_of(head).strip("↑↓ ") for head in page.xpath("//div[@id='dong']//th[@scope='col']")]
        assert heads == [str(column.title) for column in columns]
        assert heads in [row[: len(heads)] for row in book_of(client, asked(address, query))], key
        rows, all_rows = page.xpath("//div[@id='dong']//tbody/tr"), table_of(client, asked(address, query))
        assert 3 <= len(rows) == min(len(all_rows), 20 if key == "nhap-tep" else 50), key


def test_a_heading_tells_how_the_list_runs_and_leads_to_the_other_way(there: There) -> None:
    for key, listing, client, address in there.lists():
        column = next(column for column in listing.columns if column.order)
        for asking, runs, then in (("", "ascending", "-"), ("-", "descending", "")):
            page = page_of(client, asked(address, f"cot={column.key}&sap={asking}{column.key}"))
            (head,) = page.xpath("//th[@aria-sort]")
            assert (head.get("aria-sort"), words_of(head).strip("↑↓ ")) == (runs, str(column.title)), key
            assert f"sap={then}{column.key}" in head.xpath("./a/@href")[0], key


BAD = (
    "sap=khong-co", "sap=-", "sap=--han", "sap=%00", "cot=khong-co", "cot=,,", "cot=%F0%9F%98%80,a",
    "trang=-1", "trang=x", "trang=99999999999999999999", "ngay=31/31/2024", "ngay=01/01/0001",
    "ngay=31/12/9999", "q=%00", "q=%25_%5C", "q=" + "a" * 3000, "han=zzz", "state=zzz",
    "cause=99999999999999999999", "cause=x", "loai=zzz", "don_vi=99999999999999999999", "don_vi=-1",
    "co_quan=99999999999999999999", "van_ban=zzz", "thang=2024-99", "tu=01/01/0001", "den=31/12/9999",
    "since=01/01/0001", "until=31/12/9999", "tuoi=9", "act=%00", "in=1&sap=x",
)  # fmt: skip


def test_what_an_address_asks_wrongly_never_breaks_a_list(there: There) -> None:
    broken = []
    for key, _listing, client, address in there.lists():
        client.raise_request_exception = False
        for bad in BAD:
            answer = client.get(asked(address, bad))
            if answer.status_code != 200:
                broken.append((key, bad, answer.status_code))
            elif "khong-co" in bad:
                told = html.fromstring(answer.content.decode()).xpath(
                    "//*[@role='status']/*[contains(@class, 'warn')]"
                )
                assert ["“khong-co”" in words_of(one) for one in told] == [True], (key, bad)
        if client.get(sheet_of(asked(address, "&".join(BAD)))).status_code != 200:
            broken.append((key, "sheet", 500))
    assert broken == []


SEARCHED = (
    ("nhiem-vu", "q=an+toan+dap", "q=TOÀN+đập", 2),
    ("vuong-mac", "q=thieu+an+dinh", "q=Thiếu+ẤN+định", 1),
    ("khoang-trong", "q=cay+xanh", "q=CÂY+xanh", 2),
    ("trien-khai", "q=an+ninh", "q=An+Ninh", 1),
    ("viec-phai-lam", "q=cong+an", "q=Công+an", 1),
    ("van-ban", "q=ben+ha", "q=Bến+Hạ", 2),
    ("nguon", "q=on+en", "q=ỏn+ẻn", 1),
    ("boc-tach", "q=ban+tin", "q=Bản+TIN", 1),
    ("nhac-viec", "q=don+kho", "q=Dọn", 1),
    ("nhat-ky-thu", "q=don+kho", "q=Dọn", 1),
    ("nhat-ky", "words=thieu+don", "words=Thiếu+Dọn", 1),
    ("dinh-ky", "q=don+kho", "q=Dọn", 1),
    ("nhap-tep", "q=don+kho", "q=Dọn", 1),
    ("qua-to-chuc-lai", "q=tru+so", "q=Trụ", 1),
    ("cap-nhat-cham", "q=an+toan", "q=An+toàn", 1),
    ("ky-bao-cao", "q=tru+so", "q=Trụ+SỞ", 3),
    ("chi-tieu", "q=nha+van+hoa", "q=Nhà+VĂN+hóa", 3),
    ("bieu-mau", "q=an+toan+dap", "q=An+TOÀN+đập", 1),
    ("dinh-chinh", "q=sot+mot+tru", "q=Sót+MỘT+trụ", 2),
    ("bao-cao-so-lieu", "q=xa+ben", "q=Xã+Bến", 1),
    ("tep-so-lieu", "q=don+kho", "q=Dọn", 1),
)


def test_every_list_has_a_case_of_its_search() -> None:
    assert sorted(key for key, *_ in SEARCHED) == sorted(LISTINGS)


def test_every_list_is_searched_with_accents_and_without(there: There) -> None:
    queries = {key: (bare, accented, count) for key, bare, accented, count in SEARCHED}
    found = {}
    for key, _listing, client, address in there.lists():
        *asking, _count = queries[key]
        found[key] = [len(table_of(client, asked(address, query))) for query in asking]
        assert page_of(client, address).xpath("//form[@id='loc']//input[@name='q' or @name='words']"), key
    assert found == {key: [count, count] for key, (_bare, _accented, count) in queries.items()}


def test_pages_joined_are_the_whole_list_once(shown: Shown, there: There) -> None:
    everything, on = Sight.all(date(2024, 3, 2)), date(2024, 3, 2)
    found: dict[str, Any] = {
        "nhiem-vu": lambda: tasks.shares_seen(everything, on),
        "vuong-mac": lambda: cascade.obstacles_seen(everything, on),
        "van-ban": lambda: directives.directives_seen(everything),
        "nguon": lambda: evidence.sources_seen(everything),
        "viec-phai-lam": lambda: cascade.obligations_of(shown.duty, on, everything),
        "qua-to-chuc-lai": lambda: tasks.carriages_seen(everything, date(2026, 1, 1)),
    }
    cases = [(key, name) for key, name in SORTED if key in found]

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(case=st.sampled_from(cases), sign=st.sampled_from(["", "-"]), size=st.integers(1, 9))
    def law(case: tuple[str, str], sign: str, size: int) -> None:
        key, name = case
        request = RequestFactory().get("/", {"sap": f"{sign}{name}"})
        request.user = shown.cast.clerk
        rows = Arrangement(request, LISTINGS[key], day=on).ordered(found[key]())
        pages = Paginator(rows, size)
        joined = [row.pk for number in pages.page_range for row in pages.page(number)]
        assert sorted(joined) == sorted(row.pk for row in found[key]())
        assert joined == [row.pk for row in rows]

    law()
