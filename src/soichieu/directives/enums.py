"""Closed vocabularies of the register."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """How far a fact is believed: read by the machine, or confirmed by a person."""

    PROPOSED = "proposed", _("đề xuất, chưa xác nhận")
    ACCEPTED = "accepted", _("đã xác nhận")
    REJECTED = "rejected", _("đã bác")


class Life(models.TextChoices):
    """Where a directive stands in its life; the moves are in `lifecycle`."""

    UNKNOWN = "unknown", _("chưa rõ")
    DRAFT = "draft", _("dự thảo")
    ADOPTED = "adopted", _("đã thông qua")
    ISSUED = "issued", _("đã ban hành")
    IN_FORCE = "in_force", _("đang có hiệu lực")
    AMENDED = "amended", _("đã được sửa đổi, bổ sung")
    REPLACED = "replaced", _("đã được thay thế")
    ENDED = "ended", _("hết hiệu lực")


class LineageKind(models.TextChoices):
    """What the lower document does to the upper one."""

    IMPLEMENTS = "implements", _("thực hiện")
    BASED_ON = "based_on", _("căn cứ")
    AMENDS = "amends", _("sửa đổi, bổ sung")
    REPLACES = "replaces", _("thay thế")
    REVIEWS = "reviews", _("sơ kết, tổng kết")
    ADOPTS = "adopts", _("thông qua")
    CONCLUDES = "concludes", _("kết luận về")


class LinkRole(models.TextChoices):
    """Why a claim stands on the page of a directive."""

    IS = "is", _("chính văn bản đó")
    NAMES = "names", _("nêu tên văn bản")
    SUBJECT = "subject", _("nằm trong văn bản nguồn nói về văn bản đó")


class ReferenceState(models.TextChoices):
    """Whether somebody has said which document an ambiguous mention means."""

    OPEN = "open", _("chờ người quyết định")
    DECIDED = "decided", _("đã chọn văn bản")
    NEW = "new", _("đã lập văn bản mới")
    CLOSED = "closed", _("đã bác")
