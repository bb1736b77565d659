"""Commands on figures: define what is counted from tables, list it, show one indicator."""

from pathlib import Path
from typing import Annotated

import typer
from django.db import transaction
from django.utils import timezone
from rich.table import Table

from soichieu.accounts.sight import Sight
from soichieu.cli import (
    figure_files,
    figure_rounds,
    figure_tables,
    figure_totals,
    figures_national,
    indicator_tables,
)
from soichieu.cli.session import console, print_json
from soichieu.foundation.actor import operator
from soichieu.indicators import queries
from soichieu.indicators.queries import DictionaryFilter
from soichieu.organisations import queries as organisations

app = typer.Typer(no_args_is_help=True, help="Số liệu: chỉ tiêu, biểu mẫu, mục tiêu, bảng tổng hợp.")
app.command("template")(figure_files.template_command)
app.command("import")(figure_files.import_command)
app.command("table")(figure_tables.table_command)
app.command("trace")(figure_tables.trace_command)
app.add_typer(figure_rounds.app, name="round")
app.command("submit")(figure_rounds.submit_command)
app.command("accept")(figure_rounds.accept_command)
app.command("check")(figure_totals.check_command)
app.command("rebuild")(figure_totals.rebuild_command)
app.command("generate")(figures_national.generate_command)
AsJson = Annotated[bool, typer.Option("--json", help="In dạng JSON.")]


@app.command("define")
def define_command(
    files: Annotated[
        list[Path],
        typer.Argument(
            exists=True,
            dir_okay=False,
            help="Các tệp CSV: chỉ tiêu, phân tổ, ngưỡng, biểu mẫu, quy tắc kiểm tra, mục tiêu.",
        ),
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ kiểm tra, không ghi gì.")] = False,
    as_json: AsJson = False,
) -> None:
    """Define indicators, breakdowns, bands, forms, checks and targets from tables: all of them or none."""
    with transaction.atomic():
        done = indicator_tables.load(files, by=operator())
        transaction.set_rollback(dry_run)
    if as_json:
        print_json(done)
        return
    told = ", ".join(f"{count} {name}" for name, count in done.items())
    console.print(f"{'Sẽ ghi' if dry_run else 'Đã ghi'}: {told}.", highlight=False)


@app.command("list")
def list_command(
    words: Annotated[str, typer.Argument(help="Chữ trong mã, tên, tên gọi khác.", show_default=False)] = "",
    as_json: AsJson = False,
) -> None:
    """List the indicators of the dictionary with their definitions of today."""
    today = timezone.localdate()
    found = list(queries.indicators_seen(Sight.all(today), today, DictionaryFilter(words=words)))
    rows = [
        {
            "code": one.indicator.code,
            "name": one.name,
            "measure_unit": one.measure_unit,
            "kind": one.indicator.kind,
            "aggregation": one.indicator.aggregation,
            "formula": one.formula,
            "since": one.since,
        }
        for one in found
    ]
    if as_json:
        print_json(rows)
        return
    table = Table("Mã", "Chỉ tiêu", "Đơn vị tính", "Loại số liệu", "Công thức", box=None, pad_edge=False)
    for one in found:
        kind = one.indicator.get_kind_display()
        table.add_row(one.indicator.code, one.name, one.measure_unit, str(kind), one.formula)
    console.print(table, markup=False)
    console.print(f"{len(found)} chỉ tiêu.", highlight=False)


@app.command("show")
def show_command(
    code: Annotated[str, typer.Argument(help="Mã chỉ tiêu.")],
    as_json: AsJson = False,
) -> None:
    """Show one indicator: its definition of today, versions, formula in words, forms, targets."""
    today = timezone.localdate()
    sight = Sight.all(today)
    page = queries.indicator_page(queries.indicator_by_code(code, sight).pk, sight, today)
    names = organisations.names_of({one.unit_id for one in page.targets} | {page.indicator.owner_id}, today)
    definition = page.current.definition
    told = {
        "code": page.indicator.code,
        "name": definition.name,
        "owner": names.get(page.indicator.owner_id, ""),
        "measure_unit": definition.measure_unit,
        "kind": page.indicator.kind,
        "aggregation": page.indicator.aggregation,
        "hierarchy": page.indicator.hierarchy,
        "formula": definition.formula,
        "formula_in_words": page.current.formula,
        "versions": [
            {"number": one.definition.number, "since": one.definition.since, "name": one.definition.name}
            for one in page.versions
        ],
        "measures": [one.code for _by, parts in page.breakdowns for one in parts],
        "bands": [{"label": one.label, "from": one.least, "to": one.most} for one in page.bands],
        "forms": sorted({line.form.code for line in page.lines}),
        "used_by": [one.code for one in page.uses],
        "checks": [one.told for one in page.checks],
        "targets": [
            {"unit": names.get(one.unit_id, ""), "period": one.period.key, "number": one.number}
            for one in page.targets
        ],
    }
    if as_json:
        print_json(told)
        return
    for label, key in _SHOWN:
        value = told[key]
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        if text:
            console.print(f"{label}: {text}", markup=False, highlight=False, soft_wrap=True)
    for one in page.targets:
        line = f"Mục tiêu {queries.period_name(one.period)}, {names.get(one.unit_id, '')}: {one.number:f}"
        console.print(line, markup=False, highlight=False)


_SHOWN = (
    ("Mã", "code"),
    ("Chỉ tiêu", "name"),
    ("Đơn vị quản lý", "owner"),
    ("Đơn vị tính", "measure_unit"),
    ("Công thức", "formula_in_words"),
    ("Biểu mẫu", "forms"),
    ("Dùng để tính", "used_by"),
    ("Quy tắc kiểm tra", "checks"),
)
