"""What a text's own arithmetic says stands with the claims, and is made anew at each reading."""

import pytest

from soichieu.evidence import services
from soichieu.evidence.models import Claim, Source
from soichieu.foundation.actor import Actor

pytestmark = pytest.mark.django_db

TEXT = (
    "Ngày 04/5/2023, Huyện ủy Sơn Đông sơ kết việc bố trí cán bộ.\n"
    "Đã có 119/124 chi bộ có kế hoạch, đạt 96,5%. Bố trí 30 cán bộ về 15 xã, bình quân 2 cán bộ/xã.\n"
    "Có 14 mô hình mới.\n"
)


@pytest.fixture
def source(by: Actor) -> Source:
    return services.take_in(TEXT.encode(), file_name="a.txt", by=by).source


def noted(source: Source) -> dict[str, list[str]]:
    return {claim.quote[:12]: [note["verdict"] for note in claim.notes] for claim in source.claims.all()}


def test_a_claim_bears_the_notes_that_touch_its_words_and_others_bear_none(source: Source) -> None:
    found = noted(source)
    assert found["119/124 chi b"[:12]] == ["disagrees"]
    assert found["96,5%"] == ["disagrees"]
    assert found["30 cán bộ"] == ["agrees"]
    assert found["14 mô hình m"[:12]] == []
    assert not any(claim.notes for claim in source.claims.filter(kind__in=["event", "unit", "document"]))


def test_a_note_says_the_numbers_and_quotes_them(source: Source) -> None:
    (note,) = source.claims.get(kind="coverage").notes
    assert note["kind"] == "share"
    assert note["sentence"] == "119/124 là 95,96…%, văn bản ghi 96,5%."
    assert [source.text[start:end] for start, end in note["spans"]] == ["119/124", "96,5"]


def test_reading_again_makes_the_notes_anew_also_of_what_was_decided(source: Source, by: Actor) -> None:
    kept = source.claims.get(kind="coverage")
    services.accept_claim(kept.pk, by=by)
    Claim.objects.filter(source=source).update(notes=[{"kind": "share", "sentence": "Cũ."}])
    services.reread(source.pk, by=by)
    kept.refresh_from_db()
    assert kept.state == "accepted"
    assert [note["verdict"] for note in kept.notes] == ["disagrees"]
    assert "Cũ." not in {note["sentence"] for claim in source.claims.all() for note in claim.notes}
