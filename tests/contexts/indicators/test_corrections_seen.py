"""What waits for whom: corrections to be judged, rounds owed and returned, answers to accept."""

from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone
from tests.cast import acting
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened, sums

from soichieu.accounts.queries import sight_of
from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import NotAllowed
from soichieu.indicators import queries, services
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Correction, Round, Value

pytestmark = pytest.mark.django_db
ALL = Sight.all(date(2026, 1, 1))


def accepted(house: House, found: Round, text: str = "10") -> Value:
    enter(house, found, house.an, CS=text, MH="4")
    services.submit(found.pk, house.an.pk, by=operator())
    submission = found.submissions.get(unit=house.an)
    for _step in range(house.form.steps):
        services.accept(submission.pk, by=operator())
    return Value.objects.get(measure=house.measures["CS"], period=found.period, unit=house.an)


def waits_for(house: House) -> list[str]:
    units = (("an", house.an), ("ha", house.ha), ("thuong", house.thuong), ("centre", house.centre))
    return [name for name, unit in units if queries.corrections_awaiting([unit.pk], ALL)]


@pytest.mark.parametrize(("steps", "judge"), [(1, "ha"), (2, "centre")])
def test_a_correction_waits_for_whose_word_made_the_figure_official(steps: int, judge: str) -> None:
    house = made.build(steps=steps)
    value = accepted(house, opened(house))
    assert waits_for(house) == []
    asked = services.correct(value.pk, "11", "Sót một người", by=acting(house.clerk))
    assert waits_for(house) == [judge]
    services.accept_correction(asked.pk, by=operator())
    assert waits_for(house) == []


def test_the_old_number_stays_official_until_the_correction_is_accepted() -> None:
    house = made.build()
    found = opened(house)
    value = accepted(house, found)
    asked = services.correct(value.pk, "11", "Sót một người", by=acting(house.clerk))
    page = queries.cell_page(value.measure_id, found.period_id, house.an.pk, sight=ALL)
    assert page.correction == asked
    assert page.value is not None
    assert (page.value.accepted, page.value.reported) == (10, 11)
    assert sums(house, found, house.ha, "CS") == (11, 1, 10, 1)
    with pytest.raises(NotAllowed):
        services.accept_correction(asked.pk, by=acting(house.clerk))
    services.accept_correction(asked.pk, by=acting(house.judge))
    assert sums(house, found, house.ha, "CS") == (11, 1, 11, 1)


def test_the_list_of_corrections_keeps_to_sight_words_and_state() -> None:
    house = made.build()
    value = accepted(house, opened(house))
    first = services.correct(value.pk, "11", "Sót một người", by=acting(house.clerk))
    services.refuse_correction(first.pk, "Chưa rõ", by=acting(house.judge))
    second = services.correct(value.pk, "12", "Theo quyết định mới", by=acting(house.clerk))

    def seen(sight: Sight = ALL, **wanted: object) -> list[int]:
        asked = queries.CorrectionFilter(**wanted)  # type: ignore[arg-type]  # the cases of a table
        return sorted(queries.corrections_seen(sight, asked).values_list("pk", flat=True))

    assert seen() == [first.pk, second.pk]
    assert seen(state="returned") == [first.pk]
    assert seen(words="can bo chinh quy") == [first.pk, second.pk]
    assert seen(words="quyet dinh") == [second.pk]
    assert seen(unit_ids=[house.binh.pk]) == []
    assert seen(ids=[second.pk]) == [second.pk]
    assert seen(sight_of(house.clerk.pk, date(2026, 1, 1))) == [first.pk, second.pk]
    lines = queries.correction_lines(Correction.objects.order_by("pk"))
    assert [(one.fact.code, one.was, one.becomes) for one in lines] == [
        ("CS", "10", "11"),
        ("CS", "10", "12"),
    ]
    elsewhere = Sight(user_id=1, on=date(2026, 1, 1), within=frozenset({house.thuong.pk}))
    with pytest.raises(NoSuchIndicator):
        queries.correction_of(first.pk, elsewhere)


def due(found: Round, at: datetime) -> None:
    Round.objects.filter(pk=found.pk).update(due_at=at, locks_at=None)


def test_the_desk_counts_what_is_owed_late_soon_returned_and_to_be_judged() -> None:
    house = made.build()
    now = timezone.now()
    late, soon, far, back = (opened(house, f"2025-0{month}") for month in (1, 2, 3, 4))
    due(late, now - timedelta(days=1))
    due(soon, now + timedelta(hours=1))
    due(far, now + timedelta(days=60))
    due(back, now + timedelta(days=60))
    enter(house, back, house.an, CS="10", MH="4")
    services.submit(back.pk, house.an.pk, by=operator())
    own = sight_of(house.clerk.pk, timezone.localdate())
    judging = sight_of(house.judge.pk, timezone.localdate())
    assert queries.figures_waiting([house.ha.pk], judging, now).to_judge == 1
    services.send_back(back.submissions.get(unit=house.an).pk, reason="Rà lại", remarks={}, by=operator())
    found = queries.figures_waiting([house.an.pk], own, now)
    assert [one.answer.round_id for one in found.owed] == [late.pk, soon.pk, far.pk, back.pk]
    assert (found.late, found.soon, found.returned, found.to_judge, found.corrections) == (1, 1, 1, 0, 0)
    services.correct(accepted(house, far).pk, "11", "Sót", by=acting(house.clerk))
    assert queries.figures_waiting([house.ha.pk], judging, now).corrections == 1
    assert queries.figures_waiting([], own, now) == queries.FiguresWaiting()


def test_a_locked_round_is_owed_again_only_by_whom_it_was_opened_for() -> None:
    house = made.build()
    found = opened(house)
    now = timezone.now()
    Round.objects.filter(pk=found.pk).update(due_at=now - timedelta(days=9), locks_at=now - timedelta(days=1))

    def owed() -> list[int]:
        units = (house.an.pk, house.binh.pk)
        return [unit for unit in units if queries.figures_waiting([unit], ALL, now).owed]

    assert owed() == []
    services.unlock(found.pk, house.an.pk, now + timedelta(days=1), "Bổ sung", by=operator())
    assert owed() == [house.an.pk]
    services.unlock(found.pk, None, now + timedelta(days=1), "Bổ sung", by=operator())
    assert owed() == [house.an.pk, house.binh.pk]


def test_rounds_are_listed_by_how_their_day_stands() -> None:
    house = made.build()
    now = timezone.now()
    late, far = opened(house, "2025-01"), opened(house, "2025-02")
    due(late, now - timedelta(days=1))
    own = sight_of(house.clerk.pk, timezone.localdate())
    before = queries.RoundFilter(own="owed", due_before=now)
    after = queries.RoundFilter(own="owed", due_from=now, only_open=now)
    assert [one.pk for one in queries.rounds_seen(own, before)] == [late.pk]
    assert [one.pk for one in queries.rounds_seen(own, after)] == [far.pk]
