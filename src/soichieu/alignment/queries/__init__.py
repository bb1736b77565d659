"""Reading soi chiếu, within the reader's sight (R21)."""

from soichieu.alignment.queries.chains import Chain, ClauseChain, Stop, chain_of
from soichieu.alignment.queries.decided import Decided, decisions_between
from soichieu.alignment.queries.followed import Followed, followed, papers_to_choose
from soichieu.alignment.queries.gap_register import GapFilter, gap_of, gaps_written, refs_of, steps_of
from soichieu.alignment.queries.gaps import GapLine, gaps_of
from soichieu.alignment.queries.matrix import (
    AlignmentMatrix,
    UnitLine,
    matrix_of,
    narrowed,
    owing_units,
    units_below,
)
from soichieu.alignment.queries.named import point_of
from soichieu.alignment.queries.points import (
    Paper,
    Point,
    clauses_of,
    papers_held,
    papers_of,
    work_of,
)
from soichieu.alignment.queries.reach import Reach, reach_of
from soichieu.alignment.queries.sheets import Line, Offer, Served, Sheet, sheet_of
from soichieu.alignment.queries.versions import (
    Hung,
    Version,
    VersionLine,
    Versions,
    has_text,
    other_versions,
    versions_of,
)
from soichieu.alignment.queries.work import Done, Proof, done_for

__all__ = [
    "AlignmentMatrix",
    "Chain",
    "ClauseChain",
    "Decided",
    "Done",
    "Followed",
    "GapFilter",
    "GapLine",
    "Hung",
    "Line",
    "Offer",
    "Paper",
    "Point",
    "Proof",
    "Reach",
    "Served",
    "Sheet",
    "Stop",
    "UnitLine",
    "Version",
    "VersionLine",
    "Versions",
    "chain_of",
    "clauses_of",
    "decisions_between",
    "done_for",
    "followed",
    "gap_of",
    "gaps_of",
    "gaps_written",
    "has_text",
    "matrix_of",
    "narrowed",
    "other_versions",
    "owing_units",
    "papers_held",
    "papers_of",
    "papers_to_choose",
    "point_of",
    "reach_of",
    "refs_of",
    "sheet_of",
    "steps_of",
    "units_below",
    "versions_of",
    "work_of",
]
