"""Workbooks of figures on paper: the template of a round to fill in, a workbook with its faults marked."""

from soichieu.indicators.sheets.marked import marked, said
from soichieu.indicators.sheets.template import Template, template_of

__all__ = ["Template", "marked", "said", "template_of"]
