"""What is asked of soi chiếu, and what a person says of a gap."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.alignment.enums import GapKind, GapState, GapStepKind
from soichieu.web.inputs import DayField

ALL = ("", _("Tất cả"))


class EntranceForm(forms.Form):
    """Which unit, on which day; the directives are ticked in the list."""

    don_vi = forms.TypedChoiceField(label=_("Đơn vị"), required=False, coerce=int, empty_value=None)
    ten = forms.CharField(
        label=_("Hoặc đơn vị khác trong phạm vi"),
        required=False,
        max_length=200,
        help_text=_("Tên đầy đủ."),
    )
    ngay = DayField(label=_("Tại ngày"), required=False)

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["don_vi"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class AttachForm(forms.Form):
    """Which clause an item is to hang on."""

    to = forms.ChoiceField(label=_("Gắn với điều khoản"))

    def __init__(self, clauses: list[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].choices = clauses  # type: ignore[attr-defined]  # a ChoiceField


class GapStepForm(forms.Form):
    """What is done about a gap: only the steps its state allows are offered."""

    kind = forms.ChoiceField(label=_("Việc làm"))
    words = forms.CharField(
        label=_("Nội dung, lý do"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )
    on = DayField(label=_("Ngày"))
    due = DayField(
        label=_("Trả lời trước ngày"),
        required=False,
        help_text=_("Chỉ dùng khi hỏi đơn vị; có thể bỏ trống."),
    )

    def __init__(self, kinds: list[GapStepKind], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [(kind.value, kind.label) for kind in kinds]  # type: ignore[attr-defined]  # as above
        if GapStepKind.ASKED not in kinds:
            del self.fields["due"]


class GapListForm(forms.Form):
    """The filter of the register of gaps; everything is optional."""

    q = forms.CharField(label=_("Nội dung"), required=False, max_length=200)
    loai = forms.ChoiceField(label=_("Loại"), required=False, choices=[ALL, *GapKind.choices])
    tt = forms.ChoiceField(label=_("Tình trạng"), required=False, choices=[ALL, *GapState.choices])
