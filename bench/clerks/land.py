"""An invented land of clerks: provinces, communes, indicators of every kind, one form asked for one month."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from typing import Any

SINCE = date(2021, 1, 1)
MONTH = "2025-05"
PASSWORD = "mat-khau-cua-phep-do"
PROVINCES = 3
Answer = Fraction | str | None
"""What a clerk means by what they type: a number (yes 1, no 0), words, or nothing."""


@dataclass(frozen=True)
class Column:
    """One measure the form asks for: `how` it is added up, by which weight, and how its answers are drawn."""

    pk: int
    code: str
    how: str
    weight: int | None
    draw: Callable[[random.Random], tuple[str, Answer]]


@dataclass
class Commune:
    """A unit that owes an answer, and what is to become of it."""

    unit: int
    name: str
    province: int
    clerks: list[tuple[int, str]]
    """User and user name of those who enter for it: one, or two at the same cells."""
    fate: str
    """accepted, waiting, withdrawn or returned: where its answer stands at the end."""
    is_sent_back: bool
    """Whether the office returns it once before it accepts it."""
    corrects: str
    """What becomes of another number asked for afterwards: accepted, refused, waiting, "" for none."""
    cells: dict[int, dict[int, Answer]] = field(default_factory=dict)
    """What was acknowledged: by measure and version."""
    saved: set[tuple[int, int]] = field(default_factory=set)
    """The measures and versions that a save of its clerks made."""
    corrected: tuple[int, Answer] | None = None
    """The measure and the number of the correction."""

    def last(self, measure: int, side: str = "entered") -> Answer:
        """Return what stands in a cell: as entered, as reported, as accepted."""
        versions = self.cells.get(measure, {})
        if self.corrected is not None and self.corrected[0] == measure:
            counts = {"accepted": ("entered", "reported", "accepted"), "waiting": ("reported",)}
            if side in counts.get(self.corrects, ()):
                return self.corrected[1]
        return versions[max(versions)] if versions else None


@dataclass
class Land:
    """Everything that was made; ids only, so that threads may read it without the database."""

    nation: int
    provinces: dict[int, str]
    """The unit of each province with the user name of its office."""
    communes: list[Commune]
    columns: dict[int, Column]
    period: int
    round: int


def build(clerks: int, indicators: int, source: random.Random) -> Land:
    """Write a new land beside those of earlier runs; its codes and names are its own."""
    from django.contrib.auth.hashers import make_password  # noqa: PLC0415  Django starts after the options are read

    from soichieu.indicators.models import Form  # noqa: PLC0415

    tag = f"N{Form.objects.count() + 1}"
    password = make_password(PASSWORD)
    nation = _unit(f"{tag} Trung ương", "central")
    provinces = {_unit(f"{tag} Tỉnh ủy {at}", "province", nation): at for at in range(1, PROVINCES + 1)}
    above = list(provinces)
    communes = []
    for at in range(clerks - clerks // 10):
        province = above[at % PROVINCES]
        name = f"{tag} Đảng ủy xã {at:03}"
        unit = _unit(name, "commune", province)
        hands = [
            _user(f"{tag}-xa-{at:03}-{hand}".lower(), "clerk", unit, password)
            for hand in range(2 if at < clerks // 10 else 1)
        ]
        fate = {4: "waiting", 6: "withdrawn", 8: "returned"}.get(at % 15, "accepted")
        corrects = (
            ("accepted", "refused", "waiting")[at // 3 % 3] if fate == "accepted" and at % 3 == 0 else ""
        )
        communes.append(Commune(unit, name, province, hands, fate, at % 4 == 1, corrects))
    source.shuffle(communes)
    columns = {one.pk: one for one in _columns(tag, indicators, nation)}
    offices = {
        unit: _user(f"{tag}-van-phong-{at}".lower(), "monitor", unit, password)[1]
        for unit, at in provinces.items()
    }
    found = _round(tag, nation, columns)
    return Land(nation, offices, communes, columns, found.period_id, found.pk)


def _unit(name: str, level: str, parent: int | None = None) -> int:
    from django.db.backends.postgresql.psycopg_any import DateRange  # noqa: PLC0415

    from soichieu.organisations.models import Placement, Unit, UnitName  # noqa: PLC0415
    from soichieu.pure.text.folding import comparison_key, folded  # noqa: PLC0415
    from soichieu.pure.text.ordering import sort_key  # noqa: PLC0415

    valid = DateRange(SINCE, None, "[)")
    made = Unit.objects.create(
        key=f"bench-clerks/{folded(name).replace(' ', '-')}", kind="party_committee", level=level,
        line="party", valid=valid, invented=True,
    )  # fmt: skip
    UnitName.objects.create(
        unit=made, role="main", name=name, key=comparison_key(name), folded=folded(name),
        sort_key=sort_key(name), valid=valid,
    )  # fmt: skip
    if parent is not None:
        Placement.objects.create(unit=made, parent_id=parent, hierarchy="party", valid=valid)
    return made.pk


def _user(name: str, role: str, unit: int, password: str) -> tuple[int, str]:
    from django.db.backends.postgresql.psycopg_any import DateRange  # noqa: PLC0415

    from soichieu.accounts.models import Post, User  # noqa: PLC0415

    made = User.objects.create(username=name, full_name=name, password=password)
    Post.objects.create(user=made, unit_id=unit, role=role, valid=DateRange(SINCE, None, "[)"))
    return made.pk, name


def _columns(tag: str, count: int, owner: int) -> list[Column]:
    """Define one measure of every way to be added up, then as many plain sums as are asked for."""
    staff = _column(f"{tag}CB", "stock", "sum", owner, whole)
    return [
        staff,
        _column(f"{tag}HL", "ratio", "weighted_mean", owner, hundredths, weight=staff, decimals=2),
        _column(f"{tag}XA", "stock", "max", owner, tenths, decimals=1),
        _column(f"{tag}GA", "stock", "min", owner, tenths, decimals=1),
        _column(f"{tag}TS", "yes_no", "count", owner, yes_or_no),
        _column(f"{tag}GC", "text", "none", owner, sentence),
        *(
            _column(f"{tag}S{at}", "flow" if at % 2 else "stock", "sum", owner, whole)
            for at in range(count - 6)
        ),
    ]


def _column(
    code: str, kind: str, how: str, owner: int, draw: Any, *, weight: Column | None = None, decimals: int = 0
) -> Column:
    from soichieu.foundation.actor import operator  # noqa: PLC0415
    from soichieu.indicators import services  # noqa: PLC0415
    from soichieu.indicators.enums import Aggregation, Kind  # noqa: PLC0415
    from soichieu.indicators.models import Measure  # noqa: PLC0415

    made = services.define(
        services.NewIndicator(
            code, owner, Kind(kind), Aggregation(how), "party",
            services.NewDefinition(SINCE, f"Chỉ tiêu {code}", decimals=decimals),
            weight=weight.code if weight else "",
        ),
        by=operator(),
    )  # fmt: skip
    pk = Measure.objects.get(indicator=made, part=None).pk
    return Column(pk, code, how, weight.pk if weight else None, draw)


def _round(tag: str, nation: int, columns: dict[int, Column]) -> Any:
    """Make the form with a rule that some answers break, and ask it, due some days from now."""
    from django.utils import timezone  # noqa: PLC0415

    from soichieu.foundation.actor import operator  # noqa: PLC0415
    from soichieu.indicators import services  # noqa: PLC0415
    from soichieu.indicators.enums import CheckKind, Frequency, Scheme  # noqa: PLC0415
    from soichieu.organisations.queries import UnitRule  # noqa: PLC0415

    form = services.make_form(
        services.NewForm(
            f"{tag}B", "Biểu của phép đo", nation, Scheme.CALENDAR, Frequency.MONTH, "party",
            UnitRule("commune", "party", "", nation, "party"), SINCE,
        ),
        [services.NewLine(one.code, required=at < 4) for at, one in enumerate(columns.values())],
        by=operator(),
    )  # fmt: skip
    first, second = [one.code for one in columns.values() if one.draw is whole][:2]
    rule = services.NewCheck(
        CheckKind.RELATION, form_id=form.pk, left=f"[{second}]", comparison="<=", right=f"[{first}]"
    )
    services.set_check(rule, by=operator())
    found = services.open_round(form.pk, MONTH, by=operator())
    due = timezone.make_aware(datetime.combine(timezone.localdate() + timedelta(days=9), time(17)))
    return services.move_due(found.pk, due, "để đo", by=operator())


def whole(source: random.Random) -> tuple[str, Answer]:
    """Draw a count, written with or without dots of thousands."""
    number = source.randrange(100_000)
    return (f"{number:,}".replace(",", ".") if source.random() < 0.5 else str(number)), Fraction(number)


def tenths(source: random.Random) -> tuple[str, Answer]:
    """Draw a number with one decimal."""
    number = source.randrange(10_000)
    return f"{number // 10},{number % 10}", Fraction(number, 10)


def hundredths(source: random.Random) -> tuple[str, Answer]:
    """Draw a share with two decimals."""
    number = source.randrange(10_001)
    return f"{number // 100},{number % 100:02}", Fraction(number, 100)


def yes_or_no(source: random.Random) -> tuple[str, Answer]:
    """Draw yes or no."""
    yes = source.random() < 0.5
    return ("có" if yes else "không"), Fraction(int(yes))


def sentence(source: random.Random) -> tuple[str, Answer]:
    """Draw words."""
    words = f"Ghi nhận số {source.randrange(10**6)}"
    return words, words
