"""Commands on units: load the country, check it against official counts, show a tree, trace a unit."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

import typer
from django.utils import timezone
from rich.tree import Tree

from soichieu.cli.session import console, day, print_json
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid
from soichieu.organisations import queries, services
from soichieu.organisations.enums import Level, SuccessionKind
from soichieu.organisations.enums import Line as Of
from soichieu.pure.hierarchy.naming import KIND_WORDS
from soichieu.pure.hierarchy.succession import Share
from soichieu.pure.hierarchy.tree import Node

app = typer.Typer(no_args_is_help=True, help="Đơn vị: nạp danh mục, kiểm tra, cây tổ chức, tra cứu thay đổi.")

_AsJson = Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")]
_SHARES = {Share.WHOLE: "toàn bộ", Share.PART: "một phần", Share.UNKNOWN: "chưa rõ toàn bộ hay một phần"}


class Line(StrEnum):
    """The lines a tree can be asked of."""

    TERRITORY = "territory"
    PARTY = "party"
    GOVERNMENT = "government"
    POLICE = "police"
    FRONT = "front"


@app.command()
def load(
    what: Annotated[str, typer.Argument(help="vietnam: cả nước; demo: tỉnh minh họa.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ xem thay đổi, không ghi.")] = False,
) -> None:
    """Load the tables of facts; safe to repeat: only what differs is written."""
    loaders = {"vietnam": services.load_country, "demo": services.load_demo_units}
    if what not in loaders:
        raise typer.BadParameter(f"không có bộ dữ liệu “{what}”: chỉ có vietnam và demo.", param_hint="WHAT")
    with console.status("Đang nạp danh mục đơn vị…"):
        found = loaders[what](operator(), dry_run=dry_run)
    console.print(
        f"{'Sẽ thay đổi (chưa ghi)' if dry_run else 'Đã nạp'}: {_number(found.new)} đơn vị mới, "
        f"{_number(found.changed)} đơn vị sửa, {_number(found.steps)} quan hệ kế thừa thêm, "
        f"{_number(found.dropped)} quan hệ bỏ; giữ nguyên {_number(found.kept)} đơn vị đã sửa tay.",
        highlight=False,
    )


@app.command()
def check(
    on: Annotated[
        str, typer.Option("--on", help="Chỉ kiểm tra số liệu của ngày này.", show_default="mọi ngày")
    ] = "",
    as_json: _AsJson = False,
) -> None:
    """Compare the register with official counts and list what is not known; exit 1 where they differ."""
    chosen = day(on) if on else None
    compared = queries.check_on(chosen)
    if chosen is not None and not compared:
        raise Invalid(
            f"Không có số liệu chính thức nào của ngày {chosen:%d/%m/%Y}; các ngày có: {_days_counted()}."
        )
    unknowns = queries.unknowns(chosen or timezone.localdate())
    wrong = [row for row in compared if not row.agrees]
    if as_json:
        print_json(
            {
                "compared": [
                    {
                        "on": row.on, "line": row.line, "level": row.level, "kind": row.kind or None,
                        "area": row.area or None, "official": row.official, "registered": row.registered,
                        "agrees": row.agrees, "source": row.source, "note": row.note or None,
                    }
                    for row in compared
                ],
                "known_since": {row.level: row.since for row in queries.horizons()},
                "unknown": [{"what": u.what, "count": u.count, "examples": u.examples} for u in unknowns],
            }
        )  # fmt: skip
    else:
        _print_check(compared, unknowns)
    if wrong:
        raise typer.Exit(1)


def _days_counted() -> str:
    return ", ".join(f"{found:%d/%m/%Y}" for found in sorted({row.on for row in queries.check_on()}))


def _print_check(compared: list[queries.Comparison], unknowns: list[queries.Unknown]) -> None:
    for row in compared:
        mark = "khớp" if row.agrees else "KHÁC"
        where = f", {row.area}" if row.area else ""
        counted = str(Level(row.level).label) + (f", {KIND_WORDS[row.kind]}" if row.kind else "")
        note = f" ({row.note})" if row.note else ""
        console.print(
            f"{mark}  {row.on:%d/%m/%Y}  {Of(row.line).label}, {counted}{where}: "
            f"công bố {_number(row.official)}, danh mục {_number(row.registered)}{note}",
            style=None if row.agrees else "red",
            highlight=False,
            soft_wrap=True,
        )
    for level in queries.horizons():
        console.print(
            f"Danh sách {Level(level.level).label} biết đầy đủ từ {level.since:%d/%m/%Y}.", highlight=False
        )
    console.print("Chưa rõ:")
    for unknown in unknowns:
        shown = "; ".join(unknown.examples)
        console.print(
            f"  {_number(unknown.count)} {unknown.what}. Ví dụ: {shown}.", highlight=False, soft_wrap=True
        )


@app.command()
def tree(
    on: Annotated[str, typer.Option("--on", help="Ngày, như 2025-07-01 hoặc 01/07/2025.")],
    line: Annotated[Line, typer.Option("--line", help="Hệ thống.")] = Line.TERRITORY,
    root: Annotated[str, typer.Option("--root", help="Đơn vị gốc.", show_default="cả nước")] = "",
    depth: Annotated[
        int | None, typer.Option("--depth", min=1, help="Số cấp.", show_default="mọi cấp")
    ] = None,
    as_json: _AsJson = False,
) -> None:
    """Show a hierarchy as it stood on a day."""
    when = day(on)
    top = queries.unit_by_name(root, when) if root else None
    found = queries.tree_on(when, line.value, root=top, depth=depth)
    if as_json:
        print_json(_as_json(found))
        return
    drawn = Tree(_label(found))
    _grow(drawn, found)
    console.print(drawn)


def _as_json(node: Node) -> dict[str, Any]:
    return {"name": node.name, "code": node.code, "children": [_as_json(child) for child in node.children]}


def _label(node: Node) -> str:
    return f"{node.name} ({node.code})" if node.code else node.name


def _grow(branch: Tree, node: Node) -> None:
    for child in node.children:
        _grow(branch.add(_label(child), highlight=False), child)


@app.command()
def trace(
    name: Annotated[str, typer.Argument(help="Tên đơn vị, có thể kèm địa bàn: “Xã Tân Tiến, Gia Lai”.")],
    on: Annotated[
        str, typer.Option("--on", help="Ngày đơn vị mang tên ấy.", show_default="hôm nay hoặc ngày cuối")
    ] = "",
    as_json: _AsJson = False,
) -> None:
    """Tell what became of a unit, step by step, with days and orders."""
    today = timezone.localdate()
    unit = queries.unit_by_name(name, day(on)) if on else queries.unit_of_any_time(name, today)
    found = queries.trace(unit, today)
    if as_json:
        print_json(_trace_json(found))
        return
    for text in _told(found, 0):
        console.print(text, highlight=False, soft_wrap=True)
    if found.heirs:
        console.print(
            f"Hiện nay: {'; '.join(f'{name} ({_SHARES[share]})' for _, name, share in found.heirs)}.",
            highlight=False,
            soft_wrap=True,
        )


def _trace_json(found: queries.Trace) -> dict[str, Any]:
    return {
        "name": found.name,
        "area": found.area or None,
        "since": found.since,
        "until": found.until,
        "until_is_exact": found.ended_after is None,
        "steps": [
            {
                "on": step.on, "kind": step.kind, "whole": _WHOLE[step.share], "before": step.name_before,
                "after": step.name_after or None, "ordered_by": step.ordered_by or None,
                "source": step.source,
                "then": _trace_json(step.then)["steps"] if step.then else [],
            }
            for step in found.steps
        ],
        "heirs": [{"name": name, "whole": _WHOLE[share]} for _, name, share in found.heirs],
        "origins": [
            {
                "on": o.on, "kind": o.kind, "name": o.name, "whole": _WHOLE[o.share],
                "ordered_by": o.ordered_by or None,
            }
            for o in found.origins
        ],
    }  # fmt: skip


_WHOLE = {Share.WHOLE: True, Share.PART: False, Share.UNKNOWN: None}


def _told(found: queries.Trace, indent: int) -> Iterator[str]:
    pad = "  " * indent
    if indent == 0:
        area = f" ({found.area})" if found.area else ""
        yield f"{found.name}{area}: {_life(found)}."
        for on in sorted({origin.on for origin in found.origins}):
            names = "; ".join(f"{o.name} ({_SHARES[o.share]})" for o in found.origins if o.on == on)
            yield f"- {on:%d/%m/%Y}: hình thành từ hoặc tiếp nhận {names}."
    days: dict[tuple[date, str], list[queries.TraceStep]] = {}
    for step in found.steps:
        days.setdefault((step.on, step.kind), []).append(step)
    for (on, kind), steps in days.items():
        order = next((step.ordered_by for step in steps if step.ordered_by), "")
        by = f", theo {order}" if order else ", văn bản quyết định chưa rõ"
        yield f"{pad}- {on:%d/%m/%Y}: {SuccessionKind(kind).label!s}{by}."
        for step in steps:
            yield from _step_told(step, indent + 1)


def _step_told(step: queries.TraceStep, indent: int) -> Iterator[str]:
    pad = "  " * indent
    if step.successor_id is None:
        yield f"{pad}chưa rõ đơn vị nào tiếp nhận. Nguồn: {step.source}."
    elif step.then is None:
        yield f"{pad}“{step.name_before}” thành “{step.name_after}”. Nguồn: {step.source}."
    else:
        yield f"{pad}→ {step.name_after}: {_SHARES[step.share]}. Nguồn: {step.source}."
        yield from _told(step.then, indent + 1)


def _life(found: queries.Trace) -> str:
    since = f"từ {found.since:%d/%m/%Y}" if found.since else "ngày thành lập chưa rõ"
    if found.until is None:
        return f"{since}, đang hoạt động"
    if found.ended_after is not None:
        return f"{since}, kết thúc trong khoảng sau {found.ended_after:%d/%m/%Y} đến {found.until:%d/%m/%Y}"
    return f"{since}, kết thúc từ {found.until:%d/%m/%Y}"


def _number(value: int) -> str:
    """Write a whole number the Vietnamese way."""
    return f"{value:,}".replace(",", ".")
