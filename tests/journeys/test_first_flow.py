"""The first flow as a clerk goes it: log in, bring texts, decide by keyboard, open the directive, find it."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.cast import Cast
from tests.journeys.conftest import Visitor

from soichieu.directives.models import Directive
from soichieu.evidence.models import Claim, Source

pytestmark = pytest.mark.journey
Visit = Callable[..., Visitor]


def _bring(visitor: Visitor, texts: list[Path]) -> None:
    visitor.go("/nguon/gui/")
    visitor.page.get_by_label("Chọn tệp").set_input_files(texts)
    # Each text is read before it is answered for; how long that takes on a busy machine is not the question.
    read = visitor.page.locator("#da-gui > li").filter(has_text="Mở bóc tách")
    expect(read).to_have_count(len(texts), timeout=60_000)


def _decided(page: Page) -> int:
    return int((page.locator("#tien-do").text_content() or "0/0").partition("/")[0])


def test_a_clerk_brings_texts_decides_by_keyboard_and_finds_the_directive(
    cast: Cast, new_visitor: Visit, five_texts: list[Path]
) -> None:
    clerk = new_visitor()
    clerk.log_in(cast.clerk.username)
    _bring(clerk, five_texts)
    expect(clerk.page.locator("#dem-gui")).to_have_text("5/5")

    source = Source.objects.get(file_name="so-ket-ha.txt")
    page, began = clerk.go(f"/boc-tach/{source.pk}/"), time.monotonic()
    _decide_all_by_keyboard(page)
    assert time.monotonic() - began < 120
    assert not Claim.objects.filter(source=source, state="proposed").exists()
    assert Claim.objects.filter(source=source, state="rejected").count() == 1
    assert Claim.objects.filter(source=source, corrected_data__isnull=False).count() == 1

    directive = Directive.objects.get(symbol="21-NQ/TU")
    assert directive.status == "accepted"
    clerk.go(f"/van-ban/{directive.pk}/")
    expect(page.locator("svg g.node.here")).to_contain_text("21-NQ/TU")
    expect(page.locator("#dong-thoi-gian")).to_contain_text("10/03/2022")
    for words in ("nghi quyet 21", "NGHỊ QUYẾT 21", "21-NQ/TU"):
        box = page.get_by_role("searchbox", name="Tìm trong văn bản và nguồn")
        box.fill(words)
        box.press("Enter")
        expect(page.locator(f"#ket-qua a[href='/nguon/{source.pk}/']")).to_be_visible()
        expect(page.locator(f"#ket-qua a[href='/van-ban/{directive.pk}/']")).to_be_visible()
    assert clerk.faults == []


def _decide_all_by_keyboard(page: Page) -> None:
    """Undo one, reject one, correct one, accept the rest passage by passage, never touching the mouse."""
    press = page.keyboard.press
    total = page.locator("[data-claim]").count()
    expect(page.locator(".claim.now")).to_be_focused()

    press("a")
    expect(page.locator("#tien-do")).to_have_text(f"1/{total}")
    press("u")
    expect(page.locator("#tien-do")).to_have_text(f"0/{total}")
    expect(page.locator(".claim.now")).to_be_focused()

    press("x")
    expect(page.locator("[data-desk] input[name=why]:checked")).to_be_focused()
    press("Enter")
    expect(page.locator("#tien-do")).to_have_text(f"1/{total}")

    figure = page.locator(".claim.k-figure.proposed").first.get_attribute("id")
    for _step in range(total):
        if page.locator(".claim.now").get_attribute("id") == figure:
            break
        press("j")
    press("e")
    expect(page.locator("[data-desk] [name=value]")).to_be_focused()
    press("Control+a")
    page.keyboard.type("1.205")
    page.locator("[data-desk] [name=reason]").focus()
    page.keyboard.type("Bản gốc ghi 1.205")
    press("Enter")
    expect(page.locator("#tien-do")).to_have_text(f"2/{total}")

    for _round in range(total):
        before = _decided(page)
        if before == total:
            break
        press("n")
        press("A")
        page.wait_for_timeout(50)
        if page.locator(".claim.now.proposed").count():
            press("a")
        expect(page.locator("#tien-do")).not_to_have_text(f"{before}/{total}")
    expect(page.locator("#tien-do")).to_have_text(f"{total}/{total}")


def test_help_opens_by_its_key_and_closes_by_escape(
    cast: Cast, new_visitor: Visit, five_texts: list[Path]
) -> None:
    clerk = new_visitor()
    clerk.log_in(cast.clerk.username)
    _bring(clerk, five_texts[:1])
    page = clerk.go(f"/boc-tach/{Source.objects.get().pk}/")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_a_user_of_another_province_sees_none_of_it(
    cast: Cast, new_visitor: Visit, five_texts: list[Path]
) -> None:
    clerk = new_visitor()
    clerk.log_in(cast.clerk.username)
    _bring(clerk, five_texts[:1])
    source = Source.objects.get()
    outsider = new_visitor()
    outsider.log_in(cast.outsider.username)
    for path in ("/nguon/", "/boc-tach/", "/van-ban/", "/tim-kiem/?q=21-NQ/TU"):
        expect(outsider.go(path).locator("main")).not_to_contain_text("cải cách")
        expect(outsider.page.locator("main")).not_to_contain_text("so-ket-ha")
    expect(outsider.go(f"/boc-tach/{source.pk}/").locator("main")).to_contain_text("không thuộc phạm vi")


def test_without_script_texts_are_brought_and_decided_by_forms(
    cast: Cast, new_visitor: Visit, five_texts: list[Path]
) -> None:
    clerk = new_visitor(script=False)
    clerk.log_in(cast.clerk.username)
    clerk.go("/nguon/gui/")
    clerk.page.get_by_label("Chọn tệp").set_input_files(five_texts)
    clerk.page.get_by_role("button", name="Gửi lên").click()
    expect(clerk.page.locator("#da-gui > li")).to_have_count(5)
    source = Source.objects.get(file_name="quan-triet.txt")
    page = clerk.go(f"/boc-tach/{source.pk}/")
    page.locator("[data-key=a]").first.click()
    assert _decided(page) == 1
    page.get_by_role("button", name="Mở lại").click()
    assert _decided(page) == 0


def test_a_tree_opens_branch_by_branch(cast: Cast, new_visitor: Visit) -> None:
    clerk = new_visitor()
    clerk.log_in(cast.clerk.username)
    page = clerk.go(f"/don-vi/{cast.centre.pk}/?he=party&ngay=01/3/2024")
    page.get_by_role("link", name="Tỉnh ủy Hạ").click()
    expect(page.get_by_role("link", name="Thị ủy Bến Hạ")).to_be_visible()
    assert clerk.faults == []
