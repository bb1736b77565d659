"""The sealed journal finds every kind of tampering, and nothing where there is none."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.journal import GENESIS, Head, Sealed, digest, faults_in, seal

KEY = b"key of the tests"


def chain_of(texts: list[str]) -> list[Sealed]:
    """Return the sealed journal of the given entries, ids from 101."""
    sealed, previous = [], GENESIS
    for position, text in enumerate(texts, start=1):
        link = seal(KEY, previous, position, 100 + position, digest({"text": text}))
        sealed.append(Sealed(link, link.entry_digest))
        previous = link.chain
    return sealed


def head_of(sealed: list[Sealed]) -> Head:
    return Head(sealed[-1].link.position, sealed[-1].link.chain)


journals = st.lists(st.text(max_size=20), min_size=2, max_size=12).map(chain_of)


@given(journals)
def test_an_untouched_journal_has_no_fault(sealed: list[Sealed]) -> None:
    assert list(faults_in(KEY, sealed, head_of(sealed))) == []


@given(journals, st.data())
def test_an_altered_entry_is_found_at_its_place(sealed: list[Sealed], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] = replace(sealed[place], digest_now=digest({"text": "something else entirely, longer"}))
    assert [(f.kind, f.position) for f in faults_in(KEY, sealed)] == [("altered", place + 1)]


@given(journals, st.data())
def test_a_removed_entry_is_found_at_its_place(sealed: list[Sealed], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] = replace(sealed[place], digest_now=None)
    assert [(f.kind, f.position) for f in faults_in(KEY, sealed)] == [("removed", place + 1)]


@given(journals, st.data())
def test_a_removed_seal_inside_is_found(sealed: list[Sealed], data: st.DataObject) -> None:
    head = head_of(sealed)
    place = data.draw(st.integers(0, len(sealed) - 2))
    del sealed[place]
    assert ("removed", place + 1) in [(f.kind, f.position) for f in faults_in(KEY, sealed, head)]


@given(journals, st.data())
def test_two_seals_that_changed_places_are_found(sealed: list[Sealed], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(sealed) - 2))
    second = data.draw(st.integers(first + 1, len(sealed) - 1))
    one, other = sealed[first], sealed[second]
    sealed[first] = replace(other, link=replace(other.link, position=first + 1))
    sealed[second] = replace(one, link=replace(one.link, position=second + 1))
    assert "reordered" in {f.kind for f in faults_in(KEY, sealed)}


@given(journals, st.integers(1, 12))
def test_a_cut_tail_is_found_only_against_an_exported_head(sealed: list[Sealed], cut: int) -> None:
    head = head_of(sealed)
    kept = sealed[: max(0, len(sealed) - cut)]
    assert list(faults_in(KEY, kept)) == []
    assert [f.kind for f in faults_in(KEY, kept, head)] == ["cut"]


@given(journals)
def test_a_tail_cut_and_written_anew_does_not_pass_through_the_old_head(sealed: list[Sealed]) -> None:
    head = head_of(sealed)
    before = sealed[-2].link
    link = seal(KEY, before.chain, before.position + 1, 999, digest({"text": "forged"}))
    assert [f.kind for f in faults_in(KEY, [*sealed[:-1], Sealed(link, link.entry_digest)], head)] == ["cut"]


@given(journals)
def test_without_the_key_nobody_forges_a_chain(sealed: list[Sealed]) -> None:
    assert {f.kind for f in faults_in(b"another key", sealed)} == {"reordered"}


def test_a_digest_does_not_depend_on_the_order_of_keys() -> None:
    assert digest({"a": 1, "b": "đ"}) == digest({"b": "đ", "a": 1})
