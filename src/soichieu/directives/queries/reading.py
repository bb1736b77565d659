"""Claims of a source as mentions of documents: what `pure.identity` reasons about."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from soichieu.directives.models import Directive, DirectiveAlias, Term
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim
from soichieu.pure import identity
from soichieu.pure.identity.terms import Terms

DOCUMENT_KINDS = (ClaimKind.DOCUMENT, ClaimKind.SELF)


def mention_id(claim: Claim) -> str:
    """Return what tells a mention from all others and stays the same when its text is read again."""
    return f"{claim.source_id}:{claim.local_id}"


def terms_known() -> Terms:
    """Return the terms of committees, asked by body and day."""
    return Terms(
        identity.Term(term.body, term.ordinal, term.valid.lower, term.valid.upper)
        for term in Term.objects.all()
    )


def aliases_known() -> dict[str, identity.Alias]:
    """Return the names documents are known by, by their key."""
    return {
        row.alias_key: identity.Alias(
            row.alias, row.kind, row.number, row.symbol, row.issuer_text, row.issued_on, row.title
        )
        for row in DirectiveAlias.objects.all()
    }


def mentions_of(
    claims: Sequence[Claim],
    aliases: Mapping[str, identity.Alias],
    uppers: Mapping[int, Collection[int]] | None = None,
) -> dict[int, identity.Mention]:
    """Return, by the id of each claim of a document or of the text itself, what it says of the document.

    A claim that names no type of document says nothing. `uppers` are the ids of the directives that, by the
    id of the claim, the text says the document carries out.
    """
    told = last_days_told({claim.source_id for claim in claims if claim.source.published_on is None})
    found = {}
    for claim in claims:
        above = frozenset(str(upper) for upper in (uppers or {}).get(claim.pk, ()))
        mention = _mention_of(claim, aliases, above, told.get(claim.source_id))
        if mention is not None:
            found[claim.pk] = mention
    return found


def _mention_of(
    claim: Claim, aliases: Mapping[str, identity.Alias], uppers: frozenset[str], told_on: date | None
) -> identity.Mention | None:
    said = claim.current
    if not said.get("type"):
        return None
    published = claim.source.published_on
    where = identity.Mention(
        id=mention_id(claim),
        source=claim.source.sha256,
        kind=said["type"],
        published_on=published,
        told_on=told_on,
    )
    named = identity.named_alias(said.get("title"), aliases) or identity.named_alias(claim.quote, aliases)
    if named is not None and (published is None or named.issued_on <= published):
        return replace(
            where,
            kind=named.kind,
            number=named.number,
            symbol=named.symbol,
            issuer=named.issuer,
            issued_on=named.issued_on,
            title=named.title,
        )
    is_numbered_self = claim.kind == ClaimKind.SELF and said.get("number")
    return replace(
        where,
        number=said.get("number"),
        symbol=said.get("symbol"),
        issuer=said.get("issuer"),
        issued_on=day_of(said.get("date")),
        title=said.get("title") or said.get("abstract"),
        state=said.get("state") or ("issued" if is_numbered_self else None),
        uppers=uppers,
    )


def day_of(text: object) -> date | None:
    """Read a whole ISO day; a month alone dates no document."""
    if not isinstance(text, str):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def last_days_told(source_ids: Collection[int]) -> dict[int, date]:
    """Return the last day or month an event of each text fell on: a text is not older than that."""
    if not source_ids:
        return {}
    told = Claim.objects.filter(source_id__in=source_ids, kind=ClaimKind.EVENT)
    last: dict[int, date] = {}
    for event in told.exclude(state=ClaimState.REJECTED):
        text = event.current.get("date")
        day = day_of(text) or day_of(f"{text}-01")
        if day is not None:
            last[event.source_id] = max(day, last.get(event.source_id, day))
    return last


def bucket_of(mention: identity.Mention) -> str:
    """Return the key that gathers mentions which may mean one document."""
    if mention.number_key:
        return f"{mention.kind}|{mention.number_key}"
    return f"{mention.kind}||{mention.body_key}"


def known_of(directive: Directive, terms: Terms, uppers: Iterable[int] = ()) -> identity.Known:
    """Offer a directive of the register to mentions."""
    as_mention = identity.Mention(
        "",
        "",
        directive.kind,
        directive.number,
        directive.symbol,
        directive.issuer_text or None,
        directive.issued_on,
    )
    return identity.Known(
        key=directive.key,
        kind=directive.kind,
        number_key=directive.number_key,
        suffix=as_mention.suffix,
        body_key=directive.body_key,
        organs=frozenset({directive.organ} - {""}),
        issued_on=directive.issued_on,
        titles=frozenset({directive.title, directive.abstract} - {""}),
        epoch=as_mention.stated_epoch(terms) or directive.epoch,
        uppers=frozenset(str(upper) for upper in uppers),
    )
