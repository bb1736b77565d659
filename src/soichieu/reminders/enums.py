"""Closed vocabularies of reminders."""

from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Moment(models.TextChoices):
    """When a step falls due; the values are those of `pure.reminders.Moment`."""

    BEFORE = "before", _("trước hạn (ngày làm việc)")
    ON = "on", _("đúng ngày hết hạn")
    LATE = "late", _("quá hạn (ngày)")
    AWAITS = "awaits", _("kết quả chờ xác nhận (ngày làm việc)")
    ANSWERED = "answered", _("đã có quyết định")


class Audience(models.TextChoices):
    """Whom a step tells; the values are those of `pure.reminders.Audience`."""

    UNIT = "unit", _("cán bộ của đơn vị được giao")
    UNIT_LEADER = "unit_leader", _("lãnh đạo đơn vị được giao")
    OFFICE = "office", _("cơ quan theo dõi")
    OFFICE_LEADER = "office_leader", _("lãnh đạo cơ quan theo dõi")
    SUPERIOR = "superior", _("lãnh đạo cấp trên của cơ quan theo dõi")
    ASKER = "asker", _("người đã đề nghị")


class Kind(StrEnum):
    """What a notice may be about."""

    SHARE = "share"
    AWAITING = "awaiting"  # a share whose result waits for its office
    MILESTONE = "milestone"
    OBLIGATION = "obligation"
    ANSWER = "answer"  # to a later day asked for


class Urgency(models.TextChoices):
    """How near its last day a thing is on the day somebody was told of it."""

    LATE = "late", _("quá hạn")
    TODAY = "today", _("đến hạn hôm nay")
    SOON = "soon", _("sắp đến hạn")
    AWAITS = "awaits", _("chờ xác nhận")
    ANSWERED = "answered", _("đã trả lời đề nghị gia hạn")


class LetterState(models.TextChoices):
    """What became of a letter."""

    WAITING = "waiting", _("chờ gửi")
    SENT = "sent", _("đã gửi")
    FAILED = "failed", _("không gửi được")


class Outcome(models.TextChoices):
    """How one try at sending a letter ended."""

    SENT = "sent", _("máy chủ thư đã nhận")
    PUT_OFF = "put_off", _("chưa được, sẽ thử lại")
    FAILED = "failed", _("không gửi được")
