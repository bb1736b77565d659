"""What a person says when bringing a workbook of figures."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class BringForm(forms.Form):
    """The workbook and the office that brings it."""

    unit = forms.TypedChoiceField(label=_("Cơ quan nhập"), coerce=int)
    tep = forms.FileField(label=_("Tệp .xlsx"))

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField
