"""Steering committees: setting up, seating, standing body."""

from datetime import date

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.organisations.models import Committee, Seat, StandingBody, Unit
from soichieu.organisations.policies import check_can_reorganise
from soichieu.organisations.services.founding import NewUnit, check_lives, close, create, said


@transaction.atomic
def set_up_committee(
    new: NewUnit, *, on: date, ordered_by: str, by: Actor, mandate: str = "", set_up_by: Unit | None = None
) -> Committee:
    """Set up a steering committee as a unit of its own; returns it without seats."""
    check_can_reorganise(by)
    unit = create(new, on=on, ordered_by=ordered_by)
    committee = Committee(unit=unit, set_up_by=set_up_by, mandate=mandate, ordered_by=ordered_by)
    committee.full_clean()
    committee.save()
    audit.record(
        "organisations:committee:set-up", committee, by=by, unit_id=unit.pk, data=said(on, ordered_by)
    )
    return committee


@transaction.atomic
def appoint_standing_body(
    committee: Committee, unit: Unit, *, on: date, ordered_by: str, by: Actor
) -> StandingBody:
    """Make a unit the standing body of a committee from a day on, in place of the former one."""
    check_can_reorganise(by)
    check_lives(unit, on)
    close(committee.standing_bodies.filter(valid__contains=on), on)
    body = StandingBody(committee=committee, unit=unit, valid=DateRange(on, None), source=ordered_by)
    body.full_clean()
    body.save()
    data = {**said(on, ordered_by), "unit": unit.key}
    audit.record(
        "organisations:committee:standing-body", committee, by=by, unit_id=committee.unit_id, data=data
    )
    return body


@transaction.atomic
def seat_member(
    committee: Committee,
    role: str,
    *,
    on: date,
    ordered_by: str,
    by: Actor,
    holder: str = "",
    post: str = "",
    unit: Unit | None = None,
) -> Seat:
    """Seat a holder of a public post, or a unit, in a committee from a day on."""
    check_can_reorganise(by)
    seat = Seat(
        committee=committee,
        role=role,
        holder=holder,
        post=post,
        unit=unit,
        valid=DateRange(on, None),
        source=ordered_by,
    )
    seat.full_clean()
    seat.save()
    data = {**said(on, ordered_by), "role": role, "holder": holder, "post": post}
    audit.record("organisations:committee:seat", committee, by=by, unit_id=committee.unit_id, data=data)
    return seat


@transaction.atomic
def end_seat(seat: Seat, *, on: date, ordered_by: str, by: Actor) -> None:
    """End a seat on a day."""
    check_can_reorganise(by)
    close(Seat.objects.filter(pk=seat.pk), on)
    data = {**said(on, ordered_by), "role": seat.role, "holder": seat.holder, "post": seat.post}
    audit.record(
        "organisations:committee:leave", seat.committee, by=by, unit_id=seat.committee.unit_id, data=data
    )
