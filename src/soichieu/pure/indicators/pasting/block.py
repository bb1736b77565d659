"""The rows and cells of a block of copied text."""

import re

# A cell in quotes may hold tabs, line ends and doubled quotes; one that does not close so stands as it is.
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"(?=\t|\r?\n|\r|\Z)')
_PLAIN = re.compile(r"[^\t\r\n]*+")
_LINE_END = re.compile(r"\r?\n|\r")


def rows_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Cut copied text into rows of cells at tabs and line ends, quotes undone; each row as long as it was.

    The line end after the last row, which spreadsheets add, makes no row of its own. Time is linear.
    """
    if not text:
        return ()
    rows: list[tuple[str, ...]] = []
    row: list[str] = []
    at = 0
    while True:
        cell, at = _cell(text, at)
        row.append(cell)
        if text.startswith("\t", at):
            at += 1
            continue
        rows.append(tuple(row))
        row = []
        ending = _LINE_END.match(text, at)
        at = ending.end() if ending else len(text)
        if at == len(text):
            return tuple(rows)


def _cell(text: str, at: int) -> tuple[str, int]:
    quoted = _QUOTED.match(text, at)
    if quoted:
        return quoted[1].replace('""', '"'), quoted.end()
    plain = _PLAIN.match(text, at)
    return (plain[0], plain.end()) if plain else ("", at)
