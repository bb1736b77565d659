"""The addresses of reminders."""

from django.urls import path

from soichieu.web.reminders import inbox, log, ruling

urlpatterns = [
    path("", inbox.notices, name="notices"),
    path("excel/", inbox.notices_sheet, name="notices_sheet"),
    path("da-doc/", inbox.read_all, name="read_all_notices"),
    path("<int:pk>/da-doc/", inbox.read_one, name="read_notice"),
    path("quy-tac/", ruling.rule, name="reminder_rule"),
    path("thu/", log.letters, name="letters"),
    path("thu/excel/", log.letters_sheet, name="letters_sheet"),
    path("thu/<int:pk>/gui-lai/", log.queue_again, name="queue_letter_again"),
]
