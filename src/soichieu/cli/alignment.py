"""The command `soichieu align`: a set of directives held against the whole work of a unit."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from django.utils import timezone
from rich.table import Table
from rich.text import Text

from soichieu.accounts.sight import Sight
from soichieu.alignment import queries, services, sheets
from soichieu.alignment.queries import GapLine, Line, Offer, Point, Served, Sheet
from soichieu.alignment.sheets import gap_words
from soichieu.cli.session import console, day, print_json
from soichieu.directives import queries as directives
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid
from soichieu.organisations import queries as organisations

_MOST_OFFERS = 3


def align_command(
    symbols: Annotated[
        list[str], typer.Argument(help="Số, ký hiệu, như 12-NQ/TW@2022-03-16; một hoặc nhiều.")
    ],
    *,
    unit: Annotated[str, typer.Option("--unit", help="Đơn vị có công việc được soi chiếu.")],
    on: Annotated[str, typer.Option("--date", help="Tại ngày; mặc định hôm nay.", show_default=False)] = "",
    gaps: Annotated[bool, typer.Option("--gaps", help="Chỉ in các khoảng trống.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
    docx: Annotated[Path | None, typer.Option("--docx", help="Ghi phiếu soi chiếu ra tệp Word.")] = None,
    xlsx: Annotated[Path | None, typer.Option("--xlsx", help="Ghi phiếu soi chiếu ra tệp Excel.")] = None,
    confirm_sure: Annotated[
        bool, typer.Option("--confirm-sure", help="Xác nhận mọi gợi ý đủ tin cậy.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Cùng --confirm-sure: chỉ nói sẽ xác nhận gì, không ghi.")
    ] = False,
) -> None:
    """Hold directives against all a unit does: what serves each clause, what may, and what is missing."""
    asked = day(on) if on else timezone.localdate()
    _check_names((docx, ".docx", "Word"), (xlsx, ".xlsx", "Excel"))
    if dry_run and not confirm_sure:
        raise Invalid("--dry-run chỉ dùng cùng --confirm-sure.")
    sight = Sight.all(timezone.localdate())
    ids = [_directive_id(symbol, sight) for symbol in symbols]
    unit_id = organisations.unit_by_name(unit, asked).pk
    sheet = queries.sheet_of(ids, unit_id, asked, sight)
    confirmed = _confirm(sheet, is_rehearsal=dry_run) if confirm_sure else None
    if confirmed and not dry_run:
        sheet = queries.sheet_of(ids, unit_id, asked, sight)
    _write(docx, sheets.docx_of(sheet, sight, made_on=sight.on) if docx else b"")
    _write(xlsx, sheets.xlsx_of(sheet, sight, made_on=sight.on) if xlsx else b"")
    if as_json:
        print_json(_answer(sheet, only_gaps=gaps) | ({"confirmed": confirmed} if confirm_sure else {}))
        return
    _tell_confirmed(confirmed, is_rehearsal=dry_run)
    if gaps:
        _print_gaps(sheet)
    else:
        _print_sheet(sheet)
    for path in filter(None, (docx, xlsx)):
        console.print(f"Đã ghi {path}.", highlight=False)


def _directive_id(symbol: str, sight: Sight) -> int:
    """Return the one directive of a symbol whose text is there; raises Invalid where several are."""
    found = directives.named_by(symbol, sight)
    papers = queries.papers_held([directive.pk for directive in found], sight)
    held = {point.paper.id for point in queries.clauses_of(papers) if point.paper}
    return held.pop() if len(held) == 1 else directives.one_by_symbol(symbol, sight).pk


def _check_names(*wanted: tuple[Path | None, str, str]) -> None:
    for path, ending, kind in wanted:
        if path is not None and path.suffix.lower() != ending:
            raise Invalid(f"Tệp {kind} phải có tên kết thúc bằng {ending}.")


def _write(path: Path | None, content: bytes) -> None:
    if path is None:
        return
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Invalid(f"Không ghi được tệp {path}: {error.strerror}.") from error


def _confirm(sheet: Sheet, *, is_rehearsal: bool) -> list[dict[str, str]]:
    """Confirm every sure suggestion, or only say which they are."""
    sure = [(line.clause, offer) for line in sheet.lines for offer in line.offers if offer.is_sure]
    if sure and not is_rehearsal:
        for start in range(0, len(sure), services.MOST_AT_ONCE):
            pairs = [_pair(clause, offer) for clause, offer in sure[start : start + services.MOST_AT_ONCE]]
            services.confirm(pairs, unit_id=sheet.unit_id, by=operator())
    return [{"clause": clause.place, "item": _place(offer.item)} for clause, offer in sure]


def _pair(clause: Point, offer: Offer) -> services.Pair:
    words = tuple(word for ground in offer.grounds for word in ground.words)
    return services.Pair(clause.ref, offer.item.ref, offer.score, words)


def _tell_confirmed(confirmed: Sequence[dict[str, str]] | None, *, is_rehearsal: bool) -> None:
    if confirmed is None:
        return
    done = "Sẽ xác nhận" if is_rehearsal else "Đã xác nhận"
    console.print(f"{done} {len(confirmed)} gợi ý.", highlight=False)
    for one in confirmed:
        console.print(f"  {one['clause']} ← {one['item']}", highlight=False, markup=False)


def _place(point: Point) -> str:
    return point.place or f"nhiệm vụ {point.ref[1:]}"


def _print_sheet(sheet: Sheet) -> None:
    names = "; ".join(
        f"{paper.name}, {paper.issued_on:%d/%m/%Y}" if paper.issued_on else paper.name
        for paper in sheet.directives
    )
    title = f"Phiếu soi chiếu: {sheet.unit} với {names}, đến ngày {sheet.on:%d/%m/%Y}"
    table = Table(title=Text(title), title_justify="left", show_lines=True)
    for heading, ratio in (
        ("Điều khoản", 4), ("Mục thực hiện", 4), ("Gợi ý chờ xác nhận", 4), ("Khoảng trống", 3),
    ):  # fmt: skip
        table.add_column(heading, ratio=ratio)
    for line in sheet.lines:
        if line.clause.is_demand or line.served:
            serving = {one.item.ref for one in line.served}
            own = [gap for gap in sheet.gaps if gap.clause is None and gap.item and gap.item.ref in serving]
            table.add_row(*(Text(words) for words in _cells(line, own)))
    console.print(table)
    console.print(_sum_of(sheet), highlight=False)


def _cells(line: Line, of_items: Sequence[GapLine]) -> tuple[str, str, str, str]:
    """Return a line as it is printed; of a clause that something serves only sure suggestions."""
    offers = [offer for offer in line.offers if offer.is_sure or not line.served]
    return (
        f"{line.clause.place}: {line.clause.words}",
        "\n".join(_served_words(one) for one in line.served),
        "\n".join(_offer_words(one) for one in offers[:_MOST_OFFERS]),
        "\n".join(gap_words(gap) for gap in (*line.gaps, *of_items)),
    )


def _served_words(served: Served) -> str:
    states = ", ".join(str(task.state.label) for task in served.tasks)
    through = f", qua {served.through}" if served.through else ""
    return f"{_place(served.item)}{through}: {served.item.words}" + (f" ({states})" if states else "")


def _offer_words(offer: Offer) -> str:
    """Say an item suggested, its score and the words that caused it."""
    words = dict.fromkeys(word for ground in offer.grounds for word in ground.words)
    mark = "đủ tin cậy" if offer.is_sure else "cần xem"
    return f"{offer.score:.2f} ({mark}) {_place(offer.item)}: {offer.item.words} [{', '.join(words)}]"


def _print_gaps(sheet: Sheet) -> None:
    for gap in sheet.gaps:
        console.print(Text(f"{_at(gap)}: {gap_words(gap)}"))
    console.print(_sum_of(sheet), highlight=False)


def _at(gap: GapLine) -> str:
    return " ← ".join(_place(point) for point in (gap.clause, gap.item) if point is not None)


def _sum_of(sheet: Sheet) -> str:
    is_open = sum(1 for gap in sheet.gaps if gap.is_open)
    return (
        f"{len(sheet.demands)} điều khoản là yêu cầu, {sheet.served_count} đã có mục thực hiện, "
        f"{sheet.waiting_count} có gợi ý chờ xác nhận; {len(sheet.gaps)} khoảng trống, "
        f"{is_open} chưa khép lại; {len(sheet.idle)} việc khác của đơn vị."
    )


def _answer(sheet: Sheet, *, only_gaps: bool) -> dict[str, Any]:
    head = {
        "unit": sheet.unit,
        "on": sheet.on,
        "directives": [paper.name for paper in sheet.directives],
        "demands": len(sheet.demands),
        "served": sheet.served_count,
        "waiting": sheet.waiting_count,
        "invented": sheet.shows_invention,
    }
    gaps = {"gaps": [_gap(gap) for gap in sheet.gaps]}
    if only_gaps:
        return head | gaps
    lines = {"clauses": [_line(line) for line in sheet.lines], "idle": [_point(item) for item in sheet.idle]}
    return head | lines | gaps


def _line(line: Line) -> dict[str, Any]:
    return {
        **_point(line.clause),
        "is_demand": line.clause.is_demand,
        "served_by": [
            {
                **_point(one.item),
                "by": one.by,
                "through": one.through,
                "tasks": [
                    {
                        "id": task.task_id,
                        "state": task.state.value,
                        "deadline": task.deadline.value,
                        "last_day": task.last_day,
                        "proofs": [{"words": proof.words, "on": proof.on} for proof in task.proofs],
                        "held_up_by": list(task.held_up_by),
                    }
                    for task in one.tasks
                ],
            }
            for one in line.served
        ],
        "offers": [
            {
                **_point(offer.item),
                "score": round(offer.score, 4),
                "is_sure": offer.is_sure,
                "grounds": [{"kind": one.kind.value, "words": list(one.words)} for one in offer.grounds],
            }
            for offer in line.offers
        ],
    }


def _point(point: Point) -> dict[str, Any]:
    return {
        "ref": point.ref,
        "paper": point.paper.name if point.paper else None,
        "place": point.path or None,
        "words": point.words,
        "lead": point.lead or None,
        "due": point.due,
        "product": point.product or None,
    }


def _gap(gap: GapLine) -> dict[str, Any]:
    return {
        "kind": gap.kind.value,
        "clause": gap.clause.place if gap.clause else None,
        "item": _place(gap.item) if gap.item else None,
        "year": gap.year,
        "demanded": gap.demanded or None,
        "promised": gap.promised or None,
        "state": gap.state.value,
        "words": gap_words(gap),
    }
