"""The addresses of tasks."""

from django.urls import path

from soichieu.web.tasks import acting, bulk, entering, figures, planning, reforms, series, views
from soichieu.web.tasks.importing import acting as importing
from soichieu.web.tasks.importing import views as files

urlpatterns = [
    path("", views.tasks, name="tasks"),
    path("excel/", views.tasks_sheet, name="tasks_sheet"),
    path("so-lieu/", figures.task_figures, name="task_figures"),
    path("so-lieu/excel/", figures.task_figures_sheet, name="task_figures_sheet"),
    path("nhap/", importing.imports, name="imports"),
    path("nhap/mau/", files.import_template, name="import_template"),
    path("nhap/<int:pk>/", files.import_file, name="import_file"),
    path("nhap/<int:pk>/excel/", files.import_faults_sheet, name="import_faults_sheet"),
    path("nhap/<int:pk>/ten/", importing.choose_import_units, name="choose_import_units"),
    path("nhap/<int:pk>/dong/<int:row>/", importing.mend_import_row, name="mend_import_row"),
    path("nhap/<int:pk>/xac-nhan/", importing.confirm_import, name="confirm_import"),
    path("nhap/<int:pk>/rut-lai/", importing.withdraw_import, name="withdraw_import"),
    path("nhap/<int:pk>/bo/", importing.discard_import, name="discard_import"),
    path("nhieu/", bulk.bulk_shares, name="bulk_shares"),
    path("giao/", acting.give_task, name="give_task"),
    path("tu-nguon/<int:pk>/", acting.give_out, name="give_out"),
    path("<int:pk>/", views.task, name="task"),
    path("<int:pk>/moc/", planning.set_milestone, name="set_milestone"),
    path("<int:pk>/cho/", planning.let_wait, name="let_wait"),
    path("<int:pk>/vuong/", planning.hold_up, name="hold_up"),
    path("<int:pk>/thuoc/", planning.make_part, name="make_part"),
    path("moc/<int:pk>/dat/", planning.reach_milestone, name="reach_milestone"),
    path("moc/<int:pk>/bo/", planning.take_back_milestone, name="take_back_milestone"),
    path("cho/<int:pk>/thoi/", planning.wait_no_more, name="wait_no_more"),
    path("dinh-ky/", series.all_series, name="all_series"),
    path("dinh-ky/lap/", series.start_series, name="start_series"),
    path("dinh-ky/<int:pk>/", series.series, name="series"),
    path("dinh-ky/<int:pk>/thoi/", series.end_series, name="end_series"),
    path("dinh-ky/<int:pk>/chuyen/", series.hand_over_series, name="hand_over_series"),
    path("to-chuc-lai/", reforms.carried_shares, name="carried_shares"),
    path("to-chuc-lai/excel/", reforms.carried_shares_sheet, name="carried_shares_sheet"),
    path("to-chuc-lai/quy-tac/", reforms.set_takeover_rule, name="set_takeover_rule"),
    path("to-chuc-lai/quy-tac/<int:pk>/bo/", reforms.drop_takeover_rule, name="drop_takeover_rule"),
    path("thoi-han-cap-nhat/", entering.entries, name="entries"),
    path("thoi-han-cap-nhat/excel/", entering.entries_sheet, name="entries_sheet"),
    path("phan-viec/<int:pk>/buoc/", acting.move_share, name="move_share"),
    path("phan-viec/<int:pk>/gia-han/", acting.ask_extension, name="ask_extension"),
    path("gia-han/<int:pk>/", acting.decide_extension, name="decide_extension"),
]
