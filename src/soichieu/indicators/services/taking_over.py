"""Answers of the past taken over from elsewhere: who had handed in and was accepted, and when (R14, R15).

An office that begins to use the system brings the years before: its figures by `load_values`, and by this
when each unit had answered, so that the rate of reporting and what was late are told of those years too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.indicators import policies
from soichieu.indicators.enums import SubmissionState
from soichieu.indicators.errors import NoSuchIndicator, RoundShut
from soichieu.indicators.models import Round, Submission
from soichieu.indicators.services.rolling import TurnoutChange, roll_turnout
from soichieu.organisations import queries as organisations


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """When a unit had handed in, by whom, and when its last superior had accepted it."""

    unit_id: int
    submitted_at: datetime
    accepted_at: datetime
    by_label: str = ""


@transaction.atomic
def take_over_answers(round_id: int, answers: Sequence[PastAnswer], *, by: Actor) -> int:
    """Tell that units had answered a round and were accepted; return how many. Their figures are not touched.

    Only the operator may: both sides' acts are told. Raises NoSuchIndicator for a round not there and a unit
    that owes nothing in it, RoundShut for one whose answer was begun here, Invalid for a moment to come and
    for an acceptance before the answer.
    """
    policies.check_can_rebuild(by)
    found = Round.objects.select_for_update(of=("self",)).select_related("form", "period")
    asked = found.filter(pk=round_id).first()
    if asked is None:
        raise NoSuchIndicator(_("Không có kỳ báo cáo này."))
    told = {answer.unit_id: answer for answer in answers}
    _check_moments(answers)
    rows = Submission.objects.select_for_update().filter(round=asked, unit_id__in=told)
    states = dict(rows.order_by("pk").values_list("unit_id", "state"))
    if len(states) != len(answers):
        raise NoSuchIndicator(_("Có đơn vị không phải báo cáo trong kỳ này, hoặc được kể hai lần."))
    if any(state != SubmissionState.OPEN for state in states.values()):
        raise RoundShut(_("Có đơn vị đã nộp báo cáo này trên hệ thống: không tiếp nhận thay được."))
    in_time = {unit: answer.submitted_at <= asked.due_at for unit, answer in told.items()}
    _store(asked, answers, in_time)
    changes = [
        TurnoutChange(unit, submitted=1, in_time=int(one), accepted=1) for unit, one in in_time.items()
    ]
    roll_turnout(asked.pk, asked.period_id, asked.form.hierarchy, changes)
    audit.record(
        "indicators:answers:taken_over", asked, by=by, unit_id=asked.form.owner_id,
        data={"form": asked.form.code, "period": asked.period.key, "answers": len(answers),
              "in_time": sum(in_time.values())},
    )  # fmt: skip
    return len(answers)


_STORE = """
UPDATE indicators_submission s
SET state = %s, step = a.step, submitted_at = a.submitted, accepted_at = a.accepted,
    submitted_by_label = a.label, in_time = a.in_time
FROM unnest(%s::bigint[], %s::int[], %s::timestamptz[], %s::timestamptz[], %s::text[], %s::bool[])
  AS a (unit_id, step, submitted, accepted, label, in_time)
WHERE s.round_id = %s AND s.unit_id = a.unit_id
"""


def _store(asked: Round, answers: Sequence[PastAnswer], in_time: dict[int, bool]) -> None:
    heights = _heights(asked, [answer.unit_id for answer in answers])
    columns: list[list[Any]] = [
        [answer.unit_id for answer in answers],
        [heights[answer.unit_id] for answer in answers],
        [answer.submitted_at for answer in answers],
        [answer.accepted_at for answer in answers],
        [answer.by_label[:200] for answer in answers],
        [in_time[answer.unit_id] for answer in answers],
    ]
    with connection.cursor() as cursor:
        cursor.execute(_STORE, [SubmissionState.ACCEPTED.value, *columns, asked.pk])


def _check_moments(answers: Sequence[PastAnswer]) -> None:
    now = timezone.now()
    for answer in answers:
        if not answer.submitted_at <= answer.accepted_at <= now:
            raise Invalid(_("Thời điểm nộp, duyệt phải theo thứ tự và không ở sau lúc này."))


def _heights(asked: Round, units: Sequence[int]) -> dict[int, int]:
    """Return how many superiors each unit's answer has climbed: all that the form asks for and there are."""
    superiors = organisations.superiors_of(units, asked.period.ends)
    heights: dict[int, int] = {}
    for unit in units:
        at: int | None = unit
        height = 0
        while height < asked.form.steps:
            at = superiors.get(at, {}).get(asked.form.hierarchy) if at is not None else None
            if at is None:
                break
            height += 1
        heights[unit] = height
    return heights
