"""The tables of figures."""

from soichieu.indicators.models.definitions import Band, Definition, Dimension, Indicator, Measure, Part
from soichieu.indicators.models.files import ValueFile, ValueFileContent
from soichieu.indicators.models.forms import Form, FormLine, Period, Round, Unlocking
from soichieu.indicators.models.judging import Check, Target, Waiver
from soichieu.indicators.models.totals import Rollup, Turnout
from soichieu.indicators.models.values import Correction, Decision, Remark, Submission, Value

__all__ = [
    "Band",
    "Check",
    "Correction",
    "Decision",
    "Definition",
    "Dimension",
    "Form",
    "FormLine",
    "Indicator",
    "Measure",
    "Part",
    "Period",
    "Remark",
    "Rollup",
    "Round",
    "Submission",
    "Target",
    "Turnout",
    "Unlocking",
    "Value",
    "ValueFile",
    "ValueFileContent",
    "Waiver",
]
