"""Two append-only tables: the acts, and the seals over them."""

import pgtrigger
from django.contrib.postgres.indexes import BrinIndex
from django.db import models
from django.db.models.functions import Now

_APPEND_ONLY = pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)


class Entry(models.Model):
    """One act: who did what to which thing, when, in the name of which unit.

    User, unit and subject are plain ids: the journal outlives what it tells of.
    """

    at = models.DateTimeField(db_default=Now())
    act = models.CharField(max_length=80)
    actor = models.CharField(max_length=200)
    user_id = models.BigIntegerField(null=True)
    unit_id = models.BigIntegerField(null=True)
    channel = models.CharField(max_length=8)
    request_id = models.CharField(max_length=40, blank=True)
    subject_type = models.CharField(max_length=60, blank=True)
    subject_id = models.BigIntegerField(null=True)
    subject = models.CharField(max_length=300, blank=True)
    data = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(fields=["subject_type", "subject_id"], name="entry_by_subject"),
            models.Index(fields=["unit_id", "-id"], name="entry_by_unit"),
            models.Index(fields=["user_id", "-id"], name="entry_by_user"),
            BrinIndex(fields=["at"], name="entry_by_time"),
        ]
        triggers = [_APPEND_ONLY]

    def __str__(self) -> str:
        return f"{self.act} {self.subject}".strip()


class Seal(models.Model):
    """One link of the keyed chain over entries in the order in which they were committed."""

    position = models.BigIntegerField(primary_key=True)
    entry_id = models.BigIntegerField(unique=True)
    entry_digest = models.CharField(max_length=64)
    chain = models.CharField(max_length=64)
    sealed_at = models.DateTimeField(db_default=Now())

    class Meta:
        triggers = [_APPEND_ONLY]

    def __str__(self) -> str:
        return f"{self.position}: {self.chain[:12]}"
