"""The addresses of the page of one figure, of its evidence and of corrections."""

from django.urls import path

from soichieu.web.figure_cells import cells, correcting, proving

urlpatterns = [
    path("o/<int:pk>/", cells.value, name="value"),
    path("o/<int:measure>/<int:period>/<int:unit>/", cells.cell, name="cell"),
    path("o/<int:pk>/minh-chung/", proving.prove_cell, name="prove_cell"),
    path("o/<int:pk>/minh-chung/<int:citation>/bo/", proving.unprove_cell, name="unprove_cell"),
    path("o/<int:pk>/dinh-chinh/", correcting.ask_correction, name="ask_correction"),
    path("dinh-chinh/", correcting.corrections, name="corrections"),
    path("dinh-chinh/excel/", correcting.corrections_sheet, name="corrections_sheet"),
    path("dinh-chinh/<int:pk>/y-kien/", correcting.decide_correction, name="decide_correction"),
]
