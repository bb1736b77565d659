"""When a finding agrees with a label: each rule has a line where it agrees and lines where it must not."""

from typing import Any

import pytest

from soichieu.pure.weighing import RULES

BY_NAME = {rule.name: rule for rule in RULES}
PLAN = {"type": "KH", "number": "41", "issuer": "Ủy ban nhân dân tỉnh", "date": "2024-03-01", "title": None}
LAW = {"type": "Luật", "number": None, "issuer": None, "date": None, "title": "về việc cấp nước"}
COURSE = {"kind": "training", "date": "2024-05-06", "organiser": "Huyện ủy Phú Cát"}
PERSON = {"name": "Lý Thúy Hòa", "rank": "Đại tá", "posts": ["Trưởng ban", "Bí thư"]}

CASES: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    ("documents", PLAN, {}, True),
    ("documents", PLAN, {"issuer": "Uỷ  ban nhân dân tỉnh"}, True),
    ("documents", PLAN, {"title": "về nước sạch"}, True),
    ("documents", PLAN, {"issuer": "Ủy ban nhân dân huyện"}, False),
    ("documents", PLAN, {"issuer": None}, False),
    ("documents", PLAN, {"date": "2024-03-02"}, False),
    ("documents", PLAN, {"date": None}, False),
    ("documents", PLAN, {"number": "14"}, False),
    ("documents", PLAN, {"number": None}, False),
    ("documents", PLAN, {"type": "QĐ"}, False),
    ("documents", LAW, {"title": "cấp nước"}, True),
    ("documents", LAW, {"title": "thoát nước"}, False),
    ("documents", LAW, {"number": "5"}, False),
    ("documents: type, number", PLAN, {"issuer": None, "date": None}, True),
    ("documents: type, number", PLAN, {"number": "42"}, False),
    ("events", COURSE, {"organiser": "Huyện ủy"}, True),
    ("events", COURSE, {"organiser": "Ban Thường vụ Huyện ủy Phú Cát"}, True),
    ("events", COURSE, {"organiser": "Huyện"}, True),
    ("events", COURSE, {"organiser": "Huy"}, False),
    ("events", COURSE, {"organiser": None}, False),
    ("events", COURSE, {"organiser": "Tỉnh ủy"}, False),
    ("events", COURSE, {"kind": "meeting"}, False),
    ("events", COURSE, {"date": "2024-05"}, False),
    ("events: strict", COURSE, {"organiser": "huyện uỷ phú cát"}, True),
    ("events: strict", COURSE, {"organiser": "Huyện ủy"}, False),
    ("events: kind, date", COURSE, {"organiser": None}, True),
    ("events: kind, date", COURSE, {"date": None}, False),
    ("people", PERSON, {"posts": ["Bí thư", "Trưởng Ban"]}, True),
    ("people", PERSON, {"name": "Lí Thuý Hoà"}, True),
    ("people", PERSON, {"name": "Lý Thùy Hòa"}, False),
    ("people", PERSON, {"rank": None}, False),
    ("people", PERSON, {"posts": ["Bí thư"]}, False),
    ("people", PERSON, {"posts": ["Bí thư", "Bí thư"]}, False),
    ("people: name, rank", PERSON, {"posts": []}, True),
    ("people: name, rank", PERSON, {"rank": "Thượng tá"}, False),
    ("figures", {"value": 7, "measure_unit": "tỷ đồng", "of": "vốn"}, {"value": 7.0, "of": None}, True),
    ("figures", {"value": 7, "measure_unit": "tỷ đồng"}, {"value": 7.1}, False),
    ("figures", {"value": 7, "measure_unit": "tỷ đồng"}, {"measure_unit": "triệu đồng"}, False),
    ("figures", {"value": 7, "measure_unit": "%"}, {"measure_unit": None}, False),
    ("figures: with of", {"value": 7, "of": "hộ nghèo"}, {"of": "Hộ  nghèo"}, True),
    ("figures: with of", {"value": 7, "of": "hộ"}, {"of": "hộ nghèo"}, False),
    ("coverage", {"done": 3, "of": 5}, {}, True),
    ("coverage", {"done": 3, "of": 5}, {"done": 2}, False),
    ("coverage", {"done": 3, "of": 5}, {"of": 6}, False),
    ("targets", {"value": 90, "by": "2026-12-31"}, {}, True),
    ("targets", {"value": 90, "by": "2026-12-31"}, {"by": None}, False),
    ("targets", {"value": 90, "by": None}, {"value": 91}, False),
    ("tasks", {"lead": "Sở Y tế", "due": None}, {"lead": "SỞ Y TẾ"}, True),
    ("tasks", {"lead": "Sở Y tế", "due": None}, {"lead": "Sở Nội vụ"}, False),
    ("tasks", {"lead": "Sở Y tế", "due": None}, {"due": "2026-01-01"}, False),
    ("deadlines", {"date": "2026-01-01", "bound": "by"}, {}, True),
    ("deadlines", {"date": "2026-01-01", "bound": "by"}, {"bound": "before"}, False),
    ("deadlines", {"date": "2026-01-01", "bound": "by"}, {"date": "2026-01-02"}, False),
    ("registers", {"kind": "model", "name": "Tổ tự quản"}, {"name": "tổ tự quản"}, True),
    ("registers", {"kind": "model", "name": "Tổ tự quản"}, {"kind": "movement"}, False),
    ("registers", {"kind": "model", "name": "Tổ tự quản"}, {"name": "Tổ"}, False),
    ("statements", {"slot": "limit"}, {"text": "x"}, True),
    ("statements", {"slot": "limit"}, {"slot": "result"}, False),
]


@pytest.mark.parametrize(("rule", "label", "other", "agrees"), CASES)
def test_a_finding_agrees_only_when_everything_that_matters_is_the_same(
    rule: str, label: dict[str, Any], other: dict[str, Any], agrees: bool
) -> None:
    assert BY_NAME[rule].agree({**label, **other}, label) is agrees


def test_every_rule_has_a_line_that_agrees_and_one_that_does_not() -> None:
    told = {(rule, agrees) for rule, _, _, agrees in CASES}
    assert told == {(rule.name, agrees) for rule in RULES for agrees in (True, False)}
