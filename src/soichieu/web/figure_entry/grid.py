"""The sheet of figures as a table a browser shows, with or without script."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from soichieu.indicators import policies, queries
from soichieu.indicators.enums import Severity
from soichieu.indicators.services import SavedCell
from soichieu.web import reader
from soichieu.web.templatetags.house import place

Typed = Mapping[tuple[int, int], SavedCell]
"""What was typed and not taken, by cell."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell as the page shows it: the text in it, what is wrong with it, where its proof stands."""

    cell: queries.SheetCell
    line: queries.SheetLine
    editable: bool
    text: str
    wrong: str = ""

    @property
    def name(self) -> str:
        """The name of its input."""
        return f"v-{self.cell.unit_id}-{self.cell.fact.pk}"

    @property
    def proof_address(self) -> str:
        """Where the words that prove it stand, "" where none do."""
        if not self.cell.proofs:
            return ""
        return place(self.cell.proofs[0])


@dataclass(frozen=True, slots=True)
class Standing:
    """How the answer of one unit stands, and why it may not be changed now ("" where it may)."""

    submission: Any
    shut: str

    @property
    def is_open(self) -> bool:
        """Whether its cells may be typed in."""
        return not self.shut


def standing_of(request: HttpRequest, submission: Any) -> Standing:
    """Say whether the reader may change the answer of a unit now, and otherwise why not."""
    found = submission.round
    shut = queries.why_settled(submission) or queries.why_shut(found, submission.unit_id, timezone.now())
    if not shut:
        by, held = reader.actor_of(request), reader.authorities_of(request)
        shut = policies.why_not_answer(by, submission.unit_id, held)
    return Standing(submission, shut)


def grid_row(
    sheet: queries.EntrySheet, unit_id: int, *, editable: bool, typed: Typed | None = None
) -> list[GridCell]:
    """Return the cells of a unit in the order of the form, with what was typed and not taken."""
    row = []
    for line, cell in sheet.of(unit_id):
        refused = (typed or {}).get((unit_id, line.fact.pk))
        row.append(
            GridCell(
                cell, line,
                editable=editable and not line.fact.computed,
                text=refused.text if refused else cell.text,
                wrong=_wrong(refused),
            )
        )  # fmt: skip
    return row


def by_heading(row: Sequence[GridCell]) -> list[tuple[str, list[GridCell]]]:
    """Return the cells of a unit under the headings of the form."""
    return [(heading, list(cells)) for heading, cells in groupby(row, lambda one: one.line.heading)]


def seen_of(cells: Collection[GridCell]) -> dict[str, list[Any]]:
    """Return version and text of each cell that may be typed in, for a page without script to send back."""
    return {one.name[2:]: [one.cell.version, one.cell.text] for one in cells if one.editable}


def told_breaches(found: Any, unit_ids: Collection[int]) -> list[dict[str, Any]]:
    """Return every broken check of units as the sheet in the browser takes it."""
    return [
        {
            "unit": unit_id,
            "measure": one.cells[0],
            "said": one.said,
            "check": one.key,
            "waivable": one.severity != Severity.MUST and not one.is_notice,
            "must": one.severity == Severity.MUST and not one.is_notice,
            "waived": one.waived,
        }
        for unit_id in unit_ids
        for one in queries.breaches(found, unit_id)
    ]


def _wrong(refused: SavedCell | None) -> str:
    if refused is None:
        return ""
    if refused.now is None:
        return refused.said
    return f"{refused.said} ({refused.now.by}, {refused.now.at}: {refused.now.text or '–'})"
