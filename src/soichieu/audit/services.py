"""Writing the journal: recording acts, sealing them in commit order, exporting the head."""

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, models, transaction
from django.utils import timezone

from soichieu.audit import queries
from soichieu.audit.errors import UnreadableHead
from soichieu.audit.models import Entry, Seal
from soichieu.foundation.actor import Actor
from soichieu.pure.journal import GENESIS, Fault, Head, digest, faults_in, seal

_SEALING_LOCK = 0x5EA1  # one sealer at a time; whoever finds it taken leaves the work to the holder
_BATCH = 500


def record(
    act: str,
    subject: models.Model | None,
    *,
    by: Actor,
    unit_id: int | None = None,
    data: dict[str, Any] | None = None,
) -> None:
    """Write one act ("context:thing:act") in the caller's transaction; it is sealed once that commits.

    `unit_id` is the unit whose affair it is; without it, the unit in whose name the actor acts.
    """
    Entry.objects.create(
        act=act,
        actor=by.label[:200],
        user_id=by.user_id,
        unit_id=unit_id if unit_id is not None else by.unit_id,
        channel=by.channel,
        request_id=by.request_id,
        subject_type=subject._meta.label_lower if subject is not None else "",
        subject_id=subject.pk if subject is not None else None,
        subject=str(subject)[:300] if subject is not None else "",
        data=data or {},
    )
    _seal_after_commit()


def _seal_after_commit() -> None:
    """Ask for one sealing after the running transaction commits, however many acts it records."""
    if not any(hook[1] is _seal_quietly for hook in connection.run_on_commit):
        transaction.on_commit(_seal_quietly, robust=True)


def _seal_quietly() -> None:
    seal_pending()


def journal_key() -> bytes:
    """Return the key of the chain; it lives outside the database."""
    return str(settings.JOURNAL_KEY).encode("utf-8")


def seal_pending() -> int:
    """Seal every committed entry that has no seal yet; return how many.

    Runs after the writer's commit in a transaction of its own and waits for nobody: where another process
    is sealing, that one takes these entries too, or the next act does.
    """
    total = 0
    while True:
        sealed = _seal_batch()
        total += sealed
        if sealed < _BATCH:
            break
    if total:
        _export_daily_head()
    return total


@transaction.atomic
def _seal_batch() -> int:
    """Seal up to a batch of entries under the lock; return how many."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_SEALING_LOCK])
        if not cursor.fetchone()[0]:
            return 0
    last = queries.head()
    position, chain = (last.position, last.chain) if last else (0, GENESIS)
    key, seals = journal_key(), []
    for entry in queries.unsealed()[:_BATCH]:
        position += 1
        link = seal(key, chain, position, entry.pk, digest(queries.entry_values(entry)))
        chain = link.chain
        seals.append(
            Seal(position=position, entry_id=entry.pk, entry_digest=link.entry_digest, chain=link.chain)
        )
    Seal.objects.bulk_create(seals)
    return len(seals)


def verify(against: Head | None = None) -> list[Fault]:
    """Return every fault of the chain, and whether it still passes through the exported head `against`."""
    return list(faults_in(journal_key(), queries.sealed_entries(), against))


def export_head(path: Path) -> Head | None:
    """Seal what is pending and write the head as JSON; return it, or None where the journal is empty."""
    seal_pending()
    head = queries.head()
    if head is not None:
        _write_head(path, head)
    return head


def read_head(path: Path) -> Head:
    """Return the head kept in a file; raises UnreadableHead with what to do."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return Head(position=int(kept["position"]), chain=str(kept["chain"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        sentence = (
            f"Không đọc được tệp đầu chuỗi {path.name}: hãy dùng tệp do lệnh “soichieu audit head” xuất ra."
        )
        raise UnreadableHead(sentence) from error


def _export_daily_head() -> None:
    """Keep the first head of each day in the folder of heads, so that a later cut of the tail shows."""
    today = timezone.localdate()
    path = Path(settings.JOURNAL_HEADS) / f"{today:%Y-%m-%d}.json"
    head = queries.head()
    if head is not None and not path.exists():
        _write_head(path, head)


def _write_head(path: Path, head: Head) -> None:
    """Write through a draft beside the file, so that no half head is ever read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = {"position": head.position, "chain": head.chain, "exported_at": timezone.now().isoformat()}
    draft = path.with_name(f".{path.name}.draft")
    draft.write_text(json.dumps(kept, ensure_ascii=False) + "\n", encoding="utf-8")
    draft.replace(path)
