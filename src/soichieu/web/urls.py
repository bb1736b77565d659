"""The addresses of the screens: Vietnamese without diacritics, one noun a level."""

from django.urls import include, path

from soichieu.web.health import views as health
from soichieu.web.reminders import settings

urlpatterns = [
    path("", include("soichieu.web.desk.urls")),
    path("", include("soichieu.web.sign_in.urls")),
    path("cai-dat/", settings.my_settings, name="my_settings"),
    path("van-ban/", include("soichieu.web.register.urls")),
    path("trien-khai/", include("soichieu.web.rollouts.urls")),
    path("soi-chieu/", include("soichieu.web.alignment.urls")),
    path("nhiem-vu/", include("soichieu.web.tasks.urls")),
    path("so-lieu/", include("soichieu.web.figures_table.urls")),
    path("so-lieu/", include("soichieu.web.indicators.urls")),
    path("so-lieu/", include("soichieu.web.figure_cells.urls")),
    path("nhac-viec/", include("soichieu.web.reminders.urls")),
    path("vuong-mac/", include("soichieu.web.obstacles.urls")),
    path("soi-chieu/", include("soichieu.web.alignment_matrix.urls")),
    path("ky-bao-cao/", include("soichieu.web.figure_files.urls")),
    path("ky-bao-cao/", include("soichieu.web.figure_entry.urls")),
    path("boc-tach/", include("soichieu.web.reading.urls")),
    path("nguon/", include("soichieu.web.sources.urls")),
    path("don-vi/", include("soichieu.web.units.urls")),
    path("tim-kiem/", include("soichieu.web.search.urls")),
    path("nhat-ky/", include("soichieu.web.journal.urls")),
    path("bo-loc/", include("soichieu.web.filters.urls")),
    path("suc-khoe/", health.health, name="health"),
]
