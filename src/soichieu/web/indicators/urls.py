"""The addresses of indicators and forms."""

from django.urls import path

from soichieu.web.indicators import checks, defining, form_pages, targets, views

urlpatterns = [
    path("chi-tieu/", views.indicators, name="indicators"),
    path("chi-tieu/excel/", views.indicators_sheet, name="indicators_sheet"),
    path("chi-tieu/lap/", defining.register_indicator, name="register_indicator"),
    path("chi-tieu/<int:pk>/", views.indicator, name="indicator"),
    path("chi-tieu/<int:pk>/phien-ban/", defining.renew_indicator, name="renew_indicator"),
    path("chi-tieu/<int:pk>/thoi-dung/", defining.retire_indicator, name="retire_indicator"),
    path("chi-tieu/<int:pk>/phan-to/", defining.break_down_indicator, name="break_down_indicator"),
    path("chi-tieu/<int:pk>/nguong/", defining.bands, name="bands"),
    path("chi-tieu/<int:pk>/kiem-tra/", checks.check_indicator, name="check_indicator"),
    path("chi-tieu/<int:pk>/muc-tieu/", targets.targets, name="targets"),
    path("muc-tieu/<int:pk>/", targets.target, name="target"),
    path("muc-tieu/<int:pk>/bo/", targets.drop_target, name="drop_target"),
    path("kiem-tra/<int:pk>/bo/", checks.retire_check, name="retire_check"),
    path("bieu-mau/", form_pages.forms, name="forms"),
    path("bieu-mau/excel/", form_pages.forms_sheet, name="forms_sheet"),
    path("bieu-mau/lap/", form_pages.make_form, name="make_form"),
    path("bieu-mau/<int:pk>/", form_pages.form, name="form"),
    path("bieu-mau/<int:pk>/chi-tieu/", form_pages.change_lines, name="change_lines"),
    path("bieu-mau/<int:pk>/kiem-tra/", checks.check_form, name="check_form"),
]
