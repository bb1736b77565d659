"""Claims of a source as mentions of documents: what `pure.identity` reasons about."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

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


def mention_of(
    claim: Claim, aliases: Mapping[str, identity.Alias], uppers: Iterable[int] = ()
) -> identity.Mention | None:
    """Return what a claim of a document, or of the text itself, says of it; None where it names no type."""
    said = claim.current
    if not said.get("type"):
        return None
    published = claim.source.published_on
    named = identity.named_alias(said.get("title"), aliases) or identity.named_alias(claim.quote, aliases)
    if named is not None and (published is None or named.issued_on <= published):
        return _mention(
            claim, named.kind, named.number, named.symbol, named.issuer, named.issued_on, named.title
        )
    title = said.get("title") or said.get("abstract")
    return _mention(
        claim,
        said["type"],
        said.get("number"),
        said.get("symbol"),
        said.get("issuer"),
        day_of(said.get("date")),
        title,
        state=said.get("state")
        or ("issued" if claim.kind == ClaimKind.SELF and said.get("number") else None),
        uppers=frozenset(str(upper) for upper in uppers),
    )


def _mention(
    claim: Claim,
    kind: str,
    number: str | None,
    symbol: str | None,
    issuer: str | None,
    issued_on: date | None,
    title: str | None,
    **more: Any,
) -> identity.Mention:
    return identity.Mention(
        id=mention_id(claim),
        source=claim.source.sha256,
        kind=kind,
        number=number,
        symbol=symbol,
        issuer=issuer,
        issued_on=issued_on,
        title=title,
        published_on=claim.source.published_on,
        told_on=None if claim.source.published_on else last_day_told(claim.source_id),
        **more,
    )


def day_of(text: object) -> date | None:
    """Read a whole ISO day; a month alone dates no document."""
    if not isinstance(text, str):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def last_day_told(source_id: int) -> date | None:
    """Return the last day or month an event of a text fell on: the text is not older than that."""
    told = Claim.objects.filter(source_id=source_id, kind=ClaimKind.EVENT).exclude(state=ClaimState.REJECTED)
    days = [day_of(text) or day_of(f"{text}-01") for event in told if (text := event.current.get("date"))]
    return max((day for day in days if day is not None), default=None)


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
