"""The standing cast: a small invented land on two days, and who works in it.

Before 1/7/2025: the centre; the provinces Thượng and Hạ with their party committees and police party
committees; a town of Hạ. From 1/7/2025 the town's committee is gone and a commune's committee took over.
"""

from dataclasses import dataclass
from datetime import date

from django.db.backends.postgresql.psycopg_any import DateRange

from soichieu.accounts.enums import GrantKind, Role
from soichieu.accounts.models import Grant, Post, User
from soichieu.foundation.actor import Actor
from soichieu.organisations.enums import Hierarchy, Level, Line, NameRole, SuccessionKind, UnitKind
from soichieu.organisations.models import Placement, Succession, Unit, UnitName
from soichieu.pure.text.folding import comparison_key, folded
from soichieu.pure.text.ordering import sort_key

BEFORE = date(2024, 3, 1)
REFORM = date(2025, 7, 1)
AFTER = date(2025, 9, 1)
SINCE = date(2021, 1, 1)


@dataclass(frozen=True, slots=True)
class Cast:
    """The units and users that access tests speak of."""

    centre: Unit
    police_centre: Unit
    ha: Unit
    ha_police: Unit
    ha_town: Unit
    ha_commune: Unit
    thuong: Unit
    clerk: User  # of Hạ's party committee
    monitor: User  # of the centre
    leader: User  # of Hạ
    inspector: User  # granted Hạ for a time
    administrator: User  # of Hạ
    outsider: User  # clerk of Thượng
    town_clerk: User  # of the town while it lived
    commune_clerk: User  # of the commune that took over


def unit(name: str, level: Level, *parents: tuple[Unit, Hierarchy], until: date | None = None) -> Unit:
    """Make a party unit with its name and its superiors."""
    valid = DateRange(SINCE, until, "[)")
    made = Unit.objects.create(
        key=f"cast/{folded(name).replace(' ', '-')}",
        kind=UnitKind.PARTY_COMMITTEE,
        level=level,
        line=Line.PARTY,
        valid=valid,
        invented=True,
    )
    UnitName.objects.create(
        unit=made,
        role=NameRole.MAIN,
        name=name,
        key=comparison_key(name),
        folded=folded(name),
        sort_key=sort_key(name),
        valid=valid,
    )
    for parent, hierarchy in parents:
        Placement.objects.create(unit=made, parent=parent, hierarchy=hierarchy, valid=valid)
    return made


def user(name: str, role: Role | None, at: Unit, *, since: date = SINCE, until: date | None = None) -> User:
    """Make a user with one post, or none."""
    made = User(username=name, full_name=name.title())
    made.set_password("mat-khau-cua-bai-thu")
    made.save()
    if role is not None:
        Post.objects.create(user=made, unit=at, role=role, valid=DateRange(since, until, "[)"))
    return made


def assemble() -> Cast:
    """Write the whole cast to the database."""
    party, police = Hierarchy.PARTY, Hierarchy.POLICE
    centre = unit("Trung ương Minh Họa", Level.CENTRAL)
    police_centre = unit("Đảng ủy Công an Minh Họa", Level.CENTRAL, (centre, party))
    ha = unit("Tỉnh ủy Hạ", Level.PROVINCE, (centre, party))
    thuong = unit("Tỉnh ủy Thượng", Level.PROVINCE, (centre, party))
    ha_police = unit("Đảng ủy Công an tỉnh Hạ", Level.PROVINCE, (ha, party), (police_centre, police))
    ha_town = unit("Thị ủy Bến Hạ", Level.DISTRICT, (ha, party), until=REFORM)
    ha_commune = unit("Đảng ủy xã Bến Hạ", Level.COMMUNE, (ha, party))
    Succession.objects.create(
        predecessor=ha_town, successor=ha_commune, kind=SuccessionKind.DISSOLVE, on=REFORM, whole=False
    )
    inspector = user("thanh-tra", Role.INSPECTOR, police_centre)
    Grant.objects.create(
        user=inspector,
        kind=GrantKind.UNIT,
        unit=ha,
        valid=DateRange(date(2024, 1, 1), date(2025, 1, 1), "[)"),
        reason="Kế hoạch kiểm tra năm 2024",
    )
    return Cast(
        centre=centre,
        police_centre=police_centre,
        ha=ha,
        ha_police=ha_police,
        ha_town=ha_town,
        ha_commune=ha_commune,
        thuong=thuong,
        clerk=user("chuyen-vien", Role.CLERK, ha),
        monitor=user("van-phong", Role.MONITOR, centre),
        leader=user("lanh-dao", Role.LEADER, ha),
        inspector=inspector,
        administrator=user("quan-tri", Role.ADMINISTRATOR, ha),
        outsider=user("nguoi-ngoai", Role.CLERK, thuong),
        town_clerk=user("can-bo-thi-xa", Role.CLERK, ha_town, until=REFORM),
        commune_clerk=user("can-bo-xa", Role.CLERK, ha_commune),
    )


def acting(who: User) -> Actor:
    """Return the actor that a screen would make of a user."""
    return Actor(label=str(who), channel="web", user_id=who.pk)
