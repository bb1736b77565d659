"""What is asked of the lists, and what an office fills in for an indicator."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.indicators.enums import Aggregation, BandsOf, Direction, Frequency, Kind, Tone
from soichieu.organisations.enums import Hierarchy
from soichieu.web.inputs import DayField, NumberField


class IndicatorListForm(forms.Form):
    """The filter of the dictionary; everything is optional."""

    q = forms.CharField(label=_("Mã, tên, tên gọi khác"), required=False, max_length=200)
    loai = forms.ChoiceField(
        label=_("Loại số liệu"), required=False, choices=[("", _("Tất cả")), *Kind.choices]
    )
    co_quan = forms.TypedChoiceField(label=_("Đơn vị quản lý"), required=False, coerce=int, empty_value=None)
    bieu = forms.TypedChoiceField(label=_("Biểu mẫu"), required=False, coerce=int, empty_value=None)
    dang_dung = forms.BooleanField(label=_("Chỉ chỉ tiêu đang dùng"), required=False)

    def __init__(
        self, owners: list[tuple[int, str]], asked_by: list[tuple[int, str]], *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        everything: list[tuple[Any, Any]] = [("", _("Tất cả"))]
        self.fields["co_quan"].choices = everything + owners  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["bieu"].choices = everything + asked_by  # type: ignore[attr-defined]  # as above


class FormListForm(forms.Form):
    """The filter of the list of forms."""

    q = forms.CharField(label=_("Mã, tên biểu"), required=False, max_length=200)
    ky = forms.ChoiceField(
        label=_("Định kỳ"), required=False, choices=[("", _("Tất cả")), *Frequency.choices]
    )


class DefinitionForm(forms.Form):
    """One version of a definition."""

    name = forms.CharField(label=_("Tên chỉ tiêu"), max_length=300)
    measure_unit = forms.CharField(
        label=_("Đơn vị tính"), max_length=60, required=False, help_text=_("Như người, mô hình, %.")
    )
    decimals = forms.IntegerField(label=_("Số chữ số thập phân"), min_value=0, max_value=6, initial=0)
    formula = forms.CharField(
        label=_("Công thức"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "spellcheck": "false"}),
        help_text=_(
            "Để trống nếu số liệu được nhập. Mã chỉ tiêu viết trong ngoặc vuông, như [A02] / [A01] * 100; "
            "có các hàm TONG, MIN, MAX, LAMTRON, CATBO, NEU."
        ),
    )
    aliases = forms.CharField(
        label=_("Tên gọi khác"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Mỗi dòng một tên; dùng để tìm và để nhận ra chỉ tiêu trong văn bản."),
    )
    meaning = forms.CharField(
        label=_("Khái niệm, phương pháp tính"), required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    source = forms.CharField(label=_("Nguồn số liệu"), max_length=300, required=False)
    symbol = forms.CharField(
        label=_("Văn bản căn cứ"),
        max_length=120,
        required=False,
        help_text=_("Số, ký hiệu trong sổ; nếu trùng số, thêm ngày: 12-NQ/TW@2022-03-16."),
    )
    basis = forms.CharField(label=_("Căn cứ khác"), max_length=300, required=False)
    since = DayField(label=_("Áp dụng từ ngày"))


class RegisterIndicatorForm(DefinitionForm):
    """An indicator with its first definition; what stands first is never changed later."""

    code = forms.CharField(label=_("Mã chỉ tiêu"), max_length=30, help_text=_("Như A01 hoặc MH.02."))
    owner = forms.TypedChoiceField(label=_("Đơn vị quản lý"), coerce=int)
    kind = forms.ChoiceField(label=_("Loại số liệu"), choices=Kind.choices)
    aggregation = forms.ChoiceField(label=_("Cách tổng hợp lên cấp trên"), choices=Aggregation.choices)
    hierarchy = forms.ChoiceField(label=_("Tổng hợp theo hệ thống"), choices=Hierarchy.choices)
    direction = forms.ChoiceField(
        label=_("Chiều đánh giá"), choices=Direction.choices, initial=Direction.NONE
    )
    weight = forms.CharField(
        label=_("Quyền số"),
        max_length=60,
        required=False,
        help_text=_("Chỉ với bình quân gia quyền: mã của chỉ tiêu làm quyền số."),
    )
    field_order = ("code", "name", "owner", "kind", "aggregation", "hierarchy", "direction", "weight")

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owner"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class RenewForm(DefinitionForm):
    """A further version, with the reason."""

    reason = forms.CharField(label=_("Lý do ban hành phiên bản mới"), max_length=300)


class RetireForm(forms.Form):
    """From when an indicator is out of use."""

    on = DayField(label=_("Thôi dùng từ ngày"))


class BreakDownForm(forms.Form):
    """A breakdown there is, or a new one with its classes."""

    dimension = forms.TypedChoiceField(label=_("Phân tổ đã có"), required=False, coerce=int, empty_value=None)
    code = forms.CharField(label=_("Mã phân tổ mới"), max_length=20, required=False)
    name = forms.CharField(label=_("Tên phân tổ mới"), max_length=120, required=False)
    parts = forms.CharField(
        label=_("Các nhóm"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Mỗi dòng một nhóm: mã, dấu hai chấm, tên; như NU: Nữ."),
    )

    def __init__(self, dimensions: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["dimension"].choices = [("", _("lập phân tổ mới")), *dimensions]  # type: ignore[attr-defined]  # a ChoiceField


class BandsForm(forms.Form):
    """What the bands divide."""

    of = forms.ChoiceField(label=_("Ngưỡng xét theo"), choices=BandsOf.choices)


class BandForm(forms.Form):
    """One band; a row without a label is none."""

    label = forms.CharField(label=_("Mức"), max_length=60, required=False)
    tone = forms.ChoiceField(label=_("Đánh giá"), choices=Tone.choices, required=False)
    least = NumberField(label=_("Từ"), required=False)
    most = NumberField(label=_("Đến dưới"), required=False)
