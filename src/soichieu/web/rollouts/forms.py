"""What is asked of the cascade, and what a person says when opening a rollout or settling what is owed."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.cascade.enums import DutyKind, Standing
from soichieu.organisations.enums import Level
from soichieu.web.inputs import DayField

BODIES = [
    ("", _("mọi tổ chức của hệ thống")),
    ("cap-uy", _("cấp ủy")),
    ("dang-uy-cong-an", _("đảng ủy công an")),
    ("ubnd", _("ủy ban nhân dân")),
    ("cong-an", _("công an")),
    ("mttq", _("Mặt trận Tổ quốc")),
]
"""The standard bodies a rollout usually means; the keys are those of data/vietnam/standard_bodies.csv."""


class DayForm(forms.Form):
    """The day a page of the cascade is asked for; of a list also words and which standings."""

    q = forms.CharField(label=_("Có chữ trong tên"), required=False, max_length=200)
    ngay = DayField(label=_("Tại ngày"), required=False)
    loai = forms.ChoiceField(
        label=_("Tình trạng"), required=False, choices=[("", _("Tất cả")), *Standing.choices]
    )


class OpenForm(forms.Form):
    """A rollout as its office opens it: which documents, who owes what, from when and by when."""

    title = forms.CharField(label=_("Tên đợt triển khai"), max_length=300)
    symbols = forms.CharField(
        label=_("Số, ký hiệu các văn bản"),
        max_length=400,
        help_text=_("Cách nhau bằng dấu phẩy. Nếu nhiều văn bản cùng số, thêm ngày: 12-NQ/TW@2022-03-16."),
    )
    kind = forms.ChoiceField(label=_("Việc phải làm"), choices=DutyKind.choices)
    types = forms.CharField(
        label=_("Loại văn bản được tính"),
        required=False,
        max_length=80,
        help_text=_("Như KH, CTr; bỏ trống là mọi loại."),
    )
    level = forms.ChoiceField(label=_("Cấp phải thực hiện"), choices=Level.choices)
    body = forms.ChoiceField(label=_("Tổ chức phải thực hiện"), required=False, choices=BODIES)
    unit = forms.TypedChoiceField(label=_("Đơn vị theo dõi"), coerce=int)
    only_below = forms.BooleanField(label=_("Chỉ các đơn vị cấp dưới của đơn vị theo dõi"), required=False)
    opened_on = DayField(label=_("Từ ngày"))
    due = DayField(label=_("Thời hạn"), required=False)

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class WaiveForm(forms.Form):
    """From which day and why a unit need not do its part."""

    on = DayField(label=_("Miễn từ ngày"))
    why = forms.CharField(label=_("Lý do"), max_length=300)


class TellForm(forms.Form):
    """On which day a unit did its part, and the words of which source prove it."""

    on = DayField(label=_("Ngày thực hiện"))
    source = forms.TypedChoiceField(label=_("Nguồn chứng minh"), coerce=int)
    quote = forms.CharField(
        label=_("Câu trong nguồn"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Chép nguyên câu từ nguồn; khác dấu cách, dấu thanh vẫn tìm được."),
    )

    def __init__(self, sources: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["source"].choices = sources  # type: ignore[attr-defined]  # a ChoiceField
