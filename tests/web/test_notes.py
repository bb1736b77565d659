"""A poor text and figures that do not agree are said where a person decides on them."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from tests import cast as standing
from tests.web.conftest import Shown, page_of, words_of

from soichieu.evidence import services
from soichieu.evidence.models import Source

TEXT = (
    "TIN NHANH\n\nĐến nay, 119/124 chi bộ của huyện đã có kế hoạch, đạt 96,5%. "
    "Huyện bố trí 30 cán bộ về 15 xã, bình quân 2 cán bộ/xã.\n"
)
POOR = "TIN NHANH\n\nHuyệnđã bốtrí cánbộ vềxã làmviệc; cácchi bộđã họp vàcó kếhoạch riêngcho từngthôn.\n"


@pytest.fixture
def source(shown: Shown) -> Source:
    by = standing.acting(shown.cast.clerk)
    return services.take_in(TEXT.encode(), file_name="tin.txt", by=by, owner_id=shown.cast.ha.pk).source


def test_a_note_stands_beside_its_claim_and_is_counted_above(clerk: Client, source: Source) -> None:
    page = page_of(clerk, reverse("reading", args=[source.pk]))
    kept = source.claims.get(kind="coverage")
    (card,) = page.xpath(f"//li[@data-claim='{kept.pk}']")
    assert "Số liệu không khớp: 119/124 là 95,96…%, văn bản ghi 96,5%." in words_of(card)
    assert "không khớp nhau (1)" in words_of(page)
    assert "Số liệu khớp: 30 chia cho 15 là 2" in words_of(page)


def test_a_text_whose_figures_agree_says_nothing_above(clerk: Client, shown: Shown) -> None:
    assert "không khớp" not in words_of(page_of(clerk, reverse("reading", args=[shown.source.pk])))


def test_a_poor_text_is_said_on_bringing_it_and_on_its_pages(clerk: Client, shown: Shown) -> None:
    file = SimpleUploadedFile("kem.txt", POOR.encode())
    answer = clerk.post(reverse("upload"), {"unit": shown.cast.ha.pk, "tep": file})
    assert "Chất lượng chữ kém" in answer.content.decode()
    kept = Source.objects.get(file_name="kem.txt")
    for name in ("source", "reading"):
        assert "mất khoảng trắng" in words_of(page_of(clerk, reverse(name, args=[kept.pk])))
