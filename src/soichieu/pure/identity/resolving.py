"""One mention against the documents known: resolved, new, or left to a person (R2)."""

import hashlib
from collections.abc import Iterable

from soichieu.pure.identity.issuers import CENTRAL_PARTY
from soichieu.pure.identity.mentions import Ambiguous, Known, Mention, New, Outcome, Resolved
from soichieu.pure.identity.terms import Terms
from soichieu.pure.identity.titles import titles_agree, titles_conflict
from soichieu.pure.text.folding import comparison_key

_CENTRAL_KEY = comparison_key(CENTRAL_PARTY)


def resolve(mention: Mention, candidates: Iterable[Known], terms: Terms) -> Outcome:
    """Say which of the known documents a mention means.

    Resolved only on proof (`_proves`), or where a single document fits and nothing speaks against it
    (`_suggests`). Where one fits without that, or several do, a person decides.
    """
    fitting = sorted((k for k in candidates if _fits(mention, k, terms)), key=lambda known: known.key)
    proven = [known for known in fitting if _proves(mention, known, terms)]
    if len(proven) == 1:
        return Resolved(proven[0].key)
    if proven:
        return Ambiguous(tuple(known.key for known in proven))
    if not fitting:
        return New(new_key(mention, terms))
    if len(fitting) == 1 and _suggests(mention, fitting[0], terms):
        return Resolved(fitting[0].key)
    if mention.issued_on is not None and mention.body_key:
        # Fully named, so it is a document of its own, whatever is known without a day.
        return New(new_key(mention, terms))
    return Ambiguous(tuple(known.key for known in fitting))


def new_key(mention: Mention, terms: Terms) -> str:
    """Return the identity of the document this mention would open in the register.

    Mentions that share all of it are one document; what is not identified stays with its own text.
    """
    alone = f"@{mention.source}#{mention.id}"
    if not mention.number_key:
        return _unnumbered_key(mention, alone)
    head = f"{mention.kind}|{mention.number_key}|{mention.body_key}|"
    if not mention.body_key:
        return head + alone
    if mention.issued_on is not None:
        return head + mention.issued_on.isoformat()
    stated = mention.stated_epoch(terms)
    if stated:
        return head + stated
    likely = mention.likely_epoch(terms)
    organ = comparison_key(mention.organ) if mention.body_key == _CENTRAL_KEY else ""
    return f"{head}~{likely}|{organ}" if likely else head + alone


def _unnumbered_key(mention: Mention, alone: str) -> str:
    """A document without number is its kind, its issuer and what it carries out."""
    head = f"{mention.kind}||{mention.body_key}|"
    if not mention.body_key:
        return head + alone
    if mention.uppers:
        return head + ">" + _digest("\n".join(sorted(mention.uppers)))
    return head + ("=" + _digest(comparison_key(mention.title)) if mention.title else alone)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def _fits(mention: Mention, known: Known, terms: Terms) -> bool:
    """True where nothing that both say differs."""
    if mention.kind != known.kind or _differ(mention.body_key, known.body_key) or _came_later(mention, known):
        return False
    if not mention.number_key:
        return _fits_without_number(mention, known)
    if mention.number_key != known.number_key or _differ(mention.suffix, known.suffix):
        return False
    if mention.issued_on is not None and known.issued_on is not None:
        return mention.issued_on == known.issued_on
    return not (
        _other_term(mention, known, terms) or _other_organ(mention, known) or _titles_conflict(mention, known)
    )


def _fits_without_number(mention: Mention, known: Known) -> bool:
    if not mention.body_key or not known.body_key:
        return _titles_agree(mention, known)
    other_aim = bool(mention.uppers) and bool(known.uppers) and not mention.uppers & known.uppers
    return not other_aim and not _titles_conflict(mention, known)


def _came_later(mention: Mention, known: Known) -> bool:
    """A text cannot name a document issued after it was published."""
    return bool(known.issued_on and mention.published_on and known.issued_on > mention.published_on)


def _other_term(mention: Mention, known: Known, terms: Terms) -> bool:
    if not mention.body_key or not known.body_key:
        return False
    return _differ(mention.stated_epoch(terms), known.epoch)


def _other_organ(mention: Mention, known: Known) -> bool:
    """Politburo, Secretariat and Central Committee share a run, so the organ named tells two terms apart."""
    if mention.body_key != _CENTRAL_KEY or not mention.organ or not known.organs:
        return False
    return comparison_key(mention.organ) not in {comparison_key(organ) for organ in known.organs}


def _proves(mention: Mention, known: Known, terms: Terms) -> bool:
    """True where what both say makes up an identity: run and number with day, term, year or title (R1)."""
    same_body = bool(mention.body_key) and mention.body_key == known.body_key
    same_title = _titles_agree(mention, known)
    if not mention.number_key:
        same_uppers = bool(mention.uppers) and mention.uppers == known.uppers
        return same_body and (same_uppers or same_title)
    same_day = mention.issued_on is not None and mention.issued_on == known.issued_on
    stated = mention.stated_epoch(terms)
    same_epoch = bool(stated) and stated == known.epoch and mention.issued_on is None
    return (same_body and (same_day or same_epoch or same_title)) or (same_day and same_title)


def _suggests(mention: Mention, known: Known, terms: Terms) -> bool:
    """True where one run and number are named in the very term or year of the only document that fits."""
    if not mention.number_key or not mention.body_key or mention.body_key != known.body_key:
        return False
    epoch = mention.stated_epoch(terms) or mention.likely_epoch(terms)
    return bool(epoch) and epoch == known.epoch


def _differ(one: str, other: str) -> bool:
    return bool(one) and bool(other) and one != other


def _titles_agree(mention: Mention, known: Known) -> bool:
    return any(titles_agree(mention.title, title) for title in known.titles)


def _titles_conflict(mention: Mention, known: Known) -> bool:
    """Titles conflict where none agrees and one plainly speaks of something else."""
    return not _titles_agree(mention, known) and any(
        titles_conflict(mention.title, title) for title in known.titles
    )
