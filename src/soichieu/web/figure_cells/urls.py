"""The addresses of the page of one figure, of its evidence and of corrections."""

from django.urls import path

from soichieu.web.figure_cells import cells, proving

urlpatterns = [
    path("o/<int:pk>/", cells.value, name="value"),
    path("o/<int:measure>/<int:period>/<int:unit>/", cells.cell, name="cell"),
    path("o/<int:pk>/minh-chung/", proving.prove_cell, name="prove_cell"),
    path("o/<int:pk>/minh-chung/<int:citation>/bo/", proving.unprove_cell, name="unprove_cell"),
]
