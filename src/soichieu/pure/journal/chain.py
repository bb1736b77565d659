"""A keyed hash chain: who has the database but not the key cannot change an entry unseen (R22)."""

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Link:
    """One seal as stored: its place in the chain, the entry it seals, the digest then, the chain value."""

    position: int
    entry_id: int
    entry_digest: str
    chain: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """A seal beside the digest of its entry as the entry stands now; None where the entry is gone."""

    link: Link
    digest_now: str | None


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain on some day, exported and kept elsewhere."""

    position: int
    chain: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing found wrong: a kind, the place in the chain, and the entry concerned."""

    kind: str  # altered | removed | reordered | cut
    position: int
    entry_id: int | None


def digest(values: dict[str, Any]) -> str:
    """Return the SHA-256 (hex) of an entry's values, independent of the order of keys."""
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def seal(key: bytes, previous: str, position: int, entry_id: int, entry_digest: str) -> Link:
    """Return the link at `position` (from 1) after the chain value `previous` (GENESIS at the start)."""
    message = f"{previous}|{position}|{entry_id}|{entry_digest}".encode("ascii")
    chain = hmac.new(key, message, hashlib.sha256).hexdigest()
    return Link(position=position, entry_id=entry_id, entry_digest=entry_digest, chain=chain)


def faults_in(key: bytes, sealed: Iterable[Sealed], head: Head | None = None) -> Iterator[Fault]:
    """Walk the chain in order of position and yield every fault.

    An entry is `altered` when its digest differs from the sealed one, `removed` when it or its seal is gone,
    `reordered` when the seal does not follow from the one before it, `cut` when the chain ends before the
    exported head or no longer passes through it.
    """
    previous, expected, met_head = GENESIS, 1, head is None
    for item in sealed:
        link = item.link
        if link.position != expected:
            yield Fault("removed", expected, None)
        elif seal(key, previous, link.position, link.entry_id, link.entry_digest).chain != link.chain:
            yield Fault("reordered", link.position, link.entry_id)
        yield from _entry_fault(item)
        if head is not None and link.position == head.position:
            met_head = hmac.compare_digest(link.chain, head.chain)
        previous, expected = link.chain, link.position + 1
    if not met_head and head is not None:
        yield Fault("cut", head.position, None)


def _entry_fault(item: Sealed) -> Iterator[Fault]:
    """Yield what is wrong with the entry itself, if anything."""
    if item.digest_now is None:
        yield Fault("removed", item.link.position, item.link.entry_id)
    elif item.digest_now != item.link.entry_digest:
        yield Fault("altered", item.link.position, item.link.entry_id)
