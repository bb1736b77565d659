"""Planning a day: notices to people and their letters, in one transaction, once however often it is asked."""

from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone, translation

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.pure.reminders import Told
from soichieu.reminders.enums import Kind
from soichieu.reminders.models import Notice, Round
from soichieu.reminders.queries.facts import THING, Facts, Owed, facts_on
from soichieu.reminders.services.writing import write_letters

_PLANNING_LOCK = 7241_2026_11_22  # any number, always the same


@dataclass(frozen=True, slots=True)
class Planned:
    """What one planning added: notices and letters; `is_first` if the day had not been planned before."""

    on: date
    told: int
    letters: int
    is_first: bool


def is_due(now: datetime) -> bool:
    """Say whether today is still to be planned: its hour has come, and nobody has planned it yet."""
    local = timezone.localtime(now)
    return local.time() >= settings.REMIND_AT and not Round.objects.filter(on=local.date()).exists()


@transaction.atomic
def plan_day(on: date, *, by: Actor) -> Planned:
    """Tell people what is due or late on a day, and write their letters where mail is set up.

    Asked again, or by several processes at once, it tells only what has come up since. Days on which nobody
    asked are made up for: the plan of a later day holds what they would have told.
    """
    _alone()
    with translation.override(settings.LANGUAGE_CODE):  # what is kept is Vietnamese, whoever asks
        facts = facts_on(on)
        told = Notice.objects.bulk_create([_notice(one, facts) for one in facts.told], batch_size=1000)
        _settle(facts)
        letters = write_letters(on)
    kept, is_first = Round.objects.get_or_create(on=on)
    kept.told, kept.letters = kept.told + len(told), kept.letters + letters
    kept.save()
    data = {"on": on.isoformat(), "told": len(told), "letters": letters}
    audit.record("reminders:day:planned", kept, by=by, data=data)
    return Planned(on, len(told), letters, is_first)


def _alone() -> None:
    """Let one planning wait for another; the later one then sees what the earlier one told."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_PLANNING_LOCK])


def _notice(told: Told, facts: Facts) -> Notice:
    owed: Owed = facts.owed[told.thing]
    kind, number = told.thing
    return Notice(
        user_id=told.person,
        assignment_id=number if kind in {Kind.SHARE, Kind.AWAITING} else None,
        obligation_id=number if kind == Kind.OBLIGATION else None,
        milestone_id=number if kind == Kind.MILESTONE else None,
        extension_id=number if kind == Kind.ANSWER else None,
        unit_id=owed.unit_id,
        office_id=owed.office_id,
        title=owed.title,
        last_day=told.last_day,
        moment=told.step.moment.value,
        days=told.step.days,
        audience=told.step.to.value,
        since=told.since,
        told_on=facts.on,
        invented=owed.invented,
    )


def _settle(facts: Facts) -> None:
    """Close the notices of things that are owed no more by the day they told of."""
    waiting = Notice.objects.filter(settled_on__isnull=True, told_on__lte=facts.on)
    over = [
        one.pk
        for one in waiting.only(*THING, "last_day").iterator()
        if not facts.still_owed(one.thing, one.last_day)
    ]
    Notice.objects.filter(pk__in=over).update(settled_on=facts.on)
