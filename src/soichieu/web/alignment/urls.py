"""The addresses of soi chiếu."""

from django.urls import path

from soichieu.web.alignment import attaching, entrance, files, gap_list, gaps, sheet

urlpatterns = [
    path("", entrance.alignment, name="alignment"),
    path("cho/", entrance.waiting_offers, name="waiting_offers"),
    path("phieu/", sheet.unit_sheet, name="unit_sheet"),
    path("phieu/docx/", files.unit_sheet_word, name="unit_sheet_word"),
    path("phieu/excel/", files.unit_sheet_excel, name="unit_sheet_excel"),
    path("phieu/quyet/", sheet.decide_links, name="decide_links"),
    path("phieu/gan/", attaching.attach_item, name="attach_item"),
    path("khoang-trong/", gap_list.gaps, name="gaps"),
    path("khoang-trong/excel/", gap_list.gaps_sheet, name="gaps_sheet"),
    path("khoang-trong/phat-hien/", gaps.found_gap, name="found_gap"),
    path("khoang-trong/giao-viec/", gaps.give_gap_task, name="give_gap_task"),
    path("khoang-trong/<int:pk>/", gaps.gap, name="gap"),
]
