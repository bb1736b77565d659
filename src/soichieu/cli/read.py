"""`soichieu read`: what the reading engine finds in files, without a database."""

import csv
import json
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

from soichieu.cli.session import complaints, day
from soichieu.evidence.readers import Extracted, check_size, extract
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.foundation.reference import DATA
from soichieu.pure.hierarchy.naming import KIND_WORDS
from soichieu.pure.reading import Gazetteer, Reading, read
from soichieu.pure.reading.findings import Document

_KINDS = {
    "dissemination": "quán triệt, triển khai",
    "review": "sơ kết, tổng kết",
    "meeting": "họp",
    "inspection": "kiểm tra, giám sát",
    "training": "tập huấn",
    "launch": "phát động, ra mắt",
    "award": "khen thưởng",
    "festival": "ngày hội",
}
_TABLES = ("provinces.csv", "districts.csv", "communes.csv")


def read_command(
    files: Annotated[list[Path], typer.Argument(help="Các tệp cần đọc: .txt .md .html .docx .pdf .doc")],
    as_json: Annotated[bool, typer.Option("--json", help="In mỗi tệp một dòng JSON.")] = False,
    as_text: Annotated[bool, typer.Option("--text", help="Chỉ in phần chữ bóc được từ tệp.")] = False,
    published: Annotated[
        str, typer.Option("--published", help="Ngày văn bản ra đời, như 2025-07-01 hoặc 01/07/2025.")
    ] = "",
) -> None:
    """Đọc tệp và in những gì tìm thấy; không cần cơ sở dữ liệu."""
    published_on = day(published) if published else None
    refused = False
    for path in files:
        try:
            if as_text:
                typer.echo(_extracted(path)[1].text, nl=False)
            else:
                reading = _reading(path, published_on)
                typer.echo(json.dumps(reading.as_json(), ensure_ascii=False) if as_json else outline(reading))
        except DomainError as error:
            complaints.print(f"{path.name}: {error.sentence}", style="red", highlight=False, soft_wrap=True)
            refused = True
    if refused:
        raise typer.Exit(1)


def _extracted(path: Path) -> tuple[str, Extracted]:
    """Give the hash of a file and its text; raises DomainError with what is wrong with it."""
    try:
        check_size(path.stat().st_size)
        data = path.read_bytes()
    except OSError as error:
        raise Invalid(f"Không mở được tệp {path}: hãy kiểm tra lại đường dẫn và quyền đọc.") from error
    return sha256(data).hexdigest(), extract(data, path.name)


def _reading(path: Path, published_on: date | None) -> Reading:
    digest, extracted = _extracted(path)
    return read(
        extracted.text,
        file=path.name,
        sha256=digest,
        title=extracted.title or None,
        published_on=published_on or extracted.published_on,
        gazetteer=country(),
    )


@cache
def country() -> Gazetteer:
    """Build the gazetteer from the tables of facts, which need no database."""
    rows: list[dict[str, str]] = []
    for name in _TABLES:
        with (DATA / "vietnam" / name).open(encoding="utf-8", newline="") as table:
            rows.extend(csv.DictReader(table, delimiter=";"))
    by_key = {row["key"]: row for row in rows}
    return Gazetteer.of((row["name"], KIND_WORDS[row["kind"]], _above(row, by_key)) for row in rows)


def _above(row: dict[str, str], by_key: dict[str, dict[str, str]]) -> tuple[str, ...]:
    """Name the areas a row lies in, the nearest first."""
    names: list[str] = []
    parent = by_key.get(row["parent"])
    while parent:
        names.append(parent["name"])
        parent = by_key.get(parent["parent"])
    return tuple(names)


def outline(reading: Reading) -> str:
    """Tell a reading in a few lines, for a person at a terminal."""
    lines = [f"# {reading.source.file or ''}: {reading.source.title or '(không có tên)'}"]
    lines += [f"  văn bản    {_document(document)}" for document in reading.documents]
    lines += [f"  sự kiện    {_joined(str(e.date), _KINDS[e.kind], e.organiser)}" for e in reading.events]
    for person in reading.people:
        named = " ".join(part for part in (person.rank, person.name) if part)
        lines.append(f"  người      {_joined(named, *person.posts)}")
    lines += [f"  số liệu    {figure.text}" for figure in reading.figures]
    lines += [
        f"  tỷ lệ      {covered.done}/{covered.of} {covered.what or ''}" for covered in reading.coverage
    ]
    lines += [f"  nhiệm vụ   {_joined(task.lead, task.text, task.due_text)}" for task in reading.tasks]
    return "\n".join(lines)


def _document(document: Document) -> str:
    number = document.symbol or " ".join(part for part in (document.type, document.number) if part)
    issued = f"{document.date:%d/%m/%Y}" if document.date else None
    return _joined(number, document.issuer, issued, document.title)


def _joined(*parts: str | None) -> str:
    return "; ".join(part for part in parts if part)
