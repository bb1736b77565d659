"""Taking a text in: kept with its bytes, read, its claims handed to the contexts, in one transaction."""

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.evidence import acceptance, policies, queries, search
from soichieu.evidence.errors import ClassifiedText
from soichieu.evidence.models import Claim, Source, SourceContent, SourceHolding
from soichieu.evidence.readers import Extracted, check_size, readable
from soichieu.evidence.reading import TextRead, read_text, sha256_of
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The source of a text brought in, and whether it is new; the same bytes twice are one source."""

    source: Source
    created: bool


@dataclass(frozen=True, slots=True)
class Brought:
    """What a person brought: the bytes, and what they say of them."""

    data: bytes
    sha256: str
    file_name: str
    owner_id: int | None
    published_on: date | None
    url: str
    invented: bool


def take_in(
    data: bytes,
    *,
    file_name: str,
    by: Actor,
    owner_id: int | None = None,
    published_on: date | None = None,
    url: str = "",
    invented: bool = False,
) -> TakenIn:
    """Take a file in for a unit and read it; when this returns outside a transaction, it is kept for good.

    Raises NotAllowed, UnreadableFile, and ClassifiedText for a text that bears a classification stamp (R20):
    of that nothing is kept but a journal entry without its name or words.
    """
    policies.check_can_take_in(by, owner_id)
    check_size(len(data))
    name = file_name.replace("\x00", "").replace("\\", "/").rsplit("/", 1)[-1][-255:]
    brought = Brought(data, sha256_of(data), name, owner_id, published_on, url, invented)
    known = _held_again(brought, by=by)
    if known is not None:
        return TakenIn(known, created=False)
    try:
        extracted = readable(data, name)
    except ClassifiedText:
        _note_refusal(owner_id, by=by)
        raise
    return _keep(brought, extracted, by=by)


@transaction.atomic
def _note_refusal(owner_id: int | None, *, by: Actor) -> None:
    """Journal that a classified text was refused, and nothing of it."""
    audit.record("evidence:source:refused_as_classified", None, by=by, unit_id=owner_id)


@transaction.atomic
def _held_again(brought: Brought, *, by: Actor) -> Source | None:
    """Give the source of these bytes to one more unit; None where the bytes are new."""
    source = Source.objects.filter(sha256=brought.sha256).first()
    if source is not None:
        _hold(source, brought.owner_id, by=by)
    return source


def _hold(source: Source, unit_id: int | None, *, by: Actor) -> None:
    """Make a unit a holder of a source, once."""
    if unit_id is None:
        return
    _holding, is_new = SourceHolding.objects.get_or_create(
        source=source, unit_id=unit_id, defaults={"since": timezone.now()}
    )
    if is_new:
        audit.record("evidence:source:held", source, by=by, unit_id=unit_id)
        _index(source)


def _index(source: Source) -> None:
    """Make a source findable by those who hold it."""
    search.index_entry(
        kind=search.SearchKind.SOURCE,
        object_id=source.pk,
        title=source.title or source.file_name,
        body=source.text,
        on=source.published_on,
        unit_ids=queries.holder_ids(source.pk),
    )


@transaction.atomic
def _keep(brought: Brought, extracted: Extracted, *, by: Actor) -> TakenIn:
    """Store a new source with everything that belongs to it; of two at once, one stores and one waits."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [brought.sha256])
    known = _held_again(brought, by=by)
    if known is not None:
        return TakenIn(known, created=False)
    found = read_text(
        extracted.text,
        file_name=brought.file_name,
        title=extracted.title,
        published_on=brought.published_on or extracted.published_on,
    )
    source = _new_source(brought, extracted, found, by=by)
    SourceContent.objects.create(source=source, data=brought.data)
    if brought.owner_id is not None:
        SourceHolding.objects.create(source=source, unit_id=brought.owner_id, since=source.taken_at)
    _index(source)
    add_claims(source, found.claims, by=by)
    audit.record(
        "evidence:source:taken_in",
        source,
        by=by,
        unit_id=brought.owner_id,
        data={"sha256": source.sha256, "file_name": source.file_name, "claims": len(found.claims)},
    )
    return TakenIn(source, created=True)


def _new_source(brought: Brought, extracted: Extracted, found: TextRead, *, by: Actor) -> Source:
    """Save the row of the source itself."""
    source = Source(
        sha256=brought.sha256,
        file_name=brought.file_name,
        media_type=extracted.media_type,
        size=len(brought.data),
        title=found.title[:500],
        text=extracted.text,
        text_sha256=sha256_of(extracted.text.encode("utf-8")),
        published_on=found.published_on,
        url=brought.url,
        invented=brought.invented,
        damage=extracted.damage,
        reading_version=found.version,
        taken_by_id=by.user_id,
        taken_by_label=by.label[:200],
        taken_at=timezone.now(),
    )
    try:
        source.full_clean(validate_unique=False)
    except ValidationError as error:
        raise Invalid(_not_clean(error)) from error
    source.save()
    return source


def _not_clean(error: ValidationError) -> str:
    """Say in one sentence what a person gave beside the file that cannot be kept."""
    if "url" in error.message_dict:
        return _("Địa chỉ nguồn không hợp lệ: hãy ghi đầy đủ, bắt đầu bằng https://.")
    return _("Thông tin kèm theo tệp không hợp lệ: %(why)s") % {"why": " ".join(error.messages)}


def add_claims(source: Source, claims: tuple[Claim, ...] | list[Claim], *, by: Actor) -> None:
    """Save new claims of a source and tell the contexts; part of a service that records the act."""
    for claim in claims:
        claim.source = source
    Claim.objects.bulk_create(claims, batch_size=1000)
    for handler, share in acceptance.by_handler(claims):
        handler.proposed(share, by=by)
