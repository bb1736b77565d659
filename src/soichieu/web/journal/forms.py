"""What a reader of the journal may ask for."""

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.web.inputs import DayField
from soichieu.web.journal.acts import things


class JournalForm(forms.Form):
    """The filter; everything is optional."""

    words = forms.CharField(label=_("Người hoặc đối tượng có chữ"), required=False, max_length=100)
    act = forms.ChoiceField(label=_("Việc"), required=False)
    since = DayField(label=_("Từ ngày"), required=False)
    until = DayField(label=_("Đến ngày"), required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # passed on as given
        self.fields["act"].choices = [("", _("Mọi việc")), *things()]  # type: ignore[attr-defined]  # a ChoiceField
