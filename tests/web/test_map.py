"""The maps: Hoàng Sa and Trường Sa always, the provinces of the day, no figure never zero."""

import csv
import re
import time
from datetime import date, timedelta
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.foundation.reference import DATA
from soichieu.pure.indicators.bands import band_of
from soichieu.web.charts import Band, Bar, Measured, province_map, provinces_on, ranking, tile_map
from soichieu.web.charts.banding import bands_from
from soichieu.web.charts.geometry import archipelagos_on

SHARE = Measured("Tỷ lệ hồ sơ đúng hạn", "%", 1)
BEFORE, REFORM = date(2025, 6, 30), date(2025, 7, 1)
BANDS = [Band("chưa đạt", "poor", None, Decimal(70)), Band("đạt", "good", Decimal(70))]
DAYS = st.dates(date(1990, 1, 1), date(2060, 1, 1))
FIGURES = st.one_of(st.none(), st.decimals(min_value=-(10**6), max_value=10**6, places=2))


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / "vietnam" / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter=";"))


def _tree(markup: str) -> ElementTree.Element:
    return ElementTree.fromstring(f"<div>{markup}</div>")


def _titles(markup: str) -> dict[str, str]:
    told = [title.text or "" for title in _tree(markup).iter("title")]
    return {title.partition(": ")[0]: title.partition(": ")[2] for title in told}


@given(DAYS, st.data(), st.sampled_from([(), BANDS, [Band("cao", "step-5", Decimal(10**7))]]))
def test_every_map_of_the_country_shows_both_archipelagos(
    on: date, data: st.DataObject, bands: list[Band]
) -> None:
    keys = st.sampled_from(sorted(provinces_on(on)))
    chosen = data.draw(st.dictionaries(keys, FIGURES, max_size=8))
    drawn = province_map({key: Bar(key, value) for key, value in chosen.items()}, on, SHARE, bands=bands)
    tree = _tree(drawn)
    labels = [text.text for text in tree.iter("text")]
    assert labels == ["Quần đảo Hoàng Sa", "Quần đảo Trường Sa"]
    islands = [group.find("path") for group in tree.iter("g") if group.get("class") == "islands"]
    outlines = {row["key"]: row["path"] for row in _rows("map/outlines.csv")}
    assert [path.get("d") for path in islands if path is not None] == [
        outlines["hoang-sa"],
        outlines["truong-sa"],
    ]


@pytest.mark.parametrize(
    ("on", "units", "owners"),
    [
        (BEFORE, ["huyện Hoàng Sa", "huyện Trường Sa"], ["vn/t/48-da-nang", "vn/t/56-khanh-hoa"]),
        (
            REFORM,
            ["đặc khu Hoàng Sa", "đặc khu Trường Sa"],
            ["vn/t/48-da-nang-2025", "vn/t/56-khanh-hoa-2025"],
        ),
    ],
)
def test_an_archipelago_has_the_name_of_the_day_and_the_figure_of_its_province(
    on: date, units: list[str], owners: list[str]
) -> None:
    assert [each.unit for each in archipelagos_on(on)] == units
    assert [each.province for each in archipelagos_on(on)] == owners
    values = {owners[0]: Bar("Đà Nẵng", Decimal("95.25")), owners[1]: Bar("Khánh Hòa", None)}
    told = _titles(province_map(values, on, SHARE, bands=BANDS))
    capital = [unit[:1].upper() + unit[1:] for unit in units]
    assert told[f"Quần đảo Hoàng Sa – {capital[0]}, Đà Nẵng"] == "95,3% (đạt)"
    assert told[f"Quần đảo Trường Sa – {capital[1]}, Khánh Hòa"] == "chưa có số liệu"


def test_the_archipelagos_are_told_as_the_register_tells_them() -> None:
    known = {row["key"]: row for row in (*_rows("districts.csv"), *_rows("communes.csv"))}
    kinds = {"huyen": "huyện", "dac_khu": "đặc khu"}
    for row in _rows("map/archipelagos.csv"):
        unit = known[row["unit"]]
        assert row["name"] == f"{kinds[unit['kind']]} {unit['name']}"
        assert (row["province"], row["from"], row["to"]) == (unit["parent"], unit["from"], unit["to"])


@pytest.mark.parametrize(
    ("on", "count", "hue"),
    [(date(2024, 12, 31), 63, "Thừa Thiên Huế"), (BEFORE, 63, "Huế"), (REFORM, 34, "Huế")],
)
def test_the_provinces_are_those_of_the_day_under_their_names_of_the_day(
    on: date, count: int, hue: str
) -> None:
    assert len(provinces_on(on)) == count
    assert provinces_on(on)["vn/t/46-hue"].name == hue
    titles = _titles(province_map({}, on, SHARE))
    assert len(titles) == count + 2
    assert set(titles.values()) == {"chưa có số liệu"}


def test_every_province_the_register_ever_names_has_an_outline() -> None:
    outlines = {row["key"] for row in _rows("map/outlines.csv")}
    assert {row["key"] for row in _rows("provinces.csv")} == outlines - {"hoang-sa", "truong-sa"}


def _rings(path: str) -> list[list[tuple[float, float]]]:
    """Read the relative path of an outline."""
    rings = []
    for ring in re.findall(r"M([^z]+)z", path):
        numbers = [float(word) for word in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", ring)]
        points = [(numbers[0], numbers[1])]
        for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
            points.append((points[-1][0] + dx, points[-1][1] + dy))
        rings.append(points)
    return rings


def _area(path: str) -> float:
    return sum(
        abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True))) / 2
        for ring in _rings(path)
    )


def test_a_joined_province_is_as_large_as_those_it_was_made_of() -> None:
    outlines = {row["key"]: row["path"] for row in _rows("map/outlines.csv")}
    merged: dict[str, list[str]] = {}
    for row in _rows("successions.csv"):
        if row["kind"] == "merge" and row["successor"].startswith("vn/t/"):
            merged.setdefault(row["successor"], []).append(row["predecessor"])
    assert len(merged) == 23
    for heir, olds in merged.items():
        whole = sum(_area(outlines[old]) for old in olds)
        corners = [[point for ring in _rings(outlines[key]) for point in ring] for key in (heir, *olds)]
        assert _area(outlines[heir]) == pytest.approx(whole, rel=0.005), heir
        for axis in (0, 1):
            spread = [point[axis] for points in corners[1:] for point in points]
            joined = [point[axis] for point in corners[0]]
            assert (min(joined), max(joined)) == pytest.approx((min(spread), max(spread)), abs=0.2), heir


def test_a_province_has_title_link_tone_or_the_hatching_of_no_figure() -> None:
    values = {
        "vn/t/01-ha-noi": Bar("Hà Nội", Decimal(90), address="/don-vi/1/"),
        "vn/t/04-cao-bang": Bar("Cao Bằng", Decimal(10)),
        "vn/t/11-dien-bien": Bar("Điện Biên", None),
    }
    tree = _tree(province_map(values, BEFORE, SHARE, bands=BANDS, name="thu"))
    fills = {}
    for group in (*tree.iter("a"), *tree.iter("g")):
        title, path = group.find("title"), group.find("path")
        if title is not None and path is not None:
            assert group.get("href") or group.get("tabindex") == "0"
            fills[title.text] = path.get("class") or path.get("fill")
    assert fills["Hà Nội: 90,0% (đạt)"] == "tone-good"
    assert fills["Cao Bằng: 10,0% (chưa đạt)"] == "url(#thu-poor)"
    assert fills["Điện Biên: chưa có số liệu"] == fills["Lai Châu: chưa có số liệu"] == "url(#thu-none)"
    patterns = {pattern.get("id") for pattern in tree.iter("pattern")}
    assert {"thu-poor", "thu-none"} <= patterns
    keys = next(one for one in tree.iter("ul") if one.get("class") == "chart-key")
    assert ["".join(one.itertext()) for one in keys] == ["✕ chưa đạt", "✓ đạt", "chưa có số liệu"]


def test_the_ranking_stands_beside_and_names_those_without_a_figure() -> None:
    drawn = province_map({"vn/t/01-ha-noi": Bar("Hà Nội", Decimal(90), address="/x/")}, REFORM, SHARE)
    rows = [["".join(cell.itertext()) for cell in row] for row in _tree(drawn).iter("tr")]
    assert rows[1] == ["1", "Hà Nội", "", "90,0"]
    assert "Chưa có số liệu (33):" in drawn


def test_bands_of_the_target_judge_the_share_reached_and_leave_those_without_a_target_unrated() -> None:
    bars = [
        Bar("Xã Hạ", Decimal(5), target=Decimal(5), reached=Decimal(100)),
        Bar("Xã Trung", Decimal(95), target=Decimal(200), reached=Decimal("47.5")),
        Bar("Xã Thượng", Decimal(94)),
    ]
    count = Measured("Số mô hình", "mô hình")
    tree = _tree(tile_map({"": bars}, count, bands=BANDS, by_target=True))
    tones = [tile.get("class") for tile in tree.iter("li") if tile.get("class")]
    assert tones == ["tile tone-good", "tile tone-poor", "tile tone-neutral"]
    keys = ["".join(one.itertext()) for one in tree.iter("li") if not one.get("class")]
    assert keys == ["✕ chưa đạt", "✓ đạt", "chưa xếp mức"]
    rows = _tree(ranking(bars, count, bands=BANDS, by_target=True)).iter("tr")
    assert [row[3].findtext("i") for row in list(rows)[1:]] == ["✕", None, "✓"]


def test_a_province_of_another_day_is_refused() -> None:
    with pytest.raises(ValueError, match="30/06/2025"):
        province_map({"vn/t/48-da-nang-2025": Bar("Đà Nẵng", Decimal(1))}, BEFORE, SHARE)


def test_a_map_is_small_and_quick() -> None:
    values = {
        key: Bar(each.name, Decimal(at), address=f"/don-vi/{at}/")
        for at, (key, each) in enumerate(provinces_on(BEFORE).items())
    }
    assert len(province_map(values, BEFORE, SHARE).encode()) <= 52_000
    took = []
    for _ in range(20):
        began = time.perf_counter()
        province_map(values, BEFORE, SHARE)
        took.append(time.perf_counter() - began)
    assert min(took) <= 0.005


@given(st.lists(st.decimals(min_value=-(10**6), max_value=10**6, places=3), max_size=80))
def test_bands_from_figures_hold_every_figure_once(values: list[Decimal]) -> None:
    bands = bands_from(values, SHARE)
    assert len(bands) <= 5
    assert len({band.tone for band in bands}) == len(bands)
    assert all(sum(band.holds(value) for band in bands) == 1 for value in values)
    assert [band.end for band in bands[:-1]] == [band.start for band in bands[1:]]


def test_bands_from_figures_are_said_in_words() -> None:
    bands = bands_from([Decimal(at) for at in range(10)], Measured("Số mô hình", "mô hình", 0))
    assert [band.label for band in bands] == [
        "dưới 2 mô hình",
        "từ 2 mô hình đến dưới 4 mô hình",
        "từ 4 mô hình đến dưới 6 mô hình",
        "từ 6 mô hình đến dưới 8 mô hình",
        "từ 8 mô hình trở lên",
    ]
    assert [band.label for band in bands_from([Decimal(3)] * 4, SHARE)] == ["mọi giá trị"]
    assert band_of(Decimal(4), bands) is bands[2]


def test_tiles_stand_in_their_groups_and_tell_name_number_and_sign() -> None:
    groups = {
        "Huyện Bến Hạ": [Bar("Xã Hạ", Decimal(90), address="/x/1/"), Bar("Xã Trung", None)],
        "Thị xã Gò Thượng": [Bar("Phường Đông", Decimal(10))],
    }
    tree = _tree(tile_map(groups, SHARE, bands=BANDS))
    assert ["".join(head.itertext()) for head in tree.iter("h3")] == [
        "Huyện Bến Hạ 1/2 có số liệu",
        "Thị xã Gò Thượng 1/1 có số liệu",
    ]
    tiles = [tile for tile in tree.iter("li") if (tile.get("class") or "").startswith("tile")]
    assert [(tile.get("class"), "|".join(tile.itertext())) for tile in tiles] == [
        ("tile tone-good", "Xã Hạ|90,0 ✓"),
        ("tile tone-none", "Xã Trung|–"),
        ("tile tone-poor", "Phường Đông|10,0 ✕"),
    ]
    assert tiles[1].get("title") == "Xã Trung: chưa có số liệu"
    assert "<h3>" not in tile_map({"": groups["Huyện Bến Hạ"]}, SHARE)


def test_words_from_outside_are_escaped_on_maps() -> None:
    evil = "<b onclick='x'>\""
    drawn = province_map(
        {"vn/t/01-ha-noi": Bar(evil, Decimal(1), address=evil)}, BEFORE, Measured(evil, evil), name=evil
    ) + tile_map(
        {evil: [Bar(evil, Decimal(1), address=evil)]}, Measured(evil, evil), bands=[Band(evil, evil)]
    )
    _tree(drawn)
    assert "<b onclick" not in drawn
    assert " style=" not in drawn


def test_there_is_no_day_on_which_a_province_is_lost() -> None:
    for at in range(0, 400, 7):
        assert len(provinces_on(date(2025, 1, 1) + timedelta(days=at))) in {63, 34}
