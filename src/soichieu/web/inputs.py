"""Form fields as an office writes them: days dd/mm/yyyy."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

_FIRST_YEAR, _LAST_YEAR = 1900, 2200


class DayField(forms.DateField):
    """A day, typed as 31/8/2023 or picked; kept as a date."""

    widget = forms.DateInput(format="%d/%m/%Y")

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("error_messages", {"invalid": _("Hãy ghi ngày theo dạng 31/8/2023.")})
        super().__init__(input_formats=["%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d"], **kwargs)
        self.widget.attrs.update({"inputmode": "numeric", "placeholder": _("ngày/tháng/năm")})

    def validate(self, value: Any) -> None:
        """Refuse years that no document bears, and that no reckoning of days could go on from."""
        super().validate(value)
        if value is not None and not _FIRST_YEAR <= value.year <= _LAST_YEAR:
            told = {"first": _FIRST_YEAR, "last": _LAST_YEAR}
            raise forms.ValidationError(_("Hãy ghi năm từ %(first)s đến %(last)s.") % told)


class FilesInput(forms.ClearableFileInput):
    """A file input that takes several at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """One or more files; cleaned into a list. Emptiness and size are judged by who takes them in."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        """Return the files as a list; none at all is refused."""
        files = [one for one in (data if isinstance(data, list | tuple) else [data]) if one]
        if not files:
            super().clean(None, initial)
        return files
