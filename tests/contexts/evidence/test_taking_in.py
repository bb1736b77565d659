"""Taking texts in: all of a source or nothing, the same file once, the stamped never."""

import hashlib
import threading

import pytest
from django.db import connection
from tests.contexts.evidence.conftest import MakeActor, Recorder
from tests.contexts.evidence.texts import STAMPED, UNSTAMPED, report

from soichieu.accounts.enums import Role
from soichieu.audit.models import Entry
from soichieu.evidence import services
from soichieu.evidence.errors import ClassifiedText, UnreadableFile
from soichieu.evidence.models import Claim, SearchEntry, Source, SourceContent, SourceHolding
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid, NotAllowed
from soichieu.organisations.models import Unit

pytestmark = pytest.mark.django_db


def stored() -> list[int]:
    kept = (Source, SourceContent, SourceHolding, Claim, SearchEntry)
    return [model.objects.count() for model in kept]


def test_a_text_is_kept_unchanged_with_claims_search_entry_and_journal(by: Actor, unit: Unit) -> None:
    data = report()
    taken = services.take_in(data, file_name="a.txt", by=by, owner_id=unit.pk)
    source = taken.source
    assert taken.created
    assert bytes(source.content.data) == data
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    assert source.text == data.decode()
    assert source.text_sha256 == source.sha256
    assert SearchEntry.objects.get(kind="source", object_id=source.pk).unit_id == unit.pk
    assert list(source.holders.all()) == [unit]
    entry = Entry.objects.get(act="evidence:source:taken_in")
    assert entry.subject_id == source.pk
    assert entry.unit_id == unit.pk


def test_every_quote_is_the_text_at_its_place(by: Actor) -> None:
    source = services.take_in(report(), file_name="a.txt", by=by).source
    claims = list(source.claims.all())
    assert {claim.kind for claim in claims} >= {"document"}
    for claim in claims:
        assert claim.quote == source.text[claim.start : claim.end]
        assert all(0 <= start < end <= len(source.text) for start, end in claim.spans)
        assert claim.state == "proposed"


def test_the_contexts_are_told_once_with_documents_before_what_is_said_of_them(
    by: Actor, recorder: Recorder
) -> None:
    services.take_in(report(), file_name="a.txt", by=by)
    assert [what for what, _ids in recorder.told] == ["proposed"]
    ids = recorder.told[0][1]
    assert ids[0].startswith("d")
    assert sorted(ids, key=lambda name: not name.startswith("d")) == list(ids)


def test_the_same_file_twice_is_one_source_whatever_its_name(by: Actor, unit: Unit) -> None:
    first = services.take_in(report(), file_name="a.txt", by=by, owner_id=unit.pk)
    before = stored()
    second = services.take_in(report(), file_name="b.txt", by=by, owner_id=unit.pk)
    assert (second.created, second.source) == (False, first.source)
    assert stored() == before


def test_a_second_unit_that_brings_the_file_holds_it_too(by: Actor, unit: Unit, neighbour: Unit) -> None:
    source = services.take_in(report(), file_name="a.txt", by=by, owner_id=unit.pk).source
    services.take_in(report(), file_name="a.txt", by=by, owner_id=neighbour.pk)
    assert set(source.holders.all()) == {unit, neighbour}
    found = SearchEntry.objects.get(kind="source", object_id=source.pk)
    assert {found.unit_id, *found.shared_with} == {unit.pk, neighbour.pk}
    assert Entry.objects.filter(act="evidence:source:held", unit_id=neighbour.pk).count() == 1


def test_a_stamped_text_leaves_nothing_but_a_nameless_entry(by: Actor, unit: Unit) -> None:
    with pytest.raises(ClassifiedText):
        services.take_in(STAMPED, file_name="bao-cao-kin.txt", by=by, owner_id=unit.pk)
    assert stored() == [0, 0, 0, 0, 0]
    entry = Entry.objects.get()
    assert entry.act == "evidence:source:refused_as_classified"
    assert (entry.subject, entry.subject_id, entry.data) == ("", None, {})


def test_a_text_that_only_speaks_of_secrets_is_taken(by: Actor) -> None:
    assert services.take_in(UNSTAMPED, file_name="a.txt", by=by).created


@pytest.mark.parametrize(("data", "name"), [(b"", "a.txt"), (b"\x00\x01", "a.txt"), (b"x", "a.docx")])
def test_what_cannot_be_read_leaves_nothing(by: Actor, data: bytes, name: str) -> None:
    with pytest.raises(UnreadableFile):
        services.take_in(data, file_name=name, by=by)
    assert stored() == [0, 0, 0, 0, 0]
    assert not Entry.objects.exists()


def test_an_address_that_is_none_is_refused(by: Actor) -> None:
    with pytest.raises(Invalid, match="https://"):
        services.take_in(report(), file_name="a.txt", by=by, url="javascript:alert(1)")
    assert stored() == [0, 0, 0, 0, 0]


def test_a_file_name_keeps_no_folders(by: Actor) -> None:
    source = services.take_in(report(), file_name="C:\\thư mục\\a.txt", by=by).source
    assert source.file_name == "a.txt"


ROLES = [(Role.CLERK, True), (Role.MONITOR, True), (Role.LEADER, False), (Role.INSPECTOR, False)]


@pytest.mark.parametrize(("role", "may"), ROLES)
def test_clerks_and_monitors_bring_texts_for_their_unit_only(
    role: Role, may: bool, unit: Unit, neighbour: Unit, make_actor: MakeActor
) -> None:
    actor = make_actor(role, unit)
    if may:
        assert services.take_in(report(), file_name="a.txt", by=actor, owner_id=unit.pk).created
    for unit_id in {neighbour.pk, None} if may else {unit.pk}:
        with pytest.raises(NotAllowed):
            services.take_in(report(), file_name="a.txt", by=actor, owner_id=unit_id)


@pytest.mark.django_db(transaction=True)
def test_of_several_who_bring_one_file_at_once_one_stores_and_all_hold_the_same_source(by: Actor) -> None:
    found: list[services.TakenIn] = []
    start = threading.Barrier(4)

    def bring() -> None:
        start.wait()
        try:
            found.append(services.take_in(report(), file_name="a.txt", by=by))
        finally:
            connection.close()

    threads = [threading.Thread(target=bring) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken.created for taken in found) == [False, False, False, True]
    assert len({taken.source.pk for taken in found}) == 1
    assert Source.objects.count() == SourceContent.objects.count() == 1
