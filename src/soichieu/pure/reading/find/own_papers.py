"""Papers told to be somebody's own: "UBND xã sớm sửa Quyết định số 5/QĐ-UBND của mình"."""

import re

from soichieu.pure.numbering import DocumentNumber
from soichieu.pure.reading.find.issue_subjects import subjects_between
from soichieu.pure.reading.find.issuing_letters import may_issue
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_OWN = re.compile(r",?[ ](?:của|do)[ ](?:chính[ ])?(?:mình|đơn vị mình|cơ quan mình|ngành mình|họ)(?!\w)")
_FAR = 300  # characters back to whose own it is


def owner_at(
    prepared: Prepared, surroundings: Surroundings, start: int, end: int, symbol: DocumentNumber | None
) -> str | None:
    """Give whose own a paper is, by the words behind its naming: the body named last before it whose letters
    it may bear, with its office."""
    if not _OWN.match(prepared.spelt, end):
        return None
    window = max(prepared.sentence_at(start)[0], start - _FAR)
    letters = symbol.issuer.split("-", 1)[0] if symbol else None
    for subject in list(subjects_between(prepared, surroundings, window, start))[::-1]:
        if letters is None or may_issue(letters, subject.name):
            return subject.whole
    return None
