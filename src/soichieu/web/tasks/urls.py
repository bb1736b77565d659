"""The addresses of tasks."""

from django.urls import path

from soichieu.web.tasks import acting, views

urlpatterns = [
    path("", views.tasks, name="tasks"),
    path("excel/", views.tasks_sheet, name="tasks_sheet"),
    path("giao/", acting.give_task, name="give_task"),
    path("tu-nguon/<int:pk>/", acting.give_out, name="give_out"),
    path("<int:pk>/", views.task, name="task"),
    path("phan-viec/<int:pk>/buoc/", acting.move_share, name="move_share"),
    path("phan-viec/<int:pk>/gia-han/", acting.ask_extension, name="ask_extension"),
    path("gia-han/<int:pk>/", acting.decide_extension, name="decide_extension"),
]
