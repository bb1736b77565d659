"""What is asked of the lists of figures handed in, and what a person says when asking and judging."""

from datetime import datetime, time
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from soichieu.indicators.enums import Frequency, SubmissionState
from soichieu.web.inputs import DayField


class RoundListForm(forms.Form):
    """The filter of the list of rounds."""

    q = forms.CharField(label=_("Có chữ trong tên hoặc mã biểu"), required=False, max_length=200)
    cua_minh = forms.ChoiceField(
        label=_("Đơn vị mình"),
        required=False,
        choices=[("", _("Tất cả")), ("owed", _("còn phải nộp")), *SubmissionState.choices],
    )
    dinh_ky = forms.ChoiceField(
        label=_("Định kỳ"), required=False, choices=[("", _("Tất cả")), *Frequency.choices]
    )
    han = forms.ChoiceField(
        label=_("Hạn nộp"),
        required=False,
        choices=[("", _("Tất cả")), ("sap-den", _("sắp đến hạn")), ("qua", _("đã qua hạn"))],
    )
    bieu = forms.IntegerField(required=False, widget=forms.HiddenInput)
    con_mo = forms.BooleanField(label=_("Chưa khóa"), required=False)


class AnswerListForm(forms.Form):
    """The filter of who answers a round."""

    q = forms.CharField(label=_("Có chữ trong tên đơn vị"), required=False, max_length=200)
    tt = forms.ChoiceField(
        label=_("Tình trạng"),
        required=False,
        choices=[("", _("Tất cả")), ("missing", _("chưa có báo cáo")), *SubmissionState.choices],
    )
    han = forms.ChoiceField(
        label=_("Hạn nộp"),
        required=False,
        choices=[("", _("Tất cả")), ("dung-han", _("đúng hạn")), ("qua-han", _("quá hạn"))],
    )


class OpenRoundForm(forms.Form):
    """A form asked for one of its periods."""

    form = forms.TypedChoiceField(label=_("Biểu"), coerce=int)
    key = forms.ChoiceField(label=_("Kỳ"))

    def __init__(
        self, choices: list[tuple[int, str]], keys: list[tuple[str, str]], *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["form"].choices = choices  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["key"].choices = keys  # type: ignore[attr-defined]  # as above


class MomentForm(forms.Form):
    """Until when, and why."""

    day = DayField(label=_("Đến hết giờ của ngày"))
    hour = forms.TimeField(
        label=_("Giờ"), input_formats=["%H:%M", "%H"], initial="17:00",
        widget=forms.TimeInput(format="%H:%M", attrs={"inputmode": "numeric"}),
        error_messages={"invalid": _("Hãy ghi giờ theo dạng 17:00.")},
    )  # fmt: skip
    reason = forms.CharField(label=_("Lý do"), max_length=300)

    @property
    def moment(self) -> datetime:
        """The moment given, where the office is."""
        hour: time = self.cleaned_data["hour"]
        return timezone.make_aware(datetime.combine(self.cleaned_data["day"], hour))


class UnlockForm(MomentForm):
    """Until when a locked round is open again, for one unit by its name or for all."""

    unit = forms.CharField(
        label=_("Đơn vị"), required=False, max_length=300, help_text=_("Bỏ trống là mọi đơn vị.")
    )
