"""The two functions that every trigger of row history calls, without an exception caught for each row.

Those that come with pgtrigger and pghistory catch an exception wherever nothing was set for the session. A
caught exception ends a subtransaction, and at each such end PostgreSQL goes through all the constraint checks
the transaction has put off: removing n rows took time in n² (12,000 shares of tasks 22 s, of it 21 s so).
These answer the same. Every trigger that a migration adds brings pgtrigger's own along, so they are put in
place anew after each `migrate`.
"""

from typing import Any

from django.db import connections

_FUNCTIONS = """
CREATE OR REPLACE FUNCTION _pgtrigger_should_ignore(trigger_name name) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    RETURN coalesce(
        trigger_name = ANY(nullif(current_setting('pgtrigger.ignore', true), '')::text[]), false
    );
END
$$;
CREATE OR REPLACE FUNCTION _pgh_attach_context() RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    context_id uuid := nullif(current_setting('pghistory.context_id', true), '')::uuid;
    told jsonb := nullif(current_setting('pghistory.context_metadata', true), '')::jsonb;
BEGIN
    IF context_id IS NULL OR told IS NULL THEN
        RETURN NULL;
    END IF;
    INSERT INTO pghistory_context AS kept (id, metadata, created_at, updated_at)
        VALUES (context_id, told, now(), now())
        ON CONFLICT (id) DO UPDATE SET metadata = excluded.metadata, updated_at = excluded.updated_at
        WHERE kept.metadata <> excluded.metadata;
    RETURN context_id;
END
$$;
"""


def install(using: str, **_sent: Any) -> None:
    """Put the functions in place where pgtrigger's and pghistory's stand; run after every `migrate`."""
    with connections[using].cursor() as cursor:
        cursor.execute("SELECT to_regclass('pghistory_context'), to_regproc('_pgtrigger_should_ignore')")
        if None not in cursor.fetchone():
            cursor.execute(_FUNCTIONS)
