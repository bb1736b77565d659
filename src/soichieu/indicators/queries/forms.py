"""Forms within a reader's sight: what they ask, of whom, how often (R21)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.alphabet import with_words
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Dimension, Form, FormLine
from soichieu.indicators.queries.measures import MeasureFact, facts_of
from soichieu.organisations import queries as organisations


@dataclass(frozen=True, slots=True)
class FormFilter:
    """What a reader asks of the list of forms; empty fields ask nothing."""

    words: str = ""
    frequency: str = ""
    owner_id: int | None = None


@dataclass(frozen=True, slots=True)
class LineShown:
    """One figure a form asks for, with what its definition of the day says."""

    line: FormLine
    fact: MeasureFact


@dataclass(frozen=True, slots=True)
class FormPage:
    """A form with its lines by heading, and who owes an answer on the day."""

    form: Form
    groups: tuple[tuple[str, tuple[LineShown, ...]], ...]
    unit_ids: tuple[int, ...]


def visible(sight: Sight) -> QuerySet[Form]:
    """Return the forms a reader may see: ordered by their units, by those above and below (R21)."""
    found = Form.objects.all()
    return found if sight.everything else found.filter(owner__any_of=sight.issuers)


def forms_seen(sight: Sight, wanted: FormFilter | None = None) -> QuerySet[Form]:
    """Return the forms in sight by code, each with `line_count`."""
    wanted = wanted or FormFilter()
    found = visible(sight).filter(with_words(wanted.words, "code", "name"))
    limits = {"frequency": wanted.frequency, "owner": wanted.owner_id}
    asked: dict[str, Any] = {name: value for name, value in limits.items() if value}
    lines = Count("lines", filter=Q(lines__valid__upper_inf=True))
    counted = found.filter(**asked).annotate(line_count=lines)
    return counted.select_related("owner", "directive").order_by("code")


def form_of(form_id: int, sight: Sight) -> Form:
    """Return one form; raises NoSuchIndicator also where the reader may not see it."""
    found = visible(sight).select_related("owner", "directive", "within").filter(pk=form_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không tìm thấy biểu mẫu này."))
    return found


def form_by_code(code: str, sight: Sight) -> Form:
    """Return the form of a code; raises NoSuchIndicator."""
    found = visible(sight).filter(code__iexact=code.strip()).first()
    if found is None:
        raise NoSuchIndicator(_("Không có biểu nào mang mã “%(code)s”.") % {"code": code.strip()})
    return found


def form_page(form_id: int, sight: Sight, on: date) -> FormPage:
    """Return a form as it stands on a day."""
    form = form_of(form_id, sight)
    lines = lines_of(form, on)
    groups: dict[str, list[LineShown]] = {}
    for shown in lines:
        groups.setdefault(shown.line.heading, []).append(shown)
    day = min(max(on, form.starts), form.ends or on)
    owing = organisations.units_named(form.rule, day).values_list("pk", flat=True)
    return FormPage(form, tuple((head, tuple(held)) for head, held in groups.items()), tuple(owing))


def lines_of(form: Form, on: date) -> tuple[LineShown, ...]:
    """Return what a form asks for in the rounds to come, in its order, by the names of the day."""
    asked = form.lines.filter(valid__upper_inf=True).order_by("order", "pk")
    lines = list(asked.select_related("measure__indicator", "measure__part"))
    facts = facts_of([line.measure for line in lines], on)
    return tuple(LineShown(line, facts[line.measure_id]) for line in lines)


def dimensions() -> QuerySet[Dimension]:
    """Return the breakdowns there are, with their classes."""
    return Dimension.objects.prefetch_related("parts").order_by("code")


def dimension_by_code(code: str) -> Dimension:
    """Return the breakdown of a code; raises NoSuchIndicator."""
    found = Dimension.objects.filter(code=code.strip()).first()
    if found is None:
        raise NoSuchIndicator(_("Không có phân tổ nào mang mã “%(code)s”.") % {"code": code.strip()})
    return found
