"""The page of `soichieu read --html` in a real browser: filters, cards, keyboard, phone, without script."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from tests.cli.test_lit_page import TEXT, run

pytestmark = pytest.mark.journey
_RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}}


@pytest.fixture
def address(tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    target = tmp_path / "a.html"
    assert run("--html", "-o", target, tmp_path / "a.txt", folder=tmp_path).returncode == 0
    return target.as_uri()


def opened(browser: Browser, address: str, *, width: int = 1440, script: bool = True) -> Page:
    page = browser.new_context(
        viewport={"width": width, "height": 900}, java_script_enabled=script
    ).new_page()
    page.set_default_timeout(10_000)
    page.goto(address)
    return page


def tint(page: Page) -> str:
    return str(
        page.locator(".text a.k-coverage").first.evaluate("one => getComputedStyle(one).backgroundColor")
    )


@pytest.mark.parametrize("width", [1440, 390])
def test_the_page_is_accessible_and_no_wider_than_the_window(
    browser: Browser, address: str, width: int
) -> None:
    page = opened(browser, address, width=width)
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    found = Axe().run(page, options=_RULES).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert faults == []


def test_hover_focus_and_click_show_what_is_said_of_the_words(browser: Browser, address: str) -> None:
    page = opened(browser, address)
    card = page.locator("#the")
    page.locator(".text a.k-coverage").first.hover()
    assert "119/124" in card.inner_text()
    page.keyboard.press("Escape")
    assert card.is_hidden()
    page.locator(".text a.k-coverage").first.focus()
    assert "Số liệu" in card.inner_text() or "119/124" in card.inner_text()
    page.locator(".text a.k-coverage").first.click()
    page.mouse.move(5, 5)
    assert card.is_visible()


def test_keys_walk_through_the_findings_and_filters_leave_out_kinds(browser: Browser, address: str) -> None:
    page = opened(browser, address)
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.dataset.f")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.dataset.f") != first
    page.locator("#loc-document").focus()
    page.keyboard.press("Space")
    assert page.locator(".side .group.k-document").is_hidden()
    page.get_by_text("Bỏ hết").click()
    assert page.locator(".side .group:visible").count() == 0


def test_without_script_filters_and_links_work_all_the_same(browser: Browser, address: str) -> None:
    page = opened(browser, address, script=False)
    lit = tint(page)
    page.locator("#loc-coverage").uncheck()
    assert tint(page) != lit
    page.locator("#loc-coverage").check()
    page.locator(".text a.k-coverage").first.click()
    assert page.locator(".item:target").inner_text().count("119/124") >= 1
