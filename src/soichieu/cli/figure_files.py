"""Commands on workbooks of figures: write the template of a round, bring one filled in."""

from pathlib import Path
from typing import Annotated, Any

import typer
from django.db import transaction
from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.cli.session import console, print_json
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid
from soichieu.indicators import queries, services, sheets
from soichieu.indicators.queries import FilePage
from soichieu.organisations import queries as organisations

Form = Annotated[str, typer.Argument(help="Mã biểu, như BM-01.")]
Key = Annotated[str, typer.Argument(help="Kỳ đã mở, như 2025-05, 2025-Q1, 2025.")]


def template_command(
    form: Form,
    key: Key,
    output: Annotated[Path, typer.Argument(help="Tệp .xlsx để ghi.")],
    unit: Annotated[
        str, typer.Option(help="Chỉ một đơn vị, hoặc mọi đơn vị dưới một cơ quan.", show_default=False)
    ] = "",
) -> None:
    """Write the workbook of a round to fill in, with what stands entered."""
    sight = Sight.all(timezone.localdate())
    found = queries.round_by_key(queries.form_by_code(form, sight), key)
    unit_id = organisations.unit_by_name(unit, found.period.ends).pk if unit else None
    template = sheets.template_of(found, sight, unit_id)
    try:
        output.write_bytes(template.data)
    except OSError as error:
        raise Invalid(f"Không ghi được tệp {output}: {error.strerror}.") from error
    console.print(f"Đã ghi {output}: {template.units} đơn vị.", highlight=False)


def import_command(
    form: Form,
    key: Key,
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Tệp .xlsx đã điền.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ đọc và chỉ ra lỗi, không lưu gì.")] = False,
    only_sound: Annotated[
        bool, typer.Option("--only-sound", help="Nhập các ô đúng, bỏ các ô có lỗi.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
) -> None:
    """Enter the figures of a workbook as drafts; exit code 1, and nothing kept, where faults stand."""
    sight, by = Sight.all(timezone.localdate()), operator()
    found = queries.round_by_key(queries.form_by_code(form, sight), key)
    brought = services.BroughtFigures(found.pk, found.form.owner_id, file.read_bytes(), file.name)
    with transaction.atomic():
        kept = services.bring_figures(brought, by=by, sight=sight)
        page = queries.file_page(kept.pk, sight, by)
        stops = kept.faults > 0 and not only_sound
        if dry_run or stops or not kept.cells:
            transaction.set_rollback(True)
            entered = 0
        else:
            entered = services.confirm_figures(kept.pk, only_sound=only_sound, by=by)
    _tell(page, entered, as_json=as_json)
    if stops:
        raise typer.Exit(1)


def _tell(page: FilePage, entered: int, *, as_json: bool) -> None:
    judged = page.judged
    if judged is None:
        return
    counts = {"new": judged.new, "changed": judged.changed, "unchanged": judged.unchanged}
    if as_json:
        print_json({**counts, "entered": entered, "faults": [_fault(one) for one in judged.faults]})
        return
    for one in judged.faults:
        mark = "lỗi" if one.stops else "cảnh báo"
        console.print(
            f"Dòng {one.row}, cột {one.column} ({mark}): {sheets.said(one)}", highlight=False, markup=False
        )
    console.print(
        f"{judged.new} ô mới, {judged.changed} ô thay số, {judged.unchanged} ô giữ nguyên, "
        f"{judged.errors} lỗi; đã nhập {entered} ô.",
        highlight=False,
    )


def _fault(one: Any) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "sheet": one.table,
        "row": one.row,
        "column": one.column,
        "value": one.value,
        "said": sheets.said(one),
        "stops": one.stops,
    }
