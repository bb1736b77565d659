"""Closed vocabularies of the cascade."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DutyKind(models.TextChoices):
    """What a rollout asks of the units that owe."""

    PASS_ON = "pass_on", _("quán triệt, học tập")
    OWN_DOCUMENT = "own_document", _("ban hành văn bản thực hiện")
    REPORT = "report", _("báo cáo")
    REVIEW = "review", _("sơ kết, tổng kết")


class Basis(models.TextChoices):
    """On what the day of a meeting rests."""

    WRITTEN = "written", _("ngày ghi trong văn bản")
    NOT_LATER = "not_later", _("muộn nhất vào ngày này")
    TOLD = "told", _("người có trách nhiệm xác nhận")


class Fate(models.TextChoices):
    """What a reform made of something owed (R6); the values are those of `pure.coverage.Fate`."""

    KEPT = "kept", _("đã xong từ trước, giữ là lịch sử")
    CARRIED = "carried", _("đơn vị đổi tên, tiếp tục thực hiện")
    MERGED = "merged", _("nhập vào đơn vị mới, tiếp tục thực hiện")
    PASSED_DOWN = "passed_down", _("chuyển cho đơn vị kế thừa")
    CLOSED = "closed", _("kết thúc do tổ chức lại")


class Standing(models.TextChoices):
    """Where something owed stands on a day; the values are those of `pure.coverage.Class`."""

    NOT_YET = "not_yet", _("chưa đến lúc")
    ENDED = "ended", _("đã kết thúc")
    MET = "met", _("đã thực hiện")
    MET_LATE = "met_late", _("đã thực hiện, muộn")
    WAIVED = "waived", _("được miễn")
    OPEN = "open", _("chưa thực hiện, trong hạn")
    SOON = "soon", _("chưa thực hiện, sắp đến hạn")
    OVERDUE = "overdue", _("chưa thực hiện, quá hạn")
    NO_DAY = "no_day", _("chưa ghi nhận, không hạn")


class StepKind(models.TextChoices):
    """What was done about an obstacle."""

    ASKED = "asked", _("kiến nghị tháo gỡ")
    LIFTED = "lifted", _("đã tháo gỡ")
    REOPENED = "reopened", _("vướng trở lại")


class ObstacleState(models.TextChoices):
    """Where an obstacle stands; the moves are in `lifecycle`."""

    OPEN = "open", _("chưa kiến nghị")
    ASKED = "asked", _("đã kiến nghị, chưa tháo gỡ")
    LIFTED = "lifted", _("đã tháo gỡ")
