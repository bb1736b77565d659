"""Closed vocabularies of soi chiếu."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PointKind(models.TextChoices):
    """What a point is: a clause, a row of an annex table, or a running task."""

    CLAUSE = "clause", _("điều khoản")
    ROW = "row", _("dòng phụ lục")
    TASK = "task", _("nhiệm vụ đang thực hiện")


class LinkState(models.TextChoices):
    """What a person decided on a clause and an item."""

    CONFIRMED = "confirmed", _("đã xác nhận")
    REJECTED = "rejected", _("không phải")


class GapKind(models.TextChoices):
    """What is missing; the values are those of `pure.alignment.GapKind`."""

    UNSERVED = "unserved", _("điều khoản chưa có mục thực hiện")
    IDLE = "idle", _("mục không phục vụ điều khoản nào")
    TARGET_LOWER = "target_lower", _("chỉ tiêu thấp hơn cấp trên giao")
    DEADLINE_LATER = "deadline_later", _("thời hạn muộn hơn cấp trên giao")
    NO_LEAD = "no_lead", _("thiếu đơn vị chủ trì")
    NO_DUE = "no_due", _("thiếu thời hạn")
    NO_PRODUCT = "no_product", _("thiếu sản phẩm")
    LEFT_OUT = "left_out", _("kế hoạch năm bỏ sót việc đã hứa")


class GapState(models.TextChoices):
    """Where a gap stands; the moves are in `lifecycle`."""

    OPEN = "open", _("chưa xử lý")
    ASKED = "asked", _("đã hỏi đơn vị")
    ANSWERED = "answered", _("đơn vị đã trả lời")
    TASKED = "tasked", _("đã giao nhiệm vụ")
    EXPLAINED = "explained", _("đã giải trình, khép lại")


class GapStepKind(models.TextChoices):
    """What was done about a gap."""

    ASKED = "asked", _("hỏi đơn vị")
    ANSWERED = "answered", _("đơn vị trả lời")
    TASKED = "tasked", _("giao nhiệm vụ")
    EXPLAINED = "explained", _("giải trình, khép lại")
    REOPENED = "reopened", _("mở lại")
