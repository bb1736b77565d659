"""A workbook of 3,321 invented units × 50 indicators with 30 planted faults at known places."""

import io
import random
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # ships no types

from soichieu.pure.importing import column_name
from soichieu.pure.indicators.pasting import Expected
from soichieu.pure.indicators.workbooks import Asked, FaultKind, Known
from soichieu.pure.text.folding import comparison_key

UNITS, MEASURES = 3_321, 50
_FIRST_ROW, _FIRST_COLUMN = 7, 2  # both from 0
_KINDS = (
    (Expected.NUMBER, 0, 30),
    (Expected.NUMBER, 2, 10),
    (Expected.PERCENT, 2, 5),
    (Expected.YES_NO, 0, 3),
    (Expected.TEXT, 0, 2),
)
_TWINS = (100, 200)
"""Two units of one name."""

Planted = frozenset[tuple[int, str, FaultKind]]
"""Row as the workbook numbers it, letters of the column, kind."""


@dataclass(frozen=True)
class Big:
    """The bytes, what is known of the round, what was planted, how many figures are sound."""

    data: bytes
    known: Known
    planted: Planted
    sound: int


def names() -> list[str]:
    """Return invented names, all different but for the twins."""
    first = ("An", "Bình", "Cao", "Đông", "Giang", "Hòa", "Khánh", "Lâm", "Minh", "Nghĩa", "Phú", "Quang")
    last = ("Thịnh", "Vượng", "Lộc", "Xuân", "Yên", "Thủy", "Sơn", "Điền", "Hưng", "Kiên", "Mỹ", "Ninh")
    made = [f"Đảng ủy xã {first[at % 12]} {last[at // 12 % 12]} {at // 144 + 1}" for at in range(UNITS)]
    made[_TWINS[1]] = made[_TWINS[0]]
    return made


def asked() -> tuple[Asked, ...]:
    """Return the fifty measures."""
    kinds = [(expected, places) for expected, places, count in _KINDS for _at in range(count)]
    return tuple(
        Asked(
            pk=at + 1, code=f"M{at + 1:02}", name=f"Chỉ tiêu minh họa số {at + 1}", expected=expected,
            decimals=places, adds_up=at < 30, counts=at < 40,
        )
        for at, (expected, places) in enumerate(kinds)
    )  # fmt: skip


def known() -> Known:
    """Return the round these units owe an answer in; unit 900 handed in, 901 is somebody else's."""
    held: dict[str, set[int]] = {}
    called = names()
    for pk, name in enumerate(called, start=1):
        held.setdefault(comparison_key(name), set()).add(pk)
    return Known(
        measures=asked(),
        codes={f"minh-hoa/{pk}": pk for pk in range(1, UNITS + 1)},
        names={key: frozenset(ids) for key, ids in held.items()},
        unit_names=dict(enumerate(called, start=1)),
        barred={901: (FaultKind.SHUT, "Đã nộp."), 902: (FaultKind.NOT_YOURS, "Ngoài phạm vi.")},
        standing={950: {3: (Decimal(7), "", True)}},
        not_owing=lambda code, _name: "Đảng ủy tỉnh Minh Họa" if code == "minh-hoa/tinh" else "",
        computed={"tl01": "Tỷ lệ minh họa"},
    )


class _Maker:
    """The cells before they are written, and where faults were planted."""

    def __init__(self, seed: int) -> None:
        rng = random.Random(seed)
        self.measures, self.called = asked(), names()
        self.units = [[f"minh-hoa/{pk}", name] for pk, name in enumerate(self.called, start=1)]
        self.rows = [[_value(rng, one) for one in self.measures] for _pk in range(UNITS)]
        self.planted: set[tuple[int, str, FaultKind]] = set()
        self.lost = 0

    def told(self, row: int, column: int, kind: FaultKind) -> None:
        self.planted.add((row + 1, column_name(column), kind))

    def unit(self, at: int, kind: FaultKind, code: str | None = None, name: str | None = None) -> None:
        """Spoil the unit of a row; its figures are lost."""
        self.units[at] = [
            self.units[at][0] if code is None else code,
            self.units[at][1] if name is None else name,
        ]
        self.told(_FIRST_ROW + at, 0 if self.units[at][0] or not self.units[at][1] else 1, kind)
        self.lost += 1

    def cell(self, at: int, measure: int, value: Any, kind: FaultKind = FaultKind.UNREADABLE) -> None:
        """Spoil one figure."""
        self.rows[at][measure] = value
        self.told(_FIRST_ROW + at, _FIRST_COLUMN + measure, kind)

    def plant(self) -> None:
        """Plant faults of every kind."""
        self.unit(10, FaultKind.UNKNOWN_UNIT, "", "Đảng ủy xã Cao Thịn 1")
        self.unit(11, FaultKind.UNKNOWN_UNIT, "minh-hoa/không-có", "Một nơi nào đó")
        self.unit(_TWINS[1], FaultKind.UNCLEAR_UNIT, "")
        self.unit(300, FaultKind.DISAGREEING_UNIT, "minh-hoa/400")
        self.unit(500, FaultKind.NO_UNIT, "", "")
        self.unit(510, FaultKind.NOT_OWING, "minh-hoa/tinh", "Đảng ủy tỉnh Minh Họa")
        self.unit(610, FaultKind.DUPLICATE_UNIT, "minh-hoa/601", self.called[600])
        self.lost += 1  # neither of the two is entered
        self.unit(900, FaultKind.SHUT)
        self.unit(901, FaultKind.NOT_YOURS)
        for at, (measure, value) in enumerate(
            (
                (0, "mười hai"), (1, "31.8"), (4, "1,234,567.00"), (5, "12 345"), (6, "12 người"),
                (7, date(2025, 5, 31)), (8, "#REF!"), (9, True), (10, 1.103), (11, 10**18),
                (12, ("%", 0.35)), (13, "45%"), (30, 5.625), (31, "5,625"), (40, 99.123), (45, "tám"),
                (48, "x" * 2_001),
            )
        ):  # fmt: skip
            self.cell(1_000 + 97 * at, measure, value)
        self.cell(949, 2, 8, FaultKind.REPORTED_ELSEWHERE)
        self.cell(3_000, 14, -5, FaultKind.NEGATIVE)
        self.told(_FIRST_ROW - 3, _FIRST_COLUMN + MEASURES, FaultKind.COMPUTED_COLUMN)
        self.told(_FIRST_ROW + UNITS, _FIRST_COLUMN + 15, FaultKind.TOTAL_DIFFERS)


def make(seed: int = 2022, *, planted: bool = True) -> Big:
    """Return the workbook, with its faults or without; the same for the same seed."""
    maker = _Maker(seed)
    if planted:
        maker.plant()
    data = _written(maker)
    spoilt = sum(
        kind is FaultKind.UNREADABLE or kind is FaultKind.REPORTED_ELSEWHERE for *_at, kind in maker.planted
    )
    held = known() if planted else replace(known(), barred={}, standing={})
    return Big(data, held, frozenset(maker.planted), (UNITS - maker.lost) * MEASURES - spoilt)


def _value(rng: random.Random, one: Asked) -> Any:
    match one.expected:
        case Expected.YES_NO:
            return rng.choice(("có", "không", 1, 0, "x"))
        case Expected.TEXT:
            return f"ghi nhận số {rng.randrange(1_000)}"
        case Expected.NUMBER if not one.decimals:
            number = rng.randrange(10_000)
            return number if rng.random() < 0.98 else f"{number:,}".replace(",", ".")
        case _:
            cents = rng.randrange(10_000)
            return cents / 100 if rng.random() < 0.98 else f"{cents // 100},{cents % 100:02}"


def _number(value: Any) -> int | None:
    if isinstance(value, str):
        digits = value.replace(".", "")
        return int(digits) if digits.isdecimal() and value != "31.8" else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _written(maker: _Maker) -> bytes:
    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet("Số liệu")
    percent, day = book.add_format({"num_format": "0%"}), book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.merge_range(0, 0, 0, 9, "BIỂU MINH HỌA")
    head = _FIRST_ROW - 3
    sheet.write_row(head, 1, ["Mã chỉ tiêu", *(one.code for one in maker.measures), "TL01"])
    sheet.write_row(head + 1, 1, ["Chỉ tiêu", *(one.name for one in maker.measures), "Tỷ lệ minh họa"])
    sheet.write_row(head + 2, 1, ["Đơn vị tính", *("người" for _one in maker.measures)])
    for at, (unit, values) in enumerate(zip(maker.units, maker.rows, strict=True), start=_FIRST_ROW):
        sheet.write_row(at, 0, [word or None for word in unit])
        for place, value in enumerate(values, start=_FIRST_COLUMN):
            if isinstance(value, tuple):
                sheet.write_number(at, place, value[1], percent)
            elif isinstance(value, date):
                sheet.write_datetime(at, place, value, day)
            elif value == "#REF!":
                sheet.write_formula(at, place, "=#REF!", None, value)
            else:
                sheet.write(at, place, value)
        sheet.write_number(at, _FIRST_COLUMN + MEASURES, 12.5)
    last = _FIRST_ROW + UNITS
    sheet.write_string(last, 1, "Tổng cộng")
    for place in range(30):
        total = sum(_number(values[place]) or 0 for values in maker.rows)
        sheet.write_number(last, _FIRST_COLUMN + place, total + (place == 15 and bool(maker.planted)))
    sheet.write_string(last + 2, 1, "Người lập biểu")
    book.add_worksheet("Mã đơn vị").write_column(0, 0, [code for code, _name in maker.units])
    book.close()
    return held.getvalue()
