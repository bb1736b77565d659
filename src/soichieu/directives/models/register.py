"""The register itself: terms of committees, directives, and the names directives are known by."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Coalesce, Concat, NullIf
from django.utils.translation import gettext_lazy as _

from soichieu.directives.enums import Life, Status
from soichieu.foundation.alphabet import AlphabetKey, Folded, generated
from soichieu.foundation.history import tracked
from soichieu.foundation.ranges import same_text


@tracked
class Term(models.Model):
    """A term of a committee (khóa, nhiệm kỳ): party numbers restart with it (R1)."""

    body = models.CharField(_("cấp ủy"), max_length=200)
    body_key = models.CharField(max_length=200, editable=False)
    ordinal = models.CharField(_("khóa, nhiệm kỳ"), max_length=40)
    valid = DateRangeField(_("thời gian"))
    source = models.TextField(_("nguồn"))

    class Meta:
        ordering = ("body_key", "valid")
        verbose_name = _("khóa, nhiệm kỳ")
        constraints = [
            models.UniqueConstraint(fields=["body_key", "ordinal"], name="term_once"),
            ExclusionConstraint(
                name="term_no_overlap",
                expressions=[(same_text("body_key"), "&&"), ("valid", "&&")],
                violation_error_message=_("Hai nhiệm kỳ của một cấp ủy không được trùng ngày."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.body} {self.ordinal}"


@tracked
class Directive(models.Model):
    """One document of the register; a plan is a directive too.

    `body_key` names the body whose numbering run it stands in; runs restart with each term or year, so kind,
    number and day complete the identity (R1). Without a number it is kind, issuer and what it carries out.
    `key` is that identity as `pure.identity` writes it; `key` of an undated document is given up for the
    fuller one once its day is known.
    """

    kind = models.CharField(_("loại"), max_length=12)
    number = models.CharField(_("số"), max_length=40, blank=True)
    symbol = models.CharField(_("số, ký hiệu"), max_length=80, blank=True)
    symbol_key = models.CharField(max_length=80, blank=True, editable=False)
    key = models.CharField(max_length=500, unique=True, editable=False)
    number_key = models.CharField(max_length=40, blank=True, editable=False)
    body_key = models.CharField(max_length=250, blank=True, editable=False)
    issuer = models.ForeignKey(
        "organisations.Unit",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cơ quan ban hành"),
    )
    issuer_text = models.CharField(_("cơ quan ban hành như văn bản ghi"), max_length=250, blank=True)
    organ = models.CharField(_("cơ quan nhân danh cấp ủy"), max_length=120, blank=True)
    issued_on = models.DateField(_("ngày ban hành"), null=True, blank=True)
    epoch = models.CharField(_("khóa hoặc năm"), max_length=40, blank=True)
    title = models.TextField(_("tên"), blank=True)
    abstract = models.TextField(_("trích yếu"), blank=True)
    signer = models.CharField(_("người ký"), max_length=120, blank=True)
    state = models.CharField(_("tình trạng"), max_length=12, choices=Life, default=Life.UNKNOWN)
    status = models.CharField(_("mức tin cậy"), max_length=12, choices=Status, default=Status.PROPOSED)
    term = models.ForeignKey(
        Term, models.PROTECT, null=True, blank=True, related_name="directives", verbose_name=_("nhiệm kỳ")
    )
    owner = models.ForeignKey(
        "organisations.Unit",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("đơn vị lập"),
    )
    advising_body = models.ForeignKey(
        "organisations.Unit",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cơ quan tham mưu"),
    )
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)
    registered_at = models.DateTimeField(auto_now_add=True)
    words_folded = generated(
        Folded(
            Concat(
                "title", Value(" "), "abstract", Value(" "), "issuer_text", output_field=models.TextField()
            )
        )
    )
    title_key = generated(AlphabetKey(Coalesce(NullIf("abstract", Value("")), "title")))
    issuer_key = generated(AlphabetKey("issuer_text"))

    class Meta:
        ordering = ("issued_on", "symbol_key", "id")
        verbose_name = _("văn bản")
        indexes = [
            models.Index(fields=["symbol_key"], name="directive_symbol"),
            models.Index(fields=["kind", "number_key"], name="directive_number"),
            models.Index(fields=["issuer"], name="directive_issuer"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "number_key", "body_key", "issued_on"],
                condition=~Q(number_key="")
                & ~Q(body_key="")
                & Q(issued_on__isnull=False)
                & ~Q(status=Status.REJECTED),
                name="directive_identity",
                violation_error_message=_("Văn bản này đã có trong sổ."),
            ),
            models.CheckConstraint(condition=~Q(kind=""), name="directive_has_kind"),
        ]

    def __str__(self) -> str:
        name = self.symbol or f"{self.kind} {self.number}".strip()
        return f"{name} {self.title}".strip()


@tracked
class DirectiveAlias(models.Model):
    """A name a directive is known by, e.g. "Nghị quyết Trung ương 4 khóa XI", with its source.

    It carries the directive's identity, so that a text naming the alias puts that directive in the register.
    """

    alias = models.CharField(_("tên quen gọi"), max_length=250)
    alias_key = models.CharField(max_length=250, unique=True, editable=False)
    kind = models.CharField(_("loại"), max_length=12)
    number = models.CharField(_("số"), max_length=40)
    symbol = models.CharField(_("số, ký hiệu"), max_length=80)
    issuer_text = models.CharField(_("cơ quan ban hành"), max_length=250)
    issued_on = models.DateField(_("ngày ban hành"))
    title = models.TextField(_("tên"), blank=True)
    valid = DateRangeField(_("thời gian quen gọi"), null=True, blank=True)
    source = models.TextField(_("nguồn"))

    class Meta:
        ordering = ("alias_key",)
        verbose_name = _("tên quen gọi của văn bản")

    def __str__(self) -> str:
        return self.alias
