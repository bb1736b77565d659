"""From claims to the register: identity, lineage, life, acceptance, references."""

from collections.abc import Callable
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from tests.contexts.directives.readings import coverage, document, event, figure, lineage, take_in

from soichieu.directives import services
from soichieu.directives.models import ClaimDirective, Directive, LifeEvent, Lineage, Reference
from soichieu.evidence import acceptance
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Claim, Source
from soichieu.foundation.actor import operator

pytestmark = pytest.mark.django_db

ROOT = Path(__file__).resolve().parents[3]
BY = operator()


@pytest.fixture(autouse=True)
def reference_data(db: None) -> None:
    services.load_reference(ROOT / "data" / "reference", by=BY)


def resolution(text: str, words: str, **said: Any) -> dict[str, Any]:
    given = {"id": "d1", "type": "NQ", "number": "12", "symbol": "12-NQ/TW", "issuer": "Bộ Chính trị"}
    return document(text, words, **given | said)


def of_a_town() -> Source:
    text = "Hội nghị nêu Nghị quyết 12, Chương trình của tỉnh và dự thảo Kế hoạch của thị xã."
    found = {
        "documents": [
            resolution(text, "Nghị quyết 12", date="2022-03-16"),
            document(text, "Chương trình", id="d2", type="CTr", issuer="Tỉnh ủy Gia Lai"),
            document(
                text, "Kế hoạch", id="d3", type="KH", issuer="Ban Thường vụ Thị ủy An Khê", state="draft"
            ),
        ],
        "lineage": [lineage(text, "d3", "implements", "d2"), lineage(text, "d2", "implements", "d1")],
        "events": [event(text, "dissemination", ["d1", "d3"], "2022-09-22")],
    }
    return take_in(text, found, published_on=date(2022, 9, 23))


def of_the_ministry() -> Source:
    text = "Bộ sơ kết Nghị quyết 12/NQ/TW và Kế hoạch 118: 63/63 nơi đã có kế hoạch, còn 5 việc."
    found = {
        "documents": [
            resolution(text, "Nghị quyết 12/NQ/TW", symbol="12/NQ/TW", date="2022-03-16"),
            document(
                text, "Kế hoạch 118", id="d2", type="KH", number="118", symbol="118-KH/ĐUCA",
                issuer="Đảng ủy Công an Trung ương", date="2022-05-25",
            ),
        ],
        "lineage": [lineage(text, "d2", "implements", "d1")],
        "events": [event(text, "review", ["d1", "d2"], "2022-11-14")],
        "coverage": [coverage(text, "63/63", 63, 63, ["d1"])],
        "figures": [figure(text, "5", 5, "việc")],
    }  # fmt: skip
    return take_in(text, found, published_on=date(2022, 11, 15))


def of_the_province() -> Source:
    text = "Tiếp tục Nghị quyết 12 của Bộ Chính trị và Nghị quyết Trung ương 4 khóa XI, 4 khóa XIII."
    found = {
        "documents": [
            resolution(text, "Nghị quyết 12", symbol=None),
            document(
                text, "Nghị quyết Trung ương 4 khóa XI", id="d2", type="NQ",
                title="Nghị quyết Trung ương 4 khóa XI",
            ),
            document(text, "4 khóa XIII", id="d3", type="NQ", title="Nghị quyết Trung ương 4 khóa XIII"),
        ],
    }  # fmt: skip
    return take_in(text, found, published_on=date(2023, 8, 31))


def of_the_communes() -> Source:
    text = "Sơ kết Nghị quyết số 12 của Đảng ủy Công an Trung ương."
    found = {
        "documents": [
            resolution(text, "Nghị quyết số 12", symbol=None, issuer="Đảng ủy Công an Trung ương"),
        ],
        "events": [event(text, "review", ["d1"], None)],
    }
    return take_in(text, found, published_on=date(2024, 10, 14))


def of_a_bare_number() -> Source:
    text = "Quán triệt 12-NQ/TW trong toàn đơn vị."
    return take_in(
        text, {"documents": [resolution(text, "12-NQ/TW", issuer=None)]}, published_on=date(2022, 12, 1)
    )


TEXTS = (of_a_town, of_the_ministry, of_the_province, of_the_communes, of_a_bare_number)


def register() -> set[tuple[object, ...]]:
    """The register as a reader sees it, without ids."""
    return {
        (
            d.kind, d.symbol, d.number, d.issuer_text, d.organ, d.issued_on, d.state, d.status, d.epoch,
            tuple(sorted(d.mentions.values_list("claim__source__sha256", flat=True))),
            tuple(sorted(d.lineage_up.values_list("kind", "upper__kind", "upper__issuer_text"))),
            tuple(sorted((e.kind, str(e.on)) for e in d.life.all())),
        )
        for d in Directive.objects.all()
    }  # fmt: skip


def questions() -> set[tuple[str, tuple[str, ...]]]:
    return {
        (r.text, tuple(sorted(str(d.issued_on) for d in r.candidates.all()))) for r in Reference.objects.all()
    }


def forget_all() -> None:
    Directive.objects.all().delete()
    Source.objects.all().delete()


def test_every_order_of_five_texts_gives_one_register() -> None:
    seen = []
    for order in list(permutations(TEXTS))[::11]:
        forget_all()
        for text in order:
            text()
        seen.append((register(), questions()))
    assert all(result == seen[0] for result in seen)
    assert len(Directive.objects.filter(symbol_key="12-nq-tw")) == 2
    assert questions() == {("12-NQ/TW", ("2012-01-16", "2022-03-16"))}


def directive(**of: object) -> Directive:
    return Directive.objects.get(**of)


def test_five_texts_make_this_register() -> None:
    for text in TEXTS:
        text()
    central = directive(issued_on=date(2022, 3, 16))
    assert (central.symbol, central.organ, central.epoch) == ("12-NQ/TW", "Bộ Chính trị", "XIII")
    assert central.term is not None
    assert central.mentions.count() == 3
    below = set(central.lineage_down.values_list("lower__kind", "lower__symbol", "lower__issuer_text"))
    assert below == {("KH", "118-KH/ĐUCA", "Đảng ủy Công an Trung ương"), ("CTr", "", "Tỉnh ủy Gia Lai")}
    plan = directive(kind="KH", number="")
    assert (plan.state, plan.organ, plan.body_key) == ("draft", "Ban Thường vụ", "thị ủy an khê")
    assert plan.lineage_up.get().upper.kind == "CTr"
    assert plan.life.get().on == date(2022, 9, 22)
    assert directive(kind="KL").symbol == "21-KL/TW"
    assert directive(issued_on=date(2012, 1, 16)).organ == "Ban Chấp hành Trung ương"
    communes = directive(kind="NQ", body_key="dảng ủy công an trung ương")
    assert communes.mentions.get().claim.source.text.startswith("Sơ kết")


def test_claims_of_a_text_stand_on_the_pages_of_what_they_name_or_the_text_is_about() -> None:
    of_the_ministry()
    central = directive(issued_on=date(2022, 3, 16))
    roles = set(ClaimDirective.objects.filter(directive=central).values_list("claim__kind", "role"))
    assert roles == {
        ("document", "is"), ("lineage", "names"), ("event", "names"), ("coverage", "names"),
        ("figure", "subject"),
    }  # fmt: skip


def claim(source: Source, kind: str, local_id: str = "") -> Claim:
    found = Claim.objects.filter(source=source, kind=kind)
    return found.get(local_id=local_id) if local_id else found.first()  # type: ignore[return-value]


def test_an_accepted_claim_accepts_its_directive_and_rejecting_the_last_support_rejects_it() -> None:
    ministry, province = of_the_ministry(), of_the_province()
    evidence.accept_claim(claim(ministry, "document", "d1").pk, by=BY)
    central = directive(issued_on=date(2022, 3, 16))
    assert central.status == "accepted"
    evidence.reopen_claim(claim(ministry, "document", "d1").pk, by=BY, reason="nhầm")
    central.refresh_from_db()
    assert central.status == "proposed"
    evidence.reject_claim(claim(province, "document", "d1").pk, by=BY, reason="đọc sai")
    central.refresh_from_db()
    assert central.status == "proposed"
    evidence.reject_claim(claim(ministry, "document", "d1").pk, by=BY, reason="đọc sai")
    central.refresh_from_db()
    assert central.status == "rejected"


def test_accepting_lineage_accepts_the_relation_and_rejecting_it_takes_it_away() -> None:
    ministry = of_the_ministry()
    evidence.accept_claim(claim(ministry, "lineage").pk, by=BY)
    assert Lineage.objects.get().status == "accepted"
    evidence.reopen_claim(claim(ministry, "lineage").pk, by=BY, reason="xem lại")
    assert Lineage.objects.get().status == "proposed"
    evidence.reject_claim(claim(ministry, "lineage").pk, by=BY, reason="không phải")
    assert Lineage.objects.get().status == "rejected"


def test_an_accepted_directive_shows_only_what_accepted_claims_say() -> None:
    province = of_the_province()
    evidence.accept_claim(claim(province, "document", "d1").pk, by=BY)
    of_the_ministry()
    central = directive(body_key="ban chấp hành trung ương", number="12", status="accepted")
    assert central.issued_on is None
    assert central.mentions.count() == 2
    ministry = Source.objects.get(text__startswith="Bộ sơ kết")
    evidence.accept_claim(claim(ministry, "document", "d1").pk, by=BY)
    central.refresh_from_db()
    assert central.issued_on == date(2022, 3, 16)


def test_a_person_decides_which_directive_a_bare_number_means() -> None:
    for text in TEXTS:
        text()
    reference = Reference.objects.get()
    central = directive(issued_on=date(2022, 3, 16))
    services.decide_reference(reference.pk, directive_id=central.pk, reason="bài nói về công an", by=BY)
    assert central.mentions.count() == 4
    of_the_second = of_the_communes_again()
    assert of_the_second.claims.count() == 2
    reference.refresh_from_db()
    assert (reference.state, reference.chosen) == ("decided", central)


def of_the_communes_again() -> Source:
    text = "Tiếp tục Nghị quyết số 12 của Đảng ủy Công an Trung ương về công an xã."
    said = resolution(text, "Nghị quyết số 12", symbol=None, issuer="Đảng ủy Công an Trung ương")
    found = {"documents": [said], "events": [event(text, "review", ["d1"], "2023-11-17")]}
    return take_in(text, found, published_on=date(2023, 11, 17))


def test_a_decided_reference_can_be_a_document_of_its_own() -> None:
    for text in TEXTS:
        text()
    before = Directive.objects.count()
    services.decide_reference(Reference.objects.get().pk, reason="văn bản khác", by=BY)
    assert Directive.objects.count() == before + 1


def read_again(source: Source) -> None:
    """Replace the undecided claims of a source by equal ones, as `evidence` does when it reads it again."""
    claims = list(Claim.objects.filter(source=source, state="proposed"))
    names = ("kind", "local_id", "data", "start", "end", "quote", "spans")
    again = [Claim(source=source, **{name: getattr(old, name) for name in names}) for old in claims]
    for handler, share in acceptance.by_handler(claims):
        handler.withdrawn(share, by=BY)
    Claim.objects.filter(pk__in=[claim.pk for claim in claims]).delete()
    Claim.objects.bulk_create(again)
    for handler, share in acceptance.by_handler(again):
        handler.proposed(share, by=BY)


@pytest.mark.parametrize("text", TEXTS)
def test_reading_a_text_again_leaves_the_register_as_it_was(text: Callable[[], Source]) -> None:
    for each in TEXTS:
        if each is not text:
            each()
    source = text()
    before, ids = register(), set(Directive.objects.values_list("pk", flat=True))
    read_again(source)
    assert register() == before
    assert set(Directive.objects.values_list("pk", flat=True)) == ids


def test_what_a_person_decided_of_a_mention_outlives_a_new_reading() -> None:
    for text in TEXTS:
        text()
    reference = Reference.objects.get()
    central = directive(issued_on=date(2022, 3, 16))
    services.decide_reference(reference.pk, directive_id=central.pk, reason="bài nói về công an", by=BY)
    read_again(Source.objects.get(text__startswith="Quán triệt"))
    assert central.mentions.count() == 4
    assert Reference.objects.get().state == "decided"


def test_a_text_that_is_itself_a_directive_gives_its_clauses() -> None:
    text = "KẾ HOẠCH\nthực hiện nghị quyết\nI- MỤC ĐÍCH\n1. Hiểu rõ.\na) Cấp tỉnh.\nII- VIỆC\n- Làm ngay.\n"
    said = {
        "symbol": "07-KH/TU", "type": "KH", "number": "07", "issuer": "Tỉnh ủy Gia Lai", "date": "2022-06-01",
        "abstract": "thực hiện nghị quyết", "signer": None, "place": None,
    }  # fmt: skip
    take_in(text, {"self": said}, published_on=date(2022, 6, 1))
    plan = directive(symbol="07-KH/TU")
    assert [clause.path for clause in plan.clauses.all()] == ["mở đầu", "I", "I.1", "I.1.a", "II", "II.-1"]
    for clause in plan.clauses.all():
        assert text[clause.start : clause.end].strip().startswith(clause.text)
    assert plan.life.get(kind="issued").on == date(2022, 6, 1)
    evidence.reject_claim(Claim.objects.get(kind="self").pk, by=BY, reason="chỉ là bản trích")
    assert not plan.clauses.exists()


def test_a_directive_is_invented_only_while_every_source_is() -> None:
    text = "Kế hoạch số 3-KH/TU nêu rõ."
    said = {
        "id": "d1",
        "type": "KH",
        "number": "3",
        "symbol": "3-KH/TU",
        "issuer": "Tỉnh ủy Gia Lai",
        "date": "2023-01-05",
    }
    take_in(
        text, {"documents": [document(text, "Kế hoạch số 3-KH/TU", **said)]}, published_on=None, invented=True
    )
    assert directive().invented
    other = text + " Thêm."
    take_in(other, {"documents": [document(other, "Kế hoạch số 3-KH/TU", **said)]}, published_on=None)
    assert not directive().invented
    assert LifeEvent.objects.get().claims.count() == 2


def of_a_numbered_programme() -> Source:
    text = "Chương trình 30-CTr/TU thực hiện Nghị quyết 12."
    found = {
        "documents": [
            resolution(text, "Nghị quyết 12", date="2022-03-16"),
            document(
                text, "Chương trình 30-CTr/TU", id="d2", type="CTr", number="30", symbol="30-CTr/TU",
                issuer="Tỉnh ủy Gia Lai", date="2022-06-30",
            ),
        ],
        "lineage": [lineage(text, "d2", "implements", "d1")],
    }  # fmt: skip
    return take_in(text, found, published_on=date(2023, 2, 1))


def test_a_programme_without_number_is_the_numbered_one_of_that_issuer_and_aim_in_either_order() -> None:
    seen = []
    for order in permutations((of_a_town, of_a_numbered_programme, of_the_ministry)):
        forget_all()
        for text in order:
            text()
        seen.append((register(), questions()))
    assert all(result == seen[0] for result in seen)
    programme = directive(kind="CTr")
    assert (programme.symbol, programme.mentions.count()) == ("30-CTr/TU", 2)
