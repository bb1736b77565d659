"""What a person says when bringing a file of tasks, and when mending one of its rows."""

from collections.abc import Collection, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.tasks.enums import ImportColumn, ImportFaultKind, Verdict
from soichieu.web.inputs import DayField

ALL = ("", _("Tất cả"))


class BringForm(forms.Form):
    """The file, who follows its tasks, from which day, of which plan."""

    unit = forms.TypedChoiceField(label=_("Cơ quan theo dõi"), coerce=int)
    given_on = DayField(label=_("Ngày giao"))
    symbol = forms.CharField(
        label=_("Văn bản giao"),
        required=False,
        max_length=80,
        help_text=_("Cho dòng không ghi văn bản riêng."),
    )
    first_day = DayField(label=_("Kế hoạch từ ngày"), required=False)
    last_day = DayField(label=_("Đến ngày"), required=False, help_text=_("Hạn ngoài kỳ được cảnh báo."))
    tep = forms.FileField(label=_("Tệp .xlsx hoặc .docx"))

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class FilesForm(forms.Form):
    """The filter of the list of files."""

    q = forms.CharField(label=_("Có chữ trong tên"), required=False, max_length=200)


class RowsForm(forms.Form):
    """Which rows of a file are shown, or which faults."""

    dong = forms.ChoiceField(label=_("Dòng"), required=False, choices=[ALL, *Verdict.choices])
    loi = forms.ChoiceField(label=_("Loại lỗi"), required=False, choices=[ALL, *ImportFaultKind.choices])
    muc = forms.ChoiceField(
        label=_("Mức"), required=False, choices=[ALL, ("error", _("lỗi")), ("warning", _("cảnh báo"))]
    )


class RowForm(forms.Form):
    """The cells of one row, to be written otherwise."""

    def __init__(
        self, columns: Collection[ImportColumn], words: Mapping[str, str], *args: Any, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        for column in columns:
            lines = 3 if column in {ImportColumn.TITLE, ImportColumn.COORDINATING} else 1
            self.fields[column.value] = forms.CharField(
                label=str(column.label).capitalize(),
                required=False,
                max_length=4000,
                initial=words.get(column.value, ""),
                widget=forms.Textarea(attrs={"rows": lines}) if lines > 1 else forms.TextInput(),
            )
