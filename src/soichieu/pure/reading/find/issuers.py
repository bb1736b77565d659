"""Who issued a document by the words after its name: "của Tỉnh ủy", "giữa Sở A và Sở B".

An office that issues is kept ("Bộ trưởng Bộ Công an"); who only signs or asks stands for his body.
"""

import re

from soichieu.pure.numbering import DocumentNumber
from soichieu.pure.reading.data.organs import BOARDS
from soichieu.pure.reading.find.issuing_letters import is_issuing, surely_issues
from soichieu.pure.reading.find.namesakes import CLOSED, named_again_at, whole_at
from soichieu.pure.reading.find.offices import office_at
from soichieu.pure.reading.find.reflexives import own_at
from soichieu.pure.reading.find.told_signers import told_at
from soichieu.pure.reading.find.union_names import union_above_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.find.village_cells import cell_at, room_cell_at
from soichieu.pure.reading.find.wordy_bodies import wordy_at
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_THE_CENTRE = re.compile(r"(?:Trung ương|T\.Ư|TƯ)(?:\s+Đảng)?(?! (?:Hội|Đoàn|Mặt trận|MTTQ))(?!\w)")
_CONGRESS = re.compile(r"Đại hội(?: đại biểu)? (?=Đảng bộ)")
_AND = re.compile(r"[ ]*(?:,[ ]*và|,|và|với|[-–]|cùng với|cùng|phối hợp với)[ ]*")
_ACTS = re.compile(r",?\s+(?:đã|sẽ|cùng|và các|phối hợp|tổ chức|triển khai|thực hiện|tiến hành|thống nhất)\b")
# What may stand behind a list of issuers that only commas part; else the last of them does what follows.
_CLOSED_LIST = re.compile(
    r"\s*(?:[.,;:()”\n–-]|$)|[ ](?:về|ngày|tại|và|theo|được|trong|để|do|năm|số|khóa|quy định (?:về|chi tiết)|"
    r"hướng dẫn (?:về|việc|thực hiện|một số)|phối hợp|trên|giai đoạn|đã ký|có hiệu lực|nhằm)(?!\w)"
)
# A group sent to look: "Tờ trình số 4 của Đoàn kiểm tra".
_GROUP = re.compile(
    r"(?:Đoàn|Tổ) (?:kiểm tra|giám sát|thanh tra|khảo sát|công tác|thẩm tra|thẩm định)"
    r"(?: liên ngành)?(?: (?:số )?\d{1,4})?"
)
# "Thường trực HĐND và UBND xã A" is two bodies.
_BOTH = re.compile(r"^((?:Thường trực )?)(Hội đồng nhân dân) và (Ủy ban nhân dân)( .+)$")
_AREA = re.compile(
    r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\w)(?! (?:ủy|[Hh]ội|[Đđ]oàn)(?!\w))"
)


def issuer_at(
    prepared: Prepared, surroundings: Surroundings, start: int, *, joint: int = 0
) -> tuple[int, str] | None:
    """Read an issuer: an organ, an office with its body, a congress; `joint` is of so many bodies or more."""
    first = _one_at(prepared, surroundings, start)
    if not joint or first is None:
        return first
    end, names, last = first[0], [first[1]], ""
    firm: tuple[int, list[str], str] | None = None
    while (link := _AND.match(prepared.spelt, end)) and (
        another := _one_at(prepared, surroundings, link.end())
    ):
        end, last = another[0], link.group()
        names.extend(_BOTH.sub(r"\1\2\4 - \3\4", another[1]).split(" - ") if joint else [another[1]])
        if "và" in last:
            break
        if "với" in last or "cùng" in last:
            firm = end, [*names], last
    if "," in last and "và" not in last and len(names) > 2 and firm:
        end, names, last = firm  # "giữa Hội A với Công an tỉnh, Hội B các xã …": what follows is another
    linked = len(names) == joint or any(word in last for word in ("và", "với", "cùng", "-", "–"))
    apart = last.strip() == "," and not _CLOSED_LIST.match(prepared.spelt, end)
    whole = linked and not apart and not _ACTS.match(prepared.spelt, end)
    return (end, " - ".join(names)) if whole else first


def _one_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    if congress := _CONGRESS.match(prepared.spelt, start):
        chapter = surroundings.at(congress.end())
        name = surroundings.canonical(chapter) if chapter else None
        return (chapter.end, f"{congress.group()}{name}") if chapter and name else None
    group = _GROUP.match(prepared.spelt, start)
    if group and group.group()[-1].isdigit():
        return group.end(), group.group()
    if organ := surroundings.at(start):
        cut = not (
            organ.level or organ.place or organ.body in BOARDS or CLOSED.match(prepared.spelt, organ.end)
        )
        longer = wordy_at(prepared, surroundings, start) if cut else None
        return longer if longer and longer[0] > organ.end else whole_at(prepared, surroundings, organ)
    if match := _THE_CENTRE.match(prepared.spelt, start):
        return match.end(), "Ban Chấp hành Trung ương"
    if area := _AREA.match(prepared.spelt, start):
        home = surroundings.home.at(area.group(), start)
        return (area.end(), f"{home.level} {home.name}") if home else None
    return _otherwise_at(prepared, surroundings, start)


def _otherwise_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read what is no organ: a group, an office, a body named again or by words no table holds."""
    group = _GROUP.match(prepared.spelt, start)
    if group and CLOSED.match(prepared.spelt, group.end()):
        return group.end(), group.group()
    return (
        union_above_at(prepared, surroundings, start)
        or office_at(prepared, surroundings, start)
        or named_again_at(prepared, surroundings, start)
        or cell_at(prepared, start)
        or room_cell_at(prepared, surroundings, start)
        or own_at(prepared, surroundings, start)
        or told_at(prepared, surroundings, start)
        or wordy_at(prepared, surroundings, start)
    )


def issuer_in_title(
    prepared: Prepared, surroundings: Surroundings, title: Span, symbol: DocumentNumber | None
) -> str | None:
    """Read "Chỉ thị số 40-CT/TW về tín dụng chính sách của Ban Bí thư": the body that closes the title.

    Any body may end a title; it issues if the letters of the number, or without them its rank, say so.
    """
    of = prepared.spelt.rfind(" của ", *title)
    issued = issuer_at(prepared, surroundings, of + len(" của ")) if of >= 0 else None
    if issued is None or issued[0] < title[1]:
        return None
    letters = symbol.organ if symbol else None
    fits = surely_issues(letters, issued[1]) if letters else is_issuing(issued[1])
    return issued[1] if fits else None
