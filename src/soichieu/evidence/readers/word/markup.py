"""The names of Word's XML, of both the usual and the strict vocabulary."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

_SPACES: Final = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)


def name_of(element: etree._Element) -> str:
    """Give the local name of a Word element, or the empty string for another vocabulary's."""
    tag = element.tag if isinstance(element.tag, str) else ""
    for space in _SPACES:
        if tag.startswith(space):
            return tag[len(space) :]
    return ""


def child(parent: etree._Element | None, *path: str) -> etree._Element | None:
    """Follow a path of names down, the first of each; None where it ends."""
    for wanted in path:
        parent = next((one for one in parent if name_of(one) == wanted), None) if parent is not None else None
    return parent


def named(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Yield the children of a name."""
    return (one for one in parent if name_of(one) == wanted)


def value(element: etree._Element | None, attribute: str = "val") -> str:
    """Give an attribute of the Word vocabulary; empty where there is none."""
    if element is None:
        return ""
    return next(
        (str(found) for space in _SPACES if (found := element.get(space + attribute)) is not None), ""
    )
