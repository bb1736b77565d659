"""The addresses of saved filters and of the choice of columns."""

from django.urls import path

from soichieu.web.filters import views

urlpatterns = [
    path("<slug:screen>/", views.save_filter, name="save_filter"),
    path("<slug:screen>/cot/", views.choose_columns, name="choose_columns"),
    path("<slug:screen>/<int:pk>/ten/", views.rename_filter, name="rename_filter"),
    path("<slug:screen>/<int:pk>/mac-dinh/", views.choose_default_filter, name="choose_default_filter"),
    path("<slug:screen>/<int:pk>/bo/", views.forget_filter, name="forget_filter"),
]
