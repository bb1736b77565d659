"""The addresses of the reading room."""

from django.urls import path

from soichieu.web.reading import into_cells, views, waiting

urlpatterns = [
    path("", waiting.readings, name="readings"),
    path("excel/", waiting.readings_sheet, name="readings_sheet"),
    path("<int:pk>/", views.reading, name="reading"),
    path("<int:pk>/doan/", views.accept_passage, name="accept_passage"),
    path("<int:pk>/mo-lai/", views.reopen_claims, name="reopen_claims"),
    path("<int:pk>/<int:claim_id>/chap-nhan/", views.accept_claim, name="accept_claim"),
    path("<int:pk>/<int:claim_id>/sua/", views.correct_claim, name="correct_claim"),
    path("<int:pk>/<int:claim_id>/so-lieu/", into_cells.claim_into_cell, name="claim_into_cell"),
    path("<int:pk>/<int:claim_id>/bac/", views.reject_claim, name="reject_claim"),
]
