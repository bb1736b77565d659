"""The search index: one row for each text that can be found."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchKind(models.TextChoices):
    """What an entry leads to."""

    SOURCE = "source", _("nguồn")
    DIRECTIVE = "directive", _("văn bản")


class SearchEntry(models.Model):
    """A text as search sees it; derived from its owner and written again whenever that changes.

    `unit_id` is the holder of a source or the issuer of a directive; further holders of one source stand in
    `shared_with`. `sort` orders newest first. `stream` holds the exact words for checking longer phrases,
    `paired` tells whether pairs of neighbours are among the lexemes (`soichieu.pure.search.tokens`).
    """

    kind = models.CharField(max_length=12, choices=SearchKind)
    object_id = models.BigIntegerField()
    on = models.DateField(null=True)
    unit_id = models.BigIntegerField(null=True)
    shared_with = ArrayField(models.BigIntegerField(), null=True)
    sort = models.BigIntegerField()
    paired = models.BooleanField()
    title = models.TextField()
    body = models.TextField()
    stream = models.TextField()
    vector = SearchVectorField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="search_entry_once")]
        indexes = [
            # Without the pending list every search costs the same, whatever was just written.
            GinIndex(fields=["vector"], name="search_by_lexeme", fastupdate=False),
        ]

    def __str__(self) -> str:
        return self.title
