"""What is asked of the list of workbooks of figures, and what a person says when bringing one."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.indicators.enums import FileState


class FilesForm(forms.Form):
    """The filter of the list of workbooks."""

    q = forms.CharField(label=_("Có chữ trong tên tệp, tên biểu"), required=False, max_length=200)
    tt = forms.ChoiceField(
        label=_("Tình trạng"), required=False, choices=[("", _("Tất cả")), *FileState.choices]
    )
    ky = forms.IntegerField(required=False, widget=forms.HiddenInput)


class TemplateForm(forms.Form):
    """Whose template."""

    ten = forms.CharField(
        label=_("Mẫu cho đơn vị"),
        required=False,
        max_length=300,
        help_text=_("Ghi một đơn vị, hoặc một cơ quan để lấy mọi đơn vị bên dưới; bỏ trống là tất cả."),
    )


class BringForm(forms.Form):
    """The workbook and the office that brings it."""

    unit = forms.TypedChoiceField(label=_("Cơ quan nhập"), coerce=int)
    tep = forms.FileField(label=_("Tệp .xlsx"))

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField
