"""Drawings made on the server: functions of values that give SVG and a table, no script, no inline style.

They know no context: any screen hands in names, figures and addresses. Missing is a gap or "chưa báo cáo",
never zero (design R14); numbers are printed the Vietnamese way (R16); colour never carries a meaning alone.
The dress is `static/web/css/charts.css`.
"""

from soichieu.pure.indicators.bands import Band
from soichieu.web.charts.bars import Bar
from soichieu.web.charts.country_map import province_map
from soichieu.web.charts.geometry import Province, provinces_on
from soichieu.web.charts.line_chart import Dress, PeriodLabel, Series, lines
from soichieu.web.charts.measured import Measured
from soichieu.web.charts.ranked import ranking
from soichieu.web.charts.spark import sparkline
from soichieu.web.charts.tiles import tile_map

__all__ = [
    "Band",
    "Bar",
    "Dress",
    "Measured",
    "PeriodLabel",
    "Province",
    "Series",
    "lines",
    "province_map",
    "provinces_on",
    "ranking",
    "sparkline",
    "tile_map",
]
