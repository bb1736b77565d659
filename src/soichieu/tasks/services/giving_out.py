"""Giving out the tasks of a document: all that were chosen in one go, or none."""

from collections.abc import Collection, Mapping
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.tasks import policies
from soichieu.tasks.models import Task
from soichieu.tasks.queries.proposals import Proposal, Proposals, proposals_of
from soichieu.tasks.services.giving import NewTask, give_task


@transaction.atomic
def give_out(
    source_id: int,
    claim_ids: Collection[int],
    *,
    office_id: int,
    given_on: date,
    by: Actor,
    sight: Sight,
    leads: Mapping[int, int] | None = None,
) -> list[Task]:
    """Give the tasks that these claims of a source tell of; `leads` names the lead where the text is unclear.

    Raises Invalid, and gives none, where one of them cannot be given as it stands.
    """
    policies.check_can_give(by, office_id)
    found = proposals_of(source_id, sight)
    chosen = [row for row in found.rows if row.claim_id in set(claim_ids)]
    named = leads or {}
    blocked = [row for row in chosen if not _may_be_given(row, named)]
    if not chosen or blocked:
        sentence = _("Chưa giao nhiệm vụ nào: %(count)s nhiệm vụ được chọn còn vướng, hãy sửa hoặc bỏ chọn.")
        raise Invalid(sentence % {"count": len(blocked)} if chosen else _("Hãy chọn ít nhất một nhiệm vụ."))
    given = [give_task(_new(row, found, office_id, given_on, named), by=by) for row in chosen]
    data = {"source": source_id, "tasks": len(given)}
    audit.record("tasks:task:given_out", None, by=by, unit_id=office_id, data=data)
    return given


def _may_be_given(row: Proposal, named: Mapping[int, int]) -> bool:
    """Say whether a row has no problem, or only that of its lead, whom somebody has named."""
    if row.is_ready:
        return True
    only_the_lead = row.lead_id is None and len(row.problems) == 1
    return not row.is_given and only_the_lead and row.claim_id in named


def _new(
    row: Proposal, found: Proposals, office_id: int, given_on: date, named: Mapping[int, int]
) -> NewTask:
    lead_id = named.get(row.claim_id) or row.lead_id
    if lead_id is None:  # guarded by _may_be_given
        raise Invalid(_("Văn bản không nói đơn vị chủ trì."))
    return NewTask(
        title=row.title,
        office_id=office_id,
        lead_id=lead_id,
        coordinating_ids=[pk for pk in row.coordinating_ids if pk != lead_id],
        given_on=given_on,
        product=row.product,
        directive_id=found.directive.pk if found.directive else None,
        claim_id=row.claim_id,
        due=row.due,
        due_text=row.due_text,
        bound=row.bound,
    )
