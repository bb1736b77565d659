"""Draws outlines.csv anew from the map of the package `@svg-maps/vietnam` (CC BY 4.0).

    python draw_outlines.py vietnam.svg

Wants Python 3.11 and shapely 2.2 in an environment of its own: the project itself does not need it. What it
does: flattens the curves, closes the slivers between neighbours, simplifies all borders together so that
neighbours keep one border, joins provinces as successions.csv says, writes one relative path per key with one
place. The archipelagos are simplified less, and never dropped or joined with anything.
"""

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from shapely import coverage_clean, coverage_simplify, coverage_union_all, make_valid, union_all
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

HERE = Path(__file__).resolve().parent
ARCHIPELAGOS = {"hoangsa": "hoang-sa", "truongsa": "truong-sa"}
OTHER_NAMES = {"baria": "ba-ria-vung-tau", "hcm": "ho-chi-minh", "tthue": "hue"}
SLIVER, COARSE, FINE = 1.5, 1.1, 0.25
_TOKEN = re.compile(r"[a-zA-Z]|[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:e[-+]?\d+)?")
_VALUES = {"m": 2, "l": 2, "c": 6}

Ring = list[tuple[float, float]]


def rings(path: str) -> Iterator[Ring]:
    """Give the closed rings of a path of m, l, c and z; curves as four straight bits each."""
    tokens, at, command = _TOKEN.findall(path), 0, "m"
    ring: Ring = []
    x = y = 0.0
    start = (x, y)
    while at < len(tokens):
        if tokens[at].isalpha():
            command, at = tokens[at], at + 1
        if command in "zZ":
            yield ring
            ring, (x, y) = [], start
            continue
        count = _VALUES[command.lower()]
        numbers = [float(token) for token in tokens[at : at + count]]
        at += count
        dx, dy = (x, y) if command.islower() else (0.0, 0.0)
        points = [(numbers[i] + dx, numbers[i + 1] + dy) for i in range(0, count, 2)]
        if command in "mM":
            start, command = points[0], "l" if command == "m" else "L"
        ring += _curve((x, y), *points) if count == 6 else points
        x, y = points[-1]


def _curve(*points: tuple[float, float]) -> Ring:
    shares = (0.25, 0.5, 0.75, 1.0)
    weights = [((1 - s) ** 3, 3 * s * (1 - s) ** 2, 3 * s * s * (1 - s), s**3) for s in shares]
    return [
        (
            sum(w * p[0] for w, p in zip(row, points, strict=True)),
            sum(w * p[1] for w, p in zip(row, points, strict=True)),
        )
        for row in weights
    ]


def area(path: str) -> BaseGeometry:
    """Give the area of a path; where a ring crosses itself, the lines that are left over go."""
    whole = union_all([make_valid(Polygon(ring)) for ring in rings(path) if len(ring) > 2])
    return union_all(parts(whole))


def parts(shape: BaseGeometry) -> list[Polygon]:
    """Give the polygons of a shape, the largest first."""
    held = list(getattr(shape, "geoms", [shape]))
    flat = [each for one in held for each in getattr(one, "geoms", [one]) if isinstance(each, Polygon)]
    return sorted(flat, key=lambda one: -one.area)


def written(shape: BaseGeometry) -> str:
    """Write a shape as one path, each point relative to the one before, in tenths."""
    out = []
    for polygon in parts(shape):
        for ring in (polygon.exterior, *polygon.interiors):
            points = [(round(x * 10), round(y * 10)) for x, y in ring.coords[:-1]]
            points = [p for i, p in enumerate(points) if p != points[i - 1]]
            if len(points) < 3:  # too small for tenths: a speck of its own, so that it stays on the map
                x, y = round(ring.centroid.x * 10), round(ring.centroid.y * 10)
                points = [(x - 3, y), (x, y - 3), (x + 3, y), (x, y + 3)]
            steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
            first = f"M{_tenth(points[0][0])} {_tenth(points[0][1])}"
            out.append(first + "l" + _joined([n for step in steps for n in step]) + "z")
    return "".join(out)


def _joined(tenths: list[int]) -> str:
    out = ""
    for n in tenths:
        word = _tenth(n)
        out += word if not out or word.startswith("-") else f" {word}"
    return out


def _tenth(n: int) -> str:
    whole = f"{n / 10:.1f}".removesuffix(".0")
    return whole.replace("0.", ".", 1) if whole.startswith(("0.", "-0.")) else whole


def keys() -> dict[str, str]:
    """Give the key of the register before 1/7/2025 of each id of the map."""
    with (HERE.parent / "provinces.csv").open(encoding="utf-8", newline="") as table:
        rows = csv.DictReader(table, delimiter=";")
        known = {row["key"] for row in rows if not row["key"].endswith("-2025")}
    plain = {key.rpartition("/")[2].partition("-")[2]: key for key in known}
    return {name.replace("-", ""): key for name, key in plain.items()} | {
        other: plain[name] for other, name in OTHER_NAMES.items()
    }


def heirs() -> dict[str, list[str]]:
    """Give the old keys that make up each province of 1/7/2025."""
    found: dict[str, list[str]] = defaultdict(list)
    with (HERE.parent / "successions.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter=";"):
            if row["kind"] == "merge" and row["successor"].startswith("vn/t/"):
                found[row["successor"]].append(row["predecessor"])
    return found


def main() -> None:
    """Read the map named on the command line and write the table beside this file."""
    source = Path(sys.argv[1]).read_text(encoding="utf-8")
    paths = dict(re.findall(r'id="([^"]+)"\s+aria-label="[^"]*"\s+d="([^"]+)"', source))
    register = keys()
    land = {register[name]: area(path) for name, path in paths.items() if name not in ARCHIPELAGOS}
    clean = coverage_clean(list(land.values()), gap_width=SLIVER)
    simple = dict(zip(land, coverage_simplify(clean, COARSE), strict=True))
    joined = {heir: coverage_union_all([simple[old] for old in olds]) for heir, olds in heirs().items()}
    rows = {key: written(shape) for key, shape in (simple | joined).items()}
    for name, key in ARCHIPELAGOS.items():
        islands = [part.simplify(FINE) for part in parts(area(paths[name]))]
        rows[key] = written(MultiPolygon([part for part in islands if isinstance(part, Polygon)]))
    with (HERE / "outlines.csv").open("w", encoding="utf-8", newline="") as table:
        out = csv.writer(table, delimiter=";", lineterminator="\n")
        out.writerow(["key", "path"])
        out.writerows(sorted(rows.items()))


if __name__ == "__main__":
    main()
