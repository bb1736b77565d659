"""The life of one figure: its page, its timeline, what proves it."""

from datetime import date
from typing import Any

import pytest
from tests.cast import acting, user
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened
from tests.contexts.tasks.workbooks import workbook

from soichieu.accounts.enums import Role
from soichieu.accounts.queries import sight_of
from soichieu.accounts.sight import Sight
from soichieu.audit.models import Entry
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Citation, Source
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid, NotAllowed, NotFound
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Origin, StepKind
from soichieu.indicators.errors import NoSuchIndicator, RoundShut
from soichieu.indicators.models import Round, Value

pytestmark = pytest.mark.django_db
ALL = Sight.all(date(2026, 1, 1))
REPORT = (
    "BÁO CÁO THÁNG CỦA XÃ AN\n\nĐến cuối tháng, xã An có 1.204 cán bộ chính quy.\n"
    "Xã đã xây dựng 4 mô hình, trong đó 2 mô hình được công nhận.\n"
)


@pytest.fixture
def house() -> House:
    return made.build()


@pytest.fixture
def found(house: House) -> Round:
    return opened(house)


@pytest.fixture
def report(house: House) -> Source:
    return evidence.take_in(
        REPORT.encode(), file_name="bao-cao-an.txt", by=operator(), owner_id=house.an.pk, invented=True
    ).source


def cell(house: House, found: Round, code: str = "CS") -> Value:
    return Value.objects.get(measure=house.measures[code], period=found.period, unit=house.an)


def page(house: House, found: Round, code: str = "CS", sight: Sight = ALL) -> queries.CellPage:
    return queries.cell_page(house.measures[code].pk, found.period_id, house.an.pk, sight=sight)


def told(house: House, found: Round, code: str = "CS") -> list[tuple[str, str, str]]:
    return [(str(step.kind), step.text, step.words) for step in page(house, found, code).steps]


def test_every_version_and_every_word_stands_on_the_timeline_in_order(house: House, found: Round) -> None:
    clerk, judge = acting(house.clerk), acting(house.judge)
    enter(house, found, house.an, by=clerk, CS="1.200", MH="4", CN="2")
    enter(house, found, house.an, by=clerk, CS="1.203")
    services.submit(found.pk, house.an.pk, by=clerk)
    submission = found.submissions.get(unit=house.an)
    said = {cell(house, found).pk: "Lệch sổ quân số"}
    services.send_back(submission.pk, reason="Rà lại", remarks=said, by=judge)
    enter(house, found, house.an, by=clerk, CS="1.204")
    services.submit(found.pk, house.an.pk, by=clerk)
    services.accept(submission.pk, by=judge)
    asked = services.correct(cell(house, found).pk, "1.205", "Sót một người", by=clerk)
    services.refuse_correction(asked.pk, "Chưa có quyết định", by=judge)
    assert told(house, found) == [
        (StepKind.ENTERED, "1.200", ""),
        (StepKind.ENTERED, "1.203", ""),
        (StepKind.SUBMITTED, "", ""),
        (StepKind.RETURNED, "", "Lệch sổ quân số. Rà lại"),
        (StepKind.ENTERED, "1.204", ""),
        (StepKind.SUBMITTED, "", ""),
        (StepKind.ACCEPTED, "", ""),
        (StepKind.CORRECTING, "1.205", "Sót một người"),
        (StepKind.REFUSED, "1.204", "Chưa có quyết định"),
    ]
    steps = page(house, found).steps
    assert [step.who for step in steps if step.kind == StepKind.ENTERED] == [str(house.clerk)] * 3
    assert [step.unit_id for step in steps if step.kind == StepKind.RETURNED] == [house.ha.pk]
    other = [words for kind, _text, words in told(house, found, "MH") if kind == StepKind.RETURNED]
    assert other == ["Rà lại"]


def test_a_note_a_clearing_and_an_explanation_are_told_as_what_they_are(house: House, found: Round) -> None:
    clerk = acting(house.clerk)
    enter(house, found, house.an, by=clerk, MH="4", CN="5")
    [breach] = [one for one in queries.breaches(found, house.an.pk) if one.check_id]
    services.waive(found.pk, house.an.pk, breach.key, "Có một mô hình cũ", by=clerk)
    first = house.measures["CN"].pk
    services.save_cells(found.pk, [services.NewCell(house.an.pk, first, "5", 1, "theo sổ")], by=clerk)
    services.save_cells(
        found.pk, [services.NewCell(house.an.pk, first, "", 2)], by=clerk, origin=Origin.IMPORTED
    )
    assert told(house, found, "CN") == [
        (StepKind.ENTERED, "5", ""),
        (StepKind.EXPLAINED, "", "Có một mô hình cũ"),
        (StepKind.NOTED, "", "theo sổ"),
        (StepKind.CLEARED, "", ""),
    ]
    assert page(house, found, "CN").steps[-1].how == Origin.IMPORTED.label


def test_what_was_taken_back_is_told_whether_an_answer_or_a_workbook(house: House, found: Round) -> None:
    clerk = acting(house.clerk)
    enter(house, found, house.an, by=clerk, CS="1.200", MH="4")
    services.submit(found.pk, house.an.pk, by=clerk)
    services.take_back(found.pk, house.an.pk, by=clerk)
    table = workbook(["Đơn vị", "CS"], [["Đảng ủy xã An", 1207]])
    brought = services.BroughtFigures(found.pk, house.an.pk, table, "so-lieu.xlsx")
    file = services.bring_figures(brought, by=clerk, sight=ALL)
    services.confirm_figures(file.pk, only_sound=False, by=clerk)
    services.undo_figures(file.pk, by=clerk)
    # Within one transaction the database has one moment for all it writes, so the order is not looked at.
    assert sorted(told(house, found)) == sorted(
        [
            (StepKind.ENTERED, "1.200", ""),
            (StepKind.SUBMITTED, "", ""),
            (StepKind.TAKEN_BACK, "", ""),
            (StepKind.ENTERED, "1.207", ""),
            (StepKind.UNDONE, "1.200", ""),
        ]
    )


def test_an_owed_figure_has_a_page_before_it_is_entered_and_says_who_asks_and_judges(
    house: House, found: Round
) -> None:
    shown = page(house, found)
    assert (shown.value, shown.steps, shown.citations) == (None, (), ())
    assert shown.answer is not None
    assert shown.answer.round == found
    assert shown.approvers == (house.ha.pk,) == (shown.judge_id,)


def test_it_says_what_totals_and_formulas_the_figure_enters(house: House, found: Round) -> None:
    enter(house, found, house.an, MH="4", CN="2", CS="10")
    services.submit(found.pk, house.an.pk, by=operator())
    services.accept(found.submissions.get(unit=house.an).pk, by=operator())
    shown = page(house, found, "MH")
    assert [(one.unit_id, one.figure.accepted.value) for one in shown.above if one.figure] == [
        (house.ha.pk, 4), (house.centre.pk, 4),
    ]  # fmt: skip
    assert [(fact.code, figure.accepted.value) for fact, figure in shown.uses] == [("TL", 50)]
    assert [fact.code for fact, _figure in page(house, found, "CS").uses] == ["HL"]


def test_the_total_of_a_superior_out_of_sight_is_named_and_not_told(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10")
    own = sight_of(house.clerk.pk, date(2026, 1, 1))
    shown = page(house, found, sight=own)
    assert [(one.unit_id, one.figure) for one in shown.above] == [
        (house.ha.pk, None),
        (house.centre.pk, None),
    ]
    assert shown.names[house.ha.pk] == "Tỉnh ủy Hạ"


def test_nobody_opens_the_page_of_a_figure_out_of_sight_or_never_asked(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10")
    stranger = sight_of(user("can-bo-binh", Role.CLERK, house.binh).pk, date(2026, 1, 1))
    for measure, unit, sight in (
        (house.measures["CS"].pk, house.an.pk, stranger),
        (house.measures["CS"].pk, house.ha.pk, ALL),
        (0, house.an.pk, ALL),
    ):
        with pytest.raises(NoSuchIndicator):
            queries.cell_page(measure, found.period_id, unit, sight=sight)


def attach(value: Value, source: Source, quote: str, by: Any, sight: Sight = ALL) -> Citation:
    return services.attach_evidence(value.pk, source_id=source.pk, quote=quote, by=by, sight=sight)


def test_a_sentence_of_a_source_proves_a_figure_once_though_copied_with_other_blanks(
    house: House, found: Round, report: Source
) -> None:
    clerk = acting(house.clerk)
    enter(house, found, house.an, CS="1.204")
    for quote in ("xã An có 1.204 cán bộ chính quy", "xã  An có 1.204\ncán bộ chính quy"):
        cited = attach(cell(house, found), report, quote, clerk)
        assert report.text[cited.start : cited.end] == cited.quote == "xã An có 1.204 cán bộ chính quy"
    assert [one.quote for one in page(house, found).citations] == ["xã An có 1.204 cán bộ chính quy"]
    assert Entry.objects.filter(act="indicators:evidence:attached", unit_id=house.an.pk).count() == 2


def test_a_finding_proves_a_figure_and_stands_as_it_stands(
    house: House, found: Round, report: Source
) -> None:
    enter(house, found, house.an, CS="1.204")
    claim = report.claims.filter(kind="figure", quote__contains="1.204")[0]
    services.attach_evidence(cell(house, found).pk, claim_id=claim.pk, by=operator(), sight=ALL)
    assert [one.state for one in page(house, found).citations] == ["proposed"]
    other = report.claims.filter(kind="figure").exclude(pk=claim.pk)[0]
    evidence.reject_claim(other.pk, by=operator(), reason="không phải")
    with pytest.raises(Invalid, match="bị bác"):
        services.attach_evidence(cell(house, found).pk, claim_id=other.pk, by=operator(), sight=ALL)


def test_words_the_source_does_not_hold_and_blank_cells_are_refused(
    house: House, found: Round, report: Source
) -> None:
    enter(house, found, house.an, CS="1.204")
    for quote in ("xã An có 1.205 cán bộ chính quy", "mưa to ở vùng biển phía nam", ""):
        with pytest.raises(Invalid, match="Không tìm thấy câu này"):
            attach(cell(house, found), report, quote, operator())
    enter(house, found, house.an, CS="")
    with pytest.raises(Invalid, match="chưa có số liệu"):
        attach(cell(house, found), report, "xã An có 1.204 cán bộ chính quy", operator())
    assert not Citation.objects.exists()


def test_only_who_works_for_the_unit_proves_its_figure_and_only_by_sources_in_sight(
    house: House, found: Round, report: Source
) -> None:
    enter(house, found, house.an, CS="1.204")
    quote = "xã An có 1.204 cán bộ chính quy"
    neighbour = user("can-bo-binh", Role.CLERK, house.binh)
    with pytest.raises(NotAllowed):
        attach(cell(house, found), report, quote, acting(neighbour))
    blind = sight_of(neighbour.pk, date(2026, 1, 1))
    with pytest.raises(NotFound):
        attach(cell(house, found), report, quote, acting(house.clerk), blind)


def test_evidence_goes_only_while_the_figure_is_entered_and_may_always_be_added(
    house: House, found: Round, report: Source
) -> None:
    clerk = acting(house.clerk)
    enter(house, found, house.an, by=clerk, CS="1.204", MH="4")
    first = attach(cell(house, found), report, "xã An có 1.204 cán bộ chính quy", clerk)
    services.detach_evidence(cell(house, found).pk, first.pk, by=clerk)
    with pytest.raises(NoSuchIndicator):
        services.detach_evidence(cell(house, found).pk, first.pk, by=clerk)
    again = attach(cell(house, found), report, "xã An có 1.204 cán bộ chính quy", clerk)
    services.submit(found.pk, house.an.pk, by=clerk)
    services.accept(found.submissions.get(unit=house.an).pk, by=operator())
    attach(cell(house, found), report, "Xã đã xây dựng 4 mô hình", clerk)
    with pytest.raises(RoundShut, match="chỉ thêm minh chứng"):
        services.detach_evidence(cell(house, found).pk, again.pk, by=clerk)
    assert len(page(house, found).citations) == 2
    acts = list(Entry.objects.filter(act__startswith="indicators:evidence").values_list("act", flat=True))
    assert sorted(acts) == ["indicators:evidence:attached"] * 3 + ["indicators:evidence:detached"]
