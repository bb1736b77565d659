"""Commands on the register: list, show one with its tree, write the brief."""

from pathlib import Path
from typing import Annotated, Any

import typer
from django.utils import timezone
from rich.table import Table
from rich.tree import Tree

from soichieu.accounts.sight import Sight
from soichieu.cli.session import console, day, print_json
from soichieu.directives import briefs, queries, services
from soichieu.directives.enums import Life, LineageKind, Status
from soichieu.directives.queries import DirectivePage, TreeNode
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid

app = typer.Typer(no_args_is_help=True, help="Sổ văn bản: danh mục, một văn bản, bản tóm tắt một trang.")
AsJson = Annotated[bool, typer.Option("--json", help="In dạng JSON.")]
OnDay = Annotated[str, typer.Option("--date", help="Ngày ban hành, như 2022-03-16.", show_default=False)]


def _sight() -> Sight:
    return Sight.all(timezone.localdate())


@app.command("list")
def list_directives(
    words: Annotated[str, typer.Argument(help="Số, ký hiệu, tên hoặc cơ quan.", show_default=False)] = "",
    as_json: AsJson = False,
) -> None:
    """List the register."""
    found = queries.directives_seen(_sight(), queries.DirectiveFilter(words=words))
    if as_json:
        print_json([_identity(directive) for directive in found])
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("Số, ký hiệu", "Ngày", "Cơ quan ban hành", "Tình trạng", "Mức tin cậy"):
        table.add_column(heading)
    for directive in found:
        on = f"{directive.issued_on:%d/%m/%Y}" if directive.issued_on else ""
        table.add_row(
            _name(directive.symbol, directive.kind, directive.number),
            on,
            directive.issuer_text,
            directive.get_state_display(),
            directive.get_status_display(),
        )
    console.print(table)


@app.command()
def show(
    symbol: Annotated[str, typer.Argument(help="Số, ký hiệu, như 12-NQ/TW.")],
    on: OnDay = "",
    as_json: AsJson = False,
) -> None:
    """Show the directives of a symbol with sources and tree; with --date the one of that day."""
    sight = _sight()
    found = queries.by_symbol(symbol, sight, day(on) if on else None)
    pages = [queries.directive_page(directive.pk, sight) for directive in found]
    if as_json:
        answers = [_answer(page) for page in pages]
        print_json(answers[0] if on and len(answers) == 1 else answers)
        return
    for page in pages:
        _print(page)


@app.command()
def brief(
    symbol: Annotated[str, typer.Argument(help="Số, ký hiệu, như 12-NQ/TW.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Tệp .docx để ghi.")],
    on: OnDay = "",
) -> None:
    """Write the one-page brief of a directive as .docx."""
    sight = _sight()
    found = queries.by_symbol(symbol, sight, day(on) if on else None)
    if len(found) > 1:
        days = ", ".join(f"{d.issued_on:%Y-%m-%d}" if d.issued_on else "không rõ ngày" for d in found)
        raise Invalid(f"Có {len(found)} văn bản mang số “{symbol}” ({days}): hãy chọn bằng --date.")
    if output.suffix.lower() != ".docx":
        raise Invalid("Bản tóm tắt là tệp Word: hãy đặt tên tệp kết thúc bằng .docx.")
    written = briefs.brief_of(found[0].pk, sight, made_on=sight.on)
    try:
        output.write_bytes(written)
    except OSError as error:
        raise Invalid(f"Không ghi được tệp {output}: {error.strerror}.") from error
    console.print(f"Đã ghi {output}.", highlight=False)


@app.command("load")
def load_command() -> None:
    """Bring terms of committees and known names of documents up to date from data/reference."""
    changed = services.load_reference(by=operator())
    console.print(f"Đã thêm hoặc sửa {changed} dòng.")


def _name(symbol: str, kind: str, number: str) -> str:
    return symbol or f"{kind} {number}".strip()


def _identity(directive: Any) -> dict[str, Any]:
    return {
        "symbol": directive.symbol or None,
        "type": directive.kind,
        "number": directive.number or None,
        "issuer": directive.issuer_text or None,
        "date": directive.issued_on,
        "title": directive.title or None,
        "state": directive.state,
        "status": directive.status,
    }


def _answer(page: DirectivePage) -> dict[str, Any]:
    """Return the JSON of one directive; `state` and `status` at the top are the directive's own."""
    return {
        **_identity(page.directive),
        "sources": [{"name": line.name, "sha256": line.sha256} for line in page.sources],
        "above": [_branch(node, "above") for node in page.above],
        "below": [_branch(node, "below") for node in page.below],
    }


def _branch(node: TreeNode, name: str) -> dict[str, Any]:
    return {
        "symbol": node.symbol or None,
        "type": node.type,
        "number": node.number or None,
        "issuer": node.issuer or None,
        "date": node.issued_on,
        "title": node.title or None,
        "state": node.state,
        "kind": node.kind,
        "status": node.status,
        name: [_branch(child, name) for child in node.children],
    }


def _print(page: DirectivePage) -> None:
    directive = page.directive
    on = f", ngày {directive.issued_on:%d/%m/%Y}" if directive.issued_on else ""
    name = _name(directive.symbol, directive.kind, directive.number)
    head = f"{name}{on}, {directive.issuer_text or 'chưa rõ cơ quan ban hành'}"
    tree = Tree(f"{head} – {directive.get_status_display()}", highlight=False)
    if directive.title:
        tree.add(directive.title)
    sources = tree.add(f"Nguồn ({len(page.sources)})")
    for line in page.sources:
        sources.add(f"{line.name}  {line.sha256[:12]}")
    for heading, nodes in (("Căn cứ, cấp trên", page.above), ("Văn bản thực hiện", page.below)):
        branch = tree.add(f"{heading} ({len(nodes)})")
        for node in nodes:
            _grow(branch, node)
    if page.namesakes:
        same = tree.add("Trùng loại và số, là văn bản khác")
        for other in page.namesakes:
            same.add(f"{other} {other.issuer_text}".strip())
    console.print(tree)


def _grow(branch: Tree, node: TreeNode) -> None:
    on = f", {node.issued_on:%d/%m/%Y}" if node.issued_on else ""
    words = f"{_name(node.symbol, node.type, node.number)}{on}, {node.issuer or 'chưa rõ cơ quan'}"
    told = f"{LineageKind(node.kind).label}, {Life(node.state).label}, {Status(node.status).label}"
    grown = branch.add(f"{words} ({told})")
    for child in node.children:
        _grow(grown, child)
