"""Drawings made on the server: functions of values that give SVG and a table, no script, no inline style.

They know no context: any screen hands in names, figures and addresses. Missing is a gap or "chưa báo cáo",
never zero (design R14); numbers are printed the Vietnamese way (R16); colour never carries a meaning alone.
The dress is `static/web/css/charts.css`.
"""

from soichieu.web.charts.line_chart import Dress, PeriodLabel, Series, lines
from soichieu.web.charts.measured import Band, Measured
from soichieu.web.charts.ranked import Bar, ranking
from soichieu.web.charts.spark import sparkline

__all__ = [
    "Band",
    "Bar",
    "Dress",
    "Measured",
    "PeriodLabel",
    "Series",
    "lines",
    "ranking",
    "sparkline",
]
