"""What a filter asks for, with what could not be read set aside and told."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from soichieu.web.inputs import DayField


def conditions_of(form: forms.Form) -> dict[str, Any]:
    """Return what the sound fields of a filter ask for; one that is not sound asks nothing."""
    form.is_valid()
    return dict(form.cleaned_data)


def unread_in(form: forms.Form) -> list[str]:
    """Return a sentence on the conditions set aside; days tell of themselves beside their input."""
    labels = [
        str(form[name].label) for name in form.errors if name in form.fields and not _tells_itself(form, name)
    ]
    if not labels:
        return []
    return [_("Bỏ qua điều kiện không hiểu được: %(names)s.") % {"names": ", ".join(labels)}]


def _tells_itself(form: forms.Form, name: str) -> bool:
    return isinstance(form.fields[name], DayField)
