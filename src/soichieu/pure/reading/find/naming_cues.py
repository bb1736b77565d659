"""What stands between a name, its titles and its posts."""

import re

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.data.posts import ADDRESS, LEARNED, RANKS
from soichieu.pure.reading.openings import wordings

RANK = rf"{alternatives(RANKS)}"
ANY_LEARNED = rf"{alternatives(LEARNED)}(?!\w)\.?"
ANY_ADDRESS = rf"{alternatives(ADDRESS)}"
TITLES = rf"(?:(?:{RANK}|{ANY_LEARNED})(?:[ ]?[,–.-][ ]?|[ ]))*"
OPENING = re.compile(
    rf"(?P<rank>{RANK})\s*[,–-]?\s*(?:{ANY_LEARNED}[\s,]*)*|"
    rf"(?P<address>{ANY_ADDRESS})\s*:?\s+(?={RANK}|{ANY_LEARNED}|[{CAPITALS}])",
    re.IGNORECASE,
)
RANKED = re.compile(RANK)
TITLED = re.compile(TITLES)
SEVERAL = re.compile(r"(?<!\w)các\s+(?:(?:đồng chí|đ/c|ông|bà|ông, bà)\s*:?\s*)?$")
# Between posts and their holder: a blank, an address, titles; or a colon, dash, comma, "là" or bracket.
# These are matched on the lower case.
_LOW_TITLES, _LOW_ADDRESS = TITLES.lower(), ANY_ADDRESS.lower()
STRAIGHT = re.compile(rf"[ ](?:\(?{_LOW_ADDRESS}[ ])?{_LOW_TITLES}")
PARTED = re.compile(
    rf"[ ]?(?P<mark>[:,–-]|\blà\b|\()[ ]?(?P<address>{_LOW_ADDRESS}[ ]:?)?(?P<titles>{_LOW_TITLES})"
)
NEXT_HOLDER = re.compile(rf"\s*(?:,|;|và)\s*(?:và\s)?(?P<titles>{TITLES})(?=[{CAPITALS}])")
BLANKS = re.compile(r"[ ]*\n[ ]*(?!\t)")
LEVEL_BEFORE = re.compile(rf"(?<!\w)(?:{'|'.join(set(LEVEL_WORDS.values()))})$")
OBJECT = re.compile(
    r"\b(?:báo cáo|tháp tùng|của|cùng|với|thưa|gặp|đón|tiếp|chúc mừng|tân|cho|thay mặt)\s+(?:tân\s+)?$"
)
APART = re.compile(r"[ ]?[,(–-][ ]?")
AFTER_NAME = re.compile(r"\s?(?:[,(]|[-–])\s?(?:nguyên\s)?")
# Between a name and the posts after it.
_TO_POST = r"[ \t]*(?:(?:hiện|nay|đồng thời|và)[ ])?(?:là[ ])?"
TO_POSTS = re.compile(
    rf"[ ,(–|\t-](?:(?<= )(?:[,(–|\t-]{_TO_POST}|(?:làm|(?:hiện |nay |đang )?là|giữ vai trò|"
    r"(?:được bầu )?giữ chức(?: vụ)?|đảm nhiệm(?: chức vụ)?|được bầu làm)[ ])|"
    rf"(?<=[,(–|\t-]){_TO_POST})(?:nguyên[ ]|quyền[ ])?$"
)
_MARKS_TO_POSTS = frozenset(",(–|\t-")
_WORDS_TO_POSTS = frozenset(
    word[-2:] for word in wordings("hiện|nay|đồng thời|và|là|làm|vai trò|chức|chức vụ|đảm nhiệm|nguyên|quyền")
)
FURTHER = re.compile(
    r"(?:[ ,]{1,2}|[ ][-–][ ])(?:được (?:bầu|phân công|cử|giao|điều động|bổ nhiệm|luân chuyển|chỉ định|"
    r"tín nhiệm)[ ])?"
    r"(?:làm|là|kiêm|giữ cương vị|(?:tái cử|đắc cử|trúng cử)(?: chức)?|(?:giữ chức|đảm nhiệm|"
    r"đảm nhận)(?:[ ](?:chức[ ])?vụ)?)[ ]"
)
DASHED = re.compile(r"\s*(?:[-–]|(?:cùng |được bầu |tái )?(?:giữ chức|làm|là)\b)")
AND = re.compile(rf"\s+và\s+(?:(?:đồng chí|đ/c|ông|bà)\s+)?{_LOW_TITLES}$")
TRUSTED = re.compile(
    r"(?:(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô)[ ]:?|"
    rf"(?:{RANK.lower()}|{ANY_LEARNED.lower()})[ ,.–-]{{1,3}})$"
)


def leads_to_posts(text: str, start: int) -> bool:
    """Tell by the last mark or letters before a place whether `TO_POSTS` can stand there."""
    place = start
    while place and text[place - 1] == " ":
        place -= 1
    return text[place - 1 : place] in _MARKS_TO_POSTS or text[place - 2 : place] in _WORDS_TO_POSTS
