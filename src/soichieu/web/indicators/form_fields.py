"""What an office fills in for a form."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.indicators.enums import Frequency, Scheme
from soichieu.organisations.enums import Hierarchy, Level, Line
from soichieu.web.inputs import DayField


class MakeForm(forms.Form):
    """A form: who owes an answer, how often, by when, and who accepts it."""

    code = forms.CharField(label=_("Mã biểu"), max_length=30, help_text=_("Như BM-01."))
    name = forms.CharField(label=_("Tên biểu"), max_length=300)
    owner = forms.TypedChoiceField(label=_("Đơn vị yêu cầu báo cáo"), coerce=int)
    symbol = forms.CharField(
        label=_("Văn bản ban hành biểu"), max_length=120, required=False, help_text=_("Số, ký hiệu trong sổ.")
    )
    scheme = forms.ChoiceField(label=_("Chế độ báo cáo"), choices=Scheme.choices)
    frequency = forms.ChoiceField(label=_("Định kỳ"), choices=Frequency.choices, initial=Frequency.MONTH)
    level = forms.ChoiceField(label=_("Cấp báo cáo"), choices=Level.choices)
    line = forms.ChoiceField(
        label=_("Thuộc hệ thống"), required=False, choices=[("", _("mọi hệ thống")), *Line.choices]
    )
    within = forms.CharField(
        label=_("Trực thuộc đơn vị"),
        max_length=200,
        required=False,
        help_text=_("Tên đầy đủ; bỏ trống là mọi đơn vị cấp dưới của đơn vị yêu cầu."),
    )
    hierarchy = forms.ChoiceField(label=_("Duyệt theo hệ thống"), choices=Hierarchy.choices)
    steps = forms.IntegerField(label=_("Số cấp duyệt"), min_value=1, max_value=5, initial=1)
    opens_after = forms.IntegerField(
        label=_("Mở sau khi hết kỳ (ngày)"), min_value=-366, max_value=366, initial=0
    )
    due_after = forms.IntegerField(
        label=_("Hạn nộp sau khi hết kỳ (ngày)"), min_value=0, max_value=366, initial=2
    )
    due_working = forms.BooleanField(label=_("Tính theo ngày làm việc"), required=False, initial=True)
    due_hour = forms.TimeField(
        label=_("Giờ hạn nộp"), required=False, help_text=_("Như 17:00; bỏ trống là hết ngày.")
    )
    locks_after = forms.IntegerField(
        label=_("Khóa sau hạn nộp (ngày)"),
        min_value=0,
        max_value=366,
        required=False,
        help_text=_("Bỏ trống là không tự khóa."),
    )
    starts = DayField(label=_("Áp dụng từ ngày"))
    ends = DayField(label=_("Áp dụng đến hết ngày"), required=False)

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owner"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class LineForm(forms.Form):
    """One line of a form; a row without a code is none."""

    place = forms.IntegerField(label=_("TT"), required=False, min_value=1, max_value=999)
    measure = forms.CharField(label=_("Mã chỉ tiêu"), max_length=60, required=False)
    heading = forms.CharField(label=_("Nhóm"), max_length=200, required=False)
    required = forms.BooleanField(label=_("Bắt buộc"), required=False, initial=True)
    hint = forms.CharField(label=_("Hướng dẫn"), max_length=300, required=False)
