"""The addresses of the register."""

from django.urls import path

from soichieu.web.register import pages, views

urlpatterns = [
    path("", views.directives, name="directives"),
    path("excel/", views.directives_sheet, name="directives_sheet"),
    path("ghi/", views.register_directive, name="register_directive"),
    path("vien-dan/", pages.references, name="references"),
    path("vien-dan/<int:pk>/", pages.decide_reference, name="decide_reference"),
    path("<int:pk>/", pages.directive, name="directive"),
    path("<int:pk>/tom-tat/", pages.brief, name="brief"),
]
