"""Closed vocabularies of accounts."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What a post lets its holder do; what they may see follows from the unit of the post."""

    CLERK = "clerk", _("Chuyên viên")
    MONITOR = "monitor", _("Văn phòng theo dõi")
    LEADER = "leader", _("Lãnh đạo")
    INSPECTOR = "inspector", _("Kiểm tra")
    ADMINISTRATOR = "administrator", _("Quản trị")


WORKING_ROLES = frozenset({Role.CLERK, Role.MONITOR})
JOURNAL_ROLES = frozenset({Role.INSPECTOR, Role.ADMINISTRATOR})


class GrantKind(models.TextChoices):
    """What a grant opens for a time to one who has no post there."""

    EVERYTHING = "everything", _("Toàn hệ thống")
    UNIT = "unit", _("Một đơn vị và cấp dưới")
    DIRECTIVE = "directive", _("Một văn bản")
