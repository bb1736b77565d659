"""The same questions asked of PostgreSQL's own text search as it comes, and of tantivy with our words."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.db import connection
from questions import Question
from texts import Text

from soichieu.pure.search.query import read_query
from soichieu.pure.search.tokens import numbers_in, word_stream
from soichieu.pure.text.folding import folded, nfc


@dataclass
class Peer:
    """What a peer measured."""

    name: str
    index_seconds: float = 0.0
    size: str = ""
    times: dict[str, list[float]] = field(default_factory=dict)
    times_in_scope: dict[str, list[float]] = field(default_factory=dict)
    found: dict[str, set[int] | int] = field(default_factory=dict)


def plain_postgres(written: Sequence[Text], asked: Sequence[Question], units: Sequence[int]) -> Peer | None:
    """`unaccent` and `simple`, the default parser, ranked by ts_rank; None where unaccent is not there."""
    peer = Peer("PostgreSQL FTS + unaccent")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_available_extensions WHERE name = 'unaccent'")
        if not cursor.fetchone()[0]:
            return None
        start = time.perf_counter()
        for statement in (
            "CREATE EXTENSION IF NOT EXISTS unaccent",
            "DROP TABLE IF EXISTS plain_text",
            "DROP TEXT SEARCH CONFIGURATION IF EXISTS plain_vi",
            "CREATE TEXT SEARCH CONFIGURATION plain_vi (COPY = simple)",
            "ALTER TEXT SEARCH CONFIGURATION plain_vi ALTER MAPPING FOR hword, hword_part, word"
            " WITH unaccent, simple",
            "CREATE TABLE plain_text (id bigint PRIMARY KEY, unit_id bigint, whole text, vector tsvector)",
        ):
            cursor.execute(statement)
        with cursor.copy("COPY plain_text (id, unit_id, whole) FROM STDIN") as copy:
            for text in written:
                copy.write_row((text.number, text.unit, text.title + "\n" + text.body))
        cursor.execute("UPDATE plain_text SET vector = to_tsvector('plain_vi', whole)")
        cursor.execute("CREATE INDEX plain_by_lexeme ON plain_text USING gin (vector)")
        cursor.execute("VACUUM FULL ANALYZE plain_text")
        peer.index_seconds = time.perf_counter() - start
        cursor.execute("SELECT pg_size_pretty(pg_total_relation_size('plain_text'))")
        peer.size = cursor.fetchone()[0]
        for question in asked:
            _ask_postgres(cursor, peer, question, units)
        cursor.execute("DROP TABLE plain_text")
    return peer


def _ask_postgres(cursor: Any, peer: Peer, question: Question, units: Sequence[int]) -> None:
    reader = "phraseto_tsquery" if question.typed.startswith('"') else "plainto_tsquery"
    sql = f"""
        SELECT id FROM plain_text, {reader}('plain_vi', %s) AS asked
        WHERE vector @@ asked {{scope}} ORDER BY ts_rank(vector, asked) DESC LIMIT 20
    """
    for times, scope, params in (
        (peer.times, "", [question.typed]),
        (peer.times_in_scope, "AND unit_id = ANY(%s)", [question.typed, list(units)]),
    ):
        start = time.perf_counter()
        cursor.execute(sql.format(scope=scope), params)
        cursor.fetchall()
        times.setdefault(question.kind, []).append(1000 * (time.perf_counter() - start))
    cursor.execute(f"SELECT id FROM plain_text WHERE vector @@ {reader}('plain_vi', %s)", [question.typed])
    peer.found[question.typed] = {number for (number,) in cursor.fetchall()}


def tantivy_engine(written: Sequence[Text], asked: Sequence[Question], units: Sequence[int]) -> Peer | None:
    """An engine beside the database, given our folded words; None where it is not installed."""
    try:
        import tantivy  # noqa: PLC0415  a peer, installed for benchmarks only
    except ImportError:
        return None
    peer = Peer("tantivy, our words")
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("unit", indexed=True)
    builder.add_text_field("words", tokenizer_name="words")
    schema = builder.build()
    with TemporaryDirectory() as place:
        start = time.perf_counter()
        index = tantivy.Index(schema, path=place)
        words = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        index.register_tokenizer("words", words)
        writer = index.writer(heap_size=200_000_000, num_threads=1)
        for text in written:
            document = tantivy.Document(words=_folded_words(text))
            document.add_unsigned("unit", text.unit)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        peer.index_seconds = time.perf_counter() - start
        peer.size = f"{sum(file.stat().st_size for file in Path(place).iterdir()) >> 20} MB"
        searcher = index.searcher()
        within = tantivy.Query.term_set_query(schema, "unit", list(units))
        must = tantivy.Occur.Must
        for question in asked:
            conditions = [(must, query) for query in _tantivy_queries(tantivy, schema, question)]
            for times, parts in (
                (peer.times, conditions),
                (peer.times_in_scope, [*conditions, (must, within)]),
            ):
                start = time.perf_counter()
                result = searcher.search(tantivy.Query.boolean_query(parts), limit=20)
                times.setdefault(question.kind, []).append(1000 * (time.perf_counter() - start))
                if times is peer.times:
                    peer.found[question.typed] = result.count
    return peer


def _folded_words(text: Text) -> str:
    composed = nfc(text.title + "\n" + text.body)
    return (
        folded(" ".join(word_stream(composed)))
        + " "
        + " ".join(number.key for number in numbers_in(composed))
    )


def _tantivy_queries(tantivy: Any, schema: Any, question: Question) -> Iterable[object]:
    query = read_query(question.typed)
    for number in query.numbers:
        yield tantivy.Query.term_query(schema, "words", number.key)
    for phrase in query.phrases:
        words = [word.folded for word in phrase.words]
        if len(words) == 1:
            yield tantivy.Query.term_query(schema, "words", words[0])
        else:
            yield tantivy.Query.phrase_query(schema, "words", list(words))
