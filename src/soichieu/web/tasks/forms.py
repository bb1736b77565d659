"""What is asked of the list of tasks, and what a person says when giving or moving one."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from soichieu.organisations.enums import Level, Line
from soichieu.pure.tasks import AGES
from soichieu.tasks.enums import DeadlineClass, DeadlineGroup, Move, Role, State
from soichieu.web.inputs import DayField

ALL = ("", _("Tất cả"))
NO_DIRECTIVE = "khong"
AGE_LABELS = [_("1–30 ngày"), _("31–90 ngày"), _("91–120 ngày"), _("trên 120 ngày")]


class TaskListForm(forms.Form):
    """The filter of the list; everything is optional, and what stands last comes by links alone."""

    q = forms.CharField(label=_("Nội dung"), required=False, max_length=200)
    han = forms.ChoiceField(
        label=_("Hạn"), required=False, choices=[ALL, *DeadlineClass.choices, *DeadlineGroup.choices]
    )
    vai = forms.ChoiceField(label=_("Vai trò"), required=False, choices=[ALL, *Role.choices])
    vuong = forms.ChoiceField(label=_("Vướng"), required=False, choices=[ALL, ("1", _("đang vướng"))])
    ngay = DayField(label=_("Tại ngày"), required=False)
    tt = forms.ChoiceField(label=_("Tình trạng"), required=False, choices=[ALL, *State.choices])
    cap = forms.ChoiceField(label=_("Cấp"), required=False, choices=[ALL, *Level.choices])
    he = forms.ChoiceField(label=_("Hệ thống"), required=False, choices=[ALL, *Line.choices])
    tuoi = forms.ChoiceField(
        label=_("Quá hạn"),
        required=False,
        choices=[ALL, *((str(place + 1), AGE_LABELS[place]) for place in range(len(AGES)))],
    )
    tu = DayField(label=_("Thời hạn từ"), required=False)
    den = DayField(label=_("Đến ngày"), required=False)
    gia_han = forms.ChoiceField(
        label=_("Gia hạn"), required=False, choices=[ALL, ("1", _("đã được gia hạn"))]
    )
    don_vi = forms.IntegerField(required=False)
    co_quan = forms.IntegerField(required=False)
    van_ban = forms.RegexField(r"^(\d{1,18}|khong)$", required=False)
    giao_tu = DayField(label=_("Giao từ"), required=False)
    giao_den = DayField(label=_("Giao đến"), required=False)
    khong_han = forms.BooleanField(required=False)


class GiveForm(forms.Form):
    """A task as an office gives it."""

    title = forms.CharField(label=_("Nhiệm vụ"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3}))
    lead = forms.CharField(
        label=_("Đơn vị chủ trì"), max_length=200, help_text=_("Tên đầy đủ; mỗi nhiệm vụ một đơn vị.")
    )
    coordinating = forms.CharField(
        label=_("Đơn vị phối hợp"),
        required=False,
        max_length=1000,
        help_text=_("Cách nhau bằng dấu chấm phẩy."),
    )
    product = forms.CharField(label=_("Sản phẩm"), required=False, max_length=300)
    symbol = forms.CharField(
        label=_("Văn bản giao"), required=False, max_length=80, help_text=_("Số, ký hiệu.")
    )
    leader = forms.CharField(label=_("Lãnh đạo phụ trách"), required=False, max_length=120)
    given_on = DayField(label=_("Ngày giao"), initial=timezone.localdate)
    due = DayField(label=_("Thời hạn"), required=False)
    due_text = forms.CharField(
        label=_("Thời hạn như văn bản ghi"),
        required=False,
        max_length=120,
        help_text=_(
            "Như: trong quý IV/2026; chậm nhất ngày 15/8. Bỏ trống ngày ở trên thì tính theo lời văn này."
        ),
    )
    part_of = forms.IntegerField(required=False, widget=forms.HiddenInput)
    unit = forms.TypedChoiceField(label=_("Cơ quan theo dõi"), coerce=int)

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class GiveOutForm(forms.Form):
    """Who follows the tasks of a document, and from which day they are given."""

    unit = forms.TypedChoiceField(label=_("Cơ quan theo dõi"), coerce=int)
    given_on = DayField(label=_("Ngày giao"))

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class MoveForm(forms.Form):
    """A move with a share: only those its state and the reader's side allow are offered."""

    move = forms.ChoiceField(label=_("Việc làm"))
    on = DayField(label=_("Ngày"))
    words = forms.CharField(
        label=_("Kết quả hoặc lý do"), required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    source = forms.TypedChoiceField(
        label=_("Minh chứng"),
        required=False,
        coerce=int,
        empty_value=None,
        help_text=_("Một nguồn đã đưa lên."),
    )
    file = forms.FileField(
        label=_("Hoặc tệp mới"),
        required=False,
        help_text=_("Được lưu thành nguồn của đơn vị rồi dẫn làm minh chứng."),
    )
    seen = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, moves: list[Move], sources: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["move"].choices = [(one.value, one.label) for one in moves]  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["source"].choices = [("", "–"), *sources]  # type: ignore[attr-defined]  # as above


class AskForm(forms.Form):
    """A later day asked for."""

    to = DayField(label=_("Xin gia hạn đến ngày"))
    why = forms.CharField(label=_("Lý do"), max_length=500)


class ExtendForm(forms.Form):
    """A later day that an office gives without being asked."""

    to = DayField(label=_("Gia hạn đến ngày"))
    why = forms.CharField(label=_("Lý do"), max_length=500)


class DecideForm(forms.Form):
    """What an office decides on a later day."""

    granted = forms.TypedChoiceField(
        label=_("Quyết định"),
        coerce=lambda value: value == "1",
        choices=[("1", _("đồng ý")), ("0", _("không đồng ý"))],
    )
    words = forms.CharField(label=_("Ý kiến"), required=False, max_length=500)
