"""Texts taken in: what was read of them, the bytes as they came, and the units that hold them."""

from django.conf import settings
from django.db import models
from django.db.models import Value
from django.db.models.functions import Coalesce, Concat, NullIf

from soichieu.foundation.alphabet import AlphabetKey, Folded, generated
from soichieu.foundation.history import tracked


@tracked
class Source(models.Model):
    """A text taken in. One row for each content (sha256), whoever brings it and how often.

    `text` is what all offsets count in: code points of the extracted text; for .txt the file decoded,
    unchanged. It is written once and never altered. `name_folded` and `name_key` are for search and order.
    """

    sha256 = models.CharField(max_length=64, unique=True)
    file_name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField()
    title = models.CharField(max_length=500, blank=True)
    text = models.TextField()
    text_sha256 = models.CharField(max_length=64)
    published_on = models.DateField(null=True, blank=True)
    url = models.URLField(max_length=1000, blank=True)
    invented = models.BooleanField(default=False)
    damage = models.TextField(blank=True)
    reading_version = models.CharField(max_length=40)
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    taken_by_label = models.CharField(max_length=200)
    taken_at = models.DateTimeField()
    name_folded = generated(Folded(Concat("title", Value(" "), "file_name", output_field=models.TextField())))
    name_key = generated(AlphabetKey(Coalesce(NullIf("title", Value("")), "file_name")))
    holders = models.ManyToManyField("organisations.Unit", through="SourceHolding", related_name="sources")

    class Meta:
        ordering = ["-taken_at", "-id"]
        indexes = [
            models.Index(fields=["-taken_at", "-id"], name="source_by_arrival"),
            models.Index(fields=["published_on"], name="source_by_publication"),
            models.Index(fields=["name_key", "id"], name="source_by_name"),
        ]

    def __str__(self) -> str:
        return self.title or self.file_name


class SourceContent(models.Model):
    """The bytes of a source as they came, kept in the same transaction (docs/decisions/0003)."""

    source = models.OneToOneField(Source, on_delete=models.CASCADE, primary_key=True, related_name="content")
    data = models.BinaryField()


@tracked
class SourceHolding(models.Model):
    """That a unit holds a source: what R21 asks when it decides who sees it."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="holdings")
    unit = models.ForeignKey("organisations.Unit", on_delete=models.PROTECT, related_name="source_holdings")
    since = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "unit"], name="holding_once")]
