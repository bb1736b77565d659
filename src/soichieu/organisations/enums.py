"""Closed sets of the trade of organisations."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

INVENTED_ROOT = "minh-hoa"  # the key under which every invented unit of the demonstration hangs


class Level(TextChoices):
    """How high a unit stands."""

    CENTRAL = "central", _("trung ương")
    PROVINCE = "province", _("cấp tỉnh")
    DISTRICT = "district", _("cấp huyện")
    COMMUNE = "commune", _("cấp xã")
    OTHER = "other", _("khác")


class Line(TextChoices):
    """To which line of the political system a unit belongs."""

    TERRITORY = "territory", _("địa bàn hành chính")
    PARTY = "party", _("Đảng")
    GOVERNMENT = "government", _("chính quyền")
    POLICE = "police", _("công an")
    FRONT = "front", _("Mặt trận, đoàn thể")
    OTHER = "other", _("khác")


class Hierarchy(TextChoices):
    """The lines of superiors; a unit may have one parent in each, and more than one line at once."""

    TERRITORY = "territory", _("địa bàn hành chính")
    PARTY = "party", _("hệ thống Đảng")
    GOVERNMENT = "government", _("hệ thống chính quyền")
    POLICE = "police", _("ngành công an")
    FRONT = "front", _("hệ thống Mặt trận, đoàn thể")


class UnitKind(TextChoices):
    """What a unit is; tỉnh, thành phố, xã, phường are said by its name of the day."""

    AREA = "area", _("đơn vị hành chính")
    PARTY_COMMITTEE = "party_committee", _("cấp ủy")
    PARTY_ORGAN = "party_organ", _("cơ quan của cấp ủy")
    COUNCIL = "council", _("hội đồng nhân dân")
    EXECUTIVE = "executive", _("cơ quan hành chính")
    DEPARTMENT = "department", _("cơ quan chuyên môn")
    POLICE = "police", _("công an")
    FRONT = "front", _("Mặt trận")
    MASS = "mass", _("tổ chức chính trị - xã hội")
    COMMITTEE = "committee", _("ban chỉ đạo")
    OTHER = "other", _("tổ chức khác")


class NameRole(TextChoices):
    """What a name is to its unit."""

    MAIN = "main", _("tên chính thức")
    ALIAS = "alias", _("cách gọi khác")
    ORGAN = "organ", _("cơ quan nhân danh")


class SuccessionKind(TextChoices):
    """How one unit came out of another (R6)."""

    MERGE = "merge", _("sáp nhập, hợp nhất")
    SPLIT = "split", _("chia, tách")
    RENAME = "rename", _("đổi tên, đổi loại")
    DISSOLVE = "dissolve", _("giải thể, kết thúc hoạt động")
    ESTABLISH = "establish", _("thành lập")


class SeatRole(TextChoices):
    """A seat in a steering committee."""

    HEAD = "head", _("Trưởng ban")
    DEPUTY = "deputy", _("Phó Trưởng ban")
    SECRETARY = "secretary", _("Thư ký")
    MEMBER = "member", _("Ủy viên")
