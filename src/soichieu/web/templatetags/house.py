"""The house tags: icons, days and numbers the Vietnamese way, the state of a fact, an address to send."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django import template
from django.forms import BoundField, Select
from django.template.context import Context
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from soichieu.cascade.enums import ObstacleState
from soichieu.directives.enums import LineageKind
from soichieu.pure.quantities.digits import format_number
from soichieu.tasks.enums import DeadlineClass, State
from soichieu.web.listing.columns import Column, Show

register = template.Library()

_STATE_ICONS = {"proposed": "circle-dashed", "accepted": "circle-check", "rejected": "circle-x"}


@register.simple_tag
def icon(name: str) -> SafeString:
    """Draw an icon of the sprite; it never carries meaning alone, so screen readers skip it."""
    sprite = static("web/vendor/tabler/icons.svg")
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"></use></svg>', sprite, name)


@register.simple_tag
def mark() -> SafeString:
    """Draw the mark of the house: a sheet held before another."""
    return format_html('<img src="{}" width="26" height="26" alt="">', static("web/mark.svg"))


@register.filter
def day(value: date | datetime | str | None) -> str:
    """Print a day as dd/mm/yyyy; a month known alone as mm/yyyy; nothing as a dash."""
    if not value:
        return "–"
    if isinstance(value, datetime):
        value = timezone.localtime(value).date()
    if isinstance(value, str):
        return "/".join(reversed(value.split("-")))
    return f"{value:%d/%m/%Y}"


@register.filter
def eve(value: date) -> date:
    """Give the day before: the last day of a range that ends before `value`."""
    return value - timedelta(days=1)


@register.filter
def moment(value: datetime | None) -> str:
    """Print a moment as dd/mm/yyyy hh:mm in the time of the office."""
    return f"{timezone.localtime(value):%d/%m/%Y %H:%M}" if value else "–"


@register.filter
def number(value: int | float | Decimal | None) -> str:
    """Print a number the Vietnamese way: 1.103 and 5,62."""
    if value is None or value == "":
        return "–"
    return format_number(value if isinstance(value, int) else Decimal(str(value)))


@register.filter
def at(values: Mapping[int, str], key: int | None) -> str:
    """Give the value of a key, nothing where there is none."""
    return values.get(key, "") if key is not None else ""


@register.filter
def obstacle_state(value: str) -> str:
    """Say where an obstacle stands."""
    return str(ObstacleState(value).label)


@register.filter
def box(key: str) -> str:
    """Name the element of a sheet in which the form of a gap opens, by the key of the gap."""
    return f"ban-{key.replace('.', '-')}"


@register.filter
def share_state(value: str) -> str:
    """Say where a share of a task stands."""
    return str(State(value).label)


@register.filter
def deadline_class(value: str) -> str:
    """Say in which class a share of a task stands."""
    return str(DeadlineClass(value).label)


@register.filter
def unlocalised(value: float) -> str:
    """Print a number for a drawing, with a point whatever the language of the page."""
    return f"{value:g}"


@register.filter
def size(value: int) -> str:
    """Print a size of bytes in KB or MB."""
    if value < 1024 * 1024:
        return f"{format_number(max(1, round(value / 1024)))} KB"
    megabytes = Decimal(value) / (1024 * 1024)
    return f"{format_number(megabytes, decimals=0 if megabytes >= 10 else 1)} MB"


@register.simple_tag
def state(value: str) -> SafeString:
    """Tell proposed, accepted and rejected apart by sign and word, not by colour alone."""
    words = {"proposed": _("đề xuất"), "accepted": _("đã xác nhận"), "rejected": _("đã bác")}
    return format_html(
        '<span class="state {}">{}<span>{}</span></span>', value, icon(_STATE_ICONS[value]), words[value]
    )


@register.simple_tag(takes_context=True)
def address(context: Context, **changes: Any) -> str:
    """Give the page's own address with some of its query changed; None takes a key away."""
    query = context["request"].GET.copy()
    for key, value in changes.items():
        if value in {None, ""}:
            query.pop(key, None)
        else:
            query[key] = value
    return f"?{query.urlencode()}"


@register.simple_tag(takes_context=True)
def unasked(context: Context, key: str) -> str:
    """Give the page's own address without one of its conditions."""
    return address(context, trang=None, **{key: None})


@register.simple_block_tag
def panel(content: str, title: str, note: str = "", anchor: str = "") -> SafeString:
    """Wrap content in the one kind of box the screens have; `anchor` is its id and address on the page."""
    return format_html(
        '<section class="panel"{}><header><h2>{}</h2>{}</header>{}</section>',
        format_html(' id="{}"', anchor) if anchor else "",
        title,
        format_html('<span class="side-note quiet">{}</span>', note) if note else "",
        content,
    )


@register.filter
def control(bound: BoundField) -> SafeString:
    """Show the input of a form field in the dress of the house."""
    dress = "form-select" if isinstance(bound.field.widget, Select) else "form-control"
    return bound.as_widget(attrs={"class": dress})


@register.inclusion_tag("web/parts/field.html")
def field(bound: BoundField) -> dict[str, BoundField]:
    """Show a form field with its label, its hint and what is wrong with it."""
    return {"field": bound}


@register.simple_tag
def dress(column: Column) -> SafeString:
    """Give the attributes of a cell of a column: its classes, the language of its words."""
    classes = format_html(' class="{}"', column.dress) if column.dress else ""
    return format_html("{}{}", classes, mark_safe(' lang="vi"') if column.is_vietnamese else "")


@register.simple_tag
def cell(column: Column, value: Any) -> str:
    """Print the value of a column of a list as the column says; what is not known as a dash."""
    match column.show:
        case Show.DAY:
            return day(value)
        case Show.MOMENT:
            return moment(value)
        case Show.NUMBER:
            return number(value)
        case _:
            return str(value) if value not in {None, ""} else "–"


@register.filter
def place(cited: Any) -> str:
    """Give the address of the page of a source with the cited words (`source_id`, `start`, `end`) lit up."""
    return f"{reverse('source', args=[cited.source_id])}?trich={cited.start}-{cited.end}#trich"


@register.simple_tag
def relation(kind: str) -> str:
    """Say what the lower directive does to the upper one."""
    return str(LineageKind(kind).label)


@register.simple_tag
def depth(path: str) -> int:
    """Say how deep a clause stands, by its path ("II/3/a"); 3 at most, for the page has no more steps."""
    return min(path.count("/"), 3)


@register.inclusion_tag("web/parts/entry_grid.html")
def entry_grid() -> dict[str, object]:
    """Draw what stands around a form of figures (`form#entry`) and bring the script that makes it a sheet."""
    return {}


@register.simple_tag
def entry_style() -> str:
    """Give the address of the style of a form of figures, for one that is only read."""
    return static("web/css/entry.css")
