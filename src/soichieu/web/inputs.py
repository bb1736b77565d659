"""Form fields as an office writes them: days dd/mm/yyyy, numbers 1.103 and 5,62."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.pure.quantities import format_number, parse_number

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


class NumberField(forms.Field):
    """A number typed the Vietnamese way (1.103; 5,62); cleaned into an exact decimal, None where empty."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.widget.attrs.update({"inputmode": "decimal", "maxlength": "40"})

    def to_python(self, value: Any) -> Any:
        """Return the number; refuse what is none in the Vietnamese way."""
        text = str(value or "").strip()
        if not text:
            return None
        number = parse_number(text.removesuffix("%"))
        if number is None:
            raise forms.ValidationError(_("Hãy ghi số theo cách Việt Nam, như 1.103 hoặc 5,62."))
        return number

    def prepare_value(self, value: Any) -> Any:
        """Show a number as it would be typed."""
        return printed(value) if isinstance(value, Decimal) else value


def printed(value: Decimal) -> str:
    """Print a stored number without the zeros that only the column gave it: 80, 5,62."""
    is_whole = value == value.to_integral_value()
    return format_number(value.quantize(Decimal(1)) if is_whole else value.normalize())
