"""A real browser on the running system: Debian's Chromium, no network but this machine."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from tests import cast as standing
from tests.cast import Cast
from tests.needs import tool

_QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PASSWORD = "mat-khau-cua-bai-thu"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = tool("chromium", what_for="for the journeys through the screens in a real browser")
    # Playwright's own loop runs in this thread; Django would take it for a server that must not block.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_QUIET)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    return standing.assemble()


class Visitor:
    """One person at one browser window; every fault of a page's script is kept."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.page: Page = context.new_page()
        self.page.set_default_timeout(10_000)
        self.faults: list[str] = []
        self._address = address
        self.page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        self.page.on("console", lambda said: self.faults.append(said.text) if said.type == "error" else None)

    def go(self, path: str) -> Page:
        """Open an address of the system."""
        self.page.goto(f"{self._address}{path}")
        return self.page

    def log_in(self, username: str) -> None:
        """Log in as a clerk would: with the keyboard."""
        self.go("/dang-nhap/")
        self.page.get_by_label("Tên đăng nhập").fill(username)
        self.page.get_by_label("Mật khẩu").fill(PASSWORD)
        self.page.keyboard.press("Enter")
        self.page.wait_for_url(f"{self._address}/")


@pytest.fixture
def new_visitor(browser: Browser, live_server: object) -> Iterator[object]:
    contexts: list[BrowserContext] = []

    def visit(width: int = 1440, height: int = 900, *, script: bool = True) -> Visitor:
        context = browser.new_context(
            viewport={"width": width, "height": height}, locale="en-US", java_script_enabled=script
        )
        contexts.append(context)
        return Visitor(context, str(live_server))

    yield visit
    for context in contexts:
        context.close()


@pytest.fixture
def five_texts(tmp_path: Path) -> list[Path]:
    """Write five invented texts: a report, two articles, a plan, a short notice."""
    return [_written(tmp_path / name, text) for name, text in TEXTS.items()]


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


TEXTS = {
    "so-ket-ha.txt": (
        "HỘI NGHỊ SƠ KẾT TẠI HẠ\n\n"
        "Ngày 31/8/2023, Tỉnh ủy Hạ tổ chức hội nghị sơ kết việc thực hiện Nghị quyết số 21-NQ/TU, "
        "ngày 05/02/2022 của Tỉnh ủy Hạ về cải cách hành chính.\n"
        "Thực hiện Nghị quyết số 21-NQ/TU, Huyện ủy Bến Hạ đã ban hành Kế hoạch số 15-KH/HU, "
        "ngày 01/3/2022.\n"
        "Đến nay 12/15 xã đã có kế hoạch riêng; toàn tỉnh có 1.204 cán bộ được tập huấn.\n"
    ),
    "quan-triet.txt": (
        "Sáng 10/3/2022, Huyện ủy Bến Hạ tổ chức hội nghị quán triệt Nghị quyết số 21-NQ/TU, "
        "ngày 05/02/2022 của Tỉnh ủy Hạ.\nĐồng chí Nguyễn Văn An, Bí thư Huyện ủy Bến Hạ chủ trì hội nghị.\n"
    ),
    "ke-hoach.txt": (
        "Căn cứ Nghị quyết số 21-NQ/TU, ngày 05/02/2022 của Tỉnh ủy Hạ, Đảng ủy xã Bến Hạ ban hành "
        "Kế hoạch số 08-KH/ĐU, ngày 20/4/2022. Mỗi chi bộ hoàn thành kế hoạch trước ngày 30/6/2022.\n"
    ),
    "ket-qua.txt": (
        "Sau một năm thực hiện Nghị quyết số 21-NQ/TU, ngày 05/02/2022 của Tỉnh ủy Hạ, 14/15 xã đã niêm yết "
        "thủ tục tại trụ sở, 98,5% hồ sơ được trả đúng hạn.\n"
    ),
    "nhac-nho.txt": "Kế hoạch số 15-KH/HU, ngày 01/3/2023 của Huyện ủy Bến Hạ được nhiều nơi học tập.\n",
}
