"""The faults of a file: listed by kind and severity, each told in one sentence with its row and column."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from soichieu.pure.importing import FaultKind
from soichieu.tasks.enums import ImportColumn, ImportFaultKind
from soichieu.tasks.models import ImportBatch, ImportFault


@dataclass(frozen=True, slots=True)
class FaultFilter:
    """Which faults are asked for; empty fields ask nothing."""

    kind: str = ""
    severity: str = ""


def faults_of(batch: ImportBatch, wanted: FaultFilter) -> QuerySet[ImportFault]:
    """Return the faults of a file in the order of its rows."""
    found = ImportFault.objects.filter(batch=batch).select_related("row").order_by("row__place", "pk")
    limits = {"kind": wanted.kind, "severity": wanted.severity}
    return found.filter(**{name: value for name, value in limits.items() if value})


@dataclass(frozen=True, slots=True)
class FaultView:
    """A fault as a person reads it: in which table, and what is wrong in one sentence."""

    fault: ImportFault
    table: str

    @property
    def sentence(self) -> str:
        """What is wrong and what to do."""
        return sentence_of(self.fault)

    @property
    def kind(self) -> ImportFaultKind:
        """Which kind of fault it is."""
        return ImportFaultKind(self.fault.kind)

    @property
    def column(self) -> ImportColumn:
        """In which column it stands."""
        return ImportColumn(self.fault.column)


def fault_views(batch: ImportBatch, faults: Iterable[ImportFault]) -> list[FaultView]:
    """Return faults as a person reads them."""
    return [FaultView(fault, table_name(batch, fault.row.table)) for fault in faults]


def table_name(batch: ImportBatch, table: int) -> str:
    """Return the name of a sheet or table; empty where the file has only one."""
    return str(batch.layout[table]["name"]) if len(batch.layout) > 1 else ""


def sentence_of(fault: ImportFault) -> str:
    """Say what is wrong and what to do."""
    details = {**fault.details, "near": _near(fault.details), "column": ImportColumn(fault.column).label}
    return _SENTENCES[FaultKind(fault.kind)](details)


def _near(details: Mapping[str, Any]) -> str:
    return "; ".join(f"“{name}”" for name in details.get("near", ()))


def _unknown_unit(details: Mapping[str, Any]) -> str:
    said = _("Không có đơn vị nào tên “%(name)s” vào ngày giao.") % details
    near = _("Gần giống: %(near)s.") % details
    return f"{said} {near}" if details["near"] else said


def _number(details: Mapping[str, Any]) -> str:
    if details.get("meant"):
        return (
            _("Ô này là số, không phải ngày; nếu là ngày thì là %(meant)s: hãy ghi lại theo ngày.") % details
        )
    return _("Ô này là số, không phải ngày: hãy ghi như 31/8/2026.")


def _outside(details: Mapping[str, Any]) -> str:
    if "last" in details:
        return _("Thời hạn sau ngày cuối của kế hoạch (%(last)s).") % details
    return _("Thời hạn trước ngày đầu của kế hoạch (%(first)s).") % details


def _duplicate(details: Mapping[str, Any]) -> str:
    return _("Trùng nội dung, chủ trì và thời hạn với dòng %(row)s.") % details


def _recurs_once(details: Mapping[str, Any]) -> str:
    if details.get("day"):
        return (
            _(
                "Việc định kỳ ghi cả ngày %(day)s nên chỉ giao một lần, hạn ngày ấy; "
                "muốn mở nhiệm vụ định kỳ thì chỉ ghi chu kỳ, như “hằng quý”."
            )
            % details
        )
    return _(
        "Không rõ chu kỳ nên không mở nhiệm vụ định kỳ, chỉ giao một lần, không hạn; "
        "hãy ghi hằng tháng, hằng quý, 6 tháng một lần hoặc hằng năm."
    )


def _already_given(details: Mapping[str, Any]) -> str:
    if details.get("series"):
        return _("Cơ quan đã có nhiệm vụ định kỳ này (mã số %(series)s).") % details
    return _("Cơ quan đã giao nhiệm vụ này từ trước (mã số %(task)s).") % details


_SENTENCES: Mapping[FaultKind, Callable[[Mapping[str, Any]], str]] = {
    FaultKind.FORMULA_ERROR: lambda d: (
        _("Ô này báo lỗi công thức %(shown)s: hãy sửa công thức trong tệp, hoặc ghi lại nội dung ở đây.") % d
    ),
    FaultKind.NO_TITLE: lambda d: _("Thiếu nội dung nhiệm vụ."),
    FaultKind.NO_LEAD: lambda d: _("Thiếu đơn vị chủ trì."),
    FaultKind.TWO_LEADS: lambda d: (
        _("Mỗi nhiệm vụ một đơn vị chủ trì, ở đây có %(count)s: %(names)s. Hãy giữ một, còn lại là phối hợp.")
        % {"count": len(d["names"]), "names": "; ".join(f"“{name}”" for name in d["names"])}
    ),
    FaultKind.UNKNOWN_UNIT: _unknown_unit,
    FaultKind.UNCLEAR_UNIT: lambda d: _("Có nhiều đơn vị tên “%(name)s”: %(near)s. Hãy chọn một.") % d,
    FaultKind.LEAD_COORDINATES: lambda d: _("“%(name)s” đã chủ trì nên không đồng thời phối hợp.") % d,
    FaultKind.COORDINATES_TWICE: lambda d: _("“%(name)s” được ghi hai lần; chỉ tính một lần.") % d,
    FaultKind.UNREADABLE_DAY: lambda d: _(
        "Không đọc được ngày: hãy ghi như 31/8/2026, tháng 9/2026, quý IV/2026."
    ),
    FaultKind.TEXT_FOR_DAY: lambda d: _("Cột thời hạn có chữ không nói thời hạn nào."),
    FaultKind.NUMBER_FOR_DAY: _number,
    FaultKind.BEFORE_GIVEN: lambda d: _("Thời hạn trước ngày giao %(day)s.") % d,
    FaultKind.DAY_PASSED: lambda d: (
        _("Thời hạn đã qua: nhiệm vụ sẽ quá hạn ngay khi giao (hôm nay %(day)s).") % d
    ),
    FaultKind.OUTSIDE_PERIOD: _outside,
    FaultKind.RECURS_ONCE: _recurs_once,
    FaultKind.RECURRING_PAST: lambda d: _("Việc định kỳ nhưng hạn ghi %(day)s đã qua.") % d,
    FaultKind.UNKNOWN_DOCUMENT: lambda d: _("Văn bản này không có trong sổ: hãy kiểm tra số, hoặc để trống."),
    FaultKind.UNCLEAR_DOCUMENT: lambda d: _("Có nhiều văn bản mang số này: %(near)s. Hãy ghi kèm ngày.") % d,
    FaultKind.DUPLICATE_ROW: _duplicate,
    FaultKind.ALREADY_GIVEN: _already_given,
    FaultKind.TOO_LONG: lambda d: _("Dài %(length)s ký tự, nhiều nhất %(most)s.") % d,
    FaultKind.VALUE_FOR_WORDS: lambda d: _("Cột “%(column)s” phải ghi bằng chữ, ở đây là số hoặc ngày.") % d,
    FaultKind.TEXT_FOR_NUMBER: lambda d: _("Cột số thứ tự có chữ."),
}
