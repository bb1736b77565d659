"""Directives of the register within the reader's sight (R21), by filters and by symbol."""

import re
from dataclasses import dataclass
from datetime import date

from django.db.models import F, Prefetch, Q, QuerySet
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.directives.enums import ReferenceState, Status
from soichieu.directives.errors import NoSuchDirective
from soichieu.directives.models import Directive, Reference
from soichieu.evidence import queries as evidence
from soichieu.evidence.enums import ClaimKind
from soichieu.foundation.alphabet import with_words
from soichieu.foundation.errors import Invalid
from soichieu.pure.identity import number_key, symbol_key
from soichieu.pure.numbering import NAME_OF
from soichieu.pure.text.folding import comparison_key

_NAMED = re.compile(r"^(?P<name>\D+?)\s+(?:số\s+)?(?P<number>\d+\w*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DirectiveFilter:
    """What a reader asks of the register; empty fields ask nothing. `words` meet symbol, title and issuer."""

    words: str = ""
    kind: str = ""
    state: str = ""
    status: str = ""
    issuer_id: int | None = None
    issued_since: date | None = None
    issued_until: date | None = None


def visible(sight: Sight) -> QuerySet[Directive]:
    """Return the directives a reader may see: the one place where R21 is applied to the register.

    Those of the reader's units, of their superiors and of units below, those owned within sight, and those
    granted; one whose issuer the register does not know is seen by those who see a text that names it.
    """
    if sight.everything:
        return Directive.objects.all()
    named_in = evidence.visible_sources(sight)
    unknown_issuer = Q(issuer__isnull=True, mentions__claim__source__in=named_in)
    seen = Directive.objects.filter(
        Q(issuer__any_of=sight.issuers)
        | Q(owner__any_of=sight.within)
        | Q(pk__in=sight.directive_ids)
        | unknown_issuer
    )
    return Directive.objects.filter(pk__in=seen.values("pk"))


def directives_seen(sight: Sight, wanted: DirectiveFilter | None = None) -> QuerySet[Directive]:
    """Return the directives of the register in sight that a filter lets through, the newest first."""
    wanted = wanted or DirectiveFilter()
    found = visible(sight).select_related("issuer", "term")
    found = found.filter(status=wanted.status) if wanted.status else found.exclude(status=Status.REJECTED)
    for word in wanted.words.split():
        symbol = Q(symbol_key__contains=symbol_key(word)) if symbol_key(word) else Q()
        found = found.filter(symbol | with_words(word, "words_folded"))
    limits = {
        "kind": wanted.kind,
        "state": wanted.state,
        "issuer_id": wanted.issuer_id,
        "issued_on__gte": wanted.issued_since,
        "issued_on__lte": wanted.issued_until,
    }
    newest = F("issued_on").desc(nulls_last=True)
    return found.filter(**{name: value for name, value in limits.items() if value}).order_by(
        newest, "symbol_key", "pk"
    )


def by_symbol(text: str, sight: Sight, on: date | None = None) -> list[Directive]:
    """Return the directives in sight that bear a symbol ("12/nq/tw"), or a type and number in words.

    Of several the oldest comes first and the undated last. Raises NoSuchDirective where there is none.
    """
    key = symbol_key(text)
    wanted = Q(symbol_key=key) & ~Q(symbol_key="")
    named = _NAMED.match(" ".join(text.split()))
    if named is not None:
        name = comparison_key(named["name"])
        kinds = [
            kind for kind, full in NAME_OF.items() if name in {comparison_key(full), comparison_key(kind)}
        ]
        wanted |= Q(kind__in=kinds, number_key=number_key(named["number"]))
    found = visible(sight).filter(wanted).exclude(status=Status.REJECTED)
    if on is not None:
        found = found.filter(issued_on=on)
    answer = list(found.order_by("issued_on", "pk"))
    if not answer:
        day = _(" ngày {day}").format(day=f"{on:%d/%m/%Y}") if on else ""
        raise NoSuchDirective(_("Không tìm thấy văn bản “{text}”{day} trong sổ.").format(text=text, day=day))
    return answer


def named_by(text: str, sight: Sight) -> list[Directive]:
    """Return the directives of a symbol that may carry its day behind an @ ("12-NQ/TW@2022-03-16").

    Raises Invalid for what is no day, NoSuchDirective as `by_symbol` does.
    """
    name, _at, issued = text.partition("@")
    try:
        on = date.fromisoformat(issued.strip()) if issued.strip() else None
    except ValueError as error:
        raise Invalid(_("Ngày ghi sau @ phải như 2022-03-16.")) from error
    return by_symbol(name.strip(), sight, on)


def one_by_symbol(text: str, sight: Sight) -> Directive:
    """Return the one directive of a symbol, with its day or without; raises Invalid for several."""
    found = named_by(text, sight)
    if len(found) > 1:
        days = ", ".join(f"{text}@{d.issued_on}" if d.issued_on else _("không rõ ngày") for d in found)
        sentence = _("Có {count} văn bản mang số “{text}”: hãy ghi rõ ngày, như {days}.")
        raise Invalid(sentence.format(count=len(found), text=text, days=days))
    return found[0]


def directive_of(directive_id: int, sight: Sight) -> Directive:
    """Return one directive; raises NoSuchDirective also where the reader may not see it."""
    found = visible(sight).select_related("issuer", "owner", "advising_body", "term").filter(pk=directive_id)
    directive = found.first()
    if directive is None:
        raise NoSuchDirective(_("Không tìm thấy văn bản này."))
    return directive


def of_source(source_id: int) -> Directive | None:
    """Return the directive whose text a source is; None where it is a text about others."""
    return (
        Directive.objects.exclude(status=Status.REJECTED)
        .filter(mentions__claim__source=source_id, mentions__claim__kind=ClaimKind.SELF)
        .select_related("issuer")
        .first()
    )


def references_waiting(sight: Sight) -> QuerySet[Reference]:
    """Return the ambiguous mentions in sight that wait for a person, the oldest first."""
    waiting = Reference.objects.filter(
        state=ReferenceState.OPEN, claim__source__in=evidence.visible_sources(sight)
    )
    return with_candidates(waiting, sight).order_by("pk")


def with_candidates(references: QuerySet[Reference], sight: Sight) -> QuerySet[Reference]:
    """Load with references the candidates in sight; others are not even named."""
    seen = Prefetch("candidates", queryset=visible(sight))
    return references.select_related("claim__source").prefetch_related(seen)
