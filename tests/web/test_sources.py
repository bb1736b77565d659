"""Bringing texts: each file answered with one sentence, refusals included, and given back as it came."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from lxml import html
from tests.web.conftest import FIRST, Shown, page_of, words_of

from soichieu.evidence.models import Source


def _send(clerk: Client, shown: Shown, *files: tuple[str, str], **more: str) -> list[str]:
    held = [SimpleUploadedFile(name, text.encode()) for name, text in files]
    answer = clerk.post(reverse("upload"), {"unit": shown.cast.ha.pk, "tep": held, **more})
    assert answer.status_code == 200
    page = html.fromstring(answer.content.decode())
    return [words_of(line) for line in page.xpath("//ul[@id='da-gui']/li")]


def test_many_files_are_each_answered(clerk: Client, shown: Shown) -> None:
    before = Source.objects.count()
    told = _send(
        clerk,
        shown,
        ("moi.txt", "Thực hiện Kế hoạch số 16-KH/HU, ngày 02/3/2022 của Huyện ủy Bến Hạ."),
        ("cu.txt", FIRST),
        ("trong.txt", ""),
        ("dau-mat.txt", "HUYỆN ỦY BẾN HẠ\nMẬT\n\nBÁO CÁO\nNội dung.\n"),
    )
    assert len(told) == 4
    assert "điều để xem xét" in told[0]
    assert "đã có từ trước" in told[1]
    assert "Tệp trống" in told[2]
    assert "dấu chỉ độ mật" in told[3]
    assert Source.objects.count() == before + 1


def test_one_file_by_htmx_is_answered_with_its_line_alone(clerk: Client, shown: Shown) -> None:
    file = SimpleUploadedFile("mot.txt", "Kế hoạch số 17-KH/HU, ngày 02/3/2022 của Huyện ủy Bến Hạ.".encode())
    answer = clerk.post(
        reverse("upload"),
        {"unit": shown.cast.ha.pk, "tep": file},
        headers={"HX-Request": "true", "HX-Target": "da-gui"},
    ).content.decode()
    assert answer.strip().startswith('<ul class="sent" id="da-gui"')
    assert answer.count("<li>") == 1


def test_no_file_at_all_is_told(clerk: Client, shown: Shown) -> None:
    assert "Chọn tệp" in " ".join(_send(clerk, shown))


def test_a_unit_of_somebody_else_cannot_be_chosen(clerk: Client, shown: Shown) -> None:
    before = Source.objects.count()
    file = SimpleUploadedFile("moi.txt", b"chu")
    answer = clerk.post(reverse("upload"), {"unit": shown.cast.thuong.pk, "tep": file})
    assert "Lưu cho đơn vị" in answer.content.decode()
    assert Source.objects.count() == before


def test_the_file_comes_back_as_it_came(clerk: Client, shown: Shown) -> None:
    answer = clerk.get(reverse("source_file", args=[shown.source.pk]))
    assert answer.content == FIRST.encode()
    assert "attachment" in answer["Content-Disposition"]


def test_the_list_is_filtered(clerk: Client, shown: Shown) -> None:
    there = reverse("sources")
    assert len(page_of(clerk, there).xpath("//div[@id='dong']//tbody/tr")) == 2
    assert len(page_of(clerk, f"{there}?claims=decided").xpath("//div[@id='dong']//tbody/tr")) == 0
    assert len(page_of(clerk, f"{there}?q=tin").xpath("//div[@id='dong']//tbody/tr")) == 1
