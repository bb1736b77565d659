"""The inbox, the rule of an office, one's own settings, and the log of letters."""

import io
from datetime import timedelta

import pytest
from django.test import Client, override_settings
from lxml import html
from python_calamine import CalamineWorkbook
from tests.cast import BEFORE, acting, user
from tests.web.conftest import LATE, Shown, SignIn, page_of, words_of

from soichieu.accounts import services as accounts
from soichieu.accounts.enums import Role
from soichieu.foundation.actor import operator
from soichieu.reminders import queries, services
from soichieu.reminders.models import Letter, Notice
from soichieu.tasks import services as tasks
from soichieu.tasks.enums import Move

INBOX = "/nhac-viec/"


def bell(page: html.HtmlElement) -> str:
    (found,) = page.xpath("//a[contains(@class, 'bell')]/@aria-label")
    return str(found)


def test_the_head_of_every_page_counts_what_is_unread(clerk: Client) -> None:
    assert bell(page_of(clerk, "/van-ban/")) == "Nhắc việc: 2 chưa đọc"


def test_the_inbox_says_what_why_and_leads_to_the_thing(clerk: Client, shown: Shown) -> None:
    page = page_of(clerk, INBOX)
    mark, row = page.xpath("//tbody/tr")
    assert "Mốc “Xong khảo sát”: Rà soát trụ sở" in words_of(mark)
    assert mark.xpath(".//a/@href") == [f"/nhiem-vu/{shown.task.pk}/"]
    said = words_of(row)
    for words in ("Báo cáo quỹ nhà", "hạn 10/04/2024, quá", "quá hạn từ 7 ngày, nhắc cơ quan theo dõi"):
        assert words in said
    assert row.xpath(".//a/@href") == [f"/nhiem-vu/{shown.notice.assignment.task_id}/"]
    assert "Báo cáo quỹ nhà" in words_of(page_of(clerk, "/").get_element_by_id("noi-dung"))


def test_what_is_read_leaves_the_list_and_the_count(clerk: Client, shown: Shown) -> None:
    assert clerk.post(f"{INBOX}{shown.notice.pk}/da-doc/").status_code == 302
    page = page_of(clerk, INBOX)
    assert (len(page.xpath("//tbody/tr")), bell(page)) == (1, "Nhắc việc: 1 chưa đọc")
    assert len(page_of(clerk, f"{INBOX}?xem=tat-ca").xpath("//tbody/tr")) == 2


def test_all_are_marked_at_once_but_never_those_of_others(clerk: Client, shown: Shown) -> None:
    other = user("chuyen-vien-hai", Role.CLERK, shown.cast.ha)
    services.plan_day(LATE + timedelta(days=8), by=operator())
    clerk.post(f"{INBOX}da-doc/")
    assert queries.unread_count(shown.cast.clerk.pk) == 0
    assert queries.unread_count(other.pk) == 2


def test_nobody_sees_or_marks_the_notices_of_others(shown: Shown, sign_in: SignIn) -> None:
    outsider = sign_in(shown.cast.outsider)
    assert "Báo cáo quỹ nhà" not in outsider.get(f"{INBOX}?xem=tat-ca").content.decode()
    assert outsider.post(f"{INBOX}{shown.notice.pk}/da-doc/").status_code == 404
    assert Notice.objects.get(pk=shown.notice.pk).read_at is None


def test_the_sheet_holds_the_same_rows_and_says_they_are_invented(clerk: Client) -> None:
    content = clerk.get(f"{INBOX}excel/").content
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert rows[0][0] == "DỮ LIỆU MINH HỌA"
    assert [row[0] for row in rows[3:5]] == ["Mốc “Xong khảo sát”: Rà soát trụ sở", "Báo cáo quỹ nhà"]


def test_what_waits_for_the_office_and_what_was_answered_are_told_as_such(
    shown: Shown, sign_in: SignIn
) -> None:
    asker = user("can-bo-tinh", Role.CLERK, shown.cast.ha_police)
    share = shown.notice.assignment
    later = LATE + timedelta(days=30)
    tasks.ask_extension(share.pk, to=later, why="chờ số liệu", on=LATE, by=acting(asker))
    tasks.decide_extension_of(
        share.pk, granted=False, on=LATE, words="đã đủ thời gian", by=acting(shown.cast.clerk)
    )
    waits = tasks.NewTask("Kiểm kê nhà", shown.cast.ha.pk, shown.cast.ha_police.pk, BEFORE)
    reported = tasks.give_task(waits, by=operator()).assignments.get()
    tasks.move_share(reported.pk, Move.SUBMIT, on=LATE, words="xong", by=acting(asker))
    services.plan_day(LATE + timedelta(days=8), by=operator())
    office = words_of(page_of(sign_in(shown.cast.clerk), INBOX))
    assert "kết quả chờ xác nhận từ 3 ngày làm việc, nhắc cơ quan theo dõi" in office
    unit = page_of(sign_in(asker), INBOX)
    row = next(row for row in unit.xpath("//tbody/tr") if "gia hạn" in words_of(row))
    assert "không được gia hạn đến 10/05/2024" in words_of(row)
    assert "“đã đủ thời gian”" in words_of(row)
    assert row.xpath(".//td//a/@href") == [f"/nhiem-vu/{share.task_id}/"]
    content = sign_in(asker).get(f"{INBOX}excel/?cot=viec,han,thoi-han").content
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    (told,) = [row for row in rows if "không được gia hạn đến 10/05/2024" in str(row[1])]
    assert told[2] == "", "an answer has no last day"


def step_rows(*steps: tuple[str, str, str]) -> dict[str, str]:
    """Return what the form of a rule posts."""
    given = {"form-TOTAL_FORMS": str(len(steps)), "form-INITIAL_FORMS": "0"}
    for number, (moment, days, audience) in enumerate(steps):
        given |= {
            f"form-{number}-moment": moment,
            f"form-{number}-days": days,
            f"form-{number}-audience": audience,
        }
    return given


def test_an_administrator_sets_the_rule_of_the_office_and_gives_it_up(shown: Shown, sign_in: SignIn) -> None:
    administrator, office = sign_in(shown.cast.administrator), shown.cast.ha.pk
    address = f"{INBOX}quy-tac/?don-vi={office}"
    before = page_of(administrator, address)
    assert (
        len(before.xpath("//select[option[@selected and @value != '']]")) >= 14
    )  # seven steps of two choices
    rows = step_rows(("late", "5", "office"), ("", "", "unit"), ("on", "", "unit"))
    assert administrator.post(address, rows).status_code == 302
    kept = queries.rule_of(office)
    assert [(s.moment, s.days, s.to) for s in kept.rule.steps] == [("late", 5, "office"), ("on", 0, "unit")]
    assert "quy tắc riêng" in words_of(page_of(administrator, address))
    assert administrator.post(address, {"drop": "1"}).status_code == 302
    assert not queries.rule_of(office).is_own


REFUSED = [
    (
        "two steps alike",
        step_rows(("late", "5", "office"), ("late", "5", "office")),
        "Có hai bước giống nhau.",
    ),
    ("no days", step_rows(("late", "", "office")), "Số ngày phải từ 1 đến 365"),
]


@pytest.mark.parametrize(("name", "given", "said"), REFUSED, ids=[case[0] for case in REFUSED])
def test_an_unsound_rule_is_refused_with_the_reason(
    shown: Shown, sign_in: SignIn, name: str, given: dict[str, str], said: str
) -> None:
    answer = sign_in(shown.cast.administrator).post(f"{INBOX}quy-tac/", given)
    assert (answer.status_code, said in answer.content.decode()) == (400, True)
    assert not queries.rule_of(shown.cast.ha.pk).is_own


def test_a_clerk_reads_the_rule_and_is_told_who_sets_it(clerk: Client, shown: Shown) -> None:
    page = page_of(clerk, f"{INBOX}quy-tac/")
    assert page.xpath("//fieldset/@disabled") == ["disabled"]
    assert "văn phòng theo dõi hoặc quản trị" in words_of(page)
    answer = clerk.post(f"{INBOX}quy-tac/", step_rows(("late", "5", "office")))
    assert (answer.status_code, queries.rule_of(shown.cast.ha.pk).is_own) == (400, False)


def test_the_rule_of_an_office_one_does_not_work_in_is_not_shown(clerk: Client, shown: Shown) -> None:
    assert clerk.get(f"{INBOX}quy-tac/?don-vi={shown.cast.thuong.pk}").status_code == 404


def test_a_person_keeps_their_address_and_their_wish(clerk: Client, shown: Shown) -> None:
    assert clerk.post("/cai-dat/", {"email": "cv@ha.example"}).status_code == 302
    reader = type(shown.cast.clerk).objects.get(pk=shown.cast.clerk.pk)
    assert (reader.email, queries.wants_mail(reader.pk)) == ("cv@ha.example", False)
    page = page_of(clerk, "/cai-dat/")
    assert page.xpath("//input[@name='email']/@value") == ["cv@ha.example"]
    assert page.xpath("//input[@name='by_mail']/@checked") == []
    assert "Chưa khai máy chủ thư" in words_of(page)
    assert clerk.post("/cai-dat/", {"email": "sai"}).status_code == 200
    assert reader.email == "cv@ha.example"


def failed_letter(shown: Shown) -> Letter:
    """Have the clerk's letter refused for good: its address is one that no mail can have."""
    accounts.change_address(shown.cast.clerk.pk, "cv@ha.example", by=operator())
    with override_settings(EMAIL_HOST="127.0.0.1"):
        services.plan_day(LATE + timedelta(days=8), by=operator())
        Letter.objects.update(address="cv@ha.example\nBcc: ai@khac.example")
        services.send_letters()
    return Letter.objects.get()


def test_the_log_tells_administrators_what_became_of_each_letter(shown: Shown, sign_in: SignIn) -> None:
    letter = failed_letter(shown)
    administrator = sign_in(shown.cast.administrator)
    said = words_of(page_of(administrator, f"{INBOX}thu/"))
    for words in ("Chuyen-Vien", "2 việc quá hạn", "không gửi được", "Tỉnh ủy Hạ", "thư không lập được"):
        assert words in said
    assert administrator.post(f"{INBOX}thu/{letter.pk}/gui-lai/").status_code == 302
    assert Letter.objects.get().state == "waiting"
    rows = CalamineWorkbook.from_filelike(
        io.BytesIO(administrator.get(f"{INBOX}thu/excel/").content)
    ).get_sheet_by_index(0)
    assert any("Chuyen-Vien" in str(cell) for row in rows.to_python() for cell in row)


def test_the_log_of_another_province_is_not_open(shown: Shown, sign_in: SignIn) -> None:
    letter = failed_letter(shown)
    elsewhere = sign_in(user("quan-tri-thuong", Role.ADMINISTRATOR, shown.cast.thuong))
    assert "Chuyen-Vien" not in elsewhere.get(f"{INBOX}thu/").content.decode()
    assert elsewhere.post(f"{INBOX}thu/{letter.pk}/gui-lai/").status_code == 404
    assert sign_in(shown.cast.clerk).post(f"{INBOX}thu/{letter.pk}/gui-lai/").status_code == 403
