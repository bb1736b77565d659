"""Works (công trình): buildings and constructions of a name of their own, planned, built or opened."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.register_words import WORK_DEEDS, WORK_NOUNS, WORK_STOPS
from soichieu.pure.reading.find.tables import Cell, tables
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import LineKind, Prepared

_NOUN = rf"(?:{'|'.join(sorted(WORK_NOUNS, key=len, reverse=True))})(?!\w)"
_DEED = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(WORK_DEEDS, key=len, reverse=True))})"
    r"(?:[ ]+(?:xây dựng|xây mới|công trình|cụm công trình|dự án|và|đưa vào sử dụng|tuyến|hạng mục|mới|"
    r"gói thầu|kỹ thuật|thi công))*"
    rf"[ ]+(?={_NOUN})"
)
_CALLED = re.compile(
    rf"(?<!\w)(?:cụm công trình|công trình|dự án)(?:[ ]+(?:xây dựng|xây mới|nâng cấp|mở rộng|"
    rf"cải tạo))*[ ]+(?={_NOUN})"
)
_OPENED = re.compile(
    rf"(?<!\w)(?={_NOUN})(?=[^.;:\n]{{4,90}}?[ ](?:(?:(?:được|chính thức)[ ])+(?:khởi công|khánh thành|"
    rf"động thổ|bàn giao|"
    r"thông xe|đưa vào (?:sử dụng|khai thác|vận hành)|thi công|xây dựng|đầu tư)|đi vào (?:hoạt động|"
    r"vận hành)|thông xe|"
    r"hợp long)(?!\w))"
)
_HEADING = re.compile(r"(?:tên )?(?:các )?(?:công trình|dự án|hạng mục(?! công việc))")
_VERB = re.compile(
    r"(?:(?:đầu tư|xây dựng|xây mới|xây|mở rộng|cải tạo|nâng cấp|sửa chữa|khởi công|làm mới|"
    r"làm)[ ,]*(?:và )?)+[ ]+"
)
_TOKEN = re.compile(r"[ ]*(?:[-–][ ]*)?(?P<word>[^\W_][\w'’&/.-]*(?<![.])|[“\"][^“”\"\n]{1,60}[”\"])")
_STOP = re.compile(rf"(?:{'|'.join(sorted(WORK_STOPS, key=len, reverse=True))})(?!\w)")
_SMALL_WORDS = 4  # words in small letters that a name may hold before its next capital


def works(prepared: Prepared) -> Iterator[tuple[Span, Span]]:
    """Give the name of each work told of, and the words that name it with its deed."""
    low = prepared.lower
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        for pattern in (_DEED, _CALLED, _OPENED):
            for found in pattern.finditer(low, line.start, line.end):
                end = name_end(prepared, found.end(), line.end)
                if end:
                    yield (found.end(), end), (found.start(), end)
    for table in tables(prepared, low):
        column = next(
            (i for i, cell in enumerate(table.heading) if _HEADING.match(low, cell.start, cell.end)), None
        )
        for row in table.rows if column is not None else ():
            if column is not None and column < len(row):
                yield from _of_cell(prepared, row[column])


def _of_cell(prepared: Prepared, cell: Cell) -> Iterator[tuple[Span, Span]]:
    verb = _VERB.match(prepared.lower, cell.start, cell.end)
    begin = verb.end() if verb else cell.start
    if re.compile(_NOUN).match(prepared.lower, begin, cell.end):
        end = name_end(prepared, begin, cell.end)
        if end:
            yield (begin, end), (begin, end)


def name_end(prepared: Prepared, start: int, limit: int) -> int | None:
    """Give where the name of a work ends: after its last capital or number; None where it has no name."""
    low, spelt = prepared.lower, prepared.spelt
    head = re.compile(_NOUN).match(low, start, limit)
    place, end, small = (head.end() if head else start), None, 0
    while token := _TOKEN.match(spelt, place, limit):
        word = token["word"]
        begin = token.start("word")
        proper = word[0] in '“"' or re.match(rf"[{CAPITALS}]", word) is not None
        if proper or (end is not None and end == place and word.isdigit() and len(word) <= 2):
            end, small = token.end(), 0
        elif (
            _STOP.match(low, begin)
            or (end and low.startswith("nối ", begin))
            or small == _SMALL_WORDS
            or word[0].isdigit()
        ):
            break
        elif end is not None and place == end and low[place:begin] == " " and _ends_compound(spelt, end):
            end = token.end()
        else:
            small += 1
        place = token.end()
    return end


def _ends_compound(spelt: str, end: int) -> bool:
    """Tell a capital syllable whose other half is printed small: "Đa khoa", "Tiểu học", "Mầm non"."""
    word = spelt[spelt.rfind(" ", 0, end) + 1 : end]
    return word in _HALVES


_HALVES = frozenset(
    {
        "Đa",
        "Tiểu",
        "Mầm",
        "Trung",
        "Đại",
        "Cao",
        "Văn",
        "Hành",
        "Nhà",
        "Thể",
        "Dân",
        "Phổ",
        "Quân",
        "Y",
        "Bưu",
        "Điện",
        "Thủy",
    }
)
