"""What the address of a screen of figures asks for: unit, periods, indicators, which sum, whose units."""

from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.accounts.sight import Sight
from soichieu.foundation.errors import Invalid, NotFound
from soichieu.indicators import queries
from soichieu.indicators.enums import Frequency
from soichieu.organisations.queries import invented_among
from soichieu.pure.rollup.combining import Completeness
from soichieu.web import reader
from soichieu.web.figures_table.periods import PeriodChoice, kind_name, kinds_there_are, longer_than
from soichieu.web.inputs import DayField
from soichieu.web.listing.columns import Listing
from soichieu.web.listing.keeping import Keeping

FIGURES = Listing(
    "so-lieu", "figures", (), "",
    others=("figure_chart", "figure_ranking", "figure_map", "figure_missing"),
)  # fmt: skip
"""The screens of figures as one place for kept filters: what is chosen on one is chosen on all."""

_USUAL_PERIODS, _MOST_PERIODS, _MOST_MEASURES = 6, 60, 100
_SIDES = [("da-duyet", gettext_lazy("số đã duyệt")), ("da-bao-cao", gettext_lazy("số đã báo cáo"))]
_OVER_TIME = frozenset({"figures", "figures_sheet", "figures_csv"})
DIMENSIONS = [
    ("don-vi", gettext_lazy("đơn vị")),
    ("ky", gettext_lazy("kỳ")),
    ("chi-tieu", gettext_lazy("chỉ tiêu")),
]


class FiguresForm(forms.Form):
    """The filter; choices come from what there is."""

    don_vi = forms.ChoiceField(label=gettext_lazy("Đơn vị"), required=False)
    bieu = forms.ChoiceField(label=gettext_lazy("Biểu mẫu"), required=False)
    chi_tieu = forms.ChoiceField(label=gettext_lazy("Chỉ tiêu"), required=False)
    loai_ky = forms.ChoiceField(label=gettext_lazy("Loại kỳ"), required=False)
    gop = forms.ChoiceField(label=gettext_lazy("Gộp thành"), required=False)
    tu = forms.ChoiceField(label=gettext_lazy("Từ kỳ"), required=False)
    den = forms.ChoiceField(label=gettext_lazy("Đến kỳ"), required=False)
    so = forms.ChoiceField(label=gettext_lazy("Lấy"), choices=_SIDES, required=False)
    hang = forms.ChoiceField(label=gettext_lazy("Hàng"), choices=DIMENSIONS, required=False)
    cot = forms.ChoiceField(label=gettext_lazy("Cột"), choices=DIMENSIONS, required=False)
    ngay = DayField(label=gettext_lazy("Tính theo đơn vị ngày"), required=False)


class Asked:
    """One request for figures, every choice made."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.given = {key: value for key, value in request.GET.dict().items() if value}
        self.sight: Sight = reader.sight_of(request)
        self.reached: dict[tuple[int, int, int], Completeness] = {}
        self.accepted = self.given.get("so") != "da-bao-cao"
        self.rows = self._dimension("hang", "don-vi")
        self.columns = self._dimension("cot", "ky")
        if self.rows == self.columns:
            self.columns = next(key for key, _label in DIMENSIONS if key != self.rows)

    def _dimension(self, name: str, usual: str) -> str:
        given = self.given.get(name)
        return given if given in dict(DIMENSIONS) else usual

    @cached_property
    def day(self) -> date | None:
        """The day whose units figures are counted for; None as they then were."""
        try:
            cleaned: date | None = DayField(required=False).clean(self.given.get("ngay"))
        except forms.ValidationError as wrong:
            raise Invalid(wrong.messages[0]) from wrong
        return cleaned

    @cached_property
    def kinds(self) -> dict[str, list[PeriodChoice]]:
        """The periods there are, by scheme and frequency."""
        return kinds_there_are()

    @cached_property
    def kind(self) -> str:
        """Which of them are asked for; where one indicator is, one in which it is asked of units."""
        given, wanted = self.given.get("loai_ky", ""), self._kinds_wanted
        if given in self.kinds and (not wanted or given in wanted):
            return given
        there = {kind: len(periods) for kind, periods in self.kinds.items() if not wanted or kind in wanted}
        return max(there or self.kinds, key=lambda kind: len(self.kinds[kind]), default="")

    @cached_property
    def _kinds_asked(self) -> dict[int, frozenset[str]]:
        return queries.periods_asked()

    @property
    def _kinds_wanted(self) -> frozenset[str]:
        """The kinds of periods of the one indicator that the address names; empty: any will do."""
        named = self.given.get("chi_tieu", "")
        if not named.isdigit() or "chi-tieu" in (self.rows, self.columns):
            return frozenset()
        return self._kinds_asked.get(int(named), frozenset())

    @cached_property
    def longer(self) -> dict[str, list[PeriodChoice]]:
        """The longer periods they make up, by frequency, on screens that add up over time."""
        return longer_than(self.kinds.get(self.kind, [])) if self.screen in _OVER_TIME else {}

    @property
    def combined(self) -> str:
        """The frequency of the longer periods asked for, "" for the periods as they were reported."""
        given = self.given.get("gop", "")
        return given if given and given in self.longer else ""

    @property
    def offered(self) -> list[PeriodChoice]:
        """The periods to choose from."""
        return self.longer[self.combined] if self.combined else self.kinds.get(self.kind, [])

    @cached_property
    def periods(self) -> list[PeriodChoice]:
        """The periods asked for, in order; at first those up to the last one that has ended."""
        there = self.offered
        keys = [one.key for one in there]
        if not there:
            return []
        ended = sum(one.ends < reader.today() for one in there)
        last = keys.index(self.given["den"]) if self.given.get("den") in keys else max(ended, 1) - 1
        first = keys.index(self.given["tu"]) if self.given.get("tu") in keys else last - _USUAL_PERIODS + 1
        return there[max(0, min(first, last)) : max(first, last) + 1][-_MOST_PERIODS:]

    @property
    def period(self) -> PeriodChoice | None:
        """The last period asked for, on screens of one."""
        return self.periods[-1] if self.periods else None

    @cached_property
    def measures(self) -> list[queries.MeasureFact]:
        """The measures asked for: those of the form, or all the reader may know of."""
        form = self.given.get("bieu", "")
        on = self.period.ends if self.period else reader.today()
        asked = int(form) if form.isdigit() else None
        return queries.measures_shown(self.sight, on, asked)[:_MOST_MEASURES]

    @cached_property
    def measure(self) -> queries.MeasureFact | None:
        """The one measure asked for, on screens of one; at first one that is asked in these periods."""
        given = self.given.get("chi_tieu", "")
        named = [fact for fact in self.measures if str(fact.pk) == given]
        fitting = [fact for fact in self.measures if self.kind in self._kinds_asked.get(fact.pk, ())]
        return next(iter(named or fitting or self.measures), None)

    @cached_property
    def unit_id(self) -> int:
        """The unit asked for: one in sight, at first the reader's own."""
        given = self.given.get("don_vi", "")
        if given.isdigit():
            if not self.sight.covers(int(given)):
                raise NotFound(_("Không có đơn vị này."))
            return int(given)
        own = sorted(reader.own_units(self.request))
        if not own:
            raise NotFound(_("Bạn chưa giữ chức vụ ở đơn vị nào."))
        return own[0]

    @cached_property
    def around(self) -> queries.Around:
        """The unit asked for among those above and right below it."""
        hierarchy = self.measure.hierarchy if self.measure else "party"
        days = {self.periods[0].ends, self.periods[-1].ends} if self.periods else {reader.today()}
        return queries.around(self.unit_id, hierarchy, {self.day} if self.day else days, sight=self.sight)

    @cached_property
    def units(self) -> list[queries.UnitChoice]:
        """The unit asked for, then those right below it."""
        return [self.around.unit, *self.around.below]

    @cached_property
    def kept(self) -> Keeping:
        """The filters the reader keeps of the screens of figures."""
        return Keeping(self.request, FIGURES)

    @cached_property
    def invented(self) -> bool:
        """Whether any of the units is of the demonstration (R23)."""
        return bool(invented_among([unit.pk for unit in self.units]))

    def figures(self, measure_ids: list[int], period_ids: list[int], unit_ids: list[int]) -> queries.Figures:
        """Return the figures of these, as the units then were or as on the day asked for."""
        if self.combined:
            return self._over_time(measure_ids, unit_ids)
        if self.day is None:
            return queries.totals(measure_ids, period_ids, unit_ids, sight=self.sight)
        return queries.as_on(measure_ids, period_ids, unit_ids, self.day, sight=self.sight)

    def _over_time(self, measure_ids: list[int], unit_ids: list[int]) -> queries.Figures:
        """Return the figures of longer periods; keep in how many of their parts there was any."""
        found: queries.Figures = {}
        for period in self.periods:
            shorter = self.kinds[self.kind][0].exact.frequency
            told = queries.over_time(
                measure_ids, period.exact, shorter, unit_ids, sight=self.sight, on=self.day
            )
            for (measure, unit), one in told.items():
                key = (measure, period.pk, unit)
                found[key] = one.figure
                self.reached[key] = one.reached(accepted=self.accepted)
        return found

    def address(self, name: str, **changes: object) -> str:
        """Return the address of a screen asking the same but for some changes; None takes away."""
        asked = {key: value for key, value in (self.given | changes).items() if value not in (None, "")}
        return f"{reverse(name)}?{urlencode(asked)}" if asked else reverse(name)

    def trace(self, key: tuple[int, int, int]) -> str:
        """Return the address that says why a number is what it is: for a longer period, its parts."""
        if self.combined:
            parts = next(one.parts for one in self.periods if one.pk == key[1])
            return self.address(
                "figures", gop=None, tu=parts[0], den=parts[-1], hang="ky", cot="don-vi", chi_tieu=key[0],
                don_vi=key[2],
            )  # fmt: skip
        day = f"{self.day:%d/%m/%Y}" if self.day else None
        asked = {"so_do": key[0], "ky": key[1], "don_vi": key[2], "ngay": day, "so": self.given.get("so")}
        return f"{reverse('figure_trace')}?{urlencode({k: v for k, v in asked.items() if v})}"

    def form(self) -> FiguresForm:
        """Return the filter, filled in."""
        start: dict[str, Any] = {
            **self.given, "gop": self.combined, "don_vi": self.unit_id, "loai_ky": self.kind,
            "hang": self.rows, "cot": self.columns, "so": "da-duyet" if self.accepted else "da-bao-cao",
            "chi_tieu": self.measure.pk if self.measure else "",
        }  # fmt: skip
        if self.periods:
            start |= {"tu": self.periods[0].key, "den": self.periods[-1].key}
        made = FiguresForm(start)
        own = reader.own_units(self.request)
        units = {unit.pk: unit.name for unit in (*self.around.path, *self.units)} | own
        made.fields["don_vi"].choices = list(units.items())  # type: ignore[attr-defined]  # a ChoiceField
        offered = queries.forms_seen(self.sight)
        made.fields["bieu"].choices = [("", _("mọi biểu")), *offered.values_list("pk", "name")]  # type: ignore[attr-defined]  # as above
        made.fields["chi_tieu"].choices = [(one.pk, one.name) for one in self.measures]  # type: ignore[attr-defined]  # as above
        made.fields["loai_ky"].choices = [(kind, kind_name(kind)) for kind in self.kinds]  # type: ignore[attr-defined]  # as above
        longer = [(one, Frequency(one).label) for one in self.longer]
        made.fields["gop"].choices = [("", _("không gộp")), *longer]  # type: ignore[attr-defined]  # as above
        keys = [(one.key, one.name) for one in self.offered]
        for name in ("tu", "den"):
            made.fields[name].choices = keys  # type: ignore[attr-defined]  # as above
        return made

    def shared(self, *fields: str) -> dict[str, Any]:
        """Return what every screen of figures shows: its filter, the way up, the other screens."""
        form = self.form()
        return {
            "asked": self,
            "list": self.kept,
            "shown": [form[name] for name in fields],
            "around": self.around,
            "path": [(one.name, self.address(self.screen, don_vi=one.pk)) for one in self.around.path],
            "screens": [(label, self.address(name), name == self.screen) for name, label in _SCREENS],
            "invented": self.invented,
        }

    @property
    def screen(self) -> str:
        """The name of the screen asked."""
        match = self.request.resolver_match
        return str(match.url_name) if match else "figures"


_SCREENS = [
    ("figures", gettext_lazy("Bảng")),
    ("figure_chart", gettext_lazy("Biểu đồ")),
    ("figure_ranking", gettext_lazy("Xếp hạng")),
    ("figure_map", gettext_lazy("Bản đồ")),
    ("figure_missing", gettext_lazy("Ai chưa báo cáo")),
]
