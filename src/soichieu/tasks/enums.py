"""Closed vocabularies of tasks."""

from collections.abc import Mapping

from django.db import models
from django.utils.translation import gettext_lazy as _

from soichieu.pure import tasks as pure


class Role(models.TextChoices):
    """What a unit is to a task: exactly one leads, any number coordinate (R10)."""

    LEAD = "lead", _("chủ trì")
    COORDINATING = "coordinating", _("phối hợp")


class State(models.TextChoices):
    """Where a share stands (R9); the values are those of `pure.tasks.State`."""

    NOT_STARTED = "not_started", _("chưa thực hiện")
    DOING = "doing", _("đang thực hiện")
    SUBMITTED = "submitted", _("chờ xác nhận")
    DONE = "done", _("hoàn thành")
    ON_HOLD = "on_hold", _("tạm hoãn")
    REFUSED = "refused", _("từ chối")
    RETURNED = "returned", _("trả lại")
    REDOING = "redoing", _("thực hiện lại")


class Move(models.TextChoices):
    """What is done with a share; the values are those of `pure.tasks.Move`."""

    START = "start", _("bắt đầu thực hiện")
    SUBMIT = "submit", _("báo cáo hoàn thành")
    CONFIRM = "confirm", _("xác nhận hoàn thành")
    RETURN = "return", _("trả lại")
    REDO = "redo", _("thực hiện lại")
    REFUSE = "refuse", _("từ chối nhiệm vụ")
    GIVE_AGAIN = "give_again", _("giao lại")
    HOLD = "hold", _("tạm hoãn")
    RESUME = "resume", _("tiếp tục thực hiện")
    REOPEN = "reopen", _("mở lại")


class BulkAction(models.TextChoices):
    """What can be done with many shares at once."""

    CONFIRM = "confirm", _("xác nhận hoàn thành")
    RETURN = "return", _("trả lại, kèm lý do")
    HOLD = "hold", _("tạm hoãn, kèm lý do")
    EXTEND = "extend", _("gia hạn, kèm ngày hoặc số ngày và lý do")
    ASK = "ask", _("xin gia hạn, kèm ngày và lý do")
    GRANT = "grant", _("đồng ý gia hạn đang chờ")
    DENY = "deny", _("không đồng ý gia hạn, kèm lý do")
    CLERK = "clerk", _("phân công người thực hiện")


class DeadlineClass(models.TextChoices):
    """In which class a share stands on a day; the values are those of `pure.tasks.Class`."""

    NOT_YET = "not_yet", _("chưa giao")
    ENDED = "ended", _("đã kết thúc")
    DONE_IN_TIME = "done_in_time", _("hoàn thành đúng hạn")
    DONE_LATE = "done_late", _("hoàn thành quá hạn")
    DONE_NO_DAY = "done_no_day", _("hoàn thành, không hạn")
    ON_HOLD = "on_hold", _("tạm hoãn")
    REFUSED = "refused", _("từ chối")
    IN_TIME = "in_time", _("trong hạn")
    SOON = "soon", _("sắp đến hạn")
    OVERDUE = "overdue", _("quá hạn")
    NO_DAY = "no_day", _("không hạn")


class ImportState(models.TextChoices):
    """Where a file of tasks stands."""

    DRAFT = "draft", _("chờ xác nhận")
    CONFIRMED = "confirmed", _("đã giao")
    WITHDRAWN = "withdrawn", _("đã rút lại")


class Verdict(models.TextChoices):
    """Whether a row of a file can be given."""

    GOOD = "good", _("đạt")
    WARNED = "warned", _("có cảnh báo")
    STOPPED = "stopped", _("có lỗi")


class ImportColumn(models.TextChoices):
    """What a column of a table holds; the values are those of `pure.importing.Column`."""

    ORDINAL = "ordinal", _("số thứ tự")
    TITLE = "title", _("nhiệm vụ")
    LEAD = "lead", _("chủ trì")
    COORDINATING = "coordinating", _("phối hợp")
    DUE = "due", _("thời hạn")
    PRODUCT = "product", _("sản phẩm")
    DOCUMENT = "document", _("văn bản giao")
    LEADER = "leader", _("lãnh đạo phụ trách")
    CLERK = "clerk", _("người thực hiện")
    NOTE = "note", _("ghi chú")


class ImportFaultKind(models.TextChoices):
    """What can be wrong with a row; the values are those of `pure.importing.FaultKind`."""

    FORMULA_ERROR = "formula_error", _("ô báo lỗi công thức")
    NO_TITLE = "no_title", _("thiếu nội dung nhiệm vụ")
    NO_LEAD = "no_lead", _("thiếu đơn vị chủ trì")
    TWO_LEADS = "two_leads", _("hai đơn vị chủ trì")
    UNKNOWN_UNIT = "unknown_unit", _("không có đơn vị này")
    UNCLEAR_UNIT = "unclear_unit", _("nhiều đơn vị cùng tên")
    LEAD_COORDINATES = "lead_coordinates", _("chủ trì cũng là phối hợp")
    COORDINATES_TWICE = "coordinates_twice", _("đơn vị phối hợp ghi hai lần")
    UNREADABLE_DAY = "unreadable_day", _("không đọc được ngày")
    TEXT_FOR_DAY = "text_for_day", _("chữ trong cột thời hạn")
    NUMBER_FOR_DAY = "number_for_day", _("số trong cột thời hạn")
    BEFORE_GIVEN = "before_given", _("thời hạn trước ngày giao")
    DAY_PASSED = "day_passed", _("thời hạn đã qua")
    OUTSIDE_PERIOD = "outside_period", _("thời hạn ngoài kỳ kế hoạch")
    RECURRING_PAST = "recurring_past", _("việc định kỳ ghi hạn đã qua")
    RECURS_ONCE = "recurs_once", _("việc định kỳ chỉ giao một lần")
    UNKNOWN_DOCUMENT = "unknown_document", _("văn bản không có trong sổ")
    UNCLEAR_DOCUMENT = "unclear_document", _("nhiều văn bản cùng số")
    DUPLICATE_ROW = "duplicate_row", _("trùng dòng trước")
    ALREADY_GIVEN = "already_given", _("đã giao từ trước")
    TOO_LONG = "too_long", _("quá dài")
    VALUE_FOR_WORDS = "value_for_words", _("số hoặc ngày trong cột chữ")
    TEXT_FOR_NUMBER = "text_for_number", _("chữ trong cột số thứ tự")


class DeadlineGroup(models.TextChoices):
    """Classes asked for together: what is due (R9), done, or still has time."""

    DUE = "due", _("đã đến hạn")
    DONE = "done", _("đã hoàn thành")
    AHEAD = "ahead", _("còn hạn")

    @staticmethod
    def classes(asked: str) -> tuple[str, ...]:
        """Give the classes of a group; a class alone is its own."""
        return _GROUPS.get(asked, (asked,))


_GROUPS: Mapping[str, tuple[str, ...]] = {
    "due": tuple(one.value for one in pure.DUE),
    "done": tuple(one.value for one in pure.DONE),
    "ahead": (pure.Class.IN_TIME.value, pure.Class.SOON.value),
}


class Every(models.TextChoices):
    """How often a recurring task comes; the values are those of `pure.tasks.Every`."""

    MONTH = "month", _("hằng tháng")
    QUARTER = "quarter", _("hằng quý")
    HALF_YEAR = "half_year", _("6 tháng một lần")
    YEAR = "year", _("hằng năm")


class MilestoneClass(models.TextChoices):
    """Where a milestone stands on a day; the values are those of `pure.tasks.MarkClass`."""

    REACHED = "reached", _("đã đạt")
    REACHED_LATE = "reached_late", _("đạt muộn")
    AHEAD = "ahead", _("chưa đến")
    MISSED = "missed", _("quá ngày, chưa đạt")


class PeriodDay(models.TextChoices):
    """Which day of a share places it in a period."""

    DUE = "due", _("ngày đến hạn")
    GIVEN = "given", _("ngày giao")


class PeriodScheme(models.TextChoices):
    """The calendar of reporting periods (R15); the values are those of `pure.calendar.periods.Scheme`."""

    CALENDAR = "calendar", _("tháng dương lịch")
    STATE = "state", _("tháng từ ngày 15 đến ngày 14")


class EntryKind(models.TextChoices):
    """What an office enters after it happened."""

    DOCUMENT = "document", _("văn bản ban hành")
    TASK = "task", _("nhiệm vụ giao")
    RESULT = "result", _("kết quả báo cáo")
