"""What a decision hangs on: a clause, a row or a task, remembered by its own words."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.alignment.enums import PointKind
from soichieu.foundation.history import tracked


@tracked
class Anchor(models.Model):
    """One clause or annex row of a directive, or one task, on which somebody decided something.

    It keeps its place and words, so that what was decided outlives the reading: `clause` and `claim` are what
    stands there now and may go and come again when the text is read anew. `key` is the digest of its words as
    they are compared.
    """

    kind = models.CharField(_("loại"), max_length=8, choices=PointKind)
    directive = models.ForeignKey(
        "directives.Directive", models.PROTECT, null=True, blank=True, related_name="anchors"
    )
    path = models.CharField(_("vị trí"), max_length=120, blank=True)
    words = models.TextField(_("nội dung"))
    key = models.CharField(max_length=64, editable=False)
    clause = models.ForeignKey(
        "directives.Clause", models.SET_NULL, null=True, blank=True, related_name="anchors"
    )
    claim = models.ForeignKey("evidence.Claim", models.SET_NULL, null=True, blank=True, related_name="+")
    task = models.OneToOneField("tasks.Task", models.CASCADE, null=True, blank=True, related_name="anchor")

    class Meta:
        ordering = ("id",)
        verbose_name = _("mục được soi chiếu")
        constraints = [
            models.UniqueConstraint(
                fields=["directive", "kind", "path", "key"],
                condition=Q(directive__isnull=False),
                name="anchor_once",
            ),
            models.CheckConstraint(
                condition=Q(kind=PointKind.TASK, task__isnull=False, directive__isnull=True)
                | (~Q(kind=PointKind.TASK) & Q(task__isnull=True, directive__isnull=False)),
                name="anchor_of_one_thing",
            ),
        ]
        indexes = [models.Index(fields=["directive", "key"], name="anchor_key")]

    def __str__(self) -> str:
        return f"{self.path} {self.words[:80]}".strip()
