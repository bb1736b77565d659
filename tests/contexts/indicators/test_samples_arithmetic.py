"""The arithmetic of a report from its text to the cells: recognised, taken, held against the dated facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from tests.contexts.organisations.part import OLD, PartOfTheCountry, unit

from soichieu.accounts.sight import Sight
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Claim, Source
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Aggregation, CheckKind, Frequency, Kind, Scheme, Severity
from soichieu.indicators.models import Round, Value
from soichieu.indicators.services import NewCheck, NewDefinition, NewForm, NewIndicator, NewLine
from soichieu.organisations.models import Unit
from soichieu.organisations.queries import UnitRule

BY = operator()
EVERYTHING = Sight.all(date(2026, 1, 1))
SAMPLE = Path(__file__).parents[4] / "shared" / "samples" / "gia-lai-2023-08.txt"
POLICE = f"{OLD}:cong-an"
OWN_WORDING = """BÁO CÁO NHANH

Ngày 31/8/2023, Đảng ủy Công an tỉnh Gia Lai họp sơ kết một năm.
Công an tỉnh đã bố trí 1.103 cán bộ, chiến sĩ về cơ sở, đạt bình quân 5,62 Công an chính quy/xã.
Toàn tỉnh xây dựng được 123 mô hình phòng, chống tội phạm; có 5 mô hình được Bộ Công an công nhận.
Hai bên tiến hành 10 cuộc kiểm tra, giám sát đối với các tổ chức đảng.
"""

_INDICATORS: tuple[tuple[str, str, Kind, dict[str, object]], ...] = (
    ("CB", "Số cán bộ, chiến sĩ Công an chính quy ở xã, thị trấn", Kind.STOCK, {"measure_unit": "người"}),
    ("XA", "Số xã, thị trấn", Kind.STOCK, {"measure_unit": "đơn vị"}),
    ("BQ", "Số Công an chính quy bình quân một xã", Kind.RATIO, {"measure_unit": "người/xã", "decimals": 2}),
    ("BC", "Bình quân tính lại", Kind.RATIO, {"formula": "CATBO([CB] / [XA]; 2)", "decimals": 2}),
    ("MH", "Số mô hình phòng, chống tội phạm", Kind.STOCK, {"measure_unit": "mô hình"}),
    ("CN", "Số mô hình được Bộ Công an công nhận", Kind.STOCK, {"measure_unit": "mô hình"}),
    ("KT", "Số cuộc kiểm tra, giám sát", Kind.FLOW, {"measure_unit": "cuộc"}),
)
TAKEN = {"CB": "1.103", "BQ": "5,62", "MH": "123", "CN": "5", "KT": "10"}


@dataclass(frozen=True)
class Told:
    """A source read, the round its numbers belong to, and the unit that answers."""

    source: Source
    found: Round
    police: Unit
    measures: Mapping[str, int]


def prepared(text: bytes) -> Told:
    """Define the indicators and a yearly form of provincial police; read a text and open the round."""
    centre = unit("vn/dang")
    for code, name, kind, more in _INDICATORS:
        aggregation = Aggregation.SUM if kind is not Kind.RATIO else Aggregation.NONE
        if "formula" in more:
            aggregation = Aggregation.RATIO_OF_SUMS
        definition = NewDefinition(name=name, since=date(2022, 1, 1), **more)
        new = NewIndicator(
            code=code, owner_id=centre.pk, kind=kind, aggregation=aggregation, hierarchy="police",
            definition=definition,
        )  # fmt: skip
        services.define(new, by=BY)
    form = services.make_form(
        NewForm(
            code="CAX", name="Công an xã", owner_id=centre.pk, scheme=Scheme.CALENDAR,
            frequency=Frequency.MONTH, hierarchy="police", starts=date(2023, 1, 1),
            rule=UnitRule("province", "police", "", None, "police"),
        ),
        [NewLine(code, required=False) for code, *_ in _INDICATORS],
        by=BY,
    )  # fmt: skip
    for check in (
        NewCheck(CheckKind.RATIO, Severity.EXPLAIN, form.pk, "BQ", left="[CB]", right="[XA]"),
        NewCheck(CheckKind.REGISTER, Severity.EXPLAIN, form.pk, "XA", left="xã, thị trấn"),
        NewCheck(CheckKind.RELATION, Severity.EXPLAIN, form.pk, left="[CN]", comparison="<=", right="[MH]"),
    ):
        services.set_check(check, by=BY)
    found = services.open_round(form.pk, "2023-08", by=BY)
    far = timezone.make_aware(datetime.combine(timezone.localdate() + timedelta(days=9), time(17)))
    services.move_due(found.pk, far, "để thử", by=BY)
    source = evidence.take_in(text, file_name="bao-cao.txt", by=BY).source
    measures = {line.measure.code: line.measure_id for line in form.lines.select_related("measure")}
    return Told(source, found, unit(POLICE), measures)


def take_what_is_offered(told: Told) -> None:
    """Take the first offer of every cell, and the number of communes from the dated facts."""
    offers = queries.offered(told.found, told.police.pk, EVERYTHING)
    assert {code: offers[pk][0].text for code, pk in told.measures.items() if pk in offers} == TAKEN
    for pk, each in offers.items():
        services.take_from_claim(each[0].claim_id, told.found.pk, told.police.pk, pk, seen=None, by=BY)
    (known,) = queries.counted(told.found, told.police.pk)
    assert (known.measure_id, known.text, known.told) == (
        told.measures["XA"], "196", f"Số liệu chính thức ngày 31/08/2023: 182 xã, 14 thị trấn; {SOURCE}.",
    )  # fmt: skip
    services.take_count(told.found.pk, told.police.pk, told.measures["XA"], seen=None, by=BY)


def said(told: Told) -> list[str]:
    return [one.said for one in queries.breaches(told.found, told.police.pk)]


SOURCE = "Số xã, thị trấn của Gia Lai khi sơ kết ngày 31/08/2023"
CUT = (
    "Số Công an chính quy bình quân một xã ghi 5,62 là số cắt bớt, không làm tròn, của 5,6275… (1.103 / 196)."
)
DIVIDED = (
    "1.103 chia cho 196 (182 xã, 14 thị trấn của Tỉnh Gia Lai ngày 31/08/2023, theo số liệu chính thức) là "
    "5,62…, khớp với 5,62 trong văn bản (bỏ phần lẻ, không làm tròn)."
)


class TestArithmeticOfAReport(PartOfTheCountry):
    """Gia Lai as it was: 182 communes and 14 towns on 31/8/2023."""

    def the_cells_hold_what_the_text_says(self, told: Told) -> None:
        """Hold every cell against the text, its proof and the checks."""
        take_what_is_offered(told)
        sheet = queries.entry_sheet(told.found, [told.police.pk], EVERYTHING)
        cells = {cell.fact.code: cell for _line, cell in sheet.of(told.police.pk)}
        assert {code: cells[code].text for code in TAKEN} == TAKEN
        assert cells["BC"].text == "5,62"
        for code, number in TAKEN.items():
            (proof,) = cells[code].proofs
            assert proof.source_id == told.source.pk
            assert number in proof.quote
        origins = Value.objects.filter(unit=told.police).values_list("measure__code", "origin")
        assert dict(origins) == dict.fromkeys(TAKEN, "read") | {"XA": "counted"}
        assert said(told) == [CUT]
        mean = Claim.objects.get(source=told.source, kind="figure", data__value=5.62)
        assert mean.state == "accepted"
        assert [note["sentence"] for note in mean.notes] == [DIVIDED]

    def test_a_text_in_our_own_words_fills_the_cells_and_is_told_to_be_cut(self) -> None:
        self.the_cells_hold_what_the_text_says(prepared(OWN_WORDING.encode()))

    def test_the_sample_fills_the_cells_and_is_told_to_be_cut(self) -> None:
        if not SAMPLE.exists():
            pytest.skip("the sample texts are not beside the repository")
        self.the_cells_hold_what_the_text_says(prepared(SAMPLE.read_bytes()))

    def test_the_demonstration_has_such_a_text(self) -> None:
        text = Path(__file__).parents[3] / "data" / "demo" / "texts" / "08-gia-lai-so-ket.txt"
        source = evidence.take_in(text.read_bytes(), file_name=text.name, by=BY).source
        mean = Claim.objects.get(source=source, kind="figure", data__value=5.62)
        assert [note["sentence"] for note in mean.notes] == [DIVIDED]

    def test_where_the_tree_differs_from_the_dated_fact_both_are_told_with_their_day(self) -> None:
        communes = Unit.objects.filter(placements__parent__key="vn/h/625-kbang", names__kind="xa").distinct()
        two = list(communes.order_by("pk").values_list("pk", flat=True)[:2])
        Unit.objects.filter(pk__in=two).update(invented=True)  # no longer in the list
        told = prepared(OWN_WORDING.encode())
        take_what_is_offered(told)
        assert said(told) == [
            CUT,
            f"Số xã, thị trấn ngày 31/08/2023: số liệu chính thức là 196 (182 xã, 14 thị trấn; {SOURCE}), "
            "danh mục đơn vị trong hệ thống có 194 (180 xã, 14 thị trấn).",
        ]
        mean = Claim.objects.get(source=told.source, kind="figure", data__value=5.62)
        assert mean.notes[0]["sentence"] == (
            f"{DIVIDED} Danh mục đơn vị trong hệ thống ngày ấy có 194 (180 xã, 14 thị trấn)."
        )

    def test_a_number_of_communes_other_than_the_dated_fact_must_be_explained(self) -> None:
        told = prepared(OWN_WORDING.encode())
        services.save_cells(
            told.found.pk, [services.NewCell(told.police.pk, told.measures["XA"], "220")], by=BY
        )
        (breach,) = queries.breaches(told.found, told.police.pk)
        assert breach.hinders
        assert breach.said == (
            "Số xã, thị trấn ghi 220 nhưng số liệu chính thức ngày 31/08/2023 là 196 (182 xã, 14 thị trấn; "
            f"{SOURCE})."
        )

    def test_more_recognised_than_built_is_told(self) -> None:
        told = prepared(OWN_WORDING.replace("có 5 mô hình", "có 125 mô hình").encode())
        offers = queries.offered(told.found, told.police.pk, EVERYTHING)
        for code in ("MH", "CN"):
            pk = told.measures[code]
            services.take_from_claim(
                offers[pk][0].claim_id, told.found.pk, told.police.pk, pk, seen=None, by=BY
            )
        assert said(told) == [
            "Số mô hình được Bộ Công an công nhận (125) lớn hơn Số mô hình phòng, chống tội phạm (123)."
        ]

    def test_numbers_of_another_province_are_not_offered(self) -> None:
        told = prepared(OWN_WORDING.encode())
        other = unit("vn/t/52-binh-dinh:cong-an")
        assert queries.offered(told.found, other.pk, EVERYTHING) == {}
