"""The words of the daily letter: counts in the subject, the latest first, plain text and simple HTML."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from soichieu.reminders import links
from soichieu.reminders.enums import Urgency
from soichieu.reminders.models import Notice
from soichieu.reminders.queries.wording import when_of, why_of

_MOST_LINES = 50


@dataclass(frozen=True, slots=True)
class Worded:
    """The words of a letter."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Line:
    """One thing in the letter."""

    title: str
    unit: str
    when: str
    why: str
    link: str


def worded(bundle: Sequence[Notice], names: Mapping[int, str], on: date) -> Worded:
    """Word what one person is told on a day; `bundle` is not empty, the earliest last day first."""
    counts = Counter(one.urgency(on) for one in bundle)
    shown = bundle[:_MOST_LINES]
    parts = [
        (urgency, counts[urgency], [_line(one, names, on) for one in shown if one.urgency(on) == urgency])
        for urgency in Urgency
        if counts[urgency]
    ]
    invented = any(one.invented for one in bundle)
    values = {
        "name": bundle[0].user.full_name,
        "day": f"{on:%d/%m/%Y}",
        "parts": parts,
        "more": len(bundle) - len(shown),
        "inbox": links.address_of(None),
        "invented": invented,
    }
    counted = ", ".join(f"{counts[one]} {_('việc')} {one.label}" for one in Urgency if counts[one])
    subject = _("Nhắc việc ngày %(day)s: %(counted)s") % {"day": values["day"], "counted": counted}
    return Worded(
        f"[{_('DỮ LIỆU MINH HỌA')}] {subject}" if invented else subject,
        render_to_string("reminders/letter.txt", values),
        render_to_string("reminders/letter.html", values),
    )


def _line(notice: Notice, names: Mapping[int, str], on: date) -> Line:
    return Line(
        title=notice.title,
        unit=names.get(notice.unit_id, ""),
        when=when_of(notice, on),
        why=why_of(notice),
        link=links.address_of(notice),
    )
