"""Who issued a paper, where a body does something in it and the letters of its number are that body's.

"Sở Y tế từng cảnh báo tại Công văn số 5/SYT-NVY", "Chi cục đưa xã vào danh sách trong Kế hoạch số 7/KH-CCKL":
whatever the deed, the letters say that the doer wrote the paper.
"""

import re

from soichieu.pure.numbering import DocumentNumber
from soichieu.pure.reading.find.issue_forms import ADVERB, ASKED
from soichieu.pure.reading.find.issue_subjects import Subject, subjects_between
from soichieu.pure.reading.find.issuing_letters import LETTERS_OF_MANY, surely_issues
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.right_before import RightBefore

_BY = RightBefore(
    r"(?<!\w)(?:(?P<at>(?<!có )(?<!lưu )tại|trong|ở)|bằng|qua|thành|vào|"
    r"(?<!gắn )(?<!cùng )(?<!hợp )(?<!trái )(?<!đúng )(?<!đối )(?<!so )(?<!khớp )(?<!đồng thời )với)\s+"
    r"(?:nội dung\s+)?(?:các\s+|dự thảo\s+)?$",
    ("tại", "trong", "bằng", "qua", "ở", "thành", "với", "vào", "dung", "các", "thảo"),
)
_HANDING = r"(?:gửi|trình|chuyển|phát|nộp|báo cáo|đưa ra|soạn|viết)(?!\w)"
_TO = r"(?![^.;:\n]*\s(?:theo|tại|trong|về|để|kèm|đúng)\s)[^.;:,()“”\n]{0,60}\s$"
_HANDS = re.compile(rf"(?:,?\s*{ADVERB})*\s+{_HANDING}{_TO}")
# Where the letters are of one kind of body, other words may stand before: "sau khi lấy mẫu đã gửi".
_HANDS_LATER = re.compile(rf"(?:,?\s+[^\W\dA-ZĐ_][^\s.;:,()“”]*){{0,8}}?\s+{_HANDING}{_TO}")
# What a body does by papers of others.
_OBEYS = "|".join(
    (
        "thực hiện|chấp hành|áp dụng|căn cứ|theo|làm theo|dẫn|viện dẫn|nhắc|được|bị|là|của|tại|về|tuân thủ",
        "vận dụng|quán triệt|học tập|và|cùng|với|nhận|tiếp nhận|dựa|bám|hưởng ứng|nghiên cứu|trái|sai",
        "vi phạm|đối chiếu|triển khai|rà soát|thuộc|hoàn thành|cần|phải|hưởng|có tên|xếp thứ|đứng|nằm|trong",
        "cho|ở|từ|đến|khóa|nghe|xem",
    )
)
_ACTS = re.compile(
    rf"(?:,?\s*(?:{ADVERB}|từng|phải|chính|thì))*\s+(?!(?:{_OBEYS}|{ADVERB})(?!\w))[^\W\dA-ZĐ_]"
)
_UNDERGOES = re.compile(r"(?:\s+(?:đã|vừa|sẽ|cũng|còn|chưa|mới))*\s+(?:được|bị|của|là)(?!\w)")
_ORDERED = re.compile(r"(?:của|theo|cho|tới|đến|với|từ|ở|tại|thuộc|về|và)\s+$", re.IGNORECASE)
_OTHER_CLAUSE = frozenset(".;\n“”")
_OF_NO_AREA = frozenset({"Hội đồng nhân dân", "Ủy ban nhân dân", "Đảng ủy", "Đảng bộ"})
_FAR = 260  # characters of a sentence that are looked at


def issuer_by_letters(
    prepared: Prepared, surroundings: Surroundings, start: int, symbol: DocumentNumber | None
) -> str | None:
    """Give the nearest body before a naming at `start` that does something by it and has its letters."""
    letters = symbol.organ if symbol else ""
    if len(letters) < 2:
        return None
    by = _BY.search(prepared.spelt, start - 32, start)
    begin = max(prepared.sentence_at(start)[0], start - _FAR)
    for subject in reversed(list(subjects_between(prepared, surroundings, begin, start))):
        if (
            subject.name.startswith("Đại hội")
            or subject.name in _OF_NO_AREA
            or not surely_issues(letters, subject.name)
        ):
            continue
        if _does(prepared, subject, start, by=by, many=letters in LETTERS_OF_MANY):
            return subject.whole
    return None


def _does(prepared: Prepared, subject: Subject, start: int, *, by: re.Match[str] | None, many: bool) -> bool:
    text = prepared.spelt
    if not _OTHER_CLAUSE.isdisjoint(text[subject.end : start]):
        return False
    governed = any(form.search(text, subject.start - 12, subject.start) for form in (_ORDERED, ASKED))
    if governed:
        return False
    if _UNDERGOES.match(text, subject.end, start) or text[subject.start - 1 : subject.start] in {"-", "/"}:
        return False
    if by is None:
        form = _HANDS if many else _HANDS_LATER
        return form.fullmatch(text, subject.end, start) is not None
    if _ACTS.match(text, subject.end, start):
        return True
    return not by["at"] or not (many or subject.end + 1 < start - 90)
