"""Workbooks of figures, units against indicators, held against what a form asks (R14, R16).

Reads no file and no database: cells come in as `pure.importing.Grid`, what is asked and stands as `Known`.
"""

from soichieu.pure.indicators.workbooks.faults import Fault, FaultKind
from soichieu.pure.indicators.workbooks.judging import Judged, judge
from soichieu.pure.indicators.workbooks.knowledge import Asked, Known, Stood, Taken

__all__ = ["Asked", "Fault", "FaultKind", "Judged", "Known", "Stood", "Taken", "judge"]
