"""Plans of other communes of the demonstration, so that matrix and chain of soi chiếu have rows to show."""

from datetime import date

from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.cli.alignment_story import confirm_links
from soichieu.cli.story import Row, rows, unit_on
from soichieu.evidence import services as taking
from soichieu.foundation.actor import operator
from soichieu.pure.text.folding import folded

_SYMBOL = "05-NQ/TU@2025-08-20"
_PLAN = """ĐẢNG BỘ TỈNH SÔNG LAM GIANG
{unit}
*
Số {symbol}
ĐẢNG CỘNG SẢN VIỆT NAM
{place}, ngày {day:02d} tháng {month:02d} năm {year}

KẾ HOẠCH
chuyển đổi số năm {year} thực hiện Nghị quyết số 05-NQ/TU, ngày 20/8/2025 của Tỉnh ủy Sông Lam Giang

{name} ban hành kế hoạch như sau:

I- MỤC ĐÍCH, YÊU CẦU
1. Phân công rõ việc, rõ người, rõ thời hạn, rõ sản phẩm.
2. Nhiệm vụ cụ thể ở phụ lục kèm theo.

Phụ lục phân công nhiệm vụ
TT\tNhiệm vụ\tChủ trì\tThời hạn\tSản phẩm
{items}

T/M BAN THƯỜNG VỤ

(Dữ liệu minh họa: tỉnh Sông Lam Giang và mọi nội dung trên đây đều hư cấu.)
"""


def tell_of_the_communes() -> None:
    """Take the plans in and confirm their links; an earlier start's work is kept."""
    items = list(rows("commune_items.csv"))
    sight = Sight.all(timezone.localdate())
    for plan in rows("commune_plans.csv"):
        chosen = [item for item in items if item["clause"] not in plan["without"].split(",")]
        taken = taking.take_in(
            _text(plan, chosen).encode(),
            file_name=f"minh-hoa-ke-hoach-2026-{folded(_place(plan)).replace(' ', '-')}.txt",
            by=operator(),
            owner_id=unit_on(plan["unit"], sight.on),
            published_on=date.fromisoformat(plan["issued_on"]),
            invented=True,
        )
        if taken.created:
            taking.accept_source(taken.source.pk, by=operator())
        links = [
            {"clause": item["clause"], "paper": plan["symbol"], "item": f"PL.{number}"}
            for number, item in enumerate(chosen, 1)
        ]
        confirm_links(_SYMBOL, plan["unit"], links, sight)


def _text(plan: Row, chosen: list[Row]) -> str:
    issued_on, place = date.fromisoformat(plan["issued_on"]), _place(plan)
    lines = []
    for number, item in enumerate(chosen, 1):
        words = item[plan["manner"]].format(xa=place)
        cells = (str(number), words, item["lead"], f"Trước ngày {item['due']}", item["product"])
        lines.append("\t".join(cells))
    return _PLAN.format(
        unit=plan["unit"].upper(),
        name=plan["unit"],
        symbol=plan["symbol"],
        place=place.partition(" ")[2],
        day=issued_on.day,
        month=issued_on.month,
        year=issued_on.year,
        items="\n".join(lines),
    )


def _place(plan: Row) -> str:
    """Return the commune as running text names it: "xã Mẫu"."""
    return plan["unit"].removeprefix("Đảng ủy ")
