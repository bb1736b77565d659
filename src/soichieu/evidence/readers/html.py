"""Saved web pages: the words a reader of the page sees, its title and day of publication; no scripts."""

import codecs
import re
from datetime import date, datetime
from typing import Final

from django.utils.translation import gettext as _
from lxml import etree
from lxml import html as lxml_html

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers.extracted import Extracted
from soichieu.evidence.readers.plain import decode

_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>", re.IGNORECASE)
_SPACES: Final = re.compile(r"[ \t\r\n\f\v]+")
_BLANK_LINES: Final = re.compile(r"\n{3,}")
_FORBIDDEN: Final = dict.fromkeys(range(9))  # control characters, which no page may hold
_UNSEEN_NAMES: Final = (
    "script style noscript template svg math iframe object form button select textarea nav aside footer head"
)
_PARAGRAPH_NAMES: Final = "p h1 h2 h3 h4 h5 h6 blockquote table figure"
_BLOCK_NAMES: Final = (
    "address article body caption center dd details dialog div dl dt fieldset figcaption header hr html "
    "legend li main ol pre section summary tbody tfoot thead tr ul"
)
_NEW_LINE: Final = "\x01"  # between blocks; these two never stand in a page
_APART: Final = "\x02"  # between paragraphs
_BETWEEN: Final = re.compile(f"[ {_NEW_LINE}{_APART}]+")
_AROUND_TAB: Final = re.compile(" ?\t ?")
_UNSEEN: Final = frozenset(_UNSEEN_NAMES.split())
_PARAGRAPHS: Final = frozenset(_PARAGRAPH_NAMES.split())
_BLOCKS: Final = _PARAGRAPHS | frozenset(_BLOCK_NAMES.split())
_PUBLISHED: Final = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",
    "//meta[@name='pubdate']/@content",
    "//time[@itemprop='datePublished']/@datetime",
)


def read_html(data: bytes) -> Extracted:
    """Extract the readable text of a page; raises UnreadableFile where it cannot be decoded."""
    markup = _DECLARATION.sub("", _decoded(data)).translate(_FORBIDDEN)
    # Without huge_tree 256 levels are read, with it 2,048; the size of the file is limited anyway.
    parser = lxml_html.HTMLParser(no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(markup, parser=parser)
    except etree.ParserError as error:
        raise UnreadableFile(
            _("Trang này không có chữ nào đọc được: hãy lưu lại trang đầy đủ rồi nộp.")
        ) from error
    if any("depth" in fault.message for fault in parser.error_log):
        raise UnreadableFile(
            _(
                "Trang lồng nhau sâu bất thường nên không đọc hết được: "
                "hãy chép chữ sang tệp .txt hoặc .docx rồi nộp."
            )
        )
    text = _text_of(_main_part(root))
    return Extracted(text, "text/html", title=_title(root), published_on=_published(root))


def _decoded(data: bytes) -> str:
    """Decode a page by its mark, by the charset it names, or as UTF-8."""
    named = _CHARSET.search(data[:4096])
    if named and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            codec = codecs.lookup(named.group(1).decode("ascii", "replace"))
            if codec.name not in {"utf-8", "utf-16", "utf-16-le", "utf-16-be"}:
                return data.decode(codec.name)
        except (LookupError, UnicodeDecodeError, TypeError):
            pass  # a wrong declaration is common; then UTF-8 is tried and says what is wrong
    return decode(data)


def _main_part(root: etree._Element) -> etree._Element:
    """Choose the article of a page where it marks one that holds most of the words, else the whole page."""
    whole = len(_text_of(root))
    for name in ("article", "main"):
        outermost = (part for part in root.iter(name) if next(part.iterancestors(name), None) is None)
        parts = [(len(_text_of(part)), part) for part in outermost]
        if parts:
            length, part = max(parts, key=lambda pair: pair[0])
            if length * 2 > whole:
                return part
    return root


def _text_of(root: etree._Element) -> str:
    """Write the words of an element as lines: blocks apart, rows of tables with tabs between cells."""
    pieces: list[str] = []
    skipped: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if skipped is None and name in _UNSEEN:
                skipped = element
            if skipped is None:
                pieces.append(_opening(name) + _SPACES.sub(" ", element.text or ""))
        elif skipped is None or skipped is element:
            closing = "" if skipped is element else _closing(name)
            skipped = None
            tail = "" if element is root else _SPACES.sub(" ", element.tail or "")
            pieces.append(closing + tail)
    return _tidy("".join(pieces))


def _opening(name: str) -> str:
    if name == "br":
        return "\n"
    return _closing(name) if name in _BLOCKS else ""


def _closing(name: str) -> str:
    if name in {"td", "th"}:
        return "\t"
    if name in _PARAGRAPHS:
        return _APART
    return _NEW_LINE if name in _BLOCKS else ""


def _tidy(text: str) -> str:
    """Turn the marks between blocks, however many meet, into one line end or one blank line; strip lines."""
    text = _BETWEEN.sub(_break, text)
    lines = (_AROUND_TAB.sub("\t", line).strip() for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _break(between: "re.Match[str]") -> str:
    marks = between.group()
    return "\n\n" if _APART in marks else "\n" if _NEW_LINE in marks else " "


def _first(root: etree._Element, path: str) -> str:
    """Give the first string an XPath finds, or the empty string."""
    found = root.xpath(path)
    return str(found[0]).strip() if isinstance(found, list) and found else ""


def _title(root: etree._Element) -> str:
    """Give the headline of a page: as it tells other sites, its only h1, or its title."""
    told = _first(root, "//meta[@property='og:title']/@content")
    headings = list(root.iter("h1"))
    if not told and len(headings) == 1:
        told = _text_of(headings[0])
    return _SPACES.sub(" ", told or _first(root, "//title/text()"))


def _published(root: etree._Element) -> date | None:
    """Give the day of publication a page states of itself."""
    for path in _PUBLISHED:
        try:
            return datetime.fromisoformat(_first(root, path)).date()
        except ValueError:
            continue
    return None
