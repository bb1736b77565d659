"""Every figure of the story, worked out from a table of how each one grows: the same ones on any day.

Months are counted from January of the first year. What was handed over stays as it was in the month of the
reform, so that the stocks of the merged communes are to the last unit those of the communes they came from.
"""

import hashlib
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from soichieu.cli.figures_story.land import Piece, Row, pieces, pieces_of, rows

FIRST_YEAR = 2022
_YEARS = 20
_REFORM = (2025 - FIRST_YEAR) * 12 + 6
_TREND = (11, 59)  # the months of the first and of the last number of a trend
_DIP_MONTHS = (1.0, 0.8, 0.5, 0.25)  # how much of the dip of the reform is left month by month
_ODD = 0.002  # how many flows are out of the common, and by how much
_ODDLY = 2.6
_SURVEY = 3  # satisfaction is asked for once a quarter
_PLAN_KNOWN = (0.3, 0.75, 0.95)  # how many have this year's plan by January, February, March

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Numbers:
    """The figures of every piece and month, made when first asked for."""

    def __init__(self, places: dict[str, int], flows: set[str]) -> None:
        self._places, self._flows = places, flows
        self._made: dict[str, Ints] = {}

    def told(self, measure: str, area: str, months: Sequence[int]) -> int | None:
        """Return the figure of a commune for the months of a period, in units of its last place.

        None where there is none: nobody was asked that month.
        """
        how = self._rows[measure]["how"]
        if how == "mean" and (months[-1] + 1) % _SURVEY:
            return None
        chosen = self.of(measure)[pieces_of(area, self._pieces)]
        if how in ("yes", "yes_year"):
            return int(chosen[:, months[-1]].any())
        if how == "days":
            return int(chosen[:, months[-1]].max())
        if how == "mean":
            return round(float(chosen[:, months[-1]].mean()))
        if measure.partition(":")[0] in self._flows:
            return int(chosen[:, list(months)].sum())
        return int(chosen[:, months[-1]].sum())

    def of(self, measure: str) -> Ints:
        """Return the figures of a measure by piece and month."""
        if measure not in self._made:
            row = self._rows[measure]
            self._made[measure] = _MAKERS[row["how"]](self, measure, row)
        return self._made[measure]

    @cached_property
    def _rows(self) -> dict[str, Row]:
        return {row["measure"]: row for row in rows("numbers.csv")}

    @cached_property
    def _seasons(self) -> dict[str, Floats]:
        return {
            row["season"]: np.tile([float(row[f"m{month}"]) for month in range(1, 13)], _YEARS)
            for row in rows("seasons.csv")
        }

    @cached_property
    def _pieces(self) -> Sequence[Piece]:
        return pieces()

    @cached_property
    def _thousands(self) -> Floats:
        return np.array([[piece.people / 1000] for piece in pieces()])

    @property
    def _shape(self) -> tuple[int, int]:
        return len(self._thousands), 12 * _YEARS

    def _scale(self, measure: str) -> int:
        return int(10 ** self._places[measure.partition(":")[0]])

    def _is_flow(self, measure: str) -> bool:
        return measure.partition(":")[0] in self._flows

    def _months(self, measure: str) -> Floats:
        """Return the months as time goes for a measure: a stock stands still while it is handed over."""
        months = np.arange(12 * _YEARS, dtype=np.float64)
        if not self._is_flow(measure):
            months[_REFORM] = months[_REFORM - 1]
        return months

    def _trend(self, measure: str, row: Row) -> Floats:
        begin, end = _TREND
        gone = np.clip((self._months(measure) - begin) / (end - begin), 0, 1)
        return float(row["first"]) + (float(row["last"]) - float(row["first"])) * gone

    def _grown(self, measure: str, row: Row) -> Floats:
        years = (self._months(measure) - _TREND[0]) / 12
        return self._thousands * float(row["rate"]) * (1 + float(row["growth"])) ** years

    def _stock(self, measure: str, row: Row) -> Ints:
        chance, scale = _chance(measure), self._scale(measure)
        own = np.exp(chance.normal(0, float(row["spread"]), (self._shape[0], 1)))
        return np.floor(self._grown(measure, row) * own * scale + chance.random((self._shape[0], 1))).astype(
            np.int64
        )

    def _flow(self, measure: str, row: Row) -> Ints:
        chance, scale = _chance(measure), self._scale(measure)
        noise = np.exp(chance.normal(0, float(row["spread"]), self._shape))
        odd = np.where(chance.random(self._shape) < _ODD, _ODDLY, 1.0)
        expected = self._grown(measure, row) * self._seasons[row["season"]] * noise * odd
        return np.floor(expected * scale + chance.random(self._shape)).astype(np.int64)

    def _share(self, measure: str, row: Row) -> Ints:
        """Return a share of another measure, never above it; the parts before it are taken off first."""
        chance, base = _chance(measure), self.of(row["of"])
        spread, flow = float(row["spread"]), self._is_flow(measure)
        share = self._trend(measure, row) + chance.normal(0, spread, (self._shape[0], 1))
        if flow:
            share = share + chance.normal(0, spread / 2, self._shape)
        if row["dip"]:
            after = slice(_REFORM, _REFORM + len(_DIP_MONTHS))
            share[:, after] -= float(row["dip"]) * np.array(_DIP_MONTHS)
        rounding = chance.random(self._shape if flow else (self._shape[0], 1))
        made = np.floor(base * np.clip(share, 0.02, 1) + rounding).astype(np.int64)
        most: Ints = base - self._parts_before(measure)
        return np.where(made < most, made, most)

    def _rest(self, measure: str, row: Row) -> Ints:
        return self.of(row["of"]) - self._parts_before(measure)

    def _parts_before(self, measure: str) -> Ints:
        """Return the sum of the parts of the same indicator that the table lists before this one."""
        whole, colon, _part = measure.partition(":")
        listed = [name for name in self._rows if colon and name.startswith(f"{whole}:")]
        earlier = listed[: listed.index(measure)] if measure in listed else []
        return sum((self.of(name) for name in earlier), np.zeros(self._shape, np.int64))

    def _yes(self, measure: str, row: Row) -> Ints:
        ready = _chance(measure).random((self._shape[0], 1))
        return (self._trend(measure, row) > ready).astype(np.int64)

    def _yes_year(self, measure: str, row: Row) -> Ints:
        years = _chance(measure).random((self._shape[0], _YEARS))
        known = np.tile([*_PLAN_KNOWN, *[1.01] * (12 - len(_PLAN_KNOWN))], _YEARS)
        return (np.repeat(years, 12, axis=1) < known).astype(np.int64)

    def _mean(self, measure: str, row: Row) -> Ints:
        chance, spread = _chance(measure), float(row["spread"])
        noise = chance.normal(0, spread, (self._shape[0], 1)) + chance.normal(0, spread / 3, self._shape)
        return np.rint(np.clip(self._trend(measure, row) + noise, 0, 99) * self._scale(measure)).astype(
            np.int64
        )

    def _days(self, measure: str, row: Row) -> Ints:
        chance = _chance(measure)
        noise = np.exp(chance.normal(0, float(row["spread"]), self._shape))
        return np.floor(self._trend(measure, row) * noise).astype(np.int64)


_MAKERS = {
    "stock": Numbers._stock,
    "flow": Numbers._flow,
    "share": Numbers._share,
    "part": Numbers._share,
    "rest": Numbers._rest,
    "yes": Numbers._yes,
    "yes_year": Numbers._yes_year,
    "mean": Numbers._mean,
    "days": Numbers._days,
}


def _chance(measure: str) -> np.random.Generator:
    """Return the chance of one measure: the same numbers every time, whatever else is asked for."""
    seed = hashlib.sha256(f"tỉnh Sông Lam Giang:{measure}".encode()).digest()[:8]
    return np.random.Generator(np.random.PCG64(int.from_bytes(seed, "big")))
