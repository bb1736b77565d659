"""What people were told: one notice is one step of one thing for one person."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.reminders.enums import Audience, Kind, Moment, Urgency
from soichieu.reminders.models.letters import Letter

_THINGS = ("assignment", "obligation", "milestone", "extension")


_APART = {Moment.AWAITS: Urgency.AWAITS, Moment.ANSWERED: Urgency.ANSWERED}


def _one_of(names: tuple[str, ...]) -> Q:
    """Return the condition that exactly one of these is told of."""
    found = Q()
    for one in names:
        found |= Q(**{f"{name}__isnull": name != one for name in names})
    return found


class Notice(models.Model):
    """One person was told of one thing still owed, on a day, by a step that fell due on `since`.

    The database refuses to tell a person twice of one step of one thing and last day. `last_day` is, of a
    result that waits for its office, the day it was reported, and of an answer the day it was given.
    `settled_on` is the first day on which the thing was seen to be owed no more by that last day: done, held,
    put off, confirmed, or an answer that is news no longer.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notices")
    assignment = models.ForeignKey(
        "tasks.Assignment", models.CASCADE, null=True, blank=True, related_name="notices"
    )
    obligation = models.ForeignKey(
        "cascade.Obligation", models.CASCADE, null=True, blank=True, related_name="notices"
    )
    milestone = models.ForeignKey(
        "tasks.Milestone", models.CASCADE, null=True, blank=True, related_name="notices"
    )
    extension = models.ForeignKey(
        "tasks.Extension", models.CASCADE, null=True, blank=True, related_name="notices"
    )
    unit = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("đơn vị được giao")
    )
    office = models.ForeignKey(
        "organisations.Unit",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cơ quan theo dõi"),
    )
    title = models.CharField(_("việc"), max_length=1400)
    last_day = models.DateField(_("ngày cuối còn trong hạn"))
    moment = models.CharField(_("khi nào"), max_length=8, choices=Moment)
    days = models.PositiveSmallIntegerField(_("số ngày"))
    audience = models.CharField(_("nhắc với tư cách"), max_length=16, choices=Audience)
    since = models.DateField(_("bước đến lượt ngày"))
    told_on = models.DateField(_("ngày nhắc"))
    read_at = models.DateTimeField(_("đọc lúc"), null=True, blank=True)
    settled_on = models.DateField(_("hết phải nhắc từ ngày"), null=True, blank=True)
    letter = models.ForeignKey(Letter, models.SET_NULL, null=True, blank=True, related_name="notices")
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)

    class Meta:
        ordering = ("-told_on", "last_day", "id")
        verbose_name = _("lời nhắc")
        constraints = [
            models.CheckConstraint(
                name="notice_of_one_thing",
                condition=_one_of(_THINGS),
            ),
            models.UniqueConstraint(
                fields=["user", *_THINGS, "last_day", "moment", "since"],
                name="notice_once",
                nulls_distinct=False,
            ),
        ]
        indexes = [
            models.Index(
                fields=["user"],
                name="notice_unread",
                condition=Q(read_at__isnull=True, settled_on__isnull=True),
            ),
            models.Index(fields=["user", "-told_on"], name="notice_of_user"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def thing(self) -> tuple[Kind, int]:
        """What it is about: the kind of thing and its number."""
        if self.assignment_id is not None:
            return (Kind.AWAITING if self.moment == Moment.AWAITS else Kind.SHARE), self.assignment_id
        if self.obligation_id is not None:
            return Kind.OBLIGATION, self.obligation_id
        if self.milestone_id is not None:
            return Kind.MILESTONE, self.milestone_id
        return Kind.ANSWER, self.extension_id or 0

    def urgency(self, on: date) -> Urgency:
        """How near its last day the thing is on a day."""
        if self.moment in _APART:
            return _APART[Moment(self.moment)]
        if self.last_day < on:
            return Urgency.LATE
        return Urgency.TODAY if self.last_day == on else Urgency.SOON

    def days_late(self, on: date) -> int:
        """How many days it is late on a day; less than one if it is not."""
        return (on - self.last_day).days


class Round(models.Model):
    """One day's planning: done once, or again where somebody asked for it; the day is told of only once."""

    on = models.DateField(_("ngày"), unique=True)
    at = models.DateTimeField(_("lúc"), auto_now=True)
    told = models.PositiveIntegerField(_("số lời nhắc"), default=0)
    letters = models.PositiveIntegerField(_("số thư"), default=0)

    class Meta:
        ordering = ("-on",)
        verbose_name = _("lượt nhắc việc trong ngày")

    def __str__(self) -> str:
        return f"{self.on}"
