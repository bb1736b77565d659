"""Word files (.docx): headers, text with tables and text boxes in document order, notes, footers."""

import posixpath
from collections.abc import Sequence
from typing import Final

from lxml import etree

from soichieu.evidence.readers.archives import Archive, broken
from soichieu.evidence.readers.extracted import Extracted
from soichieu.evidence.readers.sniffing import Format
from soichieu.evidence.readers.word.body import lines_of
from soichieu.evidence.readers.word.markup import child
from soichieu.evidence.readers.word.numbering import Numbering, numbering_of

_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def read_docx(data: bytes) -> Extracted:
    """Extract the text of a Word file as it reads on the page; raises UnreadableFile.

    Headers and footers are taken once each, since classification and urgency stamps stand there; rows of
    tables become lines with tabs between the cells, layout tables (letterhead, signature) cell by cell;
    automatic numbers are counted as Word counts them.
    """
    archive = Archive(data)
    targets = _related(archive, "", "_rels/.rels")
    main = next((path for kind, path in targets if kind == "officeDocument"), "word/document.xml")
    body = child(archive.tree(main), "body")
    if body is None:
        raise broken()
    folder, file_name = posixpath.split(main)
    parts = _Parts(archive, _related(archive, folder, f"{folder}/_rels/{file_name}.rels"))
    numbering = numbering_of(parts.first("numbering"), parts.first("styles"))
    lines = [
        *parts.lines("header"),
        *lines_of(body, numbering),
        *parts.lines("footnotes"),
        *parts.lines("endnotes"),
        *parts.lines("footer"),
    ]
    return Extracted("\n".join(lines).strip("\n"), Format.DOCX.value)


class _Parts:
    """The parts beside the body, by the kind of their relationship to it."""

    def __init__(self, archive: Archive, related: Sequence[tuple[str, str]]) -> None:
        self._archive, self._related = archive, related

    def _paths(self, kind: str) -> list[str]:
        return list(dict.fromkeys(path for found, path in self._related if found == kind))

    def first(self, kind: str) -> etree._Element | None:
        """Give the root of the only part of a kind."""
        return next((self._archive.tree(path) for path in self._paths(kind)), None)

    def lines(self, kind: str) -> list[str]:
        """Collect the lines of all parts of a kind, each different line once, page numbers left out."""
        seen: dict[str, None] = {}
        for path in self._paths(kind):
            root = self._archive.tree(path)
            for line in lines_of(root, Numbering()) if root is not None else ():
                if line.strip() and not line.strip(" -–\t").isdigit():
                    seen.setdefault(line)
        return list(seen)


def _related(archive: Archive, folder: str, path: str) -> list[tuple[str, str]]:
    """List the (kind, path) of the inner parts a relationship file names, in its order."""
    root = archive.tree(path.lstrip("/"))
    if root is None:
        return []
    found = []
    for relation in root.iter(_RELATIONSHIP):
        if relation.get("TargetMode") != "External":
            kind = str(relation.get("Type", "")).rsplit("/", 1)[-1]
            target = posixpath.normpath(posixpath.join("/", folder, str(relation.get("Target", ""))))
            found.append((kind, target.lstrip("/")))
    return found
