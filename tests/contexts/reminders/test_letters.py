"""One letter a day for a person, over a real SMTP server; what cannot be sent is told, never lost."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.test import override_settings
from django.utils import timezone
from tests.cast import Cast, acting, assemble
from tests.mail_server import MailServer, mail_server

from soichieu.accounts import services as accounts
from soichieu.foundation.actor import Actor, operator
from soichieu.foundation.errors import Invalid, NotAllowed
from soichieu.reminders import links, queries, services
from soichieu.reminders.enums import LetterState, Outcome
from soichieu.reminders.errors import NoSuchLetter, NotWaiting
from soichieu.reminders.models import Letter, LetterTry, Notice
from soichieu.tasks import services as tasks

pytestmark = pytest.mark.django_db

GIVEN = date(2025, 8, 1)
LAST = date(2025, 9, 17)
MACHINE = Actor(label="bộ nhắc việc", channel="job")


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as running, override_settings(**settings_of(running.port)):
        yield running


def settings_of(port: int) -> dict[str, object]:
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": "127.0.0.1",
        "EMAIL_PORT": port,
        "EMAIL_TIMEOUT": 5,
        "DEFAULT_FROM_EMAIL": "Soi Chiếu <nhac-viec@ha.example>",
        "PUBLIC_ADDRESS": "https://soi-chieu.ha.example/",
    }


@pytest.fixture
def cast() -> Cast:
    """The cast with three things for the commune: one late, one today, one soon; all invented."""
    cast = assemble()
    for title, due in (
        ("Việc sắp đến", LAST + timedelta(2)),
        ("Việc hôm nay", LAST),
        ("Việc muộn", LAST - timedelta(9)),
    ):
        give(cast, title, due)
    accounts.change_address(cast.commune_clerk.pk, "xa@ha.example", by=operator())
    return cast


def give(cast: Cast, title: str, due: date) -> None:
    new = tasks.NewTask(title, cast.ha.pk, cast.ha_commune.pk, GIVEN, due=due)
    tasks.give_task(new, by=operator())


def only_letter() -> Letter:
    return Letter.objects.get()


def due_now() -> None:
    """Let the wait of every letter be over."""
    Letter.objects.update(next_try_at=timezone.now())


def test_one_letter_holds_all_of_a_day_and_counts_it_in_the_subject(server: MailServer, cast: Cast) -> None:
    services.plan_day(LAST, by=MACHINE)
    services.send_letters()
    (letter,) = server.taken
    assert letter["Subject"].strip() == (
        "[DỮ LIỆU MINH HỌA] Nhắc việc ngày 17/09/2025: "
        "1 việc quá hạn, 1 việc đến hạn hôm nay, 1 việc sắp đến hạn"
    )
    assert (letter["To"], letter["Auto-Submitted"]) == ("xa@ha.example", "auto-generated")
    assert letter["Message-ID"].endswith("@ha.example>")
    plain = letter.get_body(("plain",)).get_content()
    html = letter.get_body(("html",)).get_content()
    for words in (
        "DỮ LIỆU MINH HỌA",
        "Việc muộn",
        "quá 9 ngày",
        "hôm nay",
        "còn 2 ngày",
        "Đảng ủy xã Bến Hạ",
    ):
        assert words in plain
        assert words in html
    assert "https://soi-chieu.ha.example/nhac-viec/" in plain
    assert plain.index("Việc muộn") < plain.index("Việc hôm nay") < plain.index("Việc sắp đến")
    kept = only_letter()
    assert (kept.state, kept.tries, kept.told) == (LetterState.SENT, 1, 3)


def test_titles_stand_in_the_html_as_words_never_as_marks(server: MailServer, cast: Cast) -> None:
    give(cast, "Việc <b>đậm</b> & nguy", LAST)
    services.plan_day(LAST, by=MACHINE)
    services.send_letters()
    (letter,) = server.taken
    assert "Việc &lt;b&gt;đậm&lt;/b&gt; &amp; nguy" in letter.get_body(("html",)).get_content()
    assert "Việc <b>đậm</b> & nguy" in letter.get_body(("plain",)).get_content()


def test_a_second_run_sends_nothing_and_later_news_waits_for_tomorrow(server: MailServer, cast: Cast) -> None:
    for _run in range(2):
        services.plan_day(LAST, by=MACHINE)
        services.send_letters()
    give(cast, "Việc giao buổi chiều", LAST)
    services.plan_day(LAST, by=MACHINE)
    services.send_letters()
    assert len(server.taken) == 1
    services.plan_day(LAST + timedelta(1), by=MACHINE)
    services.send_letters()
    assert "Việc giao buổi chiều" in server.taken[1].get_body(("plain",)).get_content()
    assert "Việc hôm nay" not in server.taken[1].get_body(("plain",)).get_content()


def test_without_a_server_the_inbox_alone_is_filled(cast: Cast) -> None:
    with override_settings(EMAIL_HOST=""):
        planned = services.plan_day(LAST, by=MACHINE)
        assert (planned.told > 0, planned.letters, services.send_letters().sent) == (True, 0, 0)
    assert queries.unread_count(cast.commune_clerk.pk) == 3


def test_who_wants_no_letters_or_has_no_address_gets_none(server: MailServer, cast: Cast) -> None:
    services.choose_mail(email="xa@ha.example", by_mail=False, by=acting(cast.commune_clerk))
    assert not queries.wants_mail(cast.commune_clerk.pk)
    services.plan_day(LAST, by=MACHINE)
    assert Letter.objects.count() == 0
    assert Notice.objects.filter(user=cast.commune_clerk).count() == 3


def test_a_choice_is_one_s_own_and_an_address_must_be_one(cast: Cast) -> None:
    with pytest.raises(Invalid):
        services.choose_mail(email="không phải địa chỉ", by_mail=True, by=acting(cast.clerk))
    with pytest.raises(NotAllowed):
        accounts.change_address(cast.clerk.pk, "ai@ha.example", by=acting(cast.outsider))
    with pytest.raises(NotAllowed):
        services.choose_mail(email="a@ha.example", by_mail=True, by=operator())


def test_a_server_that_is_away_puts_letters_off_for_longer_and_longer(cast: Cast) -> None:
    with override_settings(**settings_of(9)):  # nobody listens there
        services.plan_day(LAST, by=MACHINE)
        waits = []
        for _try in range(9):
            due_now()
            begun = timezone.now()
            assert services.send_letters().put_off == 1
            waits.append(round((only_letter().next_try_at - begun).total_seconds() / 60))
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert (only_letter().state, "không nối được" in only_letter().words) == (LetterState.WAITING, True)


def test_a_letter_put_off_goes_out_later_under_the_same_id(server: MailServer, cast: Cast) -> None:
    services.plan_day(LAST, by=MACHINE)
    server.answer = lambda address: "451 busy, come again"
    services.send_letters()
    written = only_letter().message_id
    assert (server.taken, services.send_letters().put_off) == ([], 0)  # it waits its time
    server.answer = lambda address: "250 OK"
    due_now()
    services.send_letters()
    assert server.ids == [written]
    outcomes = LetterTry.objects.values_list("outcome", "words")
    assert list(outcomes) == [
        (Outcome.PUT_OFF, "máy chủ thư trả lời: 451 busy, come again"),
        (Outcome.SENT, ""),
    ]


def test_one_refused_address_is_told_and_holds_nobody_else_up(server: MailServer, cast: Cast) -> None:
    accounts.change_address(cast.clerk.pk, "nguoi-khac@ha.example", by=operator())
    server.answer = lambda address: "550 no such user" if address.startswith("xa@") else "250 OK"
    services.plan_day(LAST, by=MACHINE)
    sent = services.send_letters()
    assert (sent.sent, sent.failed, sent.waiting) == (1, 1, 0)
    failed = Letter.objects.get(state=LetterState.FAILED)
    assert (failed.address, failed.words) == ("xa@ha.example", "máy chủ thư trả lời: 550 no such user")


def test_after_three_days_a_letter_is_given_up_and_said_so(cast: Cast) -> None:
    with override_settings(**settings_of(9)):
        services.plan_day(LAST, by=MACHINE)
        Letter.objects.update(written_at=timezone.now() - timedelta(days=4))
        assert services.send_letters().failed == 1
    assert only_letter().words.startswith("đã thử trong ba ngày; không nối được máy chủ thư")


def test_an_administrator_queues_a_failed_letter_again_for_their_own_units_only(
    server: MailServer, cast: Cast
) -> None:
    server.answer = lambda address: "550 no such user"
    services.plan_day(LAST, by=MACHINE)
    services.send_letters()
    letter, server.answer = only_letter(), lambda address: "250 OK"
    for who in (cast.outsider, cast.clerk):
        with pytest.raises(NotAllowed):
            services.queue_again(letter.pk, by=acting(who))
    with pytest.raises(NoSuchLetter):
        services.queue_again(letter.pk + 1, by=acting(cast.administrator))
    accounts.change_address(cast.commune_clerk.pk, "dung@ha.example", by=operator())
    services.queue_again(letter.pk, by=acting(cast.administrator))
    services.send_letters()
    assert (server.ids, server.taken[0]["To"]) == ([letter.message_id], "dung@ha.example")
    with pytest.raises(NotWaiting):
        services.queue_again(letter.pk, by=acting(cast.administrator))


def test_a_letter_of_a_closed_account_is_not_sent(server: MailServer, cast: Cast) -> None:
    services.plan_day(LAST, by=MACHINE)
    type(cast.commune_clerk).objects.filter(pk=cast.commune_clerk.pk).update(is_active=False)
    assert (services.send_letters().failed, server.taken) == (1, [])


def test_links_are_left_out_where_the_installation_names_no_address(cast: Cast) -> None:
    with override_settings(PUBLIC_ADDRESS=""):
        assert links.address_of(None) == ""
