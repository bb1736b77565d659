"""Documents named in one breath: one "của" or one deed of issue holds for the whole list."""

import re
from dataclasses import replace

from soichieu.pure.numbering import DocumentNumber, issuer_of
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.prepared import Prepared

_LINK = re.compile(r"[\s”\"]*(?:,\s*và|,|;|và|cùng|cùng với)\s*(?:các\s+)?")


def with_shared_issuers(prepared: Prepared, found: list[Mention]) -> list[Mention]:
    """Give the mentions in order, each with the issuer its list has."""
    ordered = sorted(found, key=lambda mention: mention.span)
    for index in range(1, len(ordered)):
        before, mention = _before(ordered, index), ordered[index]
        told_before = before.issuer and " của " not in prepared.spelt[slice(*before.span)]
        if told_before and _shares(prepared, before, mention) and _lacks(mention):
            ordered[index] = replace(mention, issuer=before.issuer)
    told = [bool(one.issuer) and " của " in prepared.spelt[slice(*one.span)] for one in ordered]
    for index in range(len(ordered) - 2, -1, -1):
        mention, after = ordered[index], ordered[index + 1]
        if told[index + 1] and _shares(prepared, mention, after) and _lacks(mention):
            ordered[index] = replace(mention, issuer=after.issuer)
            told[index] = True
    return ordered


def _before(ordered: list[Mention], index: int) -> Mention:
    """Give the mention before, past a scheme it approves: "Quyết định A phê duyệt Đề án B"."""
    before = ordered[index - 1]
    if before.number or not before.quoted or index < 2:
        return before
    return replace(ordered[index - 2], reach=before.span[1])


def _lacks(mention: Mention) -> bool:
    known = mention.symbol and issuer_of(mention.symbol.issuer)
    return bool(mention.number and not mention.issuer and not known)


def _shares(prepared: Prepared, one: Mention, other: Mention) -> bool:
    """Both have numbers of one series, and only a link stands between them."""
    if not (one.number and other.number) or other.span[0] < one.span[1]:
        return False
    if one.symbol and other.symbol and _letters(one.symbol) != _letters(other.symbol):
        return False
    return _LINK.fullmatch(prepared.spelt, max(one.span[1], one.reach), other.span[0]) is not None


def _letters(symbol: DocumentNumber) -> str:
    return symbol.issuer.split("-", 1)[0]
