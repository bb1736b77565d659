"""What persons do to the register: enter a directive, tell of a step of its life, say which one is meant."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.directives import policies
from soichieu.directives.enums import Life, ReferenceState, Status
from soichieu.directives.errors import AlreadyRegistered, IllegalLifeStep, NoSuchDirective, NotADirective
from soichieu.directives.lifecycle import LIFE
from soichieu.directives.models import Directive, LifeEvent, Reference
from soichieu.directives.queries import reading
from soichieu.directives.services import acceptance, entries, reference_data, references, settlement
from soichieu.directives.services.settlement import Settling
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor
from soichieu.pure import identity
from soichieu.pure.identity.resolving import new_key
from soichieu.pure.identity.settling import merged
from soichieu.pure.lifecycle import IllegalMove
from soichieu.pure.numbering import read_number
from soichieu.pure.numbering.types import type_of


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a person knows of a directive: a symbol or a type, and who issued it when."""

    symbol: str = ""
    kind: str = ""
    issuer: str = ""
    issued_on: date | None = None
    title: str = ""


@transaction.atomic
def register_directive(
    particulars: Particulars, *, by: Actor, owner_id: int | None = None, invented: bool = False
) -> Directive:
    """Enter a directive on a person's word; it stands as accepted, and mentions of it are settled anew.

    Raises NotADirective without symbol or type and issuer, AlreadyRegistered where it stands.
    """
    policies.check_can_register(by, owner_id)
    reference_data.ensure_loaded(by=by)
    run = Settling(by=by)
    mention = _as_mention(particulars)
    if mention.kind == "" or not (mention.number_key or mention.body_key):
        raise NotADirective(_("Hãy ghi số, ký hiệu; hoặc loại văn bản cùng cơ quan ban hành."))
    key = new_key(mention, run.terms)
    if Directive.objects.filter(key=key).exclude(status=Status.REJECTED).exists():
        raise AlreadyRegistered(_("Văn bản này đã có trong sổ."))
    directive = Directive.objects.filter(key=key).first() or Directive(kind=mention.kind)
    directive.owner_id, directive.invented, directive.status = owner_id, invented, Status.ACCEPTED
    entries.write(directive, merged(key, [mention], run.terms), by=by)
    audit.record("directives:directive:registered", directive, by=by, unit_id=owner_id)
    run.directives.add(directive.pk)
    acceptance.settle_all({reading.bucket_of(mention)}, run)
    return directive


def _as_mention(particulars: Particulars) -> identity.Mention:
    number = read_number(particulars.symbol)
    kind = (number.type if number else None) or type_of(particulars.kind) or ""
    return identity.Mention(
        id="người nhập",
        source="sổ",
        kind=kind,
        number=number.number if number else None,
        symbol=particulars.symbol or None,
        issuer=particulars.issuer or None,
        issued_on=particulars.issued_on,
        title=particulars.title or None,
        state="issued" if number else None,
    )


@transaction.atomic
def record_life_step(directive_id: int, kind: Life, *, on: date | None, note: str, by: Actor) -> LifeEvent:
    """Tell of a step in a directive's life on a person's word; raises IllegalLifeStep where life has none."""
    directive = Directive.objects.select_for_update(of=("self",)).filter(pk=directive_id).first()
    if directive is None:
        raise NoSuchDirective(_("Không tìm thấy văn bản này."))
    policies.check_can_register(by, directive.owner_id)
    try:
        LIFE.check(directive.state, kind)
    except IllegalMove as error:
        sentence = _("Văn bản đang “%(before)s” nên không chuyển sang “%(after)s” được.")
        raise IllegalLifeStep(
            sentence % {"before": Life(directive.state).label, "after": Life(kind).label}
        ) from error
    step = LifeEvent(directive=directive, kind=kind, on=on, note=note, status=Status.ACCEPTED)
    step.full_clean()
    step.save()
    directive.state = kind
    directive.save(update_fields=["state"])
    audit.record(f"directives:life:{kind}", directive, by=by, data={"on": on.isoformat() if on else None})
    return step


@transaction.atomic
def decide_reference(
    reference_id: int, *, by: Actor, reason: str, directive_id: int | None = None
) -> Reference:
    """Say which directive an ambiguous mention means; without one it is a document of its own (R2)."""
    run = Settling(by=by)
    reference = Reference.objects.select_related("claim__source").filter(pk=reference_id).first()
    if reference is None or reference.claim is None:
        raise NoSuchDirective(_("Không tìm thấy viện dẫn này."))
    directive = _meant(reference.claim, directive_id, run)
    state = ReferenceState.NEW if directive_id is None else ReferenceState.DECIDED
    decided = references.decide(reference_id, directive, reason=reason, state=state, by=by)
    run.sources.add(reference.source_id)
    run.directives.add(directive.pk)
    acceptance.settle_all(settlement.take_mentions([reference.claim], run), run)
    return decided


def _meant(claim: Claim, directive_id: int | None, run: Settling) -> Directive:
    """Return the directive a person chose, or enter the one the mention itself describes."""
    if directive_id is not None:
        chosen = Directive.objects.filter(pk=directive_id).exclude(status=Status.REJECTED).first()
        if chosen is None:
            raise NoSuchDirective(_("Không tìm thấy văn bản được chọn."))
        return chosen
    mention = reading.mentions_of([claim], run.aliases).get(claim.pk)
    if mention is None:
        raise NotADirective(_("Viện dẫn này không nói loại văn bản nên không lập được văn bản mới."))
    directive = Directive(kind=mention.kind)
    alone = f"{mention.kind}|{mention.number_key}|{mention.body_key}|@{mention.source}#{mention.id}"
    entries.write(directive, merged(alone, [mention], run.terms), by=run.by)
    return directive
