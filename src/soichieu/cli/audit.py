"""Commands on the journal: seal, export its head, verify the chain."""

from pathlib import Path
from typing import Annotated

import typer

from soichieu.audit import queries, services
from soichieu.cli.session import complaints, console, print_json
from soichieu.pure.journal import Fault

app = typer.Typer(no_args_is_help=True, help="Nhật ký: niêm phong, xuất đầu chuỗi, kiểm tra.")

_WORDS = {
    "altered": "đã bị sửa",
    "removed": "đã bị xóa",
    "reordered": "bị đổi chỗ hoặc niêm phong không khớp",
    "cut": "không còn: phần đuôi nhật ký đã bị cắt hoặc thay",
}


def _sentence(fault: Fault) -> str:
    entry = f", mục số {fault.entry_id}" if fault.entry_id is not None else ""
    return f"Vị trí {fault.position}{entry}: {_WORDS[fault.kind]}."


@app.command()
def verify(
    against: Annotated[
        Path | None, typer.Option(help="Tệp đầu chuỗi đã xuất trước đây.", show_default=False)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")] = False,
) -> None:
    """Find entries altered, removed, put in another place, or cut from the tail."""
    head = services.read_head(against) if against else None
    faults = services.verify(head)
    sealed = queries.head()
    pending = queries.unsealed().count()
    if as_json:
        kept = [{"kind": f.kind, "position": f.position, "entry": f.entry_id} for f in faults]
        print_json({"sealed": sealed.position if sealed else 0, "pending": pending, "faults": kept})
    else:
        for fault in faults:
            complaints.print(_sentence(fault), style="red", highlight=False)
        if not faults:
            count = sealed.position if sealed else 0
            console.print(f"Nhật ký nguyên vẹn: {count} mục đã niêm phong, {pending} mục chờ niêm phong.")
    if faults:
        raise typer.Exit(1)


@app.command()
def head(
    output: Annotated[Path, typer.Option("--output", "-o", help="Tệp nhận đầu chuỗi.")] = Path(
        "nhat-ky-dau-chuoi.json"
    ),
) -> None:
    """Seal what is pending and export the head of the chain, to be kept elsewhere."""
    kept = services.export_head(output)
    if kept is None:
        console.print("Nhật ký còn trống, chưa có gì để xuất.")
    else:
        console.print(f"Đã xuất đầu chuỗi ở vị trí {kept.position} vào {output}.")


@app.command()
def seal() -> None:
    """Seal every entry that waits for it."""
    console.print(f"Đã niêm phong {services.seal_pending()} mục.")
