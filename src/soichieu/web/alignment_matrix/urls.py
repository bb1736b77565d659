"""The addresses of soi chiếu over many units."""

from django.urls import path

from soichieu.web.alignment_matrix import chain, matrix, versions

urlpatterns = [
    path("ma-tran/", matrix.alignment_matrix, name="alignment_matrix"),
    path("ma-tran/excel/", matrix.alignment_matrix_sheet, name="alignment_matrix_sheet"),
    path("chuoi/<int:pk>/", chain.alignment_chain, name="alignment_chain"),
    path("chuoi/<int:pk>/excel/", chain.alignment_chain_sheet, name="alignment_chain_sheet"),
    path("so-sanh/<int:old>/", versions.versions_by_number, name="versions_by_number"),
    path("so-sanh/<int:old>/<int:new>/", versions.versions, name="versions"),
    path("so-sanh/<int:old>/<int:new>/chuyen/", versions.carry_over, name="carry_links_over"),
]
