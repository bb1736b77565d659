"""Papers "của mình": of the body the sentence speaks of, told by the letters of the number if it has one."""

import re

from soichieu.pure.numbering import find_numbers
from soichieu.pure.reading.find.issue_subjects import Subject, subjects_between
from soichieu.pure.reading.find.issuing_letters import LETTERS_OF_MANY, surely_issues
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_SELF = re.compile(r"(?:chính )?(?:mình|đơn vị mình|cơ quan mình|địa phương mình|ngành mình)(?!\w)")
_GOVERNED = re.compile(r"(?:của|tại|với|cho|từ|đến|do|thuộc|theo|cùng|trong|ở|về)\s+$", re.IGNORECASE)
_FAR = 300  # characters of a sentence that are looked at
_NEAR = 70  # characters from the number of a paper to "của mình", its day between


def own_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read "mình" behind "của" or "do": where it ends, and the body it means."""
    said = _SELF.match(prepared.spelt, start)
    if said is None:
        return None
    begin = max(prepared.sentence_at(start)[0], start - _FAR)
    numbers = list(find_numbers(prepared.spelt[max(begin, start - _NEAR) : start]))
    stop = max(begin, start - _NEAR) + numbers[-1].start if numbers else start
    letters = numbers[-1].value.organ if numbers else ""
    subjects = [
        one
        for one in subjects_between(prepared, surroundings, begin, stop)
        if not one.name.startswith("Đại hội")
        and not _GOVERNED.search(prepared.spelt, one.start - 8, one.start)
    ]
    meant = next((one for one in reversed(subjects) if letters and surely_issues(letters, one.name)), None)
    meant = meant or (subjects[0] if subjects and letters not in LETTERS_OF_MANY else None)
    return (said.end(), _whole(meant)) if meant else None


def _whole(subject: Subject) -> str:
    return subject.whole if subject.office else subject.name
