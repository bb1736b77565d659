"""Terms of committees and known names of documents, from the tables of facts in `data/reference`."""

import csv
from datetime import date
from pathlib import Path

from django.db import connection, transaction
from django.db.backends.postgresql.psycopg_any import DateRange

from soichieu.audit import services as audit
from soichieu.directives.models import DirectiveAlias, Term
from soichieu.foundation.actor import Actor
from soichieu.foundation.reference import DATA
from soichieu.pure.identity import alias_key
from soichieu.pure.text.folding import comparison_key

REFERENCE = DATA / "reference"
_LOADING_LOCK = 0x7E4A


def ensure_loaded(*, by: Actor) -> None:
    """Load the tables on a fresh home, so that no text is read without knowing terms and known names."""
    if Term.objects.exists():
        return
    with connection.cursor() as cursor:
        # Two first texts at once: the second waits here until the first is kept, then finds the tables.
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOADING_LOCK])
    if not Term.objects.exists():
        load_reference(by=by)


@transaction.atomic
def load_reference(folder: Path = REFERENCE, *, by: Actor) -> int:
    """Bring terms and aliases to what the tables say; return how many rows were added or changed.

    Each row carries its source. Loading twice changes nothing the second time.
    """
    changed = sum(_term(row) for row in _rows(folder / "terms.csv"))
    changed += sum(_alias(row) for row in _rows(folder / "aliases.csv"))
    if changed:
        audit.record("directives:reference:loaded", None, by=by, data={"rows": changed})
    return changed


@transaction.atomic
def add_alias(alias: DirectiveAlias, *, by: Actor) -> DirectiveAlias:
    """Add a name a document is known by; texts read from now on are understood by it."""
    alias.alias_key = alias_key(alias.alias)
    alias.full_clean()
    alias.save()
    audit.record("directives:alias:added", alias, by=by)
    return alias


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _term(row: dict[str, str]) -> bool:
    end = date.fromisoformat(row["end"]) if row["end"] else None
    wanted = {
        "body": row["body"],
        "valid": DateRange(date.fromisoformat(row["start"]), end),
        "source": row["source"],
    }
    key = {"body_key": comparison_key(row["body"]), "ordinal": row["ordinal"]}
    term = Term.objects.filter(**key).first() or Term(**key)
    return _bring(term, wanted)


def _alias(row: dict[str, str]) -> bool:
    wanted = {name: row[name] for name in ("alias", "kind", "number", "symbol", "title", "source")}
    day = {"issued_on": date.fromisoformat(row["issued_on"]), "issuer_text": row["issuer"]}
    key = alias_key(row["alias"])
    alias = DirectiveAlias.objects.filter(alias_key=key).first() or DirectiveAlias(alias_key=key)
    return _bring(alias, wanted | day)


def _bring(row: Term | DirectiveAlias, wanted: dict[str, object]) -> bool:
    """Save the row where it differs from what is wanted."""
    if row.pk is not None and all(getattr(row, name) == value for name, value in wanted.items()):
        return False
    for name, value in wanted.items():
        setattr(row, name, value)
    row.full_clean()
    row.save()
    return True
