"""What is asked of who brings texts, and how the list of sources is filtered."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.web.inputs import DayField, FilesField


class UploadForm(forms.Form):
    """The files, for which unit, and what the sender knows of them."""

    unit = forms.TypedChoiceField(
        label=_("Lưu cho đơn vị"), coerce=int, help_text=_("Cấp trên của đơn vị này cũng xem được.")
    )
    published_on = DayField(
        label=_("Ngày đăng, ngày văn bản"),
        required=False,
        help_text=_("Bỏ trống nếu trong tệp đã ghi."),
    )
    url = forms.URLField(
        label=_("Địa chỉ công khai"),
        required=False,
        assume_scheme="https",
        help_text=_("Nơi đã đăng, nếu có."),
    )
    tep = FilesField(label=_("Chọn tệp, hoặc kéo thả vào đây"))

    def __init__(self, units: Sequence[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class SourceListForm(forms.Form):
    """The filter of the list; everything is optional."""

    q = forms.CharField(label=_("Có chữ trong tên"), required=False, max_length=100)
    claims = forms.ChoiceField(
        label=_("Bóc tách"),
        required=False,
        choices=[("", _("Tất cả")), ("undecided", _("Còn điều chưa quyết")), ("decided", _("Đã quyết xong"))],
    )
    since = DayField(label=_("Đăng từ ngày"), required=False)
    until = DayField(label=_("Đến ngày"), required=False)
