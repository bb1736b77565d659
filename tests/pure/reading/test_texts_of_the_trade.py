"""Texts of many kinds: exactly their documents, relations, events and people are found."""

import unicodedata

import pytest
from tests.pure.reading.texts_of_the_trade import TEXTS

from soichieu.pure.reading import Gazetteer, read

NAMES = [row[0] for row in TEXTS]


@pytest.fixture(params=TEXTS, ids=NAMES)
def row(request):
    return request.param


def test_a_text_gives_exactly_its_documents(row):
    found = read(row[1]).as_json()["documents"]
    assert [(d["type"], d["number"], d["symbol"], d["issuer"], d["date"]) for d in found] == row[2]


def test_a_text_gives_exactly_its_lineage(row):
    found = read(row[1]).as_json()
    names = {d["id"]: d["symbol"] or d["type"] for d in found["documents"]} | {"self": "self"}
    links = [(names[link["from"]], link["kind"], names[link["to"]]) for link in found["lineage"]]
    assert sorted(links) == sorted(row[3])


def test_a_text_gives_exactly_its_events(row):
    found = read(row[1]).as_json()["events"]
    assert [(e["kind"], e["date"], e["organiser"], e["mode"], e["chair"]) for e in found] == row[4]


def test_a_text_gives_exactly_its_people(row):
    found = read(row[1]).as_json()["people"]
    assert sorted(((p["name"], p["rank"], p["posts"]) for p in found), key=str) == sorted(row[5], key=str)


def test_a_decomposed_copy_with_other_blanks_says_the_same(row):
    copy = unicodedata.normalize("NFD", row[1]).replace(" ", "\u00a0").replace("\n", "\r\n")
    one, other = read(row[1]).as_json(), read(copy).as_json()
    for kind in ("documents", "events", "people"):
        assert [_said(f) for f in one[kind]] == [_said(f) for f in other[kind]]


def _said(finding):
    return {key: value for key, value in finding.items() if key not in {"span", "mentions"}}


SELVES = [
    (
        NAMES[0],
        (
            "45-CTr/TU",
            "CTr",
            "45",
            "Ban Thường vụ Tỉnh ủy An Sơn",
            "2022-08-12",
            "Nguyễn Văn Thắng",
            "An Sơn",
        ),
    ),
    (
        NAMES[1],
        (
            "215/KH-UBND",
            "KH",
            "215",
            "Ủy ban nhân dân tỉnh An Sơn",
            "2025-08-05",
            "Lê Thị Minh Hằng",
            "An Sơn",
        ),
    ),
    (
        NAMES[2],
        (
            "132/TB-VP",
            "TB",
            "132",
            "Văn phòng Ủy ban nhân dân tỉnh An Sơn",
            "2025-09-18",
            "Đỗ Hữu Nghĩa",
            "An Sơn",
        ),
    ),
    (NAMES[3], None),
]


@pytest.mark.parametrize(("name", "expected"), SELVES)
def test_an_official_text_tells_what_it_is(name, expected):
    own = read(TEXTS[NAMES.index(name)][1]).as_json()["self"]
    keys = ("symbol", "type", "number", "issuer", "date", "signer", "place")
    assert (own and tuple(own[key] for key in keys)) == expected


UNITS = [
    ("Thị ủy Mường Na (tỉnh An Sơn) họp. Công an thị xã báo cáo Tỉnh ủy.",
     ["Thị ủy Mường Na", "tỉnh An Sơn", "Công an thị xã Mường Na", "Tỉnh ủy An Sơn"]),
    ("Đảng uỷ Công an tỉnh Gia Lai và Ban Thường vụ Tỉnh uỷ.",
     ["Đảng ủy Công an tỉnh Gia Lai", "Ban Thường vụ Tỉnh ủy Gia Lai"]),
    ("Tại điểm cầu Bắc Kạn, Công an tỉnh tham dự.", ["tỉnh Bắc Kạn", "Công an tỉnh Bắc Kạn"]),
    ("Sở GD-ĐT Hà Nội và Bộ Y tế.", ["Sở Giáo dục và Đào tạo thành phố Hà Nội", "Bộ Y tế"]),
    ("Công an xã, thị trấn và Huyện ủy.", ["Huyện ủy"]),
    ("Chủ tịch UBND xã Lê Văn An dự.", []),
    ("Tư tưởng Hồ Chí Minh.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "canonical"), UNITS, ids=[text for text, _ in UNITS])
def test_units_have_their_full_names_in_the_context_of_the_text(text, canonical):
    assert [unit["canonical"] for unit in read(text).as_json()["units"]] == canonical


def test_a_gazetteer_tells_the_province_of_a_district_and_where_a_name_ends():
    country = Gazetteer.of([("Mường Na", "huyện", ("Gia Lai",)), ("Lê Lợi", "xã", ("Mường Na", "Gia Lai"))])
    text = "Chủ tịch UBND xã Lê Lợi báo cáo Huyện ủy Mường Na và Tỉnh ủy."
    found = read(text, gazetteer=country).as_json()
    assert [u["canonical"] for u in found["units"]] == [
        "Ủy ban nhân dân xã Lê Lợi",
        "Huyện ủy Mường Na",
        "Tỉnh ủy Gia Lai",
    ]
    assert found["people"] == []
