"""What a person says when planning a task: milestones, what it waits for, what recurs, who takes over."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from soichieu.organisations.enums import Level
from soichieu.tasks.enums import Every
from soichieu.web.inputs import DayField
from soichieu.web.rollouts.forms import BODIES

Choices = list[tuple[int, str]]


class MilestoneForm(forms.Form):
    """A mark on the way of a task."""

    words = forms.CharField(label=_("Mốc"), max_length=300)
    due = DayField(label=_("Phải đạt trước hết ngày"))


class ReachForm(forms.Form):
    """On which day a milestone was reached, and what shows it."""

    on = DayField(label=_("Ngày đạt"))
    words = forms.CharField(label=_("Kết quả"), required=False, max_length=500)
    progress = forms.TypedChoiceField(
        label=_("Theo bước tiến độ"), required=False, coerce=int, empty_value=None
    )
    source = forms.TypedChoiceField(label=_("Minh chứng"), required=False, coerce=int, empty_value=None)

    def __init__(self, steps: Choices, sources: Choices, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["progress"].choices = [("", "–"), *steps]  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["source"].choices = [("", "–"), *sources]  # type: ignore[attr-defined]  # as above


class WhyForm(forms.Form):
    """Why something is taken back."""

    why = forms.CharField(label=_("Lý do"), max_length=300)


class WaitForm(forms.Form):
    """For which task this one waits."""

    awaited = forms.TypedChoiceField(label=_("Nhiệm vụ phải xong trước"), coerce=int)
    why = forms.CharField(label=_("Lý do"), required=False, max_length=300)

    def __init__(self, tasks: Choices, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["awaited"].choices = tasks  # type: ignore[attr-defined]  # a ChoiceField


class HoldUpForm(forms.Form):
    """Which obstacle holds the task up."""

    obstacle = forms.TypedChoiceField(label=_("Vướng mắc trong sổ"), coerce=int)

    def __init__(self, obstacles: Choices, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["obstacle"].choices = obstacles  # type: ignore[attr-defined]  # a ChoiceField


class PartForm(forms.Form):
    """Under which task this one hangs."""

    whole = forms.TypedChoiceField(
        label=_("Là việc thành phần của"), required=False, coerce=int, empty_value=None
    )

    def __init__(self, tasks: Choices, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["whole"].choices = [("", _("không thuộc nhiệm vụ nào")), *tasks]  # type: ignore[attr-defined]  # a ChoiceField


class SeriesForm(forms.Form):
    """A recurring task as an office gives it."""

    title = forms.CharField(label=_("Nhiệm vụ"), max_length=900, widget=forms.Textarea(attrs={"rows": 2}))
    lead = forms.CharField(label=_("Đơn vị chủ trì"), max_length=200, help_text=_("Tên đầy đủ."))
    coordinating = forms.CharField(
        label=_("Đơn vị phối hợp"),
        required=False,
        max_length=1000,
        help_text=_("Cách nhau bằng dấu chấm phẩy."),
    )
    due_text = forms.CharField(
        label=_("Thời hạn như văn bản ghi"),
        required=False,
        max_length=120,
        help_text=_("Như: định kỳ 6 tháng; 01 lần/tháng; trước ngày 15 hằng tháng."),
    )
    every = forms.ChoiceField(
        label=_("Định kỳ"),
        required=False,
        choices=[("", _("theo lời văn ở trên")), *Every.choices],
    )
    month = forms.IntegerField(
        label=_("Tháng thứ mấy trong kỳ"),
        required=False,
        min_value=1,
        max_value=12,
        help_text=_("Bỏ trống là tháng cuối của kỳ."),
    )
    day = forms.IntegerField(
        label=_("Ngày mấy trong tháng"),
        required=False,
        min_value=1,
        max_value=31,
        help_text=_("Bỏ trống là ngày cuối tháng."),
    )
    starts = DayField(label=_("Từ ngày"))
    ends = DayField(label=_("Đến ngày"), required=False)
    product = forms.CharField(label=_("Sản phẩm"), required=False, max_length=300)
    leader = forms.CharField(label=_("Lãnh đạo phụ trách"), required=False, max_length=120)
    clerk = forms.CharField(label=_("Người thực hiện"), required=False, max_length=120)
    symbol = forms.CharField(label=_("Văn bản giao"), required=False, max_length=80)
    unit = forms.TypedChoiceField(label=_("Cơ quan theo dõi"), coerce=int)

    def __init__(self, units: Choices, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class EndForm(forms.Form):
    """From which day and why a recurring task opens no more."""

    on = DayField(label=_("Thôi từ sau ngày"))
    why = forms.CharField(label=_("Lý do"), max_length=300)


class HandOverForm(forms.Form):
    """Who leads what a recurring task still opens."""

    lead = forms.CharField(label=_("Đơn vị chủ trì mới"), max_length=200)


class RuleForm(forms.Form):
    """Which successors take over an office's tasks."""

    unit = forms.TypedChoiceField(label=_("Cơ quan theo dõi"), coerce=int)
    level = forms.ChoiceField(label=_("Cấp"), choices=Level.choices, initial=Level.COMMUNE)
    body = forms.ChoiceField(label=_("Tổ chức"), required=False, choices=BODIES)

    def __init__(self, units: Choices, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class SpanForm(forms.Form):
    """From which day to which, and words of what was entered late; everything is optional."""

    q = forms.CharField(label=_("Nội dung"), required=False, max_length=200)
    tu = DayField(label=_("Từ ngày"), required=False)
    den = DayField(label=_("Đến ngày"), required=False)
