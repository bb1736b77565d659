"""What a person can correct in a finding, by its kind, and why a finding is refused."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from soichieu.directives.enums import LineageKind
from soichieu.evidence import wording
from soichieu.organisations.enums import Level
from soichieu.pure.quantities.digits import parse_number
from soichieu.web.inputs import DayField

Label = str | Promise


class NumberField(forms.CharField):
    """A number written the Vietnamese way; kept as a JSON number."""

    def to_python(self, value: Any) -> Any:
        """Read 1.103 and 5,62; anything else is refused with how to write it."""
        text = super().to_python(value)
        if not text:
            return None
        number = parse_number(text)
        if number is None:
            raise ValidationError(_("Hãy ghi số như 1.103 hoặc 5,62."))
        return int(number) if number == number.to_integral_value() else float(number)

    def prepare_value(self, value: Any) -> Any:
        """Show a kept number as it is printed."""
        return wording.number_text(value) if isinstance(value, int | float | Decimal) else value


class MonthOrDayField(DayField):
    """A day, or a month alone where no more is known; kept in ISO form."""

    def to_python(self, value: Any) -> Any:
        """Read 10/2024 as the month 2024-10, anything else as a day."""
        month, _slash, year = str(value or "").partition("/")
        if month.isdigit() and len(year) == 4 and year.isdigit() and 1 <= int(month) <= 12:
            return f"{year}-{int(month):02d}"
        return super().to_python(value)

    def prepare_value(self, value: Any) -> Any:
        """Show a kept ISO day or month as it is written."""
        return wording.day_text(value) if isinstance(value, str) and "-" in value else value


class ListField(forms.CharField):
    """Several names, one a line."""

    widget = forms.Textarea(attrs={"rows": 2})

    def to_python(self, value: Any) -> Any:
        """Return the lines that are not empty."""
        text = super().to_python(value)
        return [line.strip() for line in (text or "").splitlines() if line.strip()]

    def prepare_value(self, value: Any) -> Any:
        """Show a kept list one a line."""
        return "\n".join(map(str, value)) if isinstance(value, list | tuple) else value


@dataclass(frozen=True, slots=True)
class Part:
    """One correctable part of a finding: its key in the reading, its name, how it is written."""

    key: str
    label: Label
    form: str = "text"  # text | long | number | day | month | list | choice
    choices: tuple[tuple[str, Label], ...] = ()
    required: bool = False


def _choices(words: dict[str, Any]) -> tuple[tuple[str, Label], ...]:
    return (("", "–"), *words.items())


_LEVELS = _choices({level.value: level.label for level in Level})

_DOCUMENT = (
    Part("symbol", _("Số, ký hiệu")),
    Part("type", _("Loại (NQ, KH, CTr…)"), required=True),
    Part("number", _("Số")),
    Part("issuer", _("Cơ quan ban hành")),
    Part("date", _("Ngày ban hành"), "day"),
)

PARTS: dict[str, tuple[Part, ...]] = {
    "self": (
        *_DOCUMENT,
        Part("abstract", _("Trích yếu"), "long"),
        Part("signer", _("Người ký")),
        Part("place", _("Nơi ban hành")),
    ),
    "document": (
        *_DOCUMENT,
        Part("title", _("Tên"), "long"),
        Part("state", _("Tình trạng"), "choice", _choices(wording.STATES)),
    ),
    "lineage": (Part("kind", _("Quan hệ"), "choice", tuple(LineageKind.choices), required=True),),
    "event": (
        Part("kind", _("Loại việc"), "choice", _choices(wording.EVENT_KINDS), required=True),
        Part("date", _("Ngày (hoặc tháng)"), "month"),
        Part("organiser", _("Cơ quan tổ chức")),
        Part("chair", _("Chủ trì")),
        Part("mode", _("Hình thức"), "choice", _choices(wording.MODES)),
    ),
    "unit": (Part("name", _("Tên trong văn bản"), required=True), Part("canonical", _("Tên đầy đủ"))),
    "person": (
        Part("name", _("Họ tên"), required=True),
        Part("rank", _("Cấp bậc")),
        Part("posts", _("Chức vụ, mỗi dòng một chức vụ"), "list"),
        Part("unit", _("Đơn vị")),
    ),
    "figure": (
        Part("value", _("Giá trị"), "number", required=True),
        Part("measure_unit", _("Đơn vị tính")),
        Part("qualifier", _("Mức độ (hơn, gần, khoảng…)")),
        Part("of", _("Của cái gì")),
        Part("unit", _("Của cơ quan, địa phương nào")),
        Part("as_of", _("Tính đến ngày"), "day"),
    ),
    "coverage": (
        Part("done", _("Đã làm"), "number", required=True),
        Part("of", _("Trên tổng số"), "number", required=True),
        Part("level", _("Cấp"), "choice", _LEVELS),
        Part("what", _("Làm việc gì")),
        Part("as_of", _("Tính đến ngày"), "day"),
    ),
    "target": (
        Part("value", _("Giá trị"), "number", required=True),
        Part("measure_unit", _("Đơn vị tính")),
        Part("what", _("Chỉ tiêu")),
        Part("by", _("Đến ngày (hoặc tháng)"), "month"),
    ),
    "task": (
        Part("text", _("Nội dung"), "long", required=True),
        Part("lead", _("Chủ trì")),
        Part("coordinating", _("Phối hợp, mỗi dòng một đơn vị"), "list"),
        Part("due", _("Thời hạn"), "month"),
        Part("bound", _("Cách tính hạn"), "choice", _choices(wording.BOUNDS)),
        Part("product", _("Sản phẩm")),
    ),
    "deadline": (
        Part("text", _("Lời văn"), required=True),
        Part("date", _("Ngày"), "day"),
        Part("bound", _("Cách tính hạn"), "choice", _choices(wording.BOUNDS)),
    ),
    "register": (
        Part("kind", _("Loại"), "choice", _choices(wording.REGISTER_KINDS), required=True),
        Part("name", _("Tên")),
        Part("stage", _("Bước"), "choice", _choices(wording.STAGES)),
        Part("level", _("Cấp"), "choice", _LEVELS),
    ),
    "statement": (
        Part("slot", _("Mục"), "choice", _choices(wording.SLOTS), required=True),
        Part("text", _("Nội dung"), "long", required=True),
        Part("speaker", _("Người nêu")),
        Part("to", _("Gửi tới")),
    ),
}

REJECTIONS = (
    ("misread", _("Đọc sai")),
    ("not_a_fact", _("Không phải điều cần bóc tách")),
    ("twice", _("Trùng với điều khác")),
    ("other", _("Lý do khác")),
)


class PassageForm(forms.Form):
    """Where a passage stands in the text."""

    start = forms.IntegerField(min_value=0)
    end = forms.IntegerField(min_value=0)


class CorrectionForm(forms.Form):
    """The correctable parts of one finding, and why they are corrected."""

    def __init__(self, kind: str, current: dict[str, Any], data: Any = None) -> None:
        super().__init__(data, initial=current, auto_id="sua_%s")
        for part in PARTS[kind]:
            self.fields[part.key] = _field(part)
        self.fields["reason"] = forms.CharField(label=_("Vì sao sửa"), max_length=500)
        self._current, self._keys = current, [part.key for part in PARTS[kind]]

    def corrected(self) -> dict[str, Any]:
        """Return what differs from the finding as it stands; what is empty becomes unknown."""
        changed = {}
        for key in self._keys:
            value = self.cleaned_data[key]
            if isinstance(value, date):
                value = value.isoformat()
            if value == "":
                value = None
            if value != self._current.get(key):
                changed[key] = value
        return changed


class RejectionForm(forms.Form):
    """Why a finding is refused: one of the usual reasons, with words where it is another."""

    why = forms.ChoiceField(label=_("Vì sao bác"), choices=REJECTIONS, widget=forms.RadioSelect)
    words = forms.CharField(label=_("Nói rõ thêm"), required=False, max_length=500)

    def clean(self) -> dict[str, Any]:
        """Ask for words where the reason is none of the usual ones."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("why") == "other" and not cleaned.get("words"):
            self.add_error("words", _("Hãy ghi lý do."))
        return cleaned

    def reason(self) -> str:
        """Return the reason as one text."""
        label = str(dict(REJECTIONS)[self.cleaned_data["why"]])
        words: str = self.cleaned_data["words"]
        if self.cleaned_data["why"] == "other":
            return words
        return f"{label}: {words}" if words else label


def _field(part: Part) -> forms.Field:
    """Return the form field for one part."""
    given: dict[str, Any] = {"label": part.label, "required": part.required}
    if part.form == "choice":
        return forms.ChoiceField(choices=part.choices, **given)
    if part.form == "long":
        return forms.CharField(widget=forms.Textarea(attrs={"rows": 3}), **given)
    kinds: dict[str, type[forms.Field]] = {
        "number": NumberField,
        "day": MonthOrDayField,
        "month": MonthOrDayField,
        "list": ListField,
    }
    return kinds.get(part.form, forms.CharField)(**given)
