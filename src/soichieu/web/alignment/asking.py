"""What an address of soi chiếu asks for: a set of directives, a unit, a day."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.foundation.errors import Invalid
from soichieu.web import reader
from soichieu.web.inputs import DayField

SET, UNIT, DAY, ONLY = "van-ban", "don-vi", "ngay", "loc"
_MOST = 20
ONLY_CHOICES = [
    ("", gettext_lazy("Tất cả điều khoản")),
    ("goi-y", gettext_lazy("Có gợi ý chờ")),
    ("khoang-trong", gettext_lazy("Có khoảng trống")),
    ("chua-xem", gettext_lazy("Chưa xem")),
]
"""What the working sheet can be narrowed to."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The set, the unit and the day an address names; `only` narrows the clauses shown."""

    directive_ids: tuple[int, ...]
    unit_id: int
    on: date
    only: str = ""

    @property
    def query(self) -> str:
        """Name set, unit and day as an address does; today's day is left out, so that it moves on."""
        return query_of(self.directive_ids, self.unit_id, None if self.on == reader.today() else self.on)

    @property
    def whole_query(self) -> str:
        """Name also what the sheet is narrowed to."""
        return f"{self.query}&{ONLY}={self.only}" if self.only else self.query

    @property
    def address(self) -> str:
        """Where the working sheet is."""
        return f"{reverse('unit_sheet')}?{self.whole_query}"


class _DayForm(forms.Form):
    ngay = DayField(required=False)


def query_of(directive_ids: Any, unit_id: int, on: date | None = None) -> str:
    """Return the query that names a set, a unit and a day."""
    query = QueryDict(mutable=True)
    query.setlist(SET, [str(pk) for pk in directive_ids])
    query[UNIT] = str(unit_id)
    if on is not None:
        query[DAY] = f"{on:%d/%m/%Y}"
    return query.urlencode(safe="/")


def asked_of(request: HttpRequest) -> Asked:
    """Return what the address asks for; raises Invalid for what names no set, no unit or no day."""
    ids, unit = chosen_ids(request), request.GET.get(UNIT, "")
    if not ids or not _is_id(unit):
        raise Invalid(_("Hãy chọn văn bản và đơn vị ở trang Soi chiếu."))
    only = request.GET.get(ONLY, "")
    return Asked(ids, int(unit), day_asked(request), only if only in dict(ONLY_CHOICES) else "")


def day_asked(request: HttpRequest) -> date:
    """Return the day an address names, today otherwise; raises Invalid for what is no day."""
    form = _DayForm({"ngay": request.GET.get(DAY, "")})
    if not form.is_valid():
        raise Invalid(" ".join(str(one) for one in form.errors["ngay"]))
    on: date | None = form.cleaned_data["ngay"]
    return on or reader.today()


def chosen_ids(request: HttpRequest) -> tuple[int, ...]:
    """Return the ids of the directives an address names, in its order; raises Invalid for too many."""
    ids = tuple(dict.fromkeys(int(one) for one in request.GET.getlist(SET) if _is_id(one)))
    if len(ids) > _MOST:
        raise Invalid(_("Mỗi lần soi chiếu nhiều nhất %(most)s văn bản.") % {"most": _MOST})
    return ids


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 18
