"""What is asked of the list of corrections, and what a person says when asking for one."""

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.indicators.enums import CorrectionState


class CorrectionListForm(forms.Form):
    """The filter of the list of corrections."""

    q = forms.CharField(label=_("Có chữ trong chỉ tiêu, lý do"), required=False, max_length=200)
    viec = forms.ChoiceField(
        label=_("Việc"),
        required=False,
        choices=[
            ("", _("Tất cả")),
            ("cho-duyet", _("chờ đơn vị mình duyệt")),
            ("cua-minh", _("của đơn vị mình")),
        ],
    )
    tt = forms.ChoiceField(
        label=_("Tình trạng"), required=False, choices=[("", _("Tất cả")), *CorrectionState.choices]
    )


class CorrectionForm(forms.Form):
    """Another number for what was accepted, with the reason."""

    text = forms.CharField(
        label=_("Số đính chính"), required=False, max_length=2000, help_text=_("Bỏ trống là rút số này đi.")
    )
    reason = forms.CharField(
        label=_("Lý do đính chính"), max_length=500, widget=forms.Textarea(attrs={"rows": 2})
    )
