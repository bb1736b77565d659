"""Asking of units: by name, on a day, up and down, and what became of them."""

from datetime import date

import pytest
from tests.contexts.organisations.part import BEFORE, EVE, NEW, OLD, REFORM, TODAY, PartOfTheCountry, unit

from soichieu.organisations import queries
from soichieu.organisations.errors import AmbiguousUnit, UnknownDay, UnknownUnit
from soichieu.pure.hierarchy.succession import Share

NAMES = [
    # name, day, context, key of the unit meant
    ("Thị ủy An Khê", BEFORE, None, "vn/h/623-an-khe:cap-uy"),
    ("THỊ UỶ AN KHÊ", BEFORE, None, "vn/h/623-an-khe:cap-uy"),
    ("Tỉnh ủy Gia Lai", BEFORE, None, f"{OLD}:cap-uy"),
    ("Tỉnh ủy Gia Lai", TODAY, None, f"{NEW}:cap-uy"),
    ("Tỉnh ủy", BEFORE, OLD, f"{OLD}:cap-uy"),
    ("Tỉnh ủy", BEFORE, "vn/h/623-an-khe:cong-an", f"{OLD}:cap-uy"),
    ("Ban Thường vụ Tỉnh ủy", BEFORE, OLD, f"{OLD}:cap-uy"),
    ("Đảng ủy Công an tỉnh", BEFORE, OLD, f"{OLD}:dang-uy-cong-an"),
    ("Thị ủy", BEFORE, "vn/h/623-an-khe", "vn/h/623-an-khe:cap-uy"),
    ("UBND tỉnh", BEFORE, OLD, f"{OLD}:ubnd"),
    ("Sở Nội vụ", BEFORE, OLD, f"{OLD}:so-noi-vu"),
    ("Gia Lai", BEFORE, None, OLD),
    ("Xã An Phú, Gia Lai", BEFORE, None, "vn/x/23602-an-phu"),
    ("Bộ Chính trị", date(2012, 1, 16), None, "vn/dang"),
    ("Bộ Công an", BEFORE, None, "vn/bo/cong-an"),
    ("Đảng ủy Công an Trung ương", BEFORE, None, "vn/dang/dang-uy-cong-an"),
    ("Ban Kinh tế Trung ương", BEFORE, None, "vn/dang/ban-kinh-te"),
    ("Ban Chính sách, chiến lược Trung ương", TODAY, None, "vn/dang/ban-kinh-te"),
]


class TestAskingOfUnits(PartOfTheCountry):
    """Questions of a loaded part of the country."""

    def test_a_name_means_the_unit_of_its_day_and_context(self) -> None:
        for name, on, context, key in NAMES:
            with self.subTest(name=name, on=on):
                near = unit(context) if context else None
                assert queries.unit_by_name(name, on, near).key == key

    def test_a_name_of_several_units_names_them_all(self) -> None:
        with pytest.raises(AmbiguousUnit, match="Hãy ghi kèm địa bàn cấp trên") as caught:
            queries.unit_by_name("Phường Ngô Mây", BEFORE)
        assert {path for _, path in caught.value.candidates} == {
            "Phường Ngô Mây, Thị xã An Khê, Tỉnh Gia Lai",
            "Phường Ngô Mây, Thành phố Quy Nhơn, Tỉnh Bình Định",
        }

    def test_of_namesakes_the_one_nearest_to_the_context_is_meant(self) -> None:
        for near, key in (
            ("vn/h/623-an-khe:cap-uy", "vn/h/623-an-khe"),
            ("vn/t/52-binh-dinh", "vn/h/540-quy-nhon"),
        ):
            ward = queries.unit_by_name("Phường Ngô Mây", BEFORE, unit(near))
            assert ward.placements.get(valid__contains=BEFORE).parent.key == key

    def test_an_unknown_name_names_what_comes_near(self) -> None:
        for wrong, near in (("thi uy an khe", "Thị ủy An Khê"), ("Thị ủy An Khế", "Thị ủy An Khê")):
            with pytest.raises(UnknownUnit, match=near):
                queries.unit_by_name(wrong, BEFORE)

    def test_a_name_of_the_past_says_until_when_it_was_borne(self) -> None:
        with pytest.raises(UnknownUnit, match="đến hết ngày 30/06/2025"):
            queries.unit_by_name("Thị ủy An Khê", TODAY)
        assert queries.unit_of_any_time("Thị ủy An Khê", TODAY).key == "vn/h/623-an-khe:cap-uy"

    def test_a_code_is_unique_only_on_a_day(self) -> None:
        old, new = unit(OLD), unit(NEW)
        assert [code.code for code in old.codes.all()] == ["64"]
        assert [code.code for code in new.codes.all()] == ["52"]
        assert unit("vn/t/52-binh-dinh").codes.get().code == "52"

    def test_a_tree_is_that_of_its_day(self) -> None:
        for on, names, districts in (
            (BEFORE, ["Tỉnh Bình Định", "Tỉnh Gia Lai"], 17),
            (REFORM, ["Tỉnh Gia Lai"], 135),
        ):
            country = queries.tree_on(on)
            assert [child.name for child in country.children] == names
            assert len(country.children[-1].children) == districts

    def test_a_tree_can_start_anywhere_and_stop_early(self) -> None:
        town = queries.tree_on(BEFORE, root=unit("vn/h/623-an-khe"))
        assert (town.code, town.size()) == ("623", 12)
        assert (
            queries.tree_on(BEFORE, "police", depth=1).size() == 3
        )  # the ministry, the party committee above it

    def test_a_day_before_the_register_is_refused_and_an_unknown_level_left_out(self) -> None:
        with pytest.raises(UnknownDay, match="01/08/2008"):
            queries.tree_on(date(1999, 1, 1))
        assert queries.tree_on(date(2015, 1, 1)).size() == 3

    def test_the_police_of_a_commune_answer_to_the_district_until_march_2025(self) -> None:
        commune = unit("vn/x/23617-tay-son:cong-an").pk
        district, province = unit("vn/h/623-an-khe:cong-an").pk, unit(f"{OLD}:cong-an").pk
        ministry = unit("vn/bo/cong-an").pk
        assert queries.ancestor_ids([commune], EVE, ["police"]) == {district, province, ministry}
        assert queries.ancestor_ids([commune], date(2025, 3, 1), ["police"]) == {province, ministry}

    def test_below_a_unit_is_what_its_own_hierarchies_hold(self) -> None:
        committee = unit(f"{OLD}:cap-uy")
        below = queries.descendant_ids([committee.pk], BEFORE)
        assert unit("vn/h/623-an-khe:cap-uy").pk in below
        assert unit("vn/x/23617-tay-son:cap-uy").pk in below
        assert unit(f"{OLD}:dang-uy-cong-an").pk in below
        assert unit("vn/h/623-an-khe:ubnd").pk not in below
        assert queries.descendant_ids([committee.pk], BEFORE, ["government"]) == set()
        assert queries.descendant_ids([], BEFORE) == set()

    def test_a_provincial_police_committee_has_two_superiors(self) -> None:
        above = queries.ancestor_ids([unit(f"{OLD}:dang-uy-cong-an").pk], BEFORE)
        assert {unit(f"{OLD}:cap-uy").pk, unit("vn/dang/dang-uy-cong-an").pk, unit("vn/dang").pk} == above

    def test_a_successor_knows_its_predecessors_and_they_it(self) -> None:
        new, old = unit(f"{NEW}:cap-uy").pk, unit(f"{OLD}:cap-uy").pk
        assert queries.predecessor_ids([new]) == {old, unit("vn/t/52-binh-dinh:cap-uy").pk}
        assert queries.successor_ids([old]) == {new}

    def test_a_town_committee_ends_with_its_town_and_passes_to_the_communes(self) -> None:
        told = queries.trace(unit("vn/h/623-an-khe:cap-uy"), TODAY)
        assert (told.name, told.area, told.until) == ("Thị ủy An Khê", "Thị xã An Khê", REFORM)
        assert {(step.name_after, step.share) for step in told.steps} == {
            ("Đảng ủy phường An Bình", Share.PART),
            ("Đảng ủy phường An Khê", Share.PART),
            ("Đảng ủy xã Cửu An", Share.PART),
        }
        assert all("16/06/2025" in step.ordered_by for step in told.steps)

    def test_a_trace_stops_at_its_day_and_tells_where_a_unit_came_from(self) -> None:
        assert queries.trace(unit("vn/h/623-an-khe"), EVE).steps == ()
        origins = queries.trace(unit(NEW), TODAY).origins
        assert {(origin.name, origin.share) for origin in origins} == {
            ("Tỉnh Bình Định", Share.WHOLE),
            ("Tỉnh Gia Lai", Share.WHOLE),
        }

    def test_official_counts_of_a_province_are_met_with_their_kind(self) -> None:
        compared = {(row.on, row.area, row.kind): row for row in queries.check_on() if row.area}
        assert compared[date(2023, 8, 31), "Tỉnh Gia Lai", "xa"].registered == 182
        assert compared[date(2023, 8, 31), "Tỉnh Gia Lai", "thi_tran"].registered == 14
        assert compared[REFORM, "Tỉnh Gia Lai", ""].registered == 135
        assert all(row.agrees for row in compared.values())

    def test_what_is_not_known_is_counted_with_examples(self) -> None:
        found = {row.what: row for row in queries.unknowns(TODAY)}
        split = next(row for what, row in found.items() if "chia cho nhiều đơn vị mới" in what)
        assert split.count >= len(split.examples) > 0

    def test_the_reading_engine_gets_places_with_what_they_lie_in(self) -> None:
        rows = queries.gazetteer_rows()
        assert ("An Khê", "thị xã", ("Gia Lai",)) in rows
        assert ("Tây Sơn", "phường", ("An Khê", "Gia Lai")) in rows
        assert queries.gazetteer() is queries.gazetteer()
        assert queries.gazetteer().province_of("An Khê", "thị xã") == "Gia Lai"

    def test_the_page_of_a_unit_tells_its_names_places_and_bodies(self) -> None:
        page = queries.unit_page(unit("vn/h/623-an-khe").pk, BEFORE)
        assert page.name == "Thị xã An Khê"
        assert [(place.value, place.until) for place in page.places] == [("Tỉnh Gia Lai", REFORM)]
        assert "Thị ủy An Khê" in {name for _, name in page.bodies}

    def test_the_standing_body_of_a_central_committee_is_known(self) -> None:
        committee = queries.committee_on(unit("vn/ban-chi-dao/khcn-dmst-cds").pk, TODAY)
        assert committee is not None
        assert committee.standing_body is not None
        assert committee.standing_body.unit.key == "vn/dang/van-phong"
        assert queries.committee_on(unit(OLD).pk, TODAY) is None
