"""How a notice is worded, in the inbox as in letters."""

from datetime import date

from django.utils.translation import gettext as _

from soichieu.foundation.office_days import office_days_between
from soichieu.pure.quantities.digits import format_number
from soichieu.reminders.enums import Moment
from soichieu.reminders.models import Notice


def when_of(notice: Notice, on: date) -> str:
    """Say how a thing stands to its last day, how long it waits, or what was decided."""
    late, day = notice.days_late(on), f"{notice.last_day:%d/%m/%Y}"
    if notice.moment == Moment.AWAITS:
        waited = office_days_between(notice.last_day, on)
        words = _("báo cáo ngày %(day)s, đã chờ %(count)s ngày làm việc")
        return words % {"day": day, "count": format_number(waited)}
    if notice.extension is not None:
        to = {"to": f"{notice.extension.to:%d/%m/%Y}"}
        return (
            _("được gia hạn đến %(to)s") if notice.extension.granted else _("không được gia hạn đến %(to)s")
        ) % to
    if late > 0:
        return _("hạn %(day)s, quá %(count)s ngày") % {"day": day, "count": format_number(late)}
    if late == 0:
        return _("hạn %(day)s, hôm nay") % {"day": day}
    return _("hạn %(day)s, còn %(count)s ngày") % {"day": day, "count": format_number(-late)}


def why_of(notice: Notice) -> str:
    """Say by which step of the rule somebody is told, and as whom; of an answer also its words."""
    match Moment(notice.moment):
        case Moment.BEFORE:
            step = _("trước hạn %(count)s ngày làm việc") % {"count": notice.days}
        case Moment.ON:
            step = _("đến ngày hết hạn")
        case Moment.LATE:
            step = _("quá hạn từ %(count)s ngày") % {"count": notice.days}
        case Moment.AWAITS:
            step = _("kết quả chờ xác nhận từ %(count)s ngày làm việc") % {"count": notice.days}
        case Moment.ANSWERED:
            step = _decided(notice)
    return _("%(step)s, nhắc %(who)s") % {"step": step, "who": notice.get_audience_display()}


def _decided(notice: Notice) -> str:
    said = _("đề nghị gia hạn được quyết định ngày %(day)s") % {"day": f"{notice.last_day:%d/%m/%Y}"}
    words = notice.extension.words if notice.extension is not None else ""
    return f"{said} (“{words}”)" if words else said
