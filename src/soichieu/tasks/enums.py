"""Closed vocabularies of tasks."""

from django.db import models
from django.utils.translation import gettext_lazy as _


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


class EntryKind(models.TextChoices):
    """What an office enters after it happened."""

    DOCUMENT = "document", _("văn bản ban hành")
    TASK = "task", _("nhiệm vụ giao")
    RESULT = "result", _("kết quả báo cáo")
