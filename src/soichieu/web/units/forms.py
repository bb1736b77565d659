"""Which day and which line of the tree."""

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.organisations.enums import Hierarchy
from soichieu.web.inputs import DayField


class TreeForm(forms.Form):
    """A day and a line."""

    ngay = DayField(label=_("Vào ngày"), required=False)
    he = forms.ChoiceField(label=_("Hệ thống"), required=False, choices=Hierarchy.choices)
