"""htmx truth: the page with a fragment put in is the page as it would be loaded anew."""

import re

import pytest
from django.test import Client
from lxml import html
from tests.web import addresses
from tests.web.conftest import Shown, page_of

_TOKEN = re.compile(r'value="[A-Za-z0-9]{64}"')
CASES = (
    ("directives", "?status=proposed&sap=so", "dong"),
    ("directives", "?q=khong-co-gi", "dong"),
    ("sources", "?claims=undecided", "dong"),
    ("reading", "?loai=document", "phong"),
    ("search", "&loai=source", "ket-qua"),
    ("tasks", "?han=overdue", "dong"),
    ("tasks", "?sap=-don-vi&cot=thoi-han,viec", "dong"),
    ("obstacles", "?sap=don-vi&q=dat", "dong"),
    ("rollouts", "&sap=-dot", "dong"),
    ("duty", "&sap=-don-vi", "dong"),
    ("readings", "?q=tin", "dong"),
    ("all_series", "?sap=-viec", "dong"),
    ("imports", "?cot=luc,tep", "dong"),
    ("carried_shares", "?sap=viec", "dong"),
    ("entries", "?sap=noi-dung", "dong"),
    ("task_board", "?han=overdue", "dong"),
    ("task_calendar", "&kieu=tuan", "dong"),
    ("task_figures", "?theo=thang&dem=nhiem-vu", "dong"),
    ("notices", "&q=nha", "dong"),
    ("gaps", "?sap=-noi-dung&loai=unserved", "dong"),
    ("units", "&ngay=01/01/2024", "cay"),
)


def _plain(element: html.HtmlElement) -> str:
    text = html.tostring(element, encoding="unicode", with_tail=False)
    return " ".join(_TOKEN.sub("", text).split())


@pytest.mark.parametrize(("screen", "query", "fragment"), CASES)
def test_a_fragment_is_the_same_part_of_the_whole_page(
    clerk: Client, shown: Shown, screen: str, query: str, fragment: str
) -> None:
    address = addresses.reading(shown)[screen] + query
    whole = page_of(clerk, address).get_element_by_id(fragment)
    answer = clerk.get(address, headers={"HX-Request": "true", "HX-Target": fragment}).content.decode()
    assert "<html" not in answer
    assert _plain(html.fromstring(answer.strip())) == _plain(whole)


def test_a_fragment_nobody_may_ask_for_is_answered_with_the_page(clerk: Client, shown: Shown) -> None:
    answer = clerk.get("/van-ban/", headers={"HX-Request": "true", "HX-Target": "khac"})
    assert "<html" in answer.content.decode()
    assert "HX-Target" in answer["Vary"]
