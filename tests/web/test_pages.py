"""What every page owes its reader: a strict policy, one heading, the notice, nothing inline or foreign."""

from urllib.parse import urlsplit

import pytest
from django.test import Client
from lxml import html
from tests.web import addresses
from tests.web.conftest import Shown, SignIn, page_of, words_of

FILES = {
    "alignment_chain_sheet", "alignment_matrix_sheet", "all_series_sheet", "branch", "brief",
    "calendar_file", "carried_shares_sheet", "corrections_sheet", "directives_sheet", "duty_sheet",
    "entries_sheet", "forms_sheet", "gaps_sheet", "import_faults_sheet", "import_template", "imports_sheet",
    "indicators_sheet", "journal_sheet",
    "letters_sheet", "matrix_sheet", "notices_sheet", "obstacles_sheet", "readings_sheet", "rollouts_sheet",
    "round_sheet", "rounds_sheet", "figures_sheet", "figures_csv", "figure_missing_sheet",
    "round_template", "figure_files_sheet", "figure_file_faults",
    "source_file", "sources_sheet", "task_figures_sheet", "tasks_sheet", "unit_sheet_excel",
    "unit_sheet_word", "waiting_offers",
}  # fmt: skip


@pytest.fixture(scope="module")
def asked_once() -> dict[str, html.HtmlElement]:
    """Hold the pages that every test of this file reads and none changes; empty until the first asks."""
    return {}


@pytest.fixture
def pages(
    asked_once: dict[str, html.HtmlElement], shown: Shown, clerk: Client, sign_in: SignIn
) -> dict[str, html.HtmlElement]:
    if asked_once:
        return asked_once
    there = {name: address for name, address in addresses.reading(shown).items() if name not in FILES}
    administrator = sign_in(shown.cast.administrator)
    of_administrators = {name: there.pop(name) for name in addresses.OF_ADMINISTRATORS & set(there)}
    found = {name: page_of(clerk, address) for name, address in there.items()}
    found |= {name: page_of(administrator, address) for name, address in of_administrators.items()}
    asked_once.update(found, account_login=page_of(Client(), "/dang-nhap/"))
    return asked_once


def test_every_page_warns_against_state_secrets(pages: dict[str, html.HtmlElement]) -> None:
    warned = [
        n for n, p in pages.items() if "Không đưa nội dung bí mật nhà nước" in words_of(p.find(".//footer"))
    ]
    assert warned == list(pages)


def test_every_page_has_one_heading_a_main_part_and_a_way_past_the_menu(
    pages: dict[str, html.HtmlElement],
) -> None:
    for name, page in pages.items():
        assert len(page.findall(".//h1")) == 1, name
        assert page.get_element_by_id("noi-dung").tag == "main", name
        assert page.xpath("//a[@class='skip']/@href") == ["#noi-dung"], name
        assert page.get("lang") == "vi", name


def test_nothing_on_a_page_is_inline(pages: dict[str, html.HtmlElement]) -> None:
    for name, page in pages.items():
        assert page.xpath("//@style | //style | //script[not(@src)][not(@type='application/json')]") == [], (
            name
        )
        assert [
            a for e in page.iter() if isinstance(e.tag, str) for a in e.attrib if a.startswith("on")
        ] == [], name


def test_pages_ask_for_nothing_outside(pages: dict[str, html.HtmlElement]) -> None:
    for name, page in pages.items():
        asked = page.xpath("//script/@src | //link/@href | //img/@src | //@action | //use/@href")
        assert [address for address in asked if urlsplit(str(address)).netloc] == [], name


def test_invented_data_say_so_on_every_page_that_shows_them(pages: dict[str, html.HtmlElement]) -> None:
    showing = (
        "desk",
        "directives",
        "directive",
        "reading",
        "readings",
        "sources",
        "source",
        "unit",
        "rollouts",
        "rollout",
        "matrix",
        "duty",
        "obstacles",
        "obstacle",
        "tasks",
        "task",
        "task_figures",
        "task_board",
        "task_calendar",
        "move_card",
        "all_series",
        "series",
        "entries",
        "imports",
        "import_file",
        "mend_import_row",
        "notices",
        "alignment",
        "alignment_matrix",
        "alignment_chain",
        "versions",
        "unit_sheet",
        "attach_item",
        "gaps",
        "found_gap",
        "give_gap_task",
        "gap",
        "rounds",
        "round",
        "entry",
        "entry_many",
        "bring_figures",
        "figure_files",
        "figure_file",
        "entry_offers",
        "claim_into_cell",
        "waiting_answers",
        "answer",
        "value",
        "cell",
        "prove_cell",
        "indicators",
        "indicator",
        "bands",
        "targets",
        "target",
        "forms",
        "form",
        "change_lines",
    )
    said = [name for name in showing if "DỮ LIỆU MINH HỌA" in words_of(pages[name])]
    assert said == list(showing)


def test_no_id_stands_twice_on_a_page(pages: dict[str, html.HtmlElement]) -> None:
    for name, page in pages.items():
        ids = page.xpath("//*[not(ancestor-or-self::template)]/@id")
        assert sorted(ids) == sorted(set(ids)), name


def test_the_policy_lets_no_inline_code_run(clerk: Client) -> None:
    policy = clerk.get("/")["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'self'" in policy


def test_a_missing_page_says_what_to_do(clerk: Client) -> None:
    answer = clerk.get("/khong-co/")
    assert answer.status_code == 404
    assert "Về bàn làm việc" in answer.content.decode()
