"""The screens of files of tasks, and of one thing done with many shares at once."""

import io
from datetime import timedelta

import python_calamine as calamine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from lxml import html
from tests.cast import acting
from tests.contexts.tasks.workbooks import workbook
from tests.web.conftest import Shown, page_of, words_of

from soichieu.pure.text.folding import comparison_key
from soichieu.tasks import services
from soichieu.tasks.enums import Move
from soichieu.tasks.models import Assignment, ImportBatch, Task

HEADINGS = ["Nhiệm vụ", "Chủ trì", "Thời hạn"]


def test_a_file_goes_its_whole_way(shown: Shown, clerk: Client) -> None:
    data = workbook(
        HEADINGS, [["Việc một", "Tinh uy Hạ", "31/12/2030"], ["Việc hai", "Tỉnh ủy Hạ", "31/2/2030"]]
    )
    given = {"unit": shown.cast.ha.pk, "given_on": "01/03/2024", "tep": SimpleUploadedFile("a.xlsx", data)}
    sent = clerk.post(reverse("imports"), given)
    batch = ImportBatch.objects.get(file_name="a.xlsx")
    there = reverse("import_file", args=[batch.pk])
    assert sent["Location"] == there
    page = words_of(page_of(clerk, there))
    assert "Không có đơn vị nào tên “Tinh uy Hạ”" in page
    assert "Không đọc được ngày" in page
    assert not Task.objects.filter(title__startswith="Việc").exists()

    refused = clerk.post(reverse("confirm_import", args=[batch.pk]))
    assert refused.status_code == 400
    assert "Không có dòng nào giao được" in refused.content.decode()

    clerk.post(
        reverse("choose_import_units", args=[batch.pk]),
        {"ten:" + comparison_key("Tinh uy Hạ"): shown.cast.ha.pk},
    )
    row = batch.rows.get(number=3)
    mend = reverse("mend_import_row", args=[batch.pk, row.pk])
    assert "31/2/2030" in clerk.get(mend).content.decode()
    clerk.post(mend, {"title": "Việc hai", "lead": "Tỉnh ủy Hạ", "due": "28/02/2030"})
    clerk.post(reverse("confirm_import", args=[batch.pk]))
    assert Task.objects.filter(title__startswith="Việc").count() == 2
    assert "Đã giao 2 nhiệm vụ" in words_of(page_of(clerk, there))
    task = Task.objects.get(title="Việc hai")
    assert "a.xlsx, dòng 3" in words_of(page_of(clerk, reverse("task", args=[task.pk])))
    clerk.post(reverse("withdraw_import", args=[batch.pk]))
    assert not Task.objects.filter(title__startswith="Việc").exists()
    assert "Đã rút lại 2 nhiệm vụ" in words_of(page_of(clerk, there))


def test_the_list_of_faults_is_filtered_on_the_page_and_in_the_file(shown: Shown, clerk: Client) -> None:
    rows = [[None, "Tỉnh ủy Hạ", None], ["Việc", None, "30/02/2030"]]
    given = {"unit": shown.cast.ha.pk, "given_on": "01/03/2024"}
    clerk.post(reverse("imports"), {**given, "tep": SimpleUploadedFile("b.xlsx", workbook(HEADINGS, rows))})
    batch = ImportBatch.objects.get(file_name="b.xlsx")
    page = words_of(
        page_of(clerk, reverse("import_file", args=[batch.pk]) + "?loi=no_lead").get_element_by_id("dong")
    )
    assert "Thiếu đơn vị chủ trì." in page
    assert "Không đọc được ngày:" not in page
    sheet = clerk.get(reverse("import_faults_sheet", args=[batch.pk])).content
    cells = calamine.load_workbook(io.BytesIO(sheet)).get_sheet_by_index(0).to_python()
    found = [(row[1], row[2], row[5]) for row in cells if isinstance(row[1], float)]
    assert found == [
        (2.0, "A", "thiếu nội dung nhiệm vụ"),
        (3.0, "B", "thiếu đơn vị chủ trì"),
        (3.0, "C", "không đọc được ngày"),
    ]


def test_the_workbook_to_fill_in_is_read_as_empty_and_lists_the_units(shown: Shown, clerk: Client) -> None:
    content = clerk.get(reverse("import_template")).content
    book = calamine.load_workbook(io.BytesIO(content))
    names = [row[0] for row in book.get_sheet_by_index(1).to_python()[1:]]
    assert "Đảng ủy xã Bến Hạ" in names
    assert "Tỉnh ủy Thượng" not in names
    given = {
        "unit": shown.cast.ha.pk,
        "given_on": "01/03/2024",
        "tep": SimpleUploadedFile("mau.xlsx", content),
    }
    told = clerk.post(reverse("imports"), given).content.decode()
    assert "Không thấy bảng nhiệm vụ nào" in told


def test_many_shares_are_moved_at_once_and_each_refusal_is_told(shown: Shown, clerk: Client) -> None:
    by = acting(shown.cast.clerk)
    for number in range(3):
        new = services.NewTask(
            f"Việc {number}", shown.cast.ha.pk, shown.cast.ha_commune.pk, shown.task.given_on
        )
        services.give_task(new, by=by)
    one, two, three = Assignment.objects.filter(task__title__startswith="Việc").order_by("pk")
    for share in (one, two):
        services.move_share(
            share.pk,
            Move.SUBMIT,
            on=shown.task.given_on,
            words="Đã xong",
            by=acting(shown.cast.commune_clerk),
        )
    chosen = clerk.post(reverse("bulk_shares"), {"tat-ca": "1", "loc": "q=Việc"}).content.decode()
    assert chosen.count('name="phan-viec"') == 3
    asked = {
        "lam": "1",
        "action": "return",
        "on": "02/03/2024",
        "phan-viec": [f"{one.pk}:submitted", f"{two.pk}:doing", f"{three.pk}:not_started"],
    }
    without_reason = clerk.post(reverse("bulk_shares"), asked).content.decode()
    assert without_reason.count("Hãy ghi lý do.") == 1
    done = clerk.post(reverse("bulk_shares"), {**asked, "words": "Thiếu biên bản"}).content.decode()
    assert "Đã ghi 1 phần việc; 2 phần việc không làm được." in done
    assert "vừa được chuyển sang “chờ xác nhận”" in done
    assert "nên không thể “trả lại”" in done
    states = Assignment.objects.filter(pk__in=[one.pk, two.pk, three.pk]).order_by("pk")
    assert list(states.values_list("state", flat=True)) == ["returned", "submitted", "not_started"]


def test_a_clerk_and_a_later_day_are_set_for_many(shown: Shown, clerk: Client) -> None:
    share = shown.task.assignments.get()
    asked = {"lam": "1", "on": "02/03/2024", "phan-viec": [f"{share.pk}:not_started"]}
    clerk.post(reverse("bulk_shares"), {**asked, "action": "clerk", "clerk": "Trần Thị Mây"})
    share.refresh_from_db()
    assert share.clerk == "Trần Thị Mây"
    told = clerk.post(reverse("bulk_shares"), {**asked, "action": "ask", "words": "Mưa lũ"}).content.decode()
    assert "Hãy ghi ngày xin gia hạn tới." in told


def test_all_that_a_filter_finds_is_given_so_many_days_more(shown: Shown, clerk: Client) -> None:
    due = shown.task.given_on + timedelta(days=9)
    for number in range(3):
        new = services.NewTask(
            f"Việc {number}", shown.cast.ha.pk, shown.cast.ha_commune.pk, shown.task.given_on, due=due
        )
        services.give_task(new, by=acting(shown.cast.clerk))
    found = html.fromstring(clerk.post(reverse("bulk_shares"), {"tat-ca": "1", "loc": "q=Việc"}).content)
    chosen = found.xpath("//input[@name='phan-viec']/@value")
    assert len(chosen) == 3
    asked = {
        "lam": "1", "action": "extend", "on": "02/03/2024", "days": "30", "words": "Mưa lũ", "loc": "q=Việc",
        "phan-viec": chosen,
    }  # fmt: skip
    assert "Đã ghi 3 phần việc" in clerk.post(reverse("bulk_shares"), asked).content.decode()
    days = Assignment.objects.filter(task__title__startswith="Việc").values_list("last_day", flat=True)
    assert set(days) == {due + timedelta(days=30)}
    task = Assignment.objects.filter(task__title="Việc 1").get().task_id
    said = words_of(page_of(clerk, reverse("task", args=[task])))
    assert "Cơ quan theo dõi gia hạn đến 09/04/2024: Mưa lũ" in said


def test_the_page_of_a_task_lets_the_office_give_a_later_day(shown: Shown, clerk: Client) -> None:
    share = Assignment.objects.get(task__title="Báo cáo quỹ nhà")
    address = reverse("extend_share", args=[share.pk])
    early = {f"e{share.pk}-to": "01/01/2024", f"e{share.pk}-why": "Mưa lũ"}
    assert "phải sau hạn hiện nay" in clerk.post(address, early).content.decode()
    assert clerk.post(address, {**early, f"e{share.pk}-to": "01/06/2024"}).status_code == 302
    share.refresh_from_db()
    assert f"{share.last_day:%d/%m/%Y}" == "01/06/2024"


def test_a_print_out_holds_the_whole_list(shown: Shown, clerk: Client) -> None:
    for number in range(60):
        new = services.NewTask(f"Việc {number}", shown.cast.ha.pk, shown.cast.ha.pk, shown.task.given_on)
        services.give_task(new, by=acting(shown.cast.clerk))
    assert len(page_of(clerk, reverse("tasks")).xpath("//tbody/tr")) == 50
    printed = page_of(clerk, reverse("tasks") + "?in=1")
    assert len(printed.xpath("//tbody/tr")) == Assignment.objects.count() > 60
    assert "In lúc" in words_of(printed)
