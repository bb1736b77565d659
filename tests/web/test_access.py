"""Who may open which screen: strangers none, outsiders nothing of others, readers no decisions."""

from django.test import Client
from django.urls import get_resolver
from tests.web import addresses
from tests.web.conftest import Shown, SignIn

from soichieu.evidence.models import Claim

OPEN = {"account_login", "account_logout", "language", "health", "calendar_feed"}
OF_HA_ALONE = (
    "reading", "source", "source_file", "correct_claim", "reject_claim", "rollout", "duty", "duty_sheet",
    "matrix", "matrix_sheet",
    "waive", "tell_met", "obstacle", "task", "give_out", "move_card", "series",
    "import_file", "import_faults_sheet", "mend_import_row",
    "waiting_offers", "unit_sheet", "unit_sheet_word", "unit_sheet_excel", "attach_item", "found_gap",
    "give_gap_task", "gap", "round", "round_sheet", "entry", "entry_many", "answer",
    "round_template", "bring_figures", "figure_file", "figure_file_faults",
    "value", "cell", "prove_cell",
    "indicator", "renew_indicator", "retire_indicator", "break_down_indicator", "bands", "check_indicator",
    "targets", "target", "form", "change_lines", "check_form", "claim_into_cell", "entry_offers",
)  # fmt: skip


def test_the_list_of_addresses_is_complete(shown: Shown) -> None:
    named = {str(name) for name in get_resolver().reverse_dict if isinstance(name, str)}
    assert named == set(addresses.reading(shown)) | set(addresses.writing(shown)) | OPEN


def test_a_stranger_is_sent_to_the_log_in_from_everywhere(shown: Shown, client: Client) -> None:
    answers = {name: client.get(address) for name, address in addresses.reading(shown).items()}
    answers |= {name: client.post(address) for name, address in addresses.writing(shown).items()}
    assert {name: (a.status_code, a["Location"][:11]) for name, a in answers.items()} == dict.fromkeys(
        answers, (302, "/dang-nhap/")
    )


def test_htmx_takes_the_whole_page_to_the_log_in(client: Client, shown: Shown) -> None:
    answer = client.get("/van-ban/", headers={"HX-Request": "true", "HX-Target": "dong"})
    assert (answer.status_code, answer["HX-Redirect"]) == (204, "/dang-nhap/")


def test_a_clerk_of_the_unit_opens_every_screen_but_those_of_administrators(
    clerk: Client, shown: Shown
) -> None:
    answers = {name: clerk.get(address).status_code for name, address in addresses.reading(shown).items()}
    assert {answers.pop(name) for name in addresses.OF_ADMINISTRATORS} == {403}
    assert set(answers.values()) == {200}


def test_an_outsider_finds_nothing_of_another_province(shown: Shown, sign_in: SignIn) -> None:
    outsider = sign_in(shown.cast.outsider)
    there = addresses.reading(shown)
    assert {name: outsider.get(there[name]).status_code for name in OF_HA_ALONE} == dict.fromkeys(
        OF_HA_ALONE, 404
    )
    for name in ("desk", "sources", "readings", "search", "directives"):
        assert "so-ket-ha" not in (page := outsider.get(there[name]).content.decode())
        assert "cải cách hành chính" not in page


def test_an_outsider_decides_nothing(shown: Shown, sign_in: SignIn) -> None:
    outsider = sign_in(shown.cast.outsider)
    there = addresses.writing(shown)
    answer = outsider.post(there["accept_claim"])
    passage = outsider.post(there["accept_passage"], {"start": 0, "end": 10_000})
    assert (answer.status_code, passage.status_code) == (404, 403)
    assert not Claim.objects.filter(source__in=[shown.source, shown.other]).exclude(state="proposed").exists()


def test_a_leader_reads_the_room_but_is_told_why_there_are_no_buttons(shown: Shown, sign_in: SignIn) -> None:
    leader = sign_in(shown.cast.leader)
    page = leader.get(addresses.reading(shown)["reading"]).content.decode()
    assert "chỉ được xem" in page
    assert "data-key" not in page
    assert leader.post(addresses.writing(shown)["accept_claim"]).status_code == 403


def test_an_administrator_opens_the_journal(shown: Shown, sign_in: SignIn) -> None:
    page = sign_in(shown.cast.administrator).get("/nhat-ky/").content.decode()
    assert "so-ket-ha" in page or "HỘI NGHỊ SƠ KẾT TẠI HẠ" in page
