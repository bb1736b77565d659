"""What is asked of the inbox and the log of letters, and what a person sets about reminders."""

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.pure.reminders import AUDIENCES, MOMENTS, Step
from soichieu.pure.reminders import Audience as PureAudience
from soichieu.pure.reminders import Moment as PureMoment
from soichieu.reminders.enums import Audience, LetterState, Moment
from soichieu.web.inputs import DayField


class InboxForm(forms.Form):
    """The filter of the inbox."""

    q = forms.CharField(label=_("Nội dung"), required=False, max_length=200)
    xem = forms.ChoiceField(
        label=_("Xem"),
        required=False,
        choices=[("", _("Chưa đọc, còn phải làm")), ("tat-ca", _("Tất cả"))],
    )


class LetterListForm(forms.Form):
    """The filter of the log of letters; everything is optional."""

    q = forms.CharField(label=_("Người nhận, địa chỉ, tiêu đề"), required=False, max_length=200)
    state = forms.ChoiceField(
        label=_("Kết quả"), required=False, choices=[("", _("Tất cả")), *LetterState.choices]
    )
    since = DayField(label=_("Từ ngày"), required=False)
    until = DayField(label=_("Đến ngày"), required=False)


class MailForm(forms.Form):
    """One's own address and whether the daily letter is wanted."""

    email = forms.EmailField(
        label=_("Địa chỉ thư"), required=False, help_text=_("Để trống là không nhận thư.")
    )
    by_mail = forms.BooleanField(label=_("Nhận thư nhắc việc, nhiều nhất một thư mỗi ngày"), required=False)


class StepForm(forms.Form):
    """One step of a rule; a row without a moment is none."""

    moment = forms.ChoiceField(
        label=_("Khi nào"),
        required=False,
        choices=[("", _("– không dùng –")), *((one.value, Moment(one.value).label) for one in MOMENTS)],
    )
    days = forms.IntegerField(label=_("Số ngày"), required=False, min_value=0, max_value=365)
    audience = forms.ChoiceField(
        label=_("Nhắc ai"), choices=[(one.value, Audience(one.value).label) for one in AUDIENCES]
    )

    def step(self) -> Step | None:
        """Return the step of a valid row, None for one that is not used."""
        given = self.cleaned_data
        if not given.get("moment"):
            return None
        moment = PureMoment(given["moment"])
        days = 0 if moment is PureMoment.ON else given.get("days") or 0
        return Step(moment, days, PureAudience(given["audience"]))


StepFormSet = forms.formset_factory(StepForm, extra=3, max_num=12, absolute_max=12)
