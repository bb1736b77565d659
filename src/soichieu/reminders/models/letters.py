"""The letters of the day: written with what they tell of, in one transaction, and sent from here."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.reminders.enums import LetterState, Outcome


class MailChoice(models.Model):
    """Whether a person wants the daily letter; without a row they do."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="mail_choice")
    by_mail = models.BooleanField(_("nhận thư nhắc việc"), default=True)

    class Meta:
        verbose_name = _("lựa chọn nhận thư")

    def __str__(self) -> str:
        return f"{self.user_id}: {self.by_mail}"


class Letter(models.Model):
    """One person's letter of one day; `message_id` is fixed when it is written, so a repeat is known as one.

    Words and address are kept as they will be sent: what is sent again is the same letter.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="letters")
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, null=True, blank=True, related_name="+")
    on = models.DateField(_("ngày"))
    message_id = models.CharField(_("mã thư"), max_length=200, unique=True)
    address = models.EmailField(_("địa chỉ"))
    subject = models.CharField(_("tiêu đề"), max_length=300)
    text = models.TextField(_("nội dung"))
    html = models.TextField(_("nội dung HTML"))
    told = models.PositiveIntegerField(_("số việc"))
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)
    state = models.CharField(_("tình trạng"), max_length=8, choices=LetterState, default=LetterState.WAITING)
    tries = models.PositiveSmallIntegerField(_("số lần thử"), default=0)
    written_at = models.DateTimeField(_("lập lúc"))
    next_try_at = models.DateTimeField(_("thử lại lúc"))
    settled_at = models.DateTimeField(_("xong lúc"), null=True, blank=True)
    words = models.CharField(_("kết quả"), max_length=300, blank=True)

    class Meta:
        ordering = ("-on", "-id")
        verbose_name = _("thư nhắc việc")
        constraints = [
            models.UniqueConstraint(fields=["user", "on"], name="letter_one_a_day"),
            models.CheckConstraint(
                name="letter_waits_or_is_settled",
                condition=Q(state=LetterState.WAITING, settled_at__isnull=True)
                | (~Q(state=LetterState.WAITING) & Q(settled_at__isnull=False)),
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_try_at", "id"],
                name="letter_waiting",
                condition=Q(state=LetterState.WAITING),
            )
        ]

    def __str__(self) -> str:
        return self.subject


class LetterTry(models.Model):
    """One try at sending a letter, told by its outcome; only ever added.

    A worker killed while sending leaves none: the letter waits on, and goes out under the same Message-ID.
    """

    letter = models.ForeignKey(Letter, models.CASCADE, related_name="attempts")
    at = models.DateTimeField(_("lúc"))
    outcome = models.CharField(_("kết quả"), max_length=8, choices=Outcome)
    words = models.CharField(_("chi tiết"), max_length=300, blank=True)

    class Meta:
        ordering = ("letter", "id")
        verbose_name = _("lần gửi thư")

    def __str__(self) -> str:
        return f"{self.outcome} {self.at}"
