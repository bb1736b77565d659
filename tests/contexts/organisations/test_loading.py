"""Loading tables of facts: repeatable, counted, never over entries made by hand."""

from pathlib import Path

import pytest
from tests.contexts.organisations.part import BEFORE, TODAY, PartOfTheCountry, unit

from soichieu.audit.models import Entry
from soichieu.foundation.actor import operator
from soichieu.organisations import queries, services
from soichieu.organisations.errors import BrokenData
from soichieu.organisations.models import Unit, UnitName
from soichieu.organisations.services.tables import read_facts

PART = frozenset({"64", "52"})


class TestLoading(PartOfTheCountry):
    """Loading a part of the country again and again."""

    def test_the_first_load_brings_units_and_the_journal_says_so(self) -> None:
        assert self.loaded.new == Unit.objects.count()
        assert Entry.objects.get(act="organisations:country:load").data["new"] == self.loaded.new

    def test_a_second_load_changes_nothing(self) -> None:
        assert not services.load_country(operator(), provinces=PART)
        assert Entry.objects.filter(act="organisations:country:load").count() == 1

    def test_a_row_that_went_astray_is_mended(self) -> None:
        UnitName.objects.filter(unit__key="vn/h/623-an-khe").update(name="Sai")
        assert services.load_country(operator(), provinces=PART).changed == 1
        assert queries.name_of(unit("vn/h/623-an-khe").pk, BEFORE) == "Thị xã An Khê"

    def test_a_dry_run_tells_the_difference_and_keeps_nothing(self) -> None:
        UnitName.objects.filter(unit__key="vn/h/623-an-khe").update(name="Sai")
        assert services.load_country(operator(), provinces=PART, dry_run=True).changed == 1
        assert queries.name_of(unit("vn/h/623-an-khe").pk, BEFORE) == "Sai"

    def test_what_was_entered_by_hand_is_left_alone(self) -> None:
        ward = unit("vn/x/23617-an-khe-2025")
        services.rename_unit(
            ward, "Phường An Khê Mới", on=TODAY, ordered_by="1/NQ", kind="phuong", by=operator()
        )
        found = services.load_country(operator(), provinces=PART)
        assert (found.changed, found.kept) == (0, 1)
        assert queries.name_of(ward.pk, TODAY) == "Phường An Khê Mới"

    def test_the_invented_province_says_that_it_is_invented(self) -> None:
        found = services.load_demo_units(operator())
        assert Unit.objects.filter(invented=True).count() == found.new
        assert not services.load_demo_units(operator())
        country = queries.tree_on(TODAY)
        assert "Tỉnh Sông Lam Giang" not in {child.name for child in country.children}
        province = queries.unit_by_name("Tỉnh Sông Lam Giang", TODAY)
        for on, communes in ((BEFORE, 12), (TODAY, 8)):
            tallies = queries.tree_on(on, root=province)
            leaves = [c for child in tallies.children for c in (child.children or (child,))]
            assert len(leaves) == communes

    def test_a_reader_in_the_invented_province_has_the_real_centre_above(self) -> None:
        services.load_demo_units(operator())
        committee = queries.unit_by_name("Tỉnh ủy Sông Lam Giang", TODAY)
        assert unit("vn/dang").pk in queries.ancestor_ids([committee.pk], TODAY)


@pytest.mark.parametrize(
    ("file", "text", "sentence"),
    [
        ("provinces.csv", "a;1;tinh;A;r;;;;;s;\na;1;tinh;B;r;2025-01-01;;;;s;\n", "dòng 3: a không nối tiếp"),
        ("provinces.csv", "a;1;tỉnh;A;r;;;;;s;\n", "loại đơn vị “tỉnh”"),
        ("provinces.csv", "a;1;tinh;A;r;01/07/2025;;;;s;\n", "“01/07/2025” không phải là ngày"),
        ("provinces.csv", "a;1;tinh;A;r;2025-07-01;;2025-07-01;;s;\n", "ngày kết thúc không sau"),
        ("provinces.csv", "a;1;tinh\n", "dòng 2: số cột không đúng"),
        ("successions.csv", ";a;merge;b;1;s;\n", "dòng 2: thiếu ngày"),
    ],
)
def test_a_faulty_table_is_refused_with_file_and_line(
    tmp_path: Path, file: str, text: str, sentence: str
) -> None:
    heads = {
        "provinces.csv": "key;code;kind;name;parent;from;from_after;to;to_after;source;style\n",
        "successions.csv": "on;predecessor;kind;successor;whole;source;order\n",
    }
    (tmp_path / file).write_text(heads[file] + text, encoding="utf-8")
    with pytest.raises(BrokenData, match=sentence) as caught:
        read_facts(tmp_path, root="r", root_name="R", root_short="R")
    assert file in caught.value.sentence
