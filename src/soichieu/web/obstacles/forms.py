"""What is asked of the register of obstacles, and what a person says of one."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from soichieu.cascade.enums import ObstacleState, StepKind
from soichieu.web.inputs import DayField


class ObstacleListForm(forms.Form):
    """The filter of the register; everything is optional."""

    q = forms.CharField(label=_("Nội dung"), required=False, max_length=200)
    state = forms.ChoiceField(
        label=_("Tình trạng"), required=False, choices=[("", _("Tất cả")), *ObstacleState.choices]
    )
    cause = forms.TypedChoiceField(label=_("Nguyên nhân"), required=False, coerce=int, empty_value=None)
    ngay = DayField(label=_("Tại ngày"), required=False)

    def __init__(self, causes: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["cause"].choices = [("", _("Tất cả")), *causes]  # type: ignore[attr-defined]  # a ChoiceField


class ObstacleForm(forms.Form):
    """An obstacle as an office records it."""

    what = forms.CharField(label=_("Vướng mắc"), max_length=300, widget=forms.Textarea(attrs={"rows": 2}))
    cause = forms.CharField(
        label=_("Nguyên nhân"),
        max_length=120,
        help_text=_("Như: quỹ đất, kinh phí, biên chế, văn bản hướng dẫn, phối hợp; ghi mới nếu chưa có."),
    )
    unit = forms.TypedChoiceField(label=_("Đơn vị bị vướng"), coerce=int)
    since = DayField(label=_("Từ ngày"))
    can_lift = forms.CharField(
        label=_("Cơ quan tháo gỡ được"),
        required=False,
        max_length=200,
        help_text=_("Tên đầy đủ; bỏ trống nếu chưa rõ."),
    )
    symbol = forms.CharField(
        label=_("Văn bản bị vướng"),
        required=False,
        max_length=80,
        help_text=_("Số, ký hiệu; bỏ trống nếu không riêng văn bản nào."),
    )

    def __init__(self, units: list[tuple[int, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = units  # type: ignore[attr-defined]  # a ChoiceField


class StepForm(forms.Form):
    """What was done about an obstacle: only the steps its state allows are offered."""

    kind = forms.ChoiceField(label=_("Việc đã làm"))
    on = DayField(label=_("Ngày"), initial=timezone.localdate)
    of = forms.CharField(
        label=_("Kiến nghị với"),
        required=False,
        max_length=200,
        help_text=_("Tên đầy đủ của cơ quan được kiến nghị."),
    )
    words = forms.CharField(label=_("Nội dung"), max_length=500, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, kinds: list[StepKind], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [(kind.value, kind.label) for kind in kinds]  # type: ignore[attr-defined]  # as above
