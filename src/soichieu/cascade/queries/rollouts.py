"""Rollouts within a reader's sight."""

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.cascade.errors import NoSuchObligation, NoSuchRollout
from soichieu.cascade.models import Duty, Obligation, Rollout
from soichieu.directives import queries as directives
from soichieu.foundation.alphabet import with_words


def rollouts_seen(sight: Sight, words: str = "") -> QuerySet[Rollout]:
    """Return the rollouts a reader may see: of their units, of directives in sight, or by which they owe.

    With `words` only those that bear them in their title.
    """
    found = Rollout.objects.select_related("owner").prefetch_related("directives", "duties")
    found = found.filter(with_words(words, "title"))
    if sight.everything:
        return found
    seen = Rollout.objects.filter(
        Q(owner__any_of=sight.within)
        | Q(directives__in=directives.visible(sight))
        | Q(duties__obligations__unit__any_of=sight.within)
    )
    return found.filter(pk__in=seen.values("pk"))


def rollout_of(rollout_id: int, sight: Sight) -> Rollout:
    """Return one rollout; raises NoSuchRollout also where the reader may not see it."""
    rollout = rollouts_seen(sight).filter(pk=rollout_id).first()
    if rollout is None:
        raise NoSuchRollout(_("Không tìm thấy đợt triển khai này."))
    return rollout


def rollouts_of(directive_id: int, sight: Sight) -> list[Rollout]:
    """Return the rollouts in sight by which a directive is carried out, the oldest first."""
    return list(rollouts_seen(sight).filter(directives=directive_id).order_by("opened_on", "pk"))


def obligation_of(obligation_id: int, sight: Sight) -> Obligation:
    """Return one obligation of a rollout in sight, of a unit in sight; raises NoSuchObligation otherwise."""
    found = Obligation.objects.select_related("duty__rollout", "unit").filter(pk=obligation_id).first()
    if found is None or not (sight.covers(found.unit_id) or sight.covers(found.duty.rollout.owner_id)):
        raise NoSuchObligation(_("Không tìm thấy nghĩa vụ này."))
    return found


def duty_of(duty_id: int, sight: Sight) -> Duty:
    """Return one duty of a rollout in sight; raises NoSuchRollout otherwise."""
    duty = Duty.objects.select_related("rollout").filter(pk=duty_id).first()
    if duty is None:
        raise NoSuchRollout(_("Không tìm thấy việc phải làm này."))
    rollout_of(duty.rollout_id, sight)
    return duty
