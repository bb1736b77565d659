"""Deciding on claims: history is never overwritten, contexts are told, the wrong roles are refused."""

from collections.abc import Callable, Sequence

import pytest
from tests.contexts.evidence.conftest import MakeActor, Recorder, sight_of_units
from tests.contexts.evidence.texts import report

from soichieu.accounts.enums import Role
from soichieu.accounts.sight import Sight
from soichieu.audit.models import Entry
from soichieu.evidence import acceptance, policies, queries, services
from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.errors import AlreadyDecided
from soichieu.evidence.models import Claim, Source
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid, NotAllowed, NotFound
from soichieu.organisations.models import Unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def source(by: Actor, unit: Unit, recorder: Recorder) -> Source:
    taken = services.take_in(report(), file_name="a.txt", by=by, owner_id=unit.pk)
    recorder.told.clear()
    return taken.source


@pytest.fixture
def claim(source: Source) -> Claim:
    found: Claim = source.claims.filter(kind="document").order_by("start")[0]
    return found


def acts_on(claim: Claim) -> list[str]:
    return [decision.act for decision in claim.decisions.order_by("id")]


def test_accepting_is_recorded_told_and_journalled(claim: Claim, by: Actor, recorder: Recorder) -> None:
    services.accept_claim(claim.pk, by=by, note="đã đối chiếu")
    claim.refresh_from_db()
    assert (claim.state, claim.reason, claim.corrected_data) == ("accepted", "đã đối chiếu", None)
    assert acts_on(claim) == ["accepted"]
    assert recorder.told == [("accepted", (claim.local_id,))]
    assert Entry.objects.get(act="evidence:claim:accepted").subject_id == claim.pk


def test_a_correction_keeps_what_was_read_beside_what_was_set_right(
    claim: Claim, by: Actor, recorder: Recorder
) -> None:
    read = dict(claim.data)
    services.correct_claim(claim.pk, {"date": "2023-03-09"}, by=by, reason="sai ngày")
    services.correct_claim(claim.pk, {"title": "về việc khác"}, by=by, reason="thiếu trích yếu")
    claim.refresh_from_db()
    assert claim.data == read
    assert claim.current == {**read, "date": "2023-03-09", "title": "về việc khác"}
    decisions = list(claim.decisions.order_by("id"))
    assert [(d.act, d.reason, d.data["title"]) for d in decisions] == [
        ("corrected", "sai ngày", read["title"]),
        ("corrected", "thiếu trích yếu", "về việc khác"),
    ]
    assert [what for what, _ids in recorder.told] == ["accepted", "reopened", "accepted"]


def test_undoing_puts_the_claim_back_as_it_was_read_and_keeps_the_decision(
    claim: Claim, by: Actor, recorder: Recorder
) -> None:
    services.correct_claim(claim.pk, {"date": "2023-03-09"}, by=by, reason="sai ngày")
    services.reopen_claim(claim.pk, by=by, reason="bấm nhầm")
    claim.refresh_from_db()
    assert (claim.state, claim.current, claim.decided_at) == ("proposed", claim.data, None)
    assert acts_on(claim) == ["corrected", "reopened"]
    assert recorder.told[-1][0] == "reopened"
    services.reject_claim(claim.pk, by=by, reason="không có văn bản này")
    assert acts_on(claim) == ["corrected", "reopened", "rejected"]


Act = Callable[[int, Actor], object]
ACTS: dict[str, Act] = {
    "accept": lambda pk, by: services.accept_claim(pk, by=by),
    "correct": lambda pk, by: services.correct_claim(pk, {"title": "khác"}, by=by, reason="r"),
    "reject": lambda pk, by: services.reject_claim(pk, by=by, reason="r"),
    "reopen": lambda pk, by: services.reopen_claim(pk, by=by, reason="r"),
}
ILLEGAL = [
    ("accept", "accept"), ("accept", "reject"), ("reject", "accept"), ("reject", "correct"),
    ("reject", "reject"), ("correct", "accept"), ("correct", "reject"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "then"), ILLEGAL)
def test_a_decision_is_only_changed_by_undoing_or_correcting_it(
    claim: Claim, by: Actor, first: str, then: str
) -> None:
    ACTS[first](claim.pk, by)
    with pytest.raises(AlreadyDecided):
        ACTS[then](claim.pk, by)


def test_nothing_undecided_can_be_undone(claim: Claim, by: Actor) -> None:
    with pytest.raises(AlreadyDecided):
        ACTS["reopen"](claim.pk, by)


NEED_REASONS: list[Act] = [
    lambda pk, by: services.reject_claim(pk, by=by, reason="  "),
    lambda pk, by: services.correct_claim(pk, {"title": "khác"}, by=by, reason=""),
]


@pytest.mark.parametrize("act", NEED_REASONS)
def test_rejecting_and_correcting_need_a_reason(claim: Claim, by: Actor, act: Act) -> None:
    with pytest.raises(Invalid, match="lý do"):
        act(claim.pk, by)
    claim.refresh_from_db()
    assert claim.state == "proposed"


def test_a_correction_that_changes_nothing_is_none(claim: Claim, by: Actor) -> None:
    with pytest.raises(Invalid, match="giống hệt"):
        services.correct_claim(claim.pk, {"date": claim.data["date"]}, by=by, reason="r")


def test_a_passage_accepts_what_lies_within_it_and_the_source_the_rest(source: Source, by: Actor) -> None:
    total = source.claims.count()
    end = source.text.index("\nĐến nay")
    first = services.accept_passage(source.pk, 0, end, by=by)
    assert 0 < first < total
    assert set(source.claims.filter(state="accepted").values_list("end", flat=True)) <= set(range(end + 1))
    assert services.accept_source(source.pk, by=by) == total - first
    assert services.accept_source(source.pk, by=by) == 0
    assert Entry.objects.filter(act__startswith="evidence:claim").count() == 2


def test_a_context_that_takes_many_is_told_of_a_whole_source_at_once(
    by: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Together(Recorder):
        def accepted_all(self, claims: Sequence[Claim], *, by: Actor) -> None:
            self._note("accepted together", claims)

    listening = Together()
    monkeypatch.setattr(acceptance, "_HANDLERS", {ClaimKind.DOCUMENT: [listening]})
    source = services.take_in(report(), file_name="a.txt", by=by).source
    services.accept_source(source.pk, by=by)
    assert [what for what, _ids in listening.told] == ["proposed", "accepted together"]


@pytest.mark.parametrize("role", [Role.LEADER, Role.INSPECTOR])
def test_leaders_and_inspectors_only_read(
    claim: Claim, source: Source, unit: Unit, make_actor: MakeActor, role: Role
) -> None:
    actor = make_actor(role, unit)
    assert not policies.can_decide(actor, source)
    for act in ACTS.values():
        with pytest.raises(NotAllowed):
            act(claim.pk, actor)
    for call in (services.accept_source, services.reread):
        with pytest.raises(NotAllowed):
            call(source.pk, by=actor)


def test_a_clerk_of_any_holding_unit_decides_and_one_of_another_does_not(
    claim: Claim, source: Source, by: Actor, unit: Unit, neighbour: Unit, make_actor: MakeActor
) -> None:
    stranger = make_actor(Role.CLERK, neighbour)
    with pytest.raises(NotAllowed):
        services.accept_claim(claim.pk, by=stranger)
    services.take_in(report(), file_name="a.txt", by=by, owner_id=neighbour.pk)
    assert services.accept_claim(claim.pk, by=stranger).state == "accepted"


def test_what_does_not_exist_is_not_found(by: Actor) -> None:
    with pytest.raises(NotFound):
        services.accept_claim(10**9, by=by)
    with pytest.raises(NotFound):
        services.accept_source(10**9, by=by)


def test_claims_that_say_otherwise_of_one_plan_are_kept_side_by_side(
    source: Source, by: Actor, unit: Unit, neighbour: Unit, everything: Sight
) -> None:
    other = services.take_in(report("10/3/2023"), file_name="b.txt", by=by, owner_id=neighbour.pk).source
    room = queries.reading_room(source.pk, everything)
    pairs = [
        (claim.current["date"], against.current["date"], against.source_id)
        for claim in room.claims
        for against in room.contradictions.get(claim.pk, ())
    ]
    assert ("2023-03-01", "2023-03-10", other.pk) in pairs
    assert queries.reading_room(source.pk, sight_of_units(unit)).contradictions == {}
    for claim in other.claims.filter(kind="document"):
        services.reject_claim(claim.pk, by=by, reason="chép sai ngày")
    assert queries.reading_room(source.pk, everything).contradictions == {}


def test_a_new_reading_replaces_only_what_nobody_decided(
    source: Source, claim: Claim, by: Actor, recorder: Recorder
) -> None:
    services.reject_claim(claim.pk, by=by, reason="không phải văn bản")
    undone = source.claims.exclude(pk=claim.pk).filter(kind="document")[0]
    services.accept_claim(undone.pk, by=by)
    services.reopen_claim(undone.pk, by=by, reason="xem lại")
    before = set(source.claims.values_list("kind", "local_id"))
    services.reread(source.pk, by=by)
    kept = set(source.claims.filter(pk__in=[claim.pk, undone.pk]).values_list("pk", flat=True))
    assert kept == {claim.pk, undone.pk}
    assert set(source.claims.values_list("kind", "local_id")) == before
    assert acts_on(undone) == ["accepted", "reopened"]
    assert [what for what, _ids in recorder.told[-2:]] == ["withdrawn", "proposed"]
    assert Entry.objects.filter(act="evidence:source:reread").count() == 1
