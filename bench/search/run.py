"""Search at its bar (design §8): 100,000 texts, 240 questions, with and without the reader's scope.

The product's own indexing and searching, through Django, in a database of this benchmark's own; every answer
is held against a search through all texts. Exit code 1 where a bar is missed.

    .venv/bin/python bench/search/run.py [--texts N] [--seed N]
"""

import argparse
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
os.environ["DJANGO_SETTINGS_MODULE"] = "soichieu.config.settings"
os.environ.setdefault("SOICHIEU_HOME", str(ROOT / "var" / "bench"))
# The index is emptied here, so a server of somebody's data must be named on purpose.
os.environ["DATABASE_URL"] = os.environ.get("SOICHIEU_BENCH_DATABASE_URL", "")

from questions import KINDS, PHRASE_KINDS, Question, questions  # noqa: E402
from texts import Text, texts  # noqa: E402
from truth import Answers, Looked, answers, prepared  # noqa: E402

UNITS, UNITS_IN_SCOPE = 20_000, 3_000
WORDS_P95, PHRASES_P95 = 80.0, 250.0
PAGE = 20


def main() -> int:
    """Run everything and print the tables; return the exit code."""
    options = _options()
    _start_django()
    written = list(texts(options.texts, seed=options.seed, units=UNITS))
    asked = questions(written, seed=options.seed + 1)
    _index(written)
    true = _truth(written, asked)
    units = random.Random(options.seed + 2).sample(range(1, UNITS + 1), UNITS_IN_SCOPE)
    verdicts = [
        _measured("no scope", written, asked, true, None),
        _measured(f"scope of {UNITS_IN_SCOPE} units", written, asked, true, units),
    ]
    _compare(written, asked, true, units)
    return 0 if all(verdicts) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=2022)
    return parser.parse_args()


def _start_django() -> None:
    from soichieu.foundation import database  # noqa: PLC0415  settings are read from the environment set above

    database.prepare(os.environ)
    import django  # noqa: PLC0415

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)


def _index(written: Sequence[Text]) -> None:
    from django.db import connection  # noqa: PLC0415

    from soichieu.evidence.search.writing import Entry, rebuild  # noqa: PLC0415

    start = time.perf_counter()
    rebuild(Entry(_kind(text), text.number, text.title, text.body, text.on, [text.unit]) for text in written)
    seconds = time.perf_counter() - start
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE evidence_searchentry")
        cursor.execute(
            "SELECT pg_size_pretty(pg_table_size('evidence_searchentry')),"
            " pg_size_pretty(pg_relation_size('search_by_lexeme')),"
            " pg_size_pretty(sum(octet_length(body))) FROM evidence_searchentry"
        )
        table, index, bodies = cursor.fetchone()
    words = sum(len(text.body.split()) for text in written) // len(written)
    print(f"{len(written):,} invented texts of {words} words, {bodies}; indexed in {seconds:.0f} s")
    print(f"table with the texts {table}, GIN {index}\n")


def _kind(text: Text) -> Any:
    from soichieu.evidence.search import SearchKind  # noqa: PLC0415

    return SearchKind.DIRECTIVE if text.number % 5 == 0 else SearchKind.SOURCE


def _truth(written: Sequence[Text], asked: Sequence[Question]) -> dict[str, Answers]:
    looked: list[Looked] = [prepared(text) for text in written]
    return {question.typed: answers(question.typed, question.kind, looked) for question in asked}


def _measured(
    name: str,
    written: Sequence[Text],
    asked: Sequence[Question],
    true: Mapping[str, Answers],
    units: Sequence[int] | None,
) -> bool:
    """Check and time one scope; print its table; tell whether every bar holds."""
    from soichieu.evidence.search import ScopeFilter  # noqa: PLC0415

    some = frozenset(units or ())
    scope = ScopeFilter(holders=some, issuers=some) if units else ScopeFilter(everything=True)
    seen = {text.number for text in written if units is None or text.unit in some}
    days = {text.number: text.on for text in written}
    found, right, wrong_order = 0, 0, 0
    truly = 0
    for question in asked:
        hits = _all_found(question, scope)
        wanted = true[question.typed].all & seen
        found, right, truly = found + len(hits), right + len(hits & wanted), truly + len(wanted)
        if not _is_ordered(question, scope, true[question.typed], seen, days):
            wrong_order += 1
            print(f"  out of order: {question.typed}")
    times = _times(asked, lambda typed: _page(typed, scope))
    precision, recall = right / found if found else 1.0, right / truly if truly else 1.0
    print(f"Soi Chiếu, {name}: precision {precision:.3f}, recall {recall:.3f}, ", end="")
    print(f"pages out of order {wrong_order} of {len(asked)}")
    _print_times(times)
    slow_words = _p95([t for kind in KINDS if kind not in PHRASE_KINDS for t in times[kind]])
    slow_phrases = _p95([t for kind in PHRASE_KINDS for t in times[kind]])
    holds = (
        found == right == truly
        and not wrong_order
        and slow_words <= WORDS_P95
        and slow_phrases <= PHRASES_P95
    )
    print(f"  p95 words {slow_words:.1f} ms (bar {WORDS_P95:.0f}), ", end="")
    print(f"phrases {slow_phrases:.1f} ms (bar {PHRASES_P95:.0f}): {'holds' if holds else 'MISSED'}\n")
    return holds


def _all_found(question: Question, scope: Any) -> set[int]:
    from soichieu.evidence.search import matches  # noqa: PLC0415

    return {number for _, number in matches(question.typed, scope=scope)}


def _page(typed: str, scope: Any) -> Any:
    from soichieu.evidence.search import search  # noqa: PLC0415

    return search(typed, scope=scope, limit=PAGE)


def _is_ordered(
    question: Question, scope: Any, true: Answers, seen: set[int], days: Mapping[int, date]
) -> bool:
    """The first page: exact accents first and truly exact, full, lit, newest first."""
    page = _page(question.typed, scope)
    exact, every = true.exact & seen, true.all & seen
    has_exact_rank = bool(true.exact) and question.kind not in {"unaccented", "bare phrase", "number"}
    flags = [hit.is_exact for hit in page.hits]
    turns = sum(
        days[one.object_id] < days[two.object_id] and one.is_exact == two.is_exact
        for one, two in zip(page.hits, page.hits[1:], strict=False)
    )
    return (
        len(page.hits) == min(PAGE, len(every))
        and flags == sorted(flags, reverse=True)
        and all((hit.object_id in exact) == hit.is_exact or not has_exact_rank for hit in page.hits)
        and sum(flags) == (min(PAGE, len(exact)) if has_exact_rank else 0)
        and all(any(part.is_lit for part in (*hit.title, *hit.excerpt)) for hit in page.hits)
        and turns <= 2  # once each where titles end and texts begin
    )


def _times(asked: Sequence[Question], ask: Callable[[str], object]) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for question in asked:
        start = time.perf_counter()
        ask(question.typed)
        times[question.kind].append(1000 * (time.perf_counter() - start))
    return times


def _p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


def _print_times(times: dict[str, list[float]]) -> None:
    print("  " + "  ".join(f"{kind:>12}" for kind in KINDS))
    cells = (f"{statistics.median(times[kind]):.1f} / {_p95(times[kind]):.1f}" for kind in KINDS)
    print("  " + "  ".join(f"{cell:>12}" for cell in cells) + "   ms p50 / p95")


def _compare(
    written: Sequence[Text], asked: Sequence[Question], true: Mapping[str, Answers], units: Sequence[int]
) -> None:
    from peers import plain_postgres, tantivy_engine  # noqa: PLC0415  needs Django set up

    for engine in (plain_postgres, tantivy_engine):
        peer = engine(written, asked, units)
        if peer is None:
            print(f"{engine.__name__}: not installed here, not compared\n")
            continue
        same = sum(
            found == (true[typed].all if isinstance(found, set) else len(true[typed].all))
            for typed, found in peer.found.items()
        )
        print(f"{peer.name}: indexed in {peer.index_seconds:.0f} s, {peer.size}; ", end="")
        print(
            f"found just what is true for {same} of {len(peer.found)} questions; without and with the scope:"
        )
        _print_times(peer.times)
        _print_times(peer.times_in_scope)
        print()


if __name__ == "__main__":
    sys.exit(main())
