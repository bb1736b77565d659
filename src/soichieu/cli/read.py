"""`soichieu read`: what the reading engine finds in files, without a database."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

from soichieu.cli.country import area_count, country, known_counts
from soichieu.cli.lit_page import lit_page
from soichieu.cli.session import complaints, day
from soichieu.evidence.readers import Extracted, check_size, readable
from soichieu.evidence.wording import EVENT_KINDS
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.pure.reading import Reading, read
from soichieu.pure.reading.consistency import Note, notes_of
from soichieu.pure.reading.findings import Document


def read_command(
    files: Annotated[list[Path], typer.Argument(help="Các tệp cần đọc: .txt .md .html .docx .pdf .doc")],
    as_json: Annotated[bool, typer.Option("--json", help="In mỗi tệp một dòng JSON.")] = False,
    as_text: Annotated[bool, typer.Option("--text", help="Chỉ in phần chữ bóc được từ tệp.")] = False,
    as_html: Annotated[
        bool, typer.Option("--html", help="Làm một trang HTML soi sáng từng điều bóc được, mở được ngay.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="Ghi trang vào tệp này; nhiều tệp thì vào thư mục này.")
    ] = None,
    published: Annotated[
        str, typer.Option("--published", help="Ngày văn bản ra đời, như 2025-07-01 hoặc 01/07/2025.")
    ] = "",
) -> None:
    """Đọc tệp và in những gì tìm thấy; không cần cơ sở dữ liệu."""
    published_on = day(published) if published else None
    _check_options(files, as_html=as_html, as_other=as_json or as_text, out=out)
    refused = False
    for path, page in zip(files, _pages(files, out), strict=True):
        try:
            given = Given.of(path)
            if as_text:
                typer.echo(given.extracted.text, nl=False)
            elif as_html:
                _give_page(given, page, published_on)
            else:
                reading = given.reading(published_on)
                notes = () if as_json else notes_of(given.extracted.text, reading, area_count, known_counts)
                told = (
                    json.dumps(reading.as_json(), ensure_ascii=False) if as_json else outline(reading, notes)
                )
                typer.echo(told)
            if given.extracted.damage:
                _complain(path, given.extracted.damage, "yellow")
        except DomainError as error:
            _complain(path, error.sentence, "red")
            refused = True
    if refused:
        raise typer.Exit(1)


def _check_options(files: Sequence[Path], *, as_html: bool, as_other: bool, out: Path | None) -> None:
    """Refuse options that say two things; typer turns it into one sentence and exit code 2."""
    if as_html and as_other:
        raise typer.BadParameter("Hãy chọn một trong --html, --json, --text.")
    if out is not None and not as_html:
        raise typer.BadParameter("-o chỉ dùng cùng với --html.")
    if as_html and len(files) > 1 and (out is None or out.is_file()):
        raise typer.BadParameter("Đọc nhiều tệp thành nhiều trang thì cần -o kèm tên một thư mục.")


def _complain(path: Path, sentence: str, style: str) -> None:
    complaints.print(f"{path.name}: {sentence}", style=style, highlight=False, markup=False, soft_wrap=True)


@dataclass(frozen=True, slots=True)
class Given:
    """A file that was opened: its name, the hash of its bytes and its text."""

    path: Path
    sha256: str
    extracted: Extracted

    @classmethod
    def of(cls, path: Path) -> "Given":
        """Open a file; raises DomainError with what is wrong with it, also where it bears a stamp (R20)."""
        try:
            check_size(path.stat().st_size)
            data = path.read_bytes()
        except OSError as error:
            raise Invalid(f"Không mở được tệp {path}: hãy kiểm tra lại đường dẫn và quyền đọc.") from error
        return cls(path, sha256(data).hexdigest(), readable(data, path.name))

    def reading(self, published_on: date | None) -> Reading:
        """Read the text; the day is what the person says, or else what the file says."""
        return read(
            self.extracted.text,
            file=self.path.name,
            sha256=self.sha256,
            title=self.extracted.title or None,
            published_on=published_on or self.extracted.published_on,
            gazetteer=country(),
        )


def _give_page(given: Given, target: Path | None, published_on: date | None) -> None:
    """Write the page of a file where it is wanted, or print it."""
    text, reading = given.extracted.text, given.reading(published_on)
    page = lit_page(
        text,
        reading,
        quality=given.extracted.quality,
        damage=given.extracted.damage,
        notes=notes_of(text, reading, area_count, known_counts),
    )
    if target is None:
        typer.echo(page, nl=False)
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page, encoding="utf-8")
    except OSError as error:
        raise Invalid(f"Không ghi được trang {target}: hãy kiểm tra lại thư mục và quyền ghi.") from error
    _complain(given.path, f"đã ghi trang {target}", "green")


def _pages(files: Sequence[Path], out: Path | None) -> Iterator[Path | None]:
    """Say where the page of each file goes; files of one name in several folders get a number each."""
    if out is None or (len(files) == 1 and not out.is_dir()):
        yield from (out for _file in files)
        return
    met: Counter[str] = Counter()
    for path in files:
        met[path.name] += 1
        number = f".{met[path.name]}" if met[path.name] > 1 else ""
        yield out / f"{path.name}{number}.html"


def outline(reading: Reading, notes: Sequence[Note] = ()) -> str:
    """Tell a reading, and the notes on its figures, in a few lines for a person at a terminal."""
    lines = [f"# {reading.source.file or ''}: {reading.source.title or '(không có tên)'}"]
    lines += [f"  văn bản    {_document(document)}" for document in reading.documents]
    lines += [
        f"  sự kiện    {_joined(str(e.date), str(EVENT_KINDS[e.kind]), e.organiser)}" for e in reading.events
    ]
    for person in reading.people:
        named = " ".join(part for part in (person.rank, person.name) if part)
        lines.append(f"  người      {_joined(named, *person.posts)}")
    lines += [f"  số liệu    {figure.text}" for figure in reading.figures]
    lines += [
        f"  tỷ lệ      {covered.done}/{covered.of} {covered.what or ''}" for covered in reading.coverage
    ]
    lines += [f"  nhiệm vụ   {_joined(task.lead, task.text, task.due_text)}" for task in reading.tasks]
    lines += [f"  đối chiếu  {note.sentence}" for note in notes]
    return "\n".join(lines)


def _document(document: Document) -> str:
    number = document.symbol or " ".join(part for part in (document.type, document.number) if part)
    issued = f"{document.date:%d/%m/%Y}" if document.date else None
    return _joined(number, document.issuer, issued, document.title)


def _joined(*parts: str | None) -> str:
    return "; ".join(part for part in parts if part)
