"""Deciding in the reading room: with forms alone, and with htmx; every piece of text stays in its place."""

import json

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from tests.web.conftest import Shown, page_of, words_of

from soichieu.evidence.models import Claim
from soichieu.web.reading.forms import PARTS, CorrectionForm
from soichieu.web.reading.passages import Mention, passage_at, passages_of

HTMX = {"HX-Request": "true", "HX-Target": "phong"}


def _claim(shown: Shown, kind: str) -> Claim:
    return Claim.objects.filter(source=shown.source, kind=kind).earliest("start")


@st.composite
def _texts(draw: st.DrawFn) -> tuple[str, list[Mention]]:
    text = draw(st.text(alphabet="aăâ đ,.\n", max_size=80))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = [sorted(place) for place in draw(st.lists(places, max_size=6))]
    mentions = [Mention(s, e, n, n, "figure", "proposed") for n, (s, e) in enumerate(spans, 1) if e > s]
    return text, mentions


@given(_texts())
def test_the_pieces_put_together_are_the_passages_of_the_text(given: tuple[str, list[Mention]]) -> None:
    text, mentions = given
    passages = passages_of(text, mentions)
    assert all("".join(p.text for p in one.pieces) == text[one.start : one.end] for one in passages)
    shown = "".join(text[one.start : one.end] for one in passages)
    assert "".join(shown.split()) == "".join(text.split())
    for one in passages:
        for mention in mentions:
            lit = "".join(p.text for p in one.pieces if mention in p.mentions)
            assert lit == text[max(mention.start, one.start) : min(mention.end, one.end)] or lit == ""


@pytest.mark.parametrize(("offset", "place"), [(0, (0, 3)), (2, (0, 3)), (4, (4, 7)), (99, (99, 99))])
def test_a_place_lies_in_its_passage(offset: int, place: tuple[int, int]) -> None:
    assert passage_at("abc\ndef", offset) == place


def test_the_room_shows_text_claims_and_progress(clerk: Client, shown: Shown) -> None:
    page = page_of(clerk, reverse("reading", args=[shown.source.pk]))
    total = Claim.objects.filter(source=shown.source).count()
    assert words_of(page.get_element_by_id("tien-do")) == f"0/{total}"
    assert len(page.xpath("//li[@data-claim]")) == total
    lit = {word for ids in page.xpath("//a[contains(@class,'hit')]/@data-claims") for word in ids.split()}
    assert lit == {str(pk) for pk in Claim.objects.filter(source=shown.source).values_list("pk", flat=True)}


def test_a_contradiction_stands_beside_the_claim(clerk: Client, shown: Shown) -> None:
    page = page_of(clerk, reverse("reading", args=[shown.source.pk]))
    against = [words_of(box) for box in page.xpath("//div[@class='against']")]
    assert len(against) == 1
    assert "01/03/2022" in against[0]
    assert "01/03/2023" in against[0]


def test_accepting_without_script_comes_back_to_the_claim(clerk: Client, shown: Shown) -> None:
    claim = _claim(shown, "figure")
    answer = clerk.post(reverse("accept_claim", args=[shown.source.pk, claim.pk]))
    assert answer["Location"] == f"/boc-tach/{shown.source.pk}/#d{claim.pk}"
    claim.refresh_from_db()
    assert claim.state == "accepted"


def test_accepting_with_htmx_gives_the_room_and_what_was_decided(clerk: Client, shown: Shown) -> None:
    claim = _claim(shown, "figure")
    answer = clerk.post(reverse("accept_claim", args=[shown.source.pk, claim.pk]), headers=HTMX)
    assert json.loads(answer["HX-Trigger-After-Swap"]) == {"decided": {"ids": [claim.pk]}}
    assert answer.content.decode().strip().startswith('<div id="phong"')


def test_a_passage_is_accepted_whole_and_undone_whole(clerk: Client, shown: Shown) -> None:
    claim = _claim(shown, "coverage")
    start, end = passage_at(shown.source.text, claim.start)
    there = reverse("accept_passage", args=[shown.source.pk])
    answer = clerk.post(there, {"start": start, "end": end}, headers=HTMX)
    ids = json.loads(answer["HX-Trigger-After-Swap"])["decided"]["ids"]
    assert len(ids) > 1
    assert set(Claim.objects.filter(pk__in=ids).values_list("state", flat=True)) == {"accepted"}
    clerk.post(reverse("reopen_claims", args=[shown.source.pk]), {"claims": " ".join(map(str, ids))})
    assert set(Claim.objects.filter(pk__in=ids).values_list("state", flat=True)) == {"proposed"}


def test_a_correction_keeps_what_was_read_beside_it(clerk: Client, shown: Shown) -> None:
    claim = _claim(shown, "figure")
    there = reverse("correct_claim", args=[shown.source.pk, claim.pk])
    fields = {
        e.get("name"): e.get("value") or "" for e in page_of(clerk, there).xpath("//form[@data-desk]//input")
    }
    assert fields["value"] == "1.204"
    clerk.post(there, {**fields, "value": "1.205", "reason": "Bản gốc ghi 1.205"})
    claim.refresh_from_db()
    assert (claim.state, claim.data["value"], claim.current["value"]) == ("accepted", 1204, 1205)


def test_a_wrong_number_is_told_in_place(clerk: Client, shown: Shown) -> None:
    claim = _claim(shown, "figure")
    there = reverse("correct_claim", args=[shown.source.pk, claim.pk])
    answer = clerk.post(there, {"value": "1,2,3", "reason": "thử"}, headers=HTMX)
    assert answer["HX-Retarget"] == f"#ban-{claim.pk}"
    assert "Hãy ghi số như 1.103 hoặc 5,62." in answer.content.decode()


def test_rejecting_asks_why(clerk: Client, shown: Shown) -> None:
    claim = _claim(shown, "figure")
    there = reverse("reject_claim", args=[shown.source.pk, claim.pk])
    assert "Hãy ghi lý do." in clerk.post(there, {"why": "other"}).content.decode()
    clerk.post(there, {"why": "misread", "words": "thiếu một chữ số"})
    claim.refresh_from_db()
    assert (claim.state, claim.reason) == ("rejected", "Đọc sai: thiếu một chữ số")


def test_a_claim_of_another_source_is_not_decided_here(clerk: Client, shown: Shown) -> None:
    claim = _claim(shown, "figure")
    assert clerk.post(reverse("accept_claim", args=[shown.other.pk, claim.pk])).status_code == 404


def test_deciding_twice_is_answered_with_one_sentence(clerk: Client, shown: Shown) -> None:
    claim = _claim(shown, "figure")
    there = reverse("accept_claim", args=[shown.source.pk, claim.pk])
    clerk.post(there)
    answer = clerk.post(there, headers=HTMX)
    assert answer.status_code == 409
    assert "hãy tải lại trang" in answer.content.decode()


def test_a_form_left_as_it_was_changes_nothing(shown: Shown) -> None:
    for claim in Claim.objects.all():
        blank = CorrectionForm(claim.kind, claim.current)
        data = {name: blank[name].value() for name in blank.fields}
        data = {name: "" if value is None else value for name, value in data.items()} | {"reason": "thử"}
        form = CorrectionForm(claim.kind, claim.current, data)
        assert form.is_valid(), (claim.kind, form.errors)
        assert form.corrected() == {}, claim.kind


def test_every_kind_of_claim_can_be_corrected() -> None:
    from soichieu.evidence.enums import ClaimKind

    assert set(PARTS) == set(ClaimKind.values)
