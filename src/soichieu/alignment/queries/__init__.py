"""Reading soi chiếu, within the reader's sight (R21)."""

from soichieu.alignment.queries.decided import Decided, decisions_between
from soichieu.alignment.queries.followed import Followed, followed, papers_to_choose
from soichieu.alignment.queries.gap_register import GapFilter, gap_of, gaps_written, refs_of, steps_of
from soichieu.alignment.queries.gaps import GapLine, gaps_of
from soichieu.alignment.queries.named import point_of
from soichieu.alignment.queries.points import (
    Paper,
    Point,
    clauses_of,
    papers_held,
    papers_of,
    work_of,
)
from soichieu.alignment.queries.sheets import Line, Offer, Served, Sheet, sheet_of
from soichieu.alignment.queries.work import Done, Proof, done_for

__all__ = [
    "Decided",
    "Done",
    "Followed",
    "GapFilter",
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
    "followed",
    "gap_of",
    "gaps_of",
    "gaps_written",
    "papers_held",
    "papers_of",
    "papers_to_choose",
    "point_of",
    "refs_of",
    "sheet_of",
    "steps_of",
    "work_of",
]
