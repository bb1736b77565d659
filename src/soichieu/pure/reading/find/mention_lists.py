"""Documents named in one breath: one "của" or one deed of issue holds for the whole list."""

import re
from dataclasses import replace

from soichieu.pure.numbering import issuer_of
from soichieu.pure.reading.find.issuing_letters import surely_issues
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.prepared import Prepared

# The subject goes on: "… Quyết định số 5; đồng thời có Công văn số 9".
_ON = re.compile(
    r"\s*[,;]\s*(?:(?:đồng thời|cùng đó|và|sau đó|tiếp đó|trước đó|cũng|nay|mới đây|còn)\s+)+(?:đã\s+)?"
    r"(?:có|ban hành|ra|ký(?: ban hành)?)\s+"
)
_BRACKET = re.compile(r"\s*\((?:tức |là )?")
_ISSUES_ANOTHER = ("ban hành Quy ", "ban hành Chương trình", "ban hành Kế hoạch", "sửa đổi", "kiện toàn")
_LINK = re.compile(
    r"\)?[\s,]*(?:\([^()]*\))?[\s,]*(?:rồi|sau đó|nay|tiếp đó)\s+(?:được\s+)?(?:thay|thay thế|sửa đổi|"
    r"bổ sung)\s+bằng\s+|"
    r"[\s”\"]*(?:,\s*và|,|;|và|cùng|cùng với)\s*(?:các\s+)?"
)


def apart(found: list[Mention]) -> list[Mention]:
    """Drop what is named only in the title of another: "Quyết định số 5 ban hành Quy chế làm việc của …"."""
    issuing = [
        (one.reach - len(one.title), one.reach)
        for one in found
        if one.number and one.title and one.title.startswith(_ISSUES_ANOTHER)
    ]
    return [
        one
        for one in found
        if one.number or one.quoted or not any(start <= one.span[0] < end for start, end in issuing)
    ]


def with_shared_issuers(prepared: Prepared, found: list[Mention]) -> list[Mention]:
    """Give the mentions in order, each with the issuer its list has."""
    ordered = _with_numbers(prepared, sorted(found, key=lambda mention: mention.span))
    for index in range(1, len(ordered)):
        before, mention = _before(ordered, index), ordered[index]
        told_before = before.issuer and " của " not in prepared.spelt[slice(*before.span)]
        if told_before and _lacks(mention) and _shares(prepared, before, mention, _ON):
            ordered[index] = replace(mention, issuer=before.issuer, beside=before.beside)
        elif told_before and _lacks(mention) and _beside_scheme(prepared, ordered[index - 1], mention):
            ordered[index] = replace(mention, issuer=ordered[index - 1].issuer)
        elif before.beside and _lacks(mention) and (name := _of_several(prepared, before, mention)):
            ordered[index] = replace(mention, issuer=name, beside=before.beside)
    told = [bool(one.issuer) and " của " in prepared.spelt[slice(*one.span)] for one in ordered]
    for index in range(len(ordered) - 2, -1, -1):
        mention, after = ordered[index], ordered[index + 1]
        another = mention.title and mention.type != after.type  # "Quyết định A về B và Chỉ thị C của D"
        if told[index + 1] and not another and _shares(prepared, mention, after) and _lacks(mention):
            ordered[index] = replace(mention, issuer=after.issuer)
            told[index] = True
    return ordered


def _beside_scheme(prepared: Prepared, scheme: Mention, mention: Mention) -> bool:
    """ "UBND xã đã có Đề án “…” và Kế hoạch số 50/KH-UBND": both are of one subject."""
    if scheme.number or not (scheme.quoted and scheme.issuer and mention.symbol):
        return False
    linked = _LINK.fullmatch(prepared.spelt, scheme.span[1], mention.span[0])
    return bool(linked) and surely_issues(mention.symbol.organ, scheme.issuer)


def _before(ordered: list[Mention], index: int) -> Mention:
    """Give the mention before, past a scheme it approves: "Quyết định A phê duyệt Đề án B"."""
    before = ordered[index - 1]
    if before.number or not before.quoted or index < 2:
        return before
    return replace(ordered[index - 2], reach=before.span[1])


def _with_numbers(prepared: Prepared, ordered: list[Mention]) -> list[Mention]:
    """ "Nghị quyết của Tỉnh ủy về kinh tế biển (Nghị quyết số 6-NQ/TU)" is one document."""
    for index in range(len(ordered) - 1):
        one, other = ordered[index], ordered[index + 1]
        plain = one.number is None and one.issuer is not None and not (one.quoted or one.named)
        if plain and other.number and one.type == other.type:
            gap = _BRACKET.fullmatch(prepared.spelt, max(one.span[1], one.reach), other.span[0])
            if gap and other.issuer in {None, one.issuer}:
                ordered[index] = replace(
                    one, number=other.number, symbol=other.symbol, issued_on=other.issued_on
                )
                ordered[index + 1] = replace(other, issuer=one.issuer)
    return ordered


def _of_several(prepared: Prepared, before: Mention, mention: Mention) -> str | None:
    """ "Đảng ủy, UBND xã ban hành Nghị quyết số 5-NQ/ĐU và Kế hoạch số 9/KH-UBND": each by its letters."""
    start, end = max(before.span[1], before.reach), mention.span[0]
    if not (_LINK.fullmatch(prepared.spelt, start, end) or _ON.fullmatch(prepared.spelt, start, end)):
        return None
    if len(before.beside) == 1:
        return before.beside[0]
    letters = mention.symbol.organ if mention.symbol else None
    return next((name for name in before.beside if letters and surely_issues(letters, name)), None)


def _lacks(mention: Mention) -> bool:
    known = mention.symbol and issuer_of(mention.symbol.issuer)
    return bool(mention.number and not mention.issuer and not known)


def _shares(prepared: Prepared, one: Mention, other: Mention, also: re.Pattern[str] | None = None) -> bool:
    """Both have numbers of one series, and only a link stands between them."""
    if not (one.number and other.number) or other.span[0] < one.span[1]:
        return False
    if one.symbol and other.symbol and one.symbol.organ != other.symbol.organ:
        return False
    start, end = max(one.span[1], one.reach), other.span[0]
    return any(link is not None and link.fullmatch(prepared.spelt, start, end) for link in (_LINK, also))
