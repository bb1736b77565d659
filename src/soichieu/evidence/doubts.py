"""Why a finding is uncertain, in one phrase for the person who decides on it."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from django.utils.translation import gettext as _

from soichieu.evidence.enums import ClaimKind

Data = Mapping[str, Any]


def doubt_of(kind: str, data: Data) -> str:
    """Say what is uncertain about a finding; empty where nothing is."""
    judge = _JUDGES.get(ClaimKind(kind))
    return judge(data) if judge else ""


def _document(data: Data) -> str:
    if not data.get("number") and not data.get("title"):
        return _("chưa rõ số, ký hiệu")
    if data.get("number") and not data.get("date"):
        return _("chưa rõ ngày ban hành nên có thể là văn bản trùng số")
    return ""


def _event(data: Data) -> str:
    if not data.get("date"):
        return _("chưa rõ ngày")
    return {
        "year_inferred": _("năm suy từ ngày đăng"),
        "relative": _("ngày suy từ lời văn"),
        "month_only": _("chỉ rõ tháng"),
    }.get(str(data.get("date_basis")), "")


def _unit(data: Data) -> str:
    return "" if data.get("canonical") else _("chưa nhận ra trong danh mục đơn vị")


def _figure(data: Data) -> str:
    if not data.get("of"):
        return _("chưa rõ là số của cái gì")
    if data.get("qualifier"):
        return _("con số ước chừng (“%(word)s”)") % {"word": data["qualifier"]}
    return ""


def _coverage(data: Data) -> str:
    return _("số đã làm lớn hơn tổng số") if data["done"] > data["of"] else ""


def _task(data: Data) -> str:
    if not data.get("lead"):
        return _("chưa rõ đơn vị chủ trì")
    return _("thời hạn không nêu ngày") if data.get("due_text") and not data.get("due") else ""


def _deadline(data: Data) -> str:
    return "" if data.get("date") else _("thời hạn không nêu ngày")


_JUDGES: Final[dict[ClaimKind, Callable[[Data], str]]] = {
    ClaimKind.DOCUMENT: _document,
    ClaimKind.EVENT: _event,
    ClaimKind.UNIT: _unit,
    ClaimKind.FIGURE: _figure,
    ClaimKind.COVERAGE: _coverage,
    ClaimKind.TASK: _task,
    ClaimKind.DEADLINE: _deadline,
}
