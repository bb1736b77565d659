"""Recurring tasks: starting a series, opening what is due by its rule, handing it over, ending it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.organisations import queries as organisations
from soichieu.pure.tasks import Instance, instances
from soichieu.tasks import policies
from soichieu.tasks.enums import Every
from soichieu.tasks.errors import NeedsReason, NoSuchSeries
from soichieu.tasks.models import Series, Task
from soichieu.tasks.periods import period_name
from soichieu.tasks.services.giving import NewTask, give_task


@dataclass(frozen=True, slots=True)
class NewSeries:
    """A recurring task as an office gives it; `month` and `day` say when in each period it is due."""

    title: str
    office_id: int
    lead_id: int
    every: Every
    starts: date
    coordinating_ids: Collection[int] = ()
    product: str = ""
    leader: str = ""
    clerk: str = ""
    directive_id: int | None = None
    month: int | None = None
    day: int | None = None
    ends: date | None = None
    due_text: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """What was opened by a day, and the series that wait for a person because their lead is no more."""

    tasks: tuple[Task, ...]
    stuck: tuple[Series, ...]


@transaction.atomic
def start_series(new: NewSeries, *, on: date, by: Actor) -> Series:
    """Start a recurring task and open what its rule asks for up to a day; raises Invalid as `give_task`."""
    policies.check_can_give(by, new.office_id)
    if not new.title.strip():
        raise Invalid(_("Nhiệm vụ phải có nội dung."))
    if new.lead_id in new.coordinating_ids:
        raise Invalid(_("Mỗi đơn vị chỉ có một vai trò trong một nhiệm vụ: chủ trì hoặc phối hợp."))
    if new.ends is not None and new.ends < new.starts:
        raise Invalid(_("Ngày thôi không thể trước ngày bắt đầu."))
    series = series_of(new, invented=organisations.any_invented({new.lead_id, *new.coordinating_ids}))
    series.full_clean()
    series.save()
    series.coordinating.set(new.coordinating_ids)
    data = {"every": new.every.value, "starts": new.starts.isoformat()}
    audit.record("tasks:series:started", series, by=by, unit_id=new.office_id, data=data)
    open_series(on=on, by=by, series_id=series.pk)
    return series


def series_of(new: NewSeries, *, invented: bool) -> Series:
    """Return the series, not yet saved."""
    return Series(
        title=" ".join(new.title.split()), product=new.product.strip(), office_id=new.office_id,
        lead_id=new.lead_id, leader=new.leader.strip(), clerk=new.clerk.strip(),
        directive_id=new.directive_id, every=new.every, month=new.month, day=new.day,
        due_text=new.due_text.strip(), starts=new.starts, ends=new.ends, invented=invented,
    )  # fmt: skip


@transaction.atomic
def open_series(*, on: date, by: Actor, series_id: int | None = None) -> Opened:
    """Open every instance that the rules ask for by a day and that is not yet there; safe to repeat.

    One missed is opened late with its own days, so that it stays owed. Where the lead is no more on the day
    of an instance, its only heir leads; where there is not exactly one, the series is stuck for a person.
    """
    found = Series.objects.select_for_update(of=("self",)).order_by("pk")
    chosen = found if series_id is None else found.filter(pk=series_id)
    opened: list[Task] = []
    stuck: list[Series] = []
    for series in chosen:
        policies.check_can_give(by, series.office_id)
        there = set(series.tasks.values_list("period", flat=True))
        for instance in instances(series.rule, on):
            if instance.period in there:
                continue
            lead_id = organisations.heir_of(series.lead_id, instance.opens_on)
            if lead_id is None:
                stuck.append(series)
                break
            opened.append(_open(series, instance, lead_id, by))
    return Opened(tuple(opened), tuple(stuck))


def _open(series: Series, instance: Instance, lead_id: int, by: Actor) -> Task:
    coordinating = series.coordinating.values_list("pk", flat=True)
    return give_task(task_of_period(series, instance, lead_id, coordinating), by=by)


def task_of_period(
    series: Series, instance: Instance, lead_id: int, coordinating_ids: Iterable[int]
) -> NewTask:
    """Return the task of one period, led by a unit of its day, with who stands that day for the others."""
    others = {organisations.heir_of(pk, instance.opens_on) for pk in coordinating_ids}
    return NewTask(
        title=_titled(series, instance),
        office_id=series.office_id,
        lead_id=lead_id,
        given_on=instance.opens_on,
        coordinating_ids=sorted(pk for pk in others if pk is not None and pk != lead_id),
        product=series.product,
        leader=series.leader,
        clerk=series.clerk,
        directive_id=series.directive_id,
        due=instance.due,
        due_text=series.due_text,
        series_id=series.pk,
        period=instance.period,
    )


def _titled(series: Series, instance: Instance) -> str:
    """Return the title with its period, in Vietnamese whatever the language of the screen."""
    with translation.override("vi"):
        return f"{series.title} ({period_name(instance.period)})"


@transaction.atomic
def hand_over_series(series_id: int, *, lead_id: int, by: Actor) -> Series:
    """Let another unit lead the instances still to be opened; those open stay where they are."""
    series = _locked(series_id)
    policies.check_can_give(by, series.office_id)
    series.lead_id = lead_id
    series.full_clean()
    series.save(update_fields=["lead"])
    series.coordinating.remove(lead_id)
    audit.record("tasks:series:handed_over", series, by=by, unit_id=series.office_id, data={"lead": lead_id})
    return series


@transaction.atomic
def end_series(series_id: int, *, on: date, why: str, by: Actor) -> Series:
    """Open no instance whose period begins after a day; what is open stays owed. A reason is needed."""
    series = _locked(series_id)
    policies.check_can_give(by, series.office_id)
    if not why.strip():
        raise NeedsReason(_("Hãy ghi lý do."))
    if series.ends is not None and series.ends <= on:
        raise Invalid(_("Nhiệm vụ định kỳ này đã thôi từ ngày sớm hơn."))
    series.ends, series.ended_why = on, why.strip()
    series.full_clean()
    series.save(update_fields=["ends", "ended_why"])
    data = {"on": on.isoformat(), "why": why.strip()}
    audit.record("tasks:series:ended", series, by=by, unit_id=series.office_id, data=data)
    return series


def _locked(series_id: int) -> Series:
    series = Series.objects.select_for_update(of=("self",)).filter(pk=series_id).first()
    if series is None:
        raise NoSuchSeries(_("Không tìm thấy nhiệm vụ định kỳ này."))
    return series
