"""`soichieu ingest`: takes files in one by one; a line is printed only for what is kept for good."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from django.db import DatabaseError
from django.utils import timezone
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from soichieu.cli.session import complaints, console, day, print_json
from soichieu.evidence import services
from soichieu.evidence.previewing import preview
from soichieu.evidence.readers import SUFFIXES, check_size
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError, Invalid, Unavailable
from soichieu.organisations import queries as organisations

Answer = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Batch:
    """What one run of the command was asked to do with every file."""

    unit_id: int | None
    accept: bool
    published: date | None
    url: str
    invented: bool
    dry_run: bool

    def take(self, path: Path) -> Answer:
        """Take one file in, or only look at it; the answer is what the command prints of it."""
        data = _read(path)
        if self.dry_run:
            return self._look(path, data)
        by = operator()
        taken = services.take_in(
            data,
            file_name=path.name,
            by=by,
            owner_id=self.unit_id,
            published_on=self.published,
            url=self.url,
            invented=self.invented,
        )
        accepted = services.accept_source(taken.source.pk, by=by) if self.accept else 0
        return {
            "file": str(path),
            "source": taken.source.pk,
            "sha256": taken.source.sha256,
            "title": taken.source.title,
            "published_on": taken.source.published_on,
            "created": taken.created,
            "accepted": accepted,
            "damage": taken.source.damage,
        }

    def _look(self, path: Path, data: bytes) -> Answer:
        seen = preview(data, file_name=path.name, published_on=self.published)
        return {
            "file": str(path),
            "sha256": seen.sha256,
            "title": seen.title,
            "published_on": seen.published_on,
            "created": not seen.is_known,
            "claims": seen.claims,
            "damage": seen.damage,
        }


def ingest_command(
    files: Annotated[list[Path], typer.Argument(help="Tệp hoặc thư mục.", show_default=False)],
    unit: Annotated[
        str, typer.Option(help="Đơn vị giữ các nguồn này; không ghi thì chỉ người xem toàn hệ thống thấy.")
    ] = "",
    accept: Annotated[
        bool, typer.Option("--accept", help="Chấp nhận luôn mọi điều bóc được (cho trình diễn).")
    ] = False,
    published: Annotated[str, typer.Option(help="Ngày đăng, ban hành, nếu văn bản không ghi.")] = "",
    url: Annotated[str, typer.Option(help="Địa chỉ công khai của văn bản.")] = "",
    invented: Annotated[bool, typer.Option("--invented", help="Đánh dấu là dữ liệu minh họa.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ đọc thử, không lưu gì.")] = False,
) -> None:
    """Nhận văn bản: giữ nguyên tệp, bóc tách, đưa vào hệ thống; tệp không đọc được thì nêu lý do."""
    batch = _Batch(
        unit_id=organisations.unit_by_name(unit, timezone.localdate()).pk if unit else None,
        accept=accept,
        published=day(published) if published else None,
        url=url,
        invented=invented,
        dry_run=dry_run,
    )
    answers = []
    for path, answer in _each(batch, _expanded(files)):
        answers.append(answer)
        if as_json:
            continue
        if "error" in answer:
            _say(complaints, f"{path}: {answer['error']}", style="red")
        else:
            _say(console, _line(answer, dry_run=dry_run))
            sys.stdout.flush()
    if as_json:
        print_json(answers)
    if any("error" in answer for answer in answers):
        raise typer.Exit(1)


def _each(batch: _Batch, paths: Sequence[Path]) -> Iterator[tuple[Path, Answer]]:
    """Take the files one after the other; a file refused is an answer too, a lost database ends the run."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    idle = len(paths) < 2 or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=idle) as progress:
        task = progress.add_task("Nhận văn bản", total=len(paths))
        for path in paths:
            try:
                answer = batch.take(path)
            except Unavailable:
                raise
            except DomainError as error:
                answer = {"file": str(path), "error": error.sentence}
            except DatabaseError as error:
                raise Unavailable(
                    f"{path}: chưa nhận, cơ sở dữ liệu báo lỗi ({_first_line(error)}); "
                    "hãy kiểm tra rồi chạy lại."
                ) from error
            progress.advance(task)
            yield path, answer


def _expanded(given: Sequence[Path]) -> list[Path]:
    """List the files given, folders replaced by the readable files in them."""
    paths: list[Path] = []
    for path in given:
        if not path.is_dir():
            paths.append(path)
            continue
        inside = sorted(
            file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file()
        )
        if not inside:
            raise Invalid(f"Thư mục {path} không có tệp nào đọc được: cần tệp {', '.join(SUFFIXES)}.")
        paths += inside
    return paths


def _read(path: Path) -> bytes:
    """Read a file of allowed size; raises Invalid with why not. A file too large is not read at all."""
    if not path.exists():
        raise Invalid("Không có tệp này: hãy kiểm tra lại đường dẫn.")
    if not path.is_file():
        raise Invalid("Đây không phải là tệp thường nên không đọc được.")
    try:
        check_size(path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise Invalid(f"Không đọc được tệp ({error.strerror}): hãy kiểm tra quyền đọc.") from error


def _say(place: Console, line: str, style: str = "") -> None:
    """Print one line as it is, above the progress bar if there is one."""
    place.print(line, style=style, highlight=False, markup=False, soft_wrap=True)


def _line(answer: Answer, *, dry_run: bool) -> str:
    """Say in one line what became of a file."""
    damage = f" Lưu ý: {answer['damage']}" if answer["damage"] else ""
    if dry_run:
        state = "sẽ nhận" if answer["created"] else "đã có từ trước"
        return f"{answer['file']}: {state}, {answer['claims']} điều bóc được.{damage}"
    state = "đã nhận" if answer["created"] else "đã có từ trước"
    accepted = f", chấp nhận {answer['accepted']} điều" if answer["accepted"] else ""
    return f"{answer['file']}: {state}, nguồn {answer['source']}{accepted}.{damage}"


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
