"""The addresses of tasks."""

from django.urls import path

from soichieu.web.tasks import acting, bulk, views
from soichieu.web.tasks.importing import acting as importing
from soichieu.web.tasks.importing import views as files

urlpatterns = [
    path("", views.tasks, name="tasks"),
    path("excel/", views.tasks_sheet, name="tasks_sheet"),
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
    path("phan-viec/<int:pk>/buoc/", acting.move_share, name="move_share"),
    path("phan-viec/<int:pk>/gia-han/", acting.ask_extension, name="ask_extension"),
    path("gia-han/<int:pk>/", acting.decide_extension, name="decide_extension"),
]
