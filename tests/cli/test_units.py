"""`soichieu units`: one clear sentence for each answer and each fault; 0 done, 1 refused, 2 misused."""

import json
from typing import Any

from django.test import TestCase
from typer.testing import CliRunner, Result

from soichieu.cli.units import app
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError
from soichieu.organisations import services
from soichieu.organisations.models import OfficialCount, Unit


def units(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def answered(*arguments: str) -> Any:
    result = units(*arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


class TestUnits(TestCase):
    """The commands on a part of the country."""

    @classmethod
    def setUpTestData(cls) -> None:
        """Load Gia Lai and Bình Định, before and after."""
        services.load_country(operator(), provinces=frozenset({"64", "52"}))

    def test_a_tree_is_nested_names_and_codes(self) -> None:
        for on, names in (
            ("2022-11-14", ["Tỉnh Bình Định", "Tỉnh Gia Lai"]),
            ("01/07/2025", ["Tỉnh Gia Lai"]),
        ):
            tree = answered("tree", "--on", on, "--depth", "1")
            assert set(tree) == {"name", "code", "children"}
            assert [child["name"] for child in tree["children"]] == names
        assert tree["children"][0]["code"] == "52"

    def test_a_tree_of_a_line_has_its_bodies(self) -> None:
        for line, top, below in (
            ("party", "Ban Chấp hành Trung ương Đảng", "Tỉnh ủy Gia Lai"),
            ("government", "Chính phủ", "Ủy ban nhân dân tỉnh Gia Lai"),
            ("police", "Bộ Công an", "Công an tỉnh Gia Lai"),
            (
                "front",
                "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
                "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai",
            ),
        ):
            tree = answered("tree", "--on", "2022-11-14", "--line", line, "--depth", "2")
            tops = {child["name"]: child for child in tree["children"]}
            assert below in {child["name"] for child in tops[top]["children"]}

    def test_a_tree_of_one_unit_is_drawn_for_people(self) -> None:
        result = units("tree", "--on", "2022-11-14", "--root", "Thị xã An Khê")
        assert result.exit_code == 0
        assert "Phường An Bình (23614)" in result.output

    def test_a_town_committee_is_traced_to_the_committees_of_the_communes(self) -> None:
        told = answered("trace", "Thị ủy An Khê")
        assert told["until"] == "2025-07-01"
        assert {heir["name"] for heir in told["heirs"]} == {
            "Đảng ủy phường An Bình",
            "Đảng ủy phường An Khê",
            "Đảng ủy xã Cửu An",
        }
        assert {heir["whole"] for heir in told["heirs"]} == {False}
        drawn = units("trace", "Thị ủy An Khê").output
        assert "kết thúc từ 01/07/2025" in drawn
        assert "Đảng ủy phường An Khê: một phần" in drawn

    def test_a_unit_still_there_says_so_and_where_it_came_from(self) -> None:
        drawn = units("trace", "Tỉnh Gia Lai").output
        assert "từ 01/07/2025, đang hoạt động" in drawn
        assert "Tỉnh Bình Định (toàn bộ); Tỉnh Gia Lai (toàn bộ)" in drawn

    def test_a_wrong_day_is_misuse_told_in_one_sentence(self) -> None:
        for arguments in (("tree", "--on", "2025-13-01"), ("check", "--on", "hôm qua"), ("load", "lào")):
            result = units(*arguments)
            assert result.exit_code == 2, arguments
        assert "chỉ có vietnam và demo" in units("load", "lào").output

    def test_what_is_not_there_is_refused_with_a_sentence(self) -> None:
        for arguments, sentence in (
            (("trace", "Thi uy An Khee"), "không có đơn vị nào tên"),
            (("tree", "--on", "1999-01-01"), "01/08/2008"),
            (("tree", "--on", "2025-07-01", "--root", "Thị xã An Khê"), "đến hết ngày 30/06/2025"),
            (("check", "--on", "2024-06-01"), "Không có số liệu chính thức"),
        ):
            refused = units(*arguments).exception
            assert isinstance(refused, DomainError), arguments
            assert sentence in refused.sentence

    def test_a_check_that_differs_ends_with_one_and_shows_both(self) -> None:
        OfficialCount.objects.filter(area=None).delete()  # only a part of the country is loaded here
        assert units("check").exit_code == 0
        province = Unit.objects.get(key="vn/t/52-gia-lai-2025")
        OfficialCount.objects.filter(area=province).update(count=136)
        result = units("check", "--on", "2025-07-01")
        assert result.exit_code == 1
        assert "công bố 136, danh mục 135" in result.output
        compared = json.loads(units("check", "--json").output)
        assert [row["official"] for row in compared["compared"] if not row["agrees"]] == [136]
        assert compared["known_since"]["commune"] == "2021-11-01"
        assert compared["unknown"]

    def test_a_dry_run_of_a_load_says_that_nothing_is_kept(self) -> None:
        result = units("load", "demo", "--dry-run")
        assert result.exit_code == 0
        assert "chưa ghi" in result.output
        assert not Unit.objects.filter(invented=True).exists()


def test_the_command_is_explained_in_vietnamese() -> None:
    assert "cây tổ chức" in units("--help").output
