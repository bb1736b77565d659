"""Reading soi chiếu, within the reader's sight (R21)."""

from soichieu.alignment.queries.decided import Decided, decisions_between
from soichieu.alignment.queries.gaps import GapLine, gaps_of
from soichieu.alignment.queries.points import (
    Paper,
    Point,
    clauses_of,
    papers_held,
    papers_of,
    point_of,
    work_of,
)
from soichieu.alignment.queries.sheets import Line, Offer, Served, Sheet, sheet_of
from soichieu.alignment.queries.work import Done, Proof, done_for

__all__ = [
    "Decided",
    "Done",
    "GapLine",
    "Line",
    "Offer",
    "Paper",
    "Point",
    "Proof",
    "Served",
    "Sheet",
    "clauses_of",
    "decisions_between",
    "done_for",
    "gaps_of",
    "papers_held",
    "papers_of",
    "point_of",
    "sheet_of",
    "work_of",
]
