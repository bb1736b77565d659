"""The addresses of the screens of figures."""

from django.urls import path

from soichieu.web.figures_table import drawings, table, tracing, waiting

urlpatterns = [
    path("", table.figures, name="figures"),
    path("excel/", table.figures_sheet, name="figures_sheet"),
    path("csv/", table.figures_csv, name="figures_csv"),
    path("bieu-do/", drawings.figure_chart, name="figure_chart"),
    path("xep-hang/", drawings.figure_ranking, name="figure_ranking"),
    path("ban-do/", drawings.figure_map, name="figure_map"),
    path("chua-bao-cao/", waiting.figure_missing, name="figure_missing"),
    path("chua-bao-cao/excel/", waiting.figure_missing_sheet, name="figure_missing_sheet"),
    path("vi-sao/", tracing.figure_trace, name="figure_trace"),
]
