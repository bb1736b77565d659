"""Setting the calendar by which an office tells its figures (R15)."""

from django.db import transaction

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.tasks import policies
from soichieu.tasks.enums import PeriodScheme
from soichieu.tasks.models import OfficeCalendar


@transaction.atomic
def set_office_calendar(office_id: int, scheme: PeriodScheme, *, by: Actor) -> OfficeCalendar:
    """Set the calendar of an office's reporting periods; raises NotAllowed unless the actor works for it."""
    policies.check_can_give(by, office_id)
    kept = OfficeCalendar.objects.select_for_update(of=("self",)).filter(office_id=office_id).first()
    kept = kept or OfficeCalendar(office_id=office_id)
    kept.scheme = scheme
    kept.full_clean()
    kept.save()
    data = {"scheme": scheme.value}
    audit.record("tasks:calendar:chosen", kept, by=by, unit_id=office_id, data=data)
    return kept
