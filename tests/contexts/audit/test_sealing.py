"""The journal on a real database: sealed after commit, and every tampering by hand is found."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError

from soichieu.audit import queries, services
from soichieu.audit.errors import UnreadableHead
from soichieu.audit.models import Entry, Seal
from soichieu.foundation.actor import operator

pytestmark = pytest.mark.django_db(transaction=True)


def act(name: str) -> None:
    with transaction.atomic():
        services.record(f"tests:thing:{name}", None, by=operator(), data={"number": name})


def by_hand(sql: str) -> None:
    """Do what only an owner of the database can: past the triggers."""
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        cursor.execute(sql)
        cursor.execute("SET session_replication_role = origin")


@pytest.fixture
def five_acts() -> None:
    for number in range(5):
        act(str(number))


def test_an_act_is_sealed_once_its_transaction_commits() -> None:
    with transaction.atomic():
        services.record("tests:thing:done", None, by=operator())
        assert queries.head() is None
    head = queries.head()
    assert head is not None
    assert head.position == 1
    assert services.verify() == []


def test_an_act_rolled_back_leaves_nothing_and_no_hole() -> None:
    act("first")
    with transaction.atomic():
        services.record("tests:thing:undone", None, by=operator())
        transaction.set_rollback(True)
    act("second")
    assert [e.act for e in Entry.objects.order_by("id")] == ["tests:thing:first", "tests:thing:second"]
    assert list(Seal.objects.order_by("position").values_list("position", flat=True)) == [1, 2]
    assert services.verify() == []


@pytest.mark.usefixtures("five_acts")
def test_the_tables_refuse_to_be_changed_by_the_programme() -> None:
    with pytest.raises(ProgrammingError):
        Entry.objects.update(act="tests:thing:forged")
    with pytest.raises(ProgrammingError):
        Entry.objects.all().delete()


TAMPERINGS: list[tuple[str, Callable[[], str], str]] = [
    (
        "an entry altered",
        lambda: f"UPDATE audit_entry SET actor = 'khác' WHERE id = {Seal.objects.get(position=2).entry_id}",
        "altered",
    ),
    (
        "data of an entry altered",
        lambda: f"UPDATE audit_entry SET data = '{{}}' WHERE id = {Seal.objects.get(position=3).entry_id}",
        "altered",
    ),
    (
        "an entry removed",
        lambda: f"DELETE FROM audit_entry WHERE id = {Seal.objects.get(position=2).entry_id}",
        "removed",
    ),
    (
        "an entry removed with its seal",
        lambda: (
            f"DELETE FROM audit_entry WHERE id = {Seal.objects.get(position=2).entry_id};"
            "DELETE FROM audit_seal WHERE position = 2"
        ),
        "removed",
    ),
    (
        "an entry put in another place",
        lambda: (
            "UPDATE audit_seal SET position = position + 1000 WHERE position IN (2, 4);"
            "UPDATE audit_seal SET position = 4 WHERE position = 1002;"
            "UPDATE audit_seal SET position = 2 WHERE position = 1004"
        ),
        "reordered",
    ),
    (
        "the tail cut",
        lambda: (
            "DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_seal WHERE position > 3);"
            "DELETE FROM audit_seal WHERE position > 3"
        ),
        "cut",
    ),
]


@pytest.mark.usefixtures("five_acts")
@pytest.mark.parametrize(("tampering", "sql", "kind"), TAMPERINGS)
def test_tampering_by_hand_is_found(
    tampering: str, sql: Callable[[], str], kind: str, tmp_path: Path
) -> None:
    services.export_head(tmp_path / "head.json")
    head = services.read_head(tmp_path / "head.json")
    by_hand(sql())
    assert kind in {fault.kind for fault in services.verify(head)}, tampering


@pytest.mark.usefixtures("five_acts")
def test_acts_after_a_cut_do_not_hide_it(tmp_path: Path) -> None:
    head = services.export_head(tmp_path / "head.json")
    by_hand(TAMPERINGS[-1][1]())
    for number in range(4):
        act(f"later {number}")
    assert {fault.kind for fault in services.verify(head)} == {"cut"}


@pytest.mark.usefixtures("five_acts")
def test_a_sealer_who_finds_the_lock_taken_waits_for_nobody() -> None:
    by_hand("DELETE FROM audit_seal")
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [services._SEALING_LOCK])
        assert services.seal_pending() == 0
        cursor.execute("SELECT pg_advisory_unlock(%s)", [services._SEALING_LOCK])
    other.close()
    assert services.seal_pending() == 5


@pytest.mark.parametrize("content", ["", "{}", '{"position": "x", "chain": "y"}', "không phải JSON"])
def test_a_file_that_is_no_head_gets_one_sentence(content: str, tmp_path: Path) -> None:
    path = tmp_path / "head.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableHead) as refused:
        services.read_head(path)
    assert "audit head" in refused.value.sentence
