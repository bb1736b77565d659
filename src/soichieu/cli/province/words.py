"""The words of the province's story: kinds of work, what is said at each step, names, deadlines."""

import csv
from calendar import monthrange
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random

from soichieu.foundation.reference import DATA

_WORK = DATA / "demo" / "work"
Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """Return the rows of one table of the story."""
    with (_WORK / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@dataclass(frozen=True)
class Words:
    """What people say at each kind of step."""

    @cached_property
    def _by_kind(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for row in rows("words.csv"):
            found[row["kind"]].append(row["words"])
        return found

    def any(self, kind: str, chance: Random) -> str:
        """Return words of a kind, "" where a step of that kind needs none."""
        return chance.choice(self._by_kind[kind]) if kind in self._by_kind else ""


_SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý")
_GIVEN = (
    *("An", "Bảo", "Châu", "Dũng", "Giang", "Hạnh", "Hiếu", "Khánh", "Lan", "Linh", "Long", "Mai"),
    *("Nam", "Nga", "Phúc", "Quân", "Sơn", "Thảo", "Tuấn", "Vân"),
)


def person(chance: Random) -> str:
    """Return the name of an invented person, told as such (R23)."""
    return f"{chance.choice(_SURNAMES)} {chance.choice(_GIVEN)} Minh Họa"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as a document words it."""

    due: date | None
    text: str
    bound: str = "by"


_NO_DAY = ("thường xuyên", "khẩn trương", "ngay sau khi bộ máy mới ổn định", "")
_ROOM = (10, 15, 20, 30, 45, 60, 75, 90, 120, 150, 180, 240)
_ROMAN = ("I", "II", "III", "IV")


def deadline(given_on: date, chance: Random) -> Deadline:
    """Return a deadline some time after a day."""
    if chance.random() < 0.07:
        return Deadline(None, chance.choice(_NO_DAY))
    day = given_on + timedelta(days=chance.choice(_ROOM))
    form = chance.choices(("before", "latest", "month", "quarter", "year"), (35, 25, 20, 15, 5))[0]
    if form == "before":
        return Deadline(day, f"trước ngày {day:%d/%m/%Y}", "before")
    if form == "latest":
        return Deadline(day, f"chậm nhất ngày {day:%d/%m/%Y}")
    if form == "month":
        return Deadline(_month_end(day.year, day.month), f"đến hết tháng {day.month}/{day.year}")
    quarter = (day.month + 2) // 3
    if form == "quarter":
        return Deadline(_month_end(day.year, quarter * 3), f"trong quý {_ROMAN[quarter - 1]}/{day.year}")
    return Deadline(date(day.year, 12, 31), f"đến hết năm {day.year}")


def period(day: date, chance: Random) -> str:
    """Return a period in which a day lies, as titles name it."""
    quarter, half = (day.month + 2) // 3, "đầu" if day.month <= 6 else "cuối"
    return chance.choice(
        (
            f"tháng {day.month}/{day.year}",
            f"quý {_ROMAN[quarter - 1]}/{day.year}",
            f"6 tháng {half} năm {day.year}",
            f"năm {day.year}",
        )
    )


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
