"""The closed vocabularies of this context."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ClaimKind(TextChoices):
    """What a claim is about: one value for each list of the reading's JSON (design §5)."""

    SELF = "self", _("chính văn bản này")
    DOCUMENT = "document", _("văn bản được nhắc")
    LINEAGE = "lineage", _("quan hệ giữa các văn bản")
    EVENT = "event", _("sự kiện")
    UNIT = "unit", _("cơ quan, đơn vị")
    PERSON = "person", _("người giữ chức vụ")
    FIGURE = "figure", _("số liệu")
    COVERAGE = "coverage", _("độ phủ")
    TARGET = "target", _("chỉ tiêu")
    TASK = "task", _("nhiệm vụ")
    DEADLINE = "deadline", _("thời hạn")
    REGISTER = "register", _("mô hình, công trình, khen thưởng")
    STATEMENT = "statement", _("nhận định")


class ClaimState(TextChoices):
    """Whether a person has decided on a claim, and how."""

    PROPOSED = "proposed", _("đề xuất")
    ACCEPTED = "accepted", _("đã chấp nhận")
    REJECTED = "rejected", _("đã bác")


class DecisionAct(TextChoices):
    """What a person did to a claim; the decisions of a claim are its history (R22)."""

    ACCEPTED = "accepted", _("chấp nhận")
    CORRECTED = "corrected", _("sửa và chấp nhận")
    REJECTED = "rejected", _("bác")
    REOPENED = "reopened", _("đưa về đề xuất")
