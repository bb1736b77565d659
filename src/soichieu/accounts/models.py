"""Users, their dated posts in units, and grants of sight for a time."""

from typing import ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, RangeOperators
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from soichieu.accounts.enums import GrantKind, Role
from soichieu.foundation.history import tracked
from soichieu.foundation.ranges import same, same_text


class User(AbstractBaseUser):
    """A person who logs in; what they may do and see follows from posts and grants alone."""

    username = models.CharField(max_length=60, unique=True)
    full_name = models.CharField(max_length=120)
    email = models.EmailField(blank=True)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(db_default=Now())

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["full_name"]
    objects: ClassVar[BaseUserManager[Self]] = BaseUserManager()

    def __str__(self) -> str:
        return f"{self.full_name} ({self.username})"


@tracked
class Post(models.Model):
    """A user's post in a unit, with its role, for a range of days.

    `hierarchies` names the lines down which the post sees; empty means every line.
    """

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="posts")
    unit = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="posts")
    role = models.CharField(max_length=16, choices=Role.choices)
    title = models.CharField(max_length=160, blank=True)
    hierarchies = ArrayField(models.CharField(max_length=16), default=list, blank=True)
    valid = DateRangeField()

    class Meta:
        constraints = [
            ExclusionConstraint(
                name="one_post_of_a_kind_at_a_time",
                expressions=[
                    (same("user"), RangeOperators.OVERLAPS),
                    (same("unit"), RangeOperators.OVERLAPS),
                    (same_text("role"), RangeOperators.OVERLAPS),
                    ("valid", RangeOperators.OVERLAPS),
                ],
            )
        ]

    def __str__(self) -> str:
        return f"{self.user} – {self.get_role_display()}"


@tracked
class Grant(models.Model):
    """Sight given to a user for a time beside their posts: to inspectors, guests, administrators."""

    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="grants")
    kind = models.CharField(max_length=12, choices=GrantKind.choices)
    unit = models.ForeignKey(
        "organisations.Unit", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    directive_id = models.BigIntegerField(null=True, blank=True)
    valid = DateRangeField()
    reason = models.CharField(max_length=300)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="grant_names_its_object",
                condition=Q(kind=GrantKind.EVERYTHING, unit=None, directive_id=None)
                | Q(kind=GrantKind.UNIT, unit__isnull=False, directive_id=None)
                | Q(kind=GrantKind.DIRECTIVE, unit=None, directive_id__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_kind_display()}"


class SavedFilter(models.Model):
    """A list as its reader wants to find it again: a name and the query of its address.

    The one that `is_default` is what the list opens with where nothing else is asked of it.
    """

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="saved_filters")
    screen = models.CharField(max_length=40)
    name = models.CharField(max_length=80)
    query = models.CharField(max_length=2000, blank=True)
    is_default = models.BooleanField(default=False)

    class Meta:
        ordering = ["screen", "name"]
        constraints = [
            models.UniqueConstraint(fields=["user", "screen", "name"], name="saved_filter_once"),
            models.UniqueConstraint(
                fields=["user", "screen"], condition=Q(is_default=True), name="saved_filter_one_default"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ColumnChoice(models.Model):
    """Which columns of a list its reader wants to see, in their order, wherever the address names none."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="column_choices")
    screen = models.CharField(max_length=40)
    columns = ArrayField(models.CharField(max_length=40))

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "screen"], name="column_choice_once")]

    def __str__(self) -> str:
        return f"{self.screen}: {', '.join(self.columns)}"
