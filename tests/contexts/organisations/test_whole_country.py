"""The whole country, loaded once: its counts are the official ones."""

from datetime import date

from django.db import connection
from django.db.models import F
from django.test import TestCase

from soichieu.evidence import services as evidence
from soichieu.foundation.actor import operator
from soichieu.organisations import queries, services
from soichieu.organisations.models import Placement, Succession, Unit

# Seven names that took the code of the other partner on 1/7/2025 (a code is unique only on a day).
SWAPPED = {
    "Lào Cai": ("10", "15"),
    "Bắc Ninh": ("27", "24"),
    "Quảng Trị": ("45", "44"),
    "Gia Lai": ("64", "52"),
    "Tây Ninh": ("72", "80"),
    "Đồng Tháp": ("87", "82"),
    "An Giang": ("89", "91"),
}


class TestWholeCountry(TestCase):
    """Everything known of Viet Nam's units."""

    @classmethod
    def setUpTestData(cls) -> None:
        """Load all of it."""
        services.load_country(operator())
        connection.check_constraints()  # once for all, not again at the end of each test

    def test_every_official_count_is_met(self) -> None:
        assert [row for row in queries.check_on() if not row.agrees] == []

    def test_the_provinces_of_a_day(self) -> None:
        for on, count in ((date(2022, 11, 14), 63), (date(2025, 6, 30), 63), (date(2025, 7, 1), 34)):
            assert len(queries.tree_on(on, depth=1).children) == count

    def test_the_areas_of_a_level_are_counted_from_the_day_they_are_known(self) -> None:
        counted = [
            ("province", date(2022, 11, 14), 63),
            ("province", date(2025, 7, 1), 34),
            ("district", date(2025, 7, 1), 0),
            ("commune", date(2025, 3, 1), 10_035),
            ("commune", date(2000, 1, 1), None),
        ]
        for level, on, count in counted:
            assert queries.area_count(level, on) == count

    def test_seven_provinces_kept_their_name_and_took_another_code(self) -> None:
        for name, codes in SWAPPED.items():
            for on, code in zip((date(2025, 6, 30), date(2025, 7, 1)), codes, strict=True):
                assert queries.unit_by_name(f"Tỉnh {name}", on).codes.get(valid__contains=on).code == code

    def test_cities_became_cities_on_their_days(self) -> None:
        for on, name in (
            (date(2024, 12, 31), "Tỉnh Thừa Thiên Huế"),
            (date(2025, 1, 1), "Thành phố Huế"),
            (date(2026, 4, 29), "Tỉnh Đồng Nai"),
            (date(2026, 4, 30), "Thành phố Đồng Nai"),
        ):
            assert queries.unit_by_name(name, on).level == "province"

    def test_every_area_that_ended_has_a_succession_told_of_it(self) -> None:
        ended = Unit.objects.filter(kind="area", valid__upper_inf=False)
        assert not ended.exclude(successions__isnull=False).exists()

    def test_every_commune_of_today_came_out_of_something_known(self) -> None:
        today = Unit.objects.filter(kind="area", level="commune", valid__startswith=date(2025, 7, 1))
        assert today.count() > 3000
        assert not today.exclude(origins__isnull=False).exists()

    def test_whatever_ended_whole_has_one_heir_and_whatever_was_split_has_several(self) -> None:
        steps = Succession.objects.filter(predecessor__kind="area", predecessor__level="commune")
        whole = set(steps.filter(kind="merge", whole=True).values_list("predecessor_id", flat=True))
        split = steps.filter(kind="split", whole=False).values_list("predecessor_id", flat=True)
        assert not whole & set(split)

    def test_no_unit_stands_under_one_that_does_not_live(self) -> None:
        late = Placement.objects.exclude(parent__valid__contains=F("valid"))
        assert not late.exists()

    def test_the_wholes_of_coverage_are_held_against_the_register(self) -> None:
        text = "Ngày 04/5/2026, tin: Đến nay, 63/63 tỉnh, thành phố đã có kế hoạch.\n".encode()
        day = date(2026, 5, 4)
        source = evidence.take_in(text, file_name="b.txt", by=operator(), published_on=day).source
        (note,) = source.claims.get(kind="coverage").notes
        assert (note["kind"], note["verdict"]) == ("units", "disagrees")
        assert "34 tỉnh, thành phố" in note["sentence"]
