"""How a notice is worded, in the inbox as in letters."""

from datetime import date

from django.utils.translation import gettext as _

from soichieu.pure.quantities.digits import format_number
from soichieu.reminders.enums import Moment
from soichieu.reminders.models import Notice


def when_of(notice: Notice, on: date) -> str:
    """Say how a thing stands to its last day."""
    late, day = notice.days_late(on), f"{notice.last_day:%d/%m/%Y}"
    if late > 0:
        return _("hạn %(day)s, quá %(count)s ngày") % {"day": day, "count": format_number(late)}
    if late == 0:
        return _("hạn %(day)s, hôm nay") % {"day": day}
    return _("hạn %(day)s, còn %(count)s ngày") % {"day": day, "count": format_number(-late)}


def why_of(notice: Notice) -> str:
    """Say by which step of the rule somebody is told, and as whom."""
    match Moment(notice.moment):
        case Moment.BEFORE:
            step = _("trước hạn %(count)s ngày làm việc") % {"count": notice.days}
        case Moment.ON:
            step = _("đến ngày hết hạn")
        case Moment.LATE:
            step = _("quá hạn từ %(count)s ngày") % {"count": notice.days}
    return _("%(step)s, nhắc %(who)s") % {"step": step, "who": notice.get_audience_display()}
