"""Blocks of cells as spreadsheets put them on the clipboard, read by the module of the sheet in a browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

import soichieu.web

pytestmark = pytest.mark.journey
_SCRIPTS = Path(soichieu.web.__file__).parent / "static" / "web" / "js" / "entry"
_PLACE = "http://bang.invalid"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    def answer(route: Route) -> None:
        name = route.request.url.rsplit("/", 1)[-1]
        if name:
            route.fulfill(path=_SCRIPTS / name, content_type="text/javascript")
        else:
            route.fulfill(body="<!doctype html><title>.</title>", content_type="text/html")

    context = browser.new_context()
    page = context.new_page()
    page.route(f"{_PLACE}/**", answer)
    page.goto(f"{_PLACE}/")
    yield page
    context.close()


def said(page: Page, name: str, value: object) -> object:
    return page.evaluate("async ([name, value]) => (await import('/block.js'))[name](value)", [name, value])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("1.103", [["1.103"]]),
        ("1.103\t5,62\r\n2.341\t7\r\n", [["1.103", "5,62"], ["2.341", "7"]]),
        ("1\n2\n", [["1"], ["2"]]),
        ("1\r2", [["1"], ["2"]]),
        ("1\t\r\n\t4\r\n", [["1", ""], ["", "4"]]),
        ("1\r\n\r\n3\r\n", [["1"], [""], ["3"]]),
        ("", [[""]]),
        ('"hai\r\ndòng"\t"nói ""được"""\r\n', [["hai dòng", 'nói "được"']]),
        ('3" ống\t5', [['3" ống', "5"]]),
        ('"chưa đóng\t5', [['"chưa đóng', "5"]]),
        (" 1\u00a0103 \t\u00a07", [["1 103", "7"]]),
    ],
)
def test_a_block_is_read_row_by_row_and_a_last_line_end_begins_no_row(
    page: Page, text: str, rows: list[list[str]]
) -> None:
    assert said(page, "parseBlock", text) == rows


@pytest.mark.parametrize(
    "rows", [[["1.103", "5,62"], ["", "7"]], [['nói "được"', "tab\tở giữa".replace("\t", " ")]], [["có"]]]
)
def test_what_is_copied_is_pasted_as_it_was(page: Page, rows: list[list[str]]) -> None:
    assert said(page, "parseBlock", said(page, "printBlock", rows)) == rows


@pytest.mark.parametrize(
    "text",
    ["", "0", "1103", "1.103", "12.345.678", "5,62", "1.103,5", "-3", "−3", "98,5%", "98,5 %", "-", "–"],
)
def test_what_is_written_the_vietnamese_way_is_not_marked(page: Page, text: str) -> None:
    assert said(page, "readable", text) is True


@pytest.mark.parametrize(
    "text", ["mười", "1,103.5", "11.03", "1103.5", "1.10", "5,6,2", "12/15", "31.8", "1 103"]
)
def test_what_cannot_be_a_number_is_marked_at_once(page: Page, text: str) -> None:
    assert said(page, "readable", text) is False
