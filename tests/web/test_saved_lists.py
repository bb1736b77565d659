"""What a reader keeps of the lists: filters with order and columns, one to open with; nobody else's."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html
from tests.web.conftest import Shown, SignIn, page_of, words_of
from tests.web.many_rows import OF_ADMINISTRATORS, addresses_of_lists

from soichieu.accounts.models import ColumnChoice, SavedFilter
from soichieu.audit.models import Entry
from soichieu.web.filters.screens import LISTINGS

LIST, KEY = "/nhiem-vu/", "nhiem-vu"


def keep(client: Client, name: str, query: str, **more: str) -> SavedFilter:
    """Save a filter of the list of tasks as its form does."""
    answer = client.post(reverse("save_filter", args=[KEY]), {"name": name, "query": query, **more})
    assert answer.status_code == 302
    return SavedFilter.objects.get(name=name)


def heads_of(page: html.HtmlElement) -> list[str]:
    return [words_of(head).strip("↑↓ ") for head in page.xpath("//div[@id='dong']//th[@scope='col']")]


def chips_of(page: html.HtmlElement) -> list[str]:
    return [words_of(chip) for chip in page.xpath("//span[@class='kept']/a")]


def test_a_filter_keeps_conditions_order_and_columns(clerk: Client, shown: Shown) -> None:
    page = page_of(clerk, f"{LIST}?q=quy&sap=-don-vi&cot=thoi-han,viec")
    query = page.xpath("//form[@action='/bo-loc/nhiem-vu/']/input[@name='query']/@value")[0]
    keep(clerk, "Quỹ nhà", query)
    chip = page_of(clerk, LIST).xpath("//span[@class='kept']/a/@href")[0]
    again = page_of(clerk, LIST + chip)
    assert heads_of(again) == ["Thời hạn", "Nhiệm vụ"]
    assert [words_of(row) for row in again.xpath("//div[@id='dong']//tbody/tr")] == [
        words_of(row) for row in page.xpath("//div[@id='dong']//tbody/tr")
    ]
    assert again.xpath("//input[@form='loc'][@name='sap']/@value") == ["-don-vi"]
    assert again.xpath("//span[@class='kept']/a[@aria-current]")


def test_a_filter_is_renamed_made_the_default_and_forgotten(clerk: Client, shown: Shown) -> None:
    kept, other = keep(clerk, "Trễ", "han=overdue"), keep(clerk, "Xong", "han=done")
    clerk.post(reverse("rename_filter", args=[KEY, kept.pk]), {"name": "  Quá   hạn "})
    assert chips_of(page_of(clerk, LIST)) == ["Quá hạn", "Xong"]
    for chosen in (kept, other):
        clerk.post(reverse("choose_default_filter", args=[KEY, chosen.pk]), {"mac-dinh": "1"})
        assert clerk.get(LIST)["Location"] == f"{LIST}?{chosen.query}"
    assert clerk.get(f"{LIST}?tat-ca=1").status_code == 200
    clerk.post(reverse("choose_default_filter", args=[KEY, other.pk]))
    assert clerk.get(LIST).status_code == 200
    clerk.post(reverse("forget_filter", args=[KEY, kept.pk]))
    assert chips_of(page_of(clerk, LIST)) == ["Xong"]
    acts = set(Entry.objects.filter(act__startswith="accounts:filter:").values_list("act", flat=True))
    assert acts == {f"accounts:filter:{one}" for one in ("saved", "renamed", "default_chosen", "forgotten")}


def test_saving_may_make_it_the_default_at_once_in_place_of_another(clerk: Client, shown: Shown) -> None:
    first = keep(clerk, "Một", "han=overdue", **{"mac-dinh": "1"})
    keep(clerk, "Hai", "han=soon", **{"mac-dinh": "1"})
    first.refresh_from_db()
    assert not first.is_default
    assert clerk.get(LIST)["Location"].endswith("?han=soon")


@pytest.mark.parametrize(
    ("name", "status"),
    [("", 400), ("  ", 400), ("Hai", 409), ("x" * 200, 302)],
    ids=["none", "blank", "taken", "long"],
)
def test_a_bad_new_name_is_refused(clerk: Client, shown: Shown, name: str, status: int) -> None:
    kept = keep(clerk, "Một", "han=overdue")
    keep(clerk, "Hai", "han=soon")
    assert clerk.post(reverse("rename_filter", args=[KEY, kept.pk]), {"name": name}).status_code == status


def test_what_others_keep_is_neither_seen_nor_touched(clerk: Client, shown: Shown, sign_in: SignIn) -> None:
    kept = keep(clerk, "Của tôi", "han=overdue", **{"mac-dinh": "1"})
    clerk.post(reverse("choose_columns", args=[KEY]), {"thu-tu": ["viec", "han"], "cot": ["han"]})
    leader = sign_in(shown.cast.leader)
    page = page_of(leader, LIST)
    assert chips_of(page) == []
    assert len(heads_of(page)) == len(LISTINGS[KEY].usual)
    for name, given in (
        ("rename_filter", {"name": "x"}),
        ("choose_default_filter", {}),
        ("forget_filter", {}),
    ):
        assert leader.post(reverse(name, args=[KEY, kept.pk]), given).status_code == 404
    kept.refresh_from_db()
    assert (kept.name, kept.is_default) == ("Của tôi", True)


def test_columns_are_remembered_for_one_reader_and_one_list(clerk: Client, shown: Shown) -> None:
    order = [column.key for column in LISTINGS[KEY].columns]
    answer = clerk.post(
        reverse("choose_columns", args=[KEY]),
        {"thu-tu": order, "cot": ["viec", "don-vi", "giao"], "len": "giao", "ve": "han=overdue", "tai": LIST},
    )
    assert answer["Location"] == f"{LIST}?han=overdue&cot=viec,giao,don-vi&mo=cot"
    assert heads_of(page_of(clerk, LIST)) == ["Nhiệm vụ", "Ngày giao", "Đơn vị"]
    assert heads_of(page_of(clerk, f"{LIST}?cot=viec")) == ["Nhiệm vụ"]
    assert heads_of(page_of(clerk, "/vuong-mac/")) == [str(one.title) for one in LISTINGS["vuong-mac"].usual]
    clerk.post(reverse("choose_columns", args=[KEY]), {"nhu-cu": "1"})
    assert heads_of(page_of(clerk, LIST)) == [str(one.title) for one in LISTINGS[KEY].usual]
    assert not ColumnChoice.objects.exists()


def test_a_form_leads_back_to_no_page_but_those_of_its_list(clerk: Client, shown: Shown) -> None:
    for path in ("https://khac.vi.du/", "//khac.vi.du/", "/van-ban/", "/khong-co/", ""):
        answer = clerk.post(reverse("choose_columns", args=[KEY]), {"tai": path})
        assert urlsplit(answer["Location"])[:3] == ("", "", LIST), path
    answer = clerk.post(
        reverse("save_filter", args=[KEY]), {"name": "a", "query": "", "tai": "/nhiem-vu/bang/"}
    )
    assert answer["Location"].startswith("/nhiem-vu/bang/")


def test_every_list_names_its_whole_address(shown: Shown, sign_in: SignIn) -> None:
    clerk, administrator = sign_in(shown.cast.clerk), sign_in(shown.cast.administrator)
    for key, address in addresses_of_lists(shown).items():
        client, listing = administrator if key in OF_ADMINISTRATORS else clerk, LISTINGS[key]
        page = page_of(client, address)
        (link,) = page.xpath("//input[@id='lien-ket'][@readonly]/@value")
        told = parse_qs(urlsplit(link).query)
        assert told["sap"] == [listing.usual_sort]
        assert told["cot"] == [",".join(column.key for column in listing.usual)], key
        place = urlsplit(link)
        there = page_of(client, f"{place.path}?{place.query}")
        assert heads_of(there) == heads_of(page)
        assert len(there.xpath("//div[@id='dong']//tbody/tr")) == len(
            page.xpath("//div[@id='dong']//tbody/tr")
        )
