"""Says in a clerk's words what a claim claims: one line, and the details beside it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.organisations.enums import Level
from soichieu.pure.quantities.digits import format_number

Data = Mapping[str, Any]

EVENT_KINDS = {
    "dissemination": gettext_lazy("Hội nghị quán triệt, triển khai"),
    "review": gettext_lazy("Hội nghị sơ kết, tổng kết"),
    "meeting": gettext_lazy("Hội nghị"),
    "inspection": gettext_lazy("Kiểm tra, giám sát"),
    "training": gettext_lazy("Tập huấn"),
    "launch": gettext_lazy("Phát động, ra mắt"),
    "award": gettext_lazy("Khen thưởng"),
    "festival": gettext_lazy("Ngày hội"),
}
RELATIONS = {
    "implements": gettext_lazy("thực hiện"),
    "based_on": gettext_lazy("căn cứ"),
    "amends": gettext_lazy("sửa đổi, bổ sung"),
    "replaces": gettext_lazy("thay thế"),
    "reviews": gettext_lazy("sơ kết, tổng kết"),
    "adopts": gettext_lazy("thông qua"),
    "concludes": gettext_lazy("kết luận về"),
}
REGISTER_KINDS = {
    "model": gettext_lazy("Mô hình"),
    "movement": gettext_lazy("Phong trào"),
    "scheme": gettext_lazy("Đề án"),
    "work": gettext_lazy("Công trình"),
    "finding": gettext_lazy("Kết quả kiểm tra"),
    "commendation": gettext_lazy("Khen thưởng"),
}
SLOTS = {
    "result": gettext_lazy("Kết quả"),
    "merit": gettext_lazy("Ưu điểm"),
    "limit": gettext_lazy("Hạn chế"),
    "cause": gettext_lazy("Nguyên nhân"),
    "lesson": gettext_lazy("Bài học"),
    "difficulty": gettext_lazy("Khó khăn, vướng mắc"),
    "request": gettext_lazy("Kiến nghị"),
    "direction": gettext_lazy("Chỉ đạo"),
}
STATES = {
    "draft": gettext_lazy("dự thảo"),
    "adopted": gettext_lazy("đã thông qua"),
    "issued": gettext_lazy("đã ban hành"),
}
BASES = {
    "written": "",
    "year_inferred": gettext_lazy("năm suy từ ngày đăng"),
    "relative": gettext_lazy("ngày suy từ lời văn"),
    "month_only": gettext_lazy("chỉ biết tháng"),
}
STAGES = {
    "proposed": gettext_lazy("đề xuất lập"),
    "drafting": gettext_lazy("đang xây dựng"),
    "submitted": gettext_lazy("đã trình"),
    "approved": gettext_lazy("đã phê duyệt"),
    "started": gettext_lazy("đã khởi công"),
    "under_way": gettext_lazy("đang thực hiện"),
    "completed": gettext_lazy("đã hoàn thành"),
    "launched": gettext_lazy("đã ra mắt, phát động"),
    "recognised": gettext_lazy("được công nhận"),
    "replicated": gettext_lazy("được nhân rộng"),
    "awarded": gettext_lazy("đã trao"),
    "reviewed": gettext_lazy("đã sơ kết, tổng kết"),
}
BOUNDS = {"before": gettext_lazy("trước ngày"), "by": gettext_lazy("chậm nhất")}
MODES = {
    "online": gettext_lazy("trực tuyến"),
    "in_person": gettext_lazy("trực tiếp"),
    "both": gettext_lazy("trực tiếp và trực tuyến"),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """A claim in words: the line that says it, and what else is known, each under its name."""

    line: str
    details: tuple[tuple[str, str], ...] = ()


def wording_of(kind: str, data: Data, names: Mapping[str, str]) -> Wording:
    """Say a finding in words; `names` gives the documents of the same source by their local id."""
    say = _SAYING.get(kind)
    if say is None:
        return Wording(str(data.get("name") or data.get("text") or ""))
    return say(data, names)


def day_text(value: object) -> str:
    """Print a day or month of a finding: 2024-10-05 as 05/10/2024, 2024-10 as 10/2024."""
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    return "/".join(reversed(str(value).split("-"))) if value else ""


def number_text(value: object) -> str:
    """Print a number of a finding the Vietnamese way."""
    return format_number(Decimal(str(value))) if isinstance(value, int | float) else ""


def names_in(documents: Iterable[tuple[str, Data]]) -> dict[str, str]:
    """Return the short names of the documents of one text by their ids in its reading."""
    named = {local_id: document_name(data) for local_id, data in documents if local_id != "self"}
    return {"self": _("văn bản này")} | named


def document_name(data: Data) -> str:
    """Name a document in short: its symbol and day, or its type, number and issuer."""
    own = data.get("symbol") or " ".join(str(data[key]) for key in ("type", "number") if data.get(key))
    issuer = data.get("issuer") or ""
    parts = [str(own or data.get("title") or _("văn bản chưa rõ số"))]
    if not data.get("symbol") and issuer:
        parts.append(str(issuer))
    if data.get("date"):
        parts.append(_("ngày %(day)s") % {"day": day_text(data["date"])})
    return ", ".join(parts)


def _kept(*pairs: tuple[str, object]) -> tuple[tuple[str, str], ...]:
    """Keep the details that are known."""
    return tuple((label, str(value)) for label, value in pairs if value not in {None, ""})


def _named(ids: object, names: Mapping[str, str]) -> str:
    return (
        "; ".join(names[str(one)] for one in ids if str(one) in names)
        if isinstance(ids, list | tuple)
        else ""
    )


def _level(data: Data) -> str:
    """Say a level of units in words; what is no level of the vocabulary stays as it is."""
    level = str(data.get("level") or "")
    return str(Level(level).label) if level in Level.values else level


def _document(data: Data, names: Mapping[str, str]) -> Wording:
    state = STATES.get(str(data.get("state")), "")
    return Wording(
        document_name(data),
        _kept(
            (_("Cơ quan ban hành"), data.get("issuer")),
            (_("Tên, trích yếu"), data.get("title") or data.get("abstract")),
            (_("Tình trạng"), state),
            (_("Người ký"), data.get("signer")),
        ),
    )


def _lineage(data: Data, names: Mapping[str, str]) -> Wording:
    kind = str(data.get("kind", ""))
    relation = str(RELATIONS.get(kind, kind))
    lower, upper = (
        names.get(str(data.get(key)), str(data.get(key) or _("chưa rõ"))) for key in ("from", "to")
    )
    return Wording(f"{lower} – {relation} – {upper}")


def _event(data: Data, names: Mapping[str, str]) -> Wording:
    kind = str(EVENT_KINDS.get(str(data.get("kind")), data.get("kind") or ""))
    when = day_text(data.get("date"))
    line = f"{kind}, {when}" if when else kind
    sites = "; ".join(str(site.get("name")) for site in data.get("sites") or [] if isinstance(site, dict))
    return Wording(
        line,
        _kept(
            (_("Cơ quan tổ chức"), data.get("organiser")),
            (_("Chủ trì"), data.get("chair")),
            (_("Hình thức"), MODES.get(str(data.get("mode")), "")),
            (_("Điểm cầu"), sites),
            (_("Văn bản"), _named(data.get("documents"), names)),
            (_("Cách biết ngày"), BASES.get(str(data.get("date_basis")), "")),
        ),
    )


def _figure(data: Data, names: Mapping[str, str]) -> Wording:
    value = number_text(data.get("value")) or str(data.get("text") or "")
    unit = str(data.get("measure_unit") or "")
    joined = f"{value}{unit}" if unit == "%" else f"{value} {unit}".strip()
    said = " ".join(part for part in (str(data.get("qualifier") or ""), joined) if part)
    return Wording(
        f"{said}: {data['of']}" if data.get("of") else said,
        _kept((_("Của"), data.get("unit")), (_("Tính đến"), day_text(data.get("as_of")))),
    )


def _coverage(data: Data, names: Mapping[str, str]) -> Wording:
    share = f"{number_text(data.get('done'))}/{number_text(data.get('of'))}"
    return Wording(
        share,
        _kept(
            (_("Cấp"), _level(data)),
            (_("Đã làm"), data.get("what")),
            (_("Văn bản"), _named(data.get("documents"), names)),
            (_("Tính đến"), day_text(data.get("as_of"))),
        ),
    )


def _target(data: Data, names: Mapping[str, str]) -> Wording:
    figure = _figure({"value": data.get("value"), "measure_unit": data.get("measure_unit")}, names).line
    return Wording(
        f"{figure}: {data['what']}" if data.get("what") else figure,
        _kept((_("Đến"), day_text(data.get("by")))),
    )


def _person(data: Data, names: Mapping[str, str]) -> Wording:
    name = " ".join(str(part) for part in (data.get("rank"), data.get("name")) if part)
    return Wording(
        name,
        _kept((_("Chức vụ"), "; ".join(map(str, data.get("posts") or []))), (_("Đơn vị"), data.get("unit"))),
    )


def _unit(data: Data, names: Mapping[str, str]) -> Wording:
    name, full = str(data.get("name") or ""), str(data.get("canonical") or "")
    return Wording(name, _kept((_("Tên đầy đủ"), full if full != name else "")))


def _task(data: Data, names: Mapping[str, str]) -> Wording:
    return Wording(
        str(data.get("text") or ""),
        _kept(
            (_("Chủ trì"), data.get("lead")),
            (_("Phối hợp"), "; ".join(map(str, data.get("coordinating") or []))),
            (_("Thời hạn"), data.get("due_text") or day_text(data.get("due"))),
            (_("Sản phẩm"), data.get("product")),
        ),
    )


def _deadline(data: Data, names: Mapping[str, str]) -> Wording:
    when = day_text(data.get("date"))
    bound = str(BOUNDS.get(str(data.get("bound")), ""))
    meaning = f"{bound} {when}".strip() if when else _("không có ngày")
    return Wording(str(data.get("text") or ""), _kept((_("Hiểu là"), meaning)))


def _register(data: Data, names: Mapping[str, str]) -> Wording:
    kind = str(REGISTER_KINDS.get(str(data.get("kind")), data.get("kind") or ""))
    return Wording(
        f"{kind}: {data['name']}" if data.get("name") else kind,
        _kept((_("Bước"), STAGES.get(str(data.get("stage")), data.get("stage"))), (_("Cấp"), _level(data))),
    )


def _statement(data: Data, names: Mapping[str, str]) -> Wording:
    slot = str(SLOTS.get(str(data.get("slot")), data.get("slot") or ""))
    return Wording(
        f"{slot}: {data.get('text') or ''}",
        _kept((_("Người nêu"), data.get("speaker")), (_("Gửi tới"), data.get("to"))),
    )


_SAYING: dict[str, Callable[[Data, Mapping[str, str]], Wording]] = {
    "self": _document,
    "document": _document,
    "lineage": _lineage,
    "event": _event,
    "unit": _unit,
    "person": _person,
    "figure": _figure,
    "coverage": _coverage,
    "target": _target,
    "task": _task,
    "deadline": _deadline,
    "register": _register,
    "statement": _statement,
}
