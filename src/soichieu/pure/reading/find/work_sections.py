"""What a paper is and what its sections say: work to be done, or what is told."""

import re
from dataclasses import dataclass

from soichieu.pure.reading.find.orders import after_mark
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_TASKY = re.compile(
    r"(?<!\w)(?:tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|giải pháp|yêu cầu|kết luận|phương hướng|"
    r"giao|thống nhất|"
    r"đề nghị|quyết định|quyết nghị|chỉ đạo|nội dung thực hiện|triển khai thực hiện|việc cần làm|ai làm|"
    r"lưu ý|nhấn mạnh|"
    r"thi hành|điều khoản)(?!\w)"
)
_TELLING = re.compile(
    r"(?<!\w)(?:kết quả|tình hình|thực trạng|đặc điểm|ưu điểm|hạn chế|tồn tại|khuyết điểm|nguyên nhân|"
    r"bài học|khó khăn|vướng mắc|"
    r"mục tiêu|chỉ tiêu|quan điểm|mục đích|căn cứ|cơ sở|sự cần thiết|thành phần|địa điểm|kinh phí|kiến nghị|"
    r"đề xuất|"
    r"đánh giá|thuận lợi|bối cảnh|dự báo|số liệu|đối tượng|phạm vi|giải thích|nguyên tắc|hiệu lực|"
    r"điều khoản thi hành)(?!\w)"
)
_REPORT = re.compile(
    r"(?:báo cáo|tờ trình|tham luận|bài (?:phát biểu|tham luận|viết)|biên bản|dự thảo báo cáo|thư|diễn văn|"
    r"lời)(?!\w)"
)
_AIMING = ("mục tiêu", "quan điểm", "chỉ tiêu")
_LEAD_IN = 90  # characters of a lead-in that say what the list is: "…, Ban Thường vụ yêu cầu:"
_LONGEST_TYPE = 3  # words of the name of a type
_LONGEST_HEADING = 18  # words of a line that heads a section without being marked as heading


_ENDS_LEAD_IN = re.compile(
    r"(?<!\w)(?:đề nghị|yêu cầu|giao|chỉ đạo|phân công|quyết định|thống nhất)(?: [^,.;:]{0,60})?:$"
)
_INSPECTED = re.compile(r"(?:kiến nghị|đề xuất|biện pháp|hình thức) xử lý|xử lý sau")
# Headings by their marks, from the widest to the narrowest.
_STYLES = (
    re.compile(r"(?:phần|chương|mục|[ivx]{1,5}(?:[.)/-]|[ ]?[-–] ))"),
    re.compile(r"(?:điều )?\d{1,2}(?:[.)/:]|-)"),
    re.compile(r"[a-zđ][.)]"),
)


@dataclass(slots=True)
class Section:
    """Where the reading stands; `works`: True under a heading that gives work, False under one that tells."""

    official: bool
    report: bool
    works: bool | None = None
    style: int = 0  # of the heading that said so
    begun: bool = False  # the opening words of the paper are over

    @property
    def gives(self) -> bool:
        """Tell whether a plain sentence "body + verb" gives work here."""
        return bool(self.works) or (self.official and not self.report and self.works is None and self.begun)


def opening(prepared: Prepared, low: str) -> Section:
    """Say what the text is: an official paper that gives work, one that reports, or news."""
    head = [line for line in prepared.lines[:14] if line.kind is LineKind.LETTERHEAD]
    titles = [low[line.start : line.end] for line in prepared.lines_of(LineKind.TITLE)]
    return Section(
        official=bool(head) or _named_as_paper(prepared),
        report=any(_REPORT.match(title) for title in titles[:2]),
    )


def _named_as_paper(prepared: Prepared) -> bool:
    first = next(iter(prepared.lines), None)
    if first is None or first.kind is not LineKind.TITLE:
        return False
    words = prepared.text[first.start : first.end]
    return words.isupper() and words.count(" ") < _LONGEST_TYPE


def tells(heading: str) -> bool:
    """Tell whether a heading or label opens what is told, and no work."""
    return _kind(heading) is False


def _kind(heading: str) -> bool | None:
    """Say whether a heading gives work (True), tells (False), or says neither (None)."""
    works, told = _TASKY.search(heading), _TELLING.search(heading)
    if _INSPECTED.search(heading):
        return True
    if works is None or told is None:
        return True if works else False if told else None
    mixed = told.group() in _AIMING and works.group() != "yêu cầu"
    return mixed or works.start() <= told.start()


def enter(section: Section, prepared: Prepared, low: str, line: Line) -> bool:
    """Take note of a heading; say whether the line was one."""
    colon = prepared.text[line.end - 1] == ":"
    article = low.startswith("điều ", line.start)
    style = next((index for index, marks in enumerate(_STYLES, 1) if marks.match(low, line.start)), 0)
    section.begun = section.begun or style > 0 or colon or line.kind is LineKind.HEADING
    if article:
        section.works = None
    short = (
        low.count(" ", line.start, line.end) < _LONGEST_HEADING and prepared.text[line.end - 1] not in ".;"
    )
    if line.kind is not LineKind.HEADING and not colon and not (article and short):
        return False
    heading = low[after_mark(low, line.start, line.end) : line.end]
    if colon and line.kind is not LineKind.HEADING:
        heading = heading[-_LEAD_IN:]
        ends = _ENDS_LEAD_IN.search(heading)
        kind = True if ends else _kind(heading)
    else:
        kind = _kind(heading)
    if kind is not None:
        section.works, section.style = kind, style
    elif style and style <= section.style:
        section.works = None
    return True
