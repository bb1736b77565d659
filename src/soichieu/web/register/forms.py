"""What is asked of the register, and what a person says of a document or an unclear reference."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.directives.enums import Life, Status
from soichieu.pure.numbering import NAME_OF
from soichieu.web.inputs import DayField

NEW = "moi"


class RegisterListForm(forms.Form):
    """The filter of the register; everything is optional."""

    q = forms.CharField(label=_("Số hiệu, tên, cơ quan"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Loại"), required=False)
    state = forms.ChoiceField(
        label=_("Tình trạng"), required=False, choices=[("", _("Tất cả")), *Life.choices]
    )
    status = forms.ChoiceField(
        label=_("Mức tin cậy"), required=False, choices=[("", _("Tất cả")), *Status.choices]
    )
    since = DayField(label=_("Ban hành từ"), required=False)
    until = DayField(label=_("Đến ngày"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds = [(abbreviation, f"{name} ({abbreviation})") for abbreviation, name in NAME_OF.items()]
        self.fields["kind"].choices = [("", _("Tất cả")), *kinds]  # type: ignore[attr-defined]  # a ChoiceField


class RegisterForm(forms.Form):
    """What a person knows of a document that goes into the register."""

    symbol = forms.CharField(label=_("Số, ký hiệu"), required=False, max_length=80)
    kind = forms.ChoiceField(
        label=_("Loại"), required=False, help_text=_("Bỏ trống nếu số, ký hiệu đã nói loại văn bản.")
    )
    issuer = forms.CharField(label=_("Cơ quan ban hành"), required=False, max_length=250)
    issued_on = DayField(label=_("Ngày ban hành"), required=False)
    title = forms.CharField(
        label=_("Tên, trích yếu"), required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    unit = forms.TypedChoiceField(label=_("Ghi cho đơn vị"), coerce=int)

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds = [(abbreviation, f"{name} ({abbreviation})") for abbreviation, name in NAME_OF.items()]
        self.fields["kind"].choices = [("", "–"), *kinds]  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # as above


class ReferenceForm(forms.Form):
    """Which directive an unclear reference means, and why."""

    meant = forms.ChoiceField(label=_("Là văn bản nào"), widget=forms.RadioSelect)
    reason = forms.CharField(label=_("Căn cứ để chọn"), max_length=500)

    def __init__(self, candidates: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["meant"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            *((str(pk), name) for pk, name in candidates),
            (NEW, _("Không phải các văn bản trên: lập văn bản mới")),
        ]

    def directive_id(self) -> int | None:
        """Return the directive chosen; None for a new one."""
        meant = self.cleaned_data["meant"]
        return None if meant == NEW else int(meant)
