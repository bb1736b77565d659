"""What a paper is and what its sections say: work to be done, or what is told."""

import re
from dataclasses import dataclass, field

from soichieu.pure.reading.find.orders import after_mark
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_TASKY = re.compile(
    r"(?<!\w)(?:tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|giải pháp|yêu cầu|kết luận|phương hướng|"
    r"giao|thống nhất|"
    r"đề nghị|quyết định|quyết nghị|nội dung thực hiện|triển khai thực hiện|việc cần làm|ai làm|"
    r"lưu ý|nhấn mạnh|"
    r"thi hành|điều khoản)(?!\w)"
)
_TELLING = re.compile(
    r"(?<!\w)(?:kết quả|tình hình|thực trạng|đặc điểm|ưu điểm|hạn chế|tồn tại|khuyết điểm|nguyên nhân|"
    r"bài học|khó khăn|vướng mắc|"
    r"mục tiêu|chỉ tiêu|quan điểm|mục đích|căn cứ|cơ sở (?:pháp lý|chính trị|thực tiễn)|sự cần thiết|"
    r"thành phần|địa điểm|kinh phí|kiến nghị|"
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
_FIRM = re.compile(
    r"nhiệm vụ|tổ chức thực hiện|phân công|trách nhiệm của|phương hướng|giải pháp|yêu cầu|kết luận"
)
_NARROWEST = 9  # the width of a lead-in without a mark
_INSPECTED = re.compile(r"(?:kiến nghị|đề xuất|biện pháp|hình thức)(?:,| và)? xử lý|xử lý sau")
# Headings by their marks, from the widest to the narrowest.
_STYLES = re.compile(
    r"(phần|chương|mục|[ivx]{1,5}(?:[.)/-]|[ ]?[-–] ))|((?:điều )?\d{1,2}(?:[.)/:]|-))|([a-zđ][.)])"
)  # the widest first


@dataclass(slots=True)
class Section:
    """Where the reading stands in a text, by the headings above."""

    official: bool
    report: bool
    begun: bool = False  # the opening words of the paper are over
    headings: dict[int, bool | None] = field(default_factory=dict)  # by width: gives work, tells, or neither
    works: bool | None = None  # what the nearest heading that says something says

    @property
    def gives(self) -> bool:
        """Tell whether a plain sentence "body + verb" gives work here."""
        return bool(self.works) or (self.official and not self.report and self.works is None and self.begun)

    @property
    def can_leave(self) -> bool:
        """Tell whether a lead-in without a mark is open, which in news holds for its list only."""
        return not self.official and _NARROWEST in self.headings

    def leave(self) -> None:
        """End what a lead-in without a mark has opened."""
        self.headings.pop(_NARROWEST, None)
        self.works = self._nearest()

    def enter(self, width: int, kind: bool | None, *, firm: bool) -> None:
        """Take note of a heading; below one that tells, only a firm word gives work again."""
        self.headings = {at: said for at, said in self.headings.items() if at < width}
        self.works = self._nearest()
        self.headings[width] = None if kind and not firm and self.works is False else kind
        self.works = self._nearest()

    def _nearest(self) -> bool | None:
        """Say what the nearest heading that says something says: work given (True), things told (False)."""
        widths = sorted(self.headings, reverse=True)
        return next((kind for width in widths if (kind := self.headings[width]) is not None), None)


def opening(prepared: Prepared, low: str) -> Section:
    """Say what the text is: an official paper that gives work, one that reports, or news."""
    titles = [low[line.start : line.end] for line in prepared.lines_of(LineKind.TITLE)]
    return Section(
        official=prepared.has(LineKind.LETTERHEAD, first=14) or _named_as_paper(prepared),
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
    style = _STYLES.match(low, line.start)
    width = style.lastindex or 0 if style else 0
    section.begun = section.begun or width > 0 or colon or line.kind is LineKind.HEADING
    if article:
        section.enter(width, None, firm=True)
    short = (
        low.count(" ", line.start, line.end) < _LONGEST_HEADING and prepared.text[line.end - 1] not in ".;"
    )
    if line.kind is not LineKind.HEADING and not colon and not (article and short):
        return False
    heading = low[after_mark(low, line.start, line.end) : line.end]
    leads = colon and line.kind is not LineKind.HEADING
    ends = leads and _ENDS_LEAD_IN.search(heading[-_LEAD_IN:]) is not None
    kind = True if ends else _kind(heading[-_LEAD_IN:] if leads else heading)
    firm = ends or _FIRM.search(heading) is not None
    if section.report and kind and not firm:
        kind = None
    if not section.official and not (kind and (leads or (width and firm))):
        return True
    loud = prepared.text[line.start : line.end].isupper()
    section.enter(width or (1 if loud else _NARROWEST), kind, firm=firm)
    return True
