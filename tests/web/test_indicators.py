"""What an office does on the screens of indicators and forms: by plain forms, refusals shown on the spot."""

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import SignIn, page_of, words_of
from tests.web.figures_shown import FiguresShown, figures_of

from soichieu.indicators.models import Form, Indicator, Target

NEW = {
    "code": "NVH.4", "name": "Số nhà văn hóa xuống cấp", "kind": "stock", "aggregation": "sum",
    "hierarchy": "party", "direction": "down", "decimals": "0", "since": "01/01/2024",
}  # fmt: skip


@pytest.fixture
def figures(cast: Cast) -> FiguresShown:
    return figures_of(cast)


@pytest.fixture
def clerk(figures: FiguresShown, cast: Cast, sign_in: SignIn) -> Client:
    return sign_in(cast.clerk)


def said(client: Client, address: str, given: dict) -> str:
    """Return the words of the page that a refused form comes back on."""
    answer = client.post(address, given)
    assert answer.status_code == 200
    return answer.content.decode()


def rows(prefix: str, *lines: dict, before: int = 0, **more: str) -> dict:
    """Return what a table of rows sends."""
    sent = {f"{prefix}-TOTAL_FORMS": str(len(lines)), f"{prefix}-INITIAL_FORMS": str(before)}
    for number, line in enumerate(lines):
        sent |= {f"{prefix}-{number}-{name}": value for name, value in line.items()}
    return {**sent, **more}


def test_an_indicator_is_defined_or_its_refusal_shown(clerk: Client, cast: Cast) -> None:
    given = {**NEW, "owner": cast.ha.pk}
    assert "Tỷ lệ không được cộng" in said(clerk, reverse("register_indicator"), {**given, "kind": "ratio"})
    assert "mang mã [LA]" in said(clerk, reverse("register_indicator"), {**given, "formula": "[LA]"})
    answer = clerk.post(reverse("register_indicator"), given)
    assert answer["Location"] == reverse("indicator", args=[Indicator.objects.get(code="NVH.4").pk])


def test_the_dictionary_finds_without_accents_and_tells_formulas(clerk: Client) -> None:
    page = page_of(clerk, reverse("indicators") + "?q=ty+le+nha")
    assert words_of(page.get_element_by_id("dong")).count("NVH.") == 1
    assert "công thức" in words_of(page.get_element_by_id("dong"))
    page = page_of(clerk, reverse("indicators") + "?loai=flow")
    assert words_of(page.get_element_by_id("dong")).count("NVH.") == 2


def test_a_further_version_starts_from_the_last_one(clerk: Client, figures: FiguresShown) -> None:
    address = reverse("renew_indicator", args=[figures.indicator.pk])
    page = page_of(clerk, address)
    assert page.get_element_by_id("id_formula").text.strip() == "[NVH.2] / [NVH.1] * 100"
    given = {
        "name": "Tỷ lệ nhà văn hóa mở cửa đều", "formula": "[NVH.2]/[NVH.1]*100", "decimals": "1",
        "since": "01/01/2023", "reason": "làm rõ",
    }  # fmt: skip
    assert "sau ngày 01/01/2024" in said(clerk, address, given)
    assert clerk.post(address, {**given, "since": "01/01/2025"}).status_code == 302
    assert figures.indicator.definitions.count() == 2


def test_bands_are_kept_by_rows_and_more_rows_are_given_without_a_script(
    clerk: Client, figures: FiguresShown
) -> None:
    address = reverse("bands", args=[figures.indicator.pk])
    low = {"label": "Chưa đạt", "tone": "poor", "least": "", "most": "79,5"}
    high = {"label": "Đạt", "tone": "good", "least": "80", "most": ""}
    empty = {"label": "", "tone": "good", "least": "", "most": ""}
    more = said(clerk, address, rows("nguong", low, high, of="value", **{"them-dong": "1"}))
    assert 'name="nguong-6-label"' in more
    assert 'value="79,5"' in more
    assert "không thuộc ngưỡng nào" in said(clerk, address, rows("nguong", low, high, of="value"))
    assert "số theo cách Việt Nam" in said(
        clerk, address, rows("nguong", {**low, "most": "79.5"}, high, of="value")
    )
    sent = rows("nguong", low, {**high, "least": "79,5"}, empty, before=2, of="target")
    assert clerk.post(address, sent).status_code == 302
    assert [str(band.most) for band in figures.indicator.bands.all()] == ["79.500000", "None"]


def test_a_form_is_made_and_its_lines_put_in_another_order(clerk: Client, cast: Cast) -> None:
    given = {
        "code": "BM-02", "name": "Báo cáo tháng", "owner": cast.ha.pk, "scheme": "state",
        "frequency": "month", "level": "commune", "line": "party", "hierarchy": "party", "steps": "1",
        "opens_after": "0", "due_after": "2", "due_working": "on", "due_hour": "17:00",
        "starts": "01/01/2024",
    }  # fmt: skip
    lines = [{"place": "2", "measure": "NVH.1", "required": "on"}, {"place": "1", "measure": "NVH.2"}]
    address = reverse("make_form")
    assert "ít nhất một chỉ tiêu" in said(clerk, address, rows("dong", **given))
    assert clerk.post(address, rows("dong", *lines, **given)).status_code == 302
    form = Form.objects.get(code="BM-02")
    assert [line.measure.code for line in form.lines.all()] == ["NVH.2", "NVH.1"]
    address = reverse("change_lines", args=[form.pk])
    sent = rows("dong", {"place": "1", "measure": ""}, {"place": "2", "measure": "NVH.1"}, before=2)
    assert clerk.post(address, sent).status_code == 302
    assert [line.measure.code for line in form.lines.all()] == ["NVH.1"]


def test_a_target_is_set_handed_down_and_dropped(clerk: Client, figures: FiguresShown, cast: Cast) -> None:
    pk = figures.indicator.pk
    page = page_of(clerk, reverse("targets", args=[pk]) + "?so=95&ky=2035")
    assert page.get_element_by_id("id_number").get("value") == "95"
    given = {
        "measure": "NVH.3", "unit": cast.ha.pk, "key": "2035", "scheme": "calendar", "number": "95",
    }  # fmt: skip
    assert "không phải là một kỳ" in said(clerk, reverse("targets", args=[pk]), {**given, "key": "sau này"})
    assert clerk.post(reverse("targets", args=[pk]), given).status_code == 302
    made = Target.objects.get(period__key="2035")
    address = reverse("target", args=[made.pk])
    share = {f"u{cast.ha_commune.pk}": "90"}
    assert "kém chỉ tiêu chung" in said(clerk, address, share)
    assert clerk.post(address, {**share, "reason": "xã mới lập"}).status_code == 302
    assert "kém chỉ tiêu chung" in words_of(page_of(clerk, address))
    assert "đã giao xuống cấp dưới" in said(clerk, reverse("drop_target", args=[made.pk]), {})
    assert clerk.post(reverse("drop_target", args=[made.handed_down.get().pk])).status_code == 302
    assert clerk.post(reverse("drop_target", args=[made.pk])).status_code == 302


def test_a_rule_is_set_and_taken_out_of_use(clerk: Client, figures: FiguresShown) -> None:
    address = reverse("check_indicator", args=[figures.indicator.pk])
    given = {"kind": "range", "severity": "must", "comparison": "≤", "least": "0", "most": ""}
    assert "ít nhất hoặc mức nhiều nhất" in said(clerk, address, {**given, "least": ""})
    assert clerk.post(address, given).status_code == 302
    there = reverse("indicator", args=[figures.indicator.pk])
    assert "Tỷ lệ nhà văn hóa mở cửa ít nhất 0" in words_of(page_of(clerk, there))
    clerk.post(reverse("retire_check", args=[figures.indicator.checks.get().pk]))
    assert "ít nhất 0" not in words_of(page_of(clerk, there))


def test_an_indicator_is_broken_down_by_a_new_breakdown(clerk: Client, figures: FiguresShown) -> None:
    built = Indicator.objects.get(code="NVH.1")
    address = reverse("break_down_indicator", args=[built.pk])
    given = {"code": "VUNG", "name": "Vùng", "parts": "NT: Nông thôn\nTT: Thành thị"}
    assert "hoặc ghi mã" in said(clerk, address, {**given, "parts": "NT"})
    assert clerk.post(address, given).status_code == 302
    assert built.measures.count() == 3


def test_who_may_only_read_finds_no_buttons(figures: FiguresShown, cast: Cast, sign_in: SignIn) -> None:
    leader = sign_in(cast.leader)
    page = words_of(page_of(leader, reverse("indicator", args=[figures.indicator.pk])))
    assert "Phiên bản mới" not in page
    assert "chỉ được xem" in said(
        leader, reverse("retire_indicator", args=[figures.indicator.pk]), {"on": "01/01/2026"}
    )
