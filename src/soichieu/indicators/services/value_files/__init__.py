"""Taking in a workbook of figures: brought and judged, entered in one go, taken back, thrown away."""

from soichieu.indicators.services.value_files.bringing import BroughtFigures, bring_figures, discard_figures
from soichieu.indicators.services.value_files.confirming import confirm_figures
from soichieu.indicators.services.value_files.undoing import Undone, undo_figures

__all__ = [
    "BroughtFigures",
    "Undone",
    "bring_figures",
    "confirm_figures",
    "discard_figures",
    "undo_figures",
]
