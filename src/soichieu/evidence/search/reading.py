"""Reading the search index within a reader's scope (R21): exact accents first, newest first.

Every question is answered from the GIN index of `SearchEntry.vector`; what pairs of neighbours leave open
of a phrase is checked in the stream. Sequential scans are put off for the question, since the planner
takes one for frequent words and then unpacks every vector.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from django.db import connection, transaction

from soichieu.accounts.sight import Sight
from soichieu.evidence.models.search import SearchKind
from soichieu.pure.search.highlight import Part, excerpt, lit_title
from soichieu.pure.search.query import Query, Tier, exact_run, folded_run, read_query

MOST_COUNTED = 1_000
"""Answers are counted up to here; a person reads "hơn 1.000"."""
MOST_CHECKED = 100
"""Phrases of three words and more are checked one by one, so no further than the pages wanted."""

_BODY_READ = 400_000


@dataclass(frozen=True, slots=True)
class ScopeFilter:
    """What one reader may find: sources held by `holders`, directives issued by `issuers` or listed.

    Ids are of units; directives of `holders` are within, too. `directive_ids`: those rolled out to the
    reader's unit.
    """

    everything: bool = False
    holders: frozenset[int] = frozenset()
    issuers: frozenset[int] = frozenset()
    directive_ids: frozenset[int] = frozenset()

    @classmethod
    def of(cls, sight: Sight) -> "ScopeFilter":
        """Return the scope of a reader's sight."""
        return cls(sight.everything, sight.within, sight.issuers, sight.directive_ids)


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One text found, with its title and an excerpt in lit and unlit parts."""

    kind: SearchKind
    object_id: int
    on: date | None
    is_exact: bool
    title: tuple[Part, ...]
    excerpt: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A page of answers. `total` counts what was found; where `is_more`, there are more than that."""

    hits: tuple[SearchHit, ...]
    total: int
    is_more: bool


# Written out as = ANY(array), thousands of ids cost the planner more than the search itself.
_HELD = "WITH held AS MATERIALIZED (SELECT unnest(%(holders)s::bigint[]) AS id)"


@dataclass(frozen=True, slots=True)
class _Where:
    sql: str
    params: Mapping[str, Any]
    prelude: str = ""


def search(
    query: str,
    *,
    scope: ScopeFilter,
    kinds: Sequence[SearchKind] = tuple(SearchKind),
    limit: int = 20,
    offset: int = 0,
) -> SearchPage:
    """Return one page of the texts that answer what was typed, best first.

    Texts with the accents as typed come before those without; within each, titles that say it come first,
    then the newest. An empty question finds nothing.
    """
    asked = read_query(query)
    if asked.is_empty:
        return SearchPage((), 0, is_more=False)
    wanted = max(offset + limit, 0)
    with _by_index():
        found, is_more = _ranked(asked, _where(scope, kinds), wanted)
        ids = list(found)[offset : offset + limit]
        hits = _hits(ids, found, asked)
    return SearchPage(hits, len(found), is_more)


def matches(
    query: str, *, scope: ScopeFilter, kinds: Sequence[SearchKind] = tuple(SearchKind)
) -> set[tuple[SearchKind, int]]:
    """Return everything that answers what was typed, for filtering a list; in no order."""
    asked = read_query(query)
    if asked.is_empty:
        return set()
    where, check = _where(scope, kinds), _check(asked, is_exact=False)
    sql = f"""
        {where.prelude} SELECT kind, object_id FROM evidence_searchentry
        WHERE vector @@ %(lexemes)s::tsquery AND {where.sql} AND {check.sql}
    """  # noqa: S608  as above; what was typed goes in as a parameter
    params = {**where.params, **check.params, "lexemes": asked.tiers[-1].condition}
    with _by_index(), connection.cursor() as cursor:
        cursor.execute(sql, params)
        return {(SearchKind(kind), object_id) for kind, object_id in cursor.fetchall()}


@contextmanager
def _by_index() -> Iterator[None]:
    """Answer from the index for the time of one question, and by one process: the others have readers too."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL max_parallel_workers_per_gather = 0")
        yield
        cursor.execute(
            "SET LOCAL enable_seqscan TO DEFAULT; SET LOCAL max_parallel_workers_per_gather TO DEFAULT"
        )


def _where(scope: ScopeFilter, kinds: Sequence[SearchKind]) -> _Where:
    """The reader's scope as a condition; the large set of units goes in as one hashed subquery.

    Whoever holds sources of a unit may read its directives too (R21), so the large set is asked once for
    both kinds, and the rest only of what it leaves.
    """
    kind = _Where("kind = ANY(%(kinds)s)", {"kinds": [kind.value for kind in kinds]})
    if scope.everything:
        return kind if len(kinds) < len(SearchKind) else _Where("true", {})
    sql = f"""
        ({kind.sql if len(kinds) < len(SearchKind) else "true"}) AND (
            unit_id IN (SELECT id FROM held)
            OR kind = 'directive'
                AND (unit_id = ANY(%(issuers)s::bigint[]) OR object_id = ANY(%(directives)s::bigint[]))
            OR shared_with IS NOT NULL
                AND EXISTS (SELECT FROM unnest(shared_with) AS holder WHERE holder IN (SELECT id FROM held))
        )
    """  # noqa: S608  only conditions written in this module are joined in
    ids = {
        "holders": scope.holders,
        "issuers": scope.issuers - scope.holders,
        "directives": scope.directive_ids,
    }
    return _Where(sql, {**kind.params, **{name: _array(some) for name, some in ids.items()}}, _HELD)


def _array(ids: Iterable[int]) -> str:
    """Ids as PostgreSQL writes an array; the driver takes ten times as long over thousands of them."""
    return "{" + ",".join(map(str, ids)) + "}"


def _ranked(asked: Query, where: _Where, wanted: int) -> tuple[dict[int, bool], bool]:
    """Entry ids in order with whether they are exact, and whether there are more."""
    most = max(
        wanted, MOST_CHECKED if any(len(phrase.words) > 2 for phrase in asked.phrases) else MOST_COUNTED
    )
    found: dict[int, bool] = {}
    for tier in asked.tiers:
        room = most + 1 - len(found)
        if room <= 0:
            break
        ids = _ids(asked, tier, where, seen=found, most=room)
        found |= dict.fromkeys(ids, tier.is_exact)
    return dict(islice(found.items(), most)), len(found) > most


def _ids(asked: Query, tier: Tier, where: _Where, *, seen: Iterable[int], most: int) -> list[int]:
    """Ids of the newest answers of one tier that were not seen yet."""
    check = _check(asked, is_exact=tier.is_exact)
    # The inner query is sorted first, so the check stops at the last row wanted; OFFSET 0 keeps it outside.
    sql = f"""
        {where.prelude} SELECT id FROM (
            SELECT id, sort, paired, stream FROM evidence_searchentry
            WHERE vector @@ %(lexemes)s::tsquery AND {where.sql} AND id <> ALL(%(seen)s::bigint[])
            ORDER BY sort DESC {"OFFSET 0" if check.params else "LIMIT %(most)s"}
        ) AS entry
        WHERE {check.sql} ORDER BY sort DESC LIMIT %(most)s
    """  # noqa: S608  as above
    params = {**where.params, **check.params, "lexemes": tier.condition, "seen": _array(seen), "most": most}
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return [entry for (entry,) in cursor.fetchall()]


def _check(asked: Query, *, is_exact: bool) -> _Where:
    """What the lexemes leave open: longer or exact phrases, and any phrase in a text without pairs."""
    parts: list[str] = []
    params: dict[str, str] = {}
    for index, phrase in enumerate(asked.phrases):
        count, name = len(phrase.words), f"phrase{index}"
        if count == 1:
            continue
        found = f"position(%({name})s in stream) > 0" if is_exact else f"stream ~ %({name})s"
        parts.append(f"(paired OR {found})" if count == 2 and not is_exact else f"({found})")
        params[name] = exact_run(phrase) if is_exact else folded_run(phrase)
    return _Where(" AND ".join(parts) or "true", params)


def _hits(ids: Sequence[int], found: Mapping[int, bool], asked: Query) -> tuple[SearchHit, ...]:
    sql = """
        SELECT id, kind, object_id, "on", title, left(body, %s) FROM evidence_searchentry WHERE id = ANY(%s)
    """
    with connection.cursor() as cursor:
        cursor.execute(sql, [_BODY_READ, list(ids)])
        rows = {row[0]: row[1:] for row in cursor.fetchall()}
    return tuple(
        SearchHit(
            SearchKind(kind), object_id, on, found[entry], lit_title(title, asked), excerpt(body, asked)
        )
        for entry, (kind, object_id, on, title, body) in ((entry, rows[entry]) for entry in ids)
    )
