"""The addresses of rounds of figures, their sheets and what is judged."""

from django.urls import path

from soichieu.web.figure_entry import entering, from_texts, judging, rounds

urlpatterns = [
    path("", rounds.rounds, name="rounds"),
    path("excel/", rounds.rounds_sheet, name="rounds_sheet"),
    path("mo/", rounds.open_round, name="open_round"),
    path("cho-duyet/", judging.waiting_answers, name="waiting_answers"),
    path("cho-duyet/duyet/", judging.accept_answers, name="accept_answers"),
    path("bao-cao/<int:pk>/", judging.answer, name="answer"),
    path("bao-cao/<int:pk>/y-kien/", judging.judge_answer, name="judge_answer"),
    path("<int:pk>/", rounds.round_page, name="round"),
    path("<int:pk>/excel/", rounds.round_sheet, name="round_sheet"),
    path("<int:pk>/han-nop/", rounds.move_due, name="move_due"),
    path("<int:pk>/mo-khoa/", rounds.unlock_round, name="unlock_round"),
    path("<int:pk>/nhap/", entering.entry_many, name="entry_many"),
    path("<int:pk>/ghi/", entering.save_entry, name="save_entry"),
    path("<int:pk>/giai-trinh/", entering.waive_breach, name="waive_breach"),
    path("<int:pk>/nhap/<int:unit>/", entering.entry, name="entry"),
    path("<int:pk>/nhap/<int:unit>/nop/", entering.submit_answer, name="submit_answer"),
    path("<int:pk>/nhap/<int:unit>/rut-lai/", entering.take_back_answer, name="take_back_answer"),
    path("<int:pk>/nhap/<int:unit>/chep/", entering.copy_forward, name="copy_forward"),
    path("<int:pk>/nhap/<int:unit>/van-ban/", from_texts.entry_offers, name="entry_offers"),
    path("<int:pk>/nhap/<int:unit>/van-ban/lay/", from_texts.take_offer, name="take_offer"),
]
