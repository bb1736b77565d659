"""Every sentence a reader sees is Vietnamese in the code and English in the catalogue."""

import re

import polib
import pytest
from tests.web.extraction import PACKAGE, aliases_of_gettext, sentences

from soichieu.web import messages

_FIELDS = re.compile(r"%\((\w+)\)[sd]|\{(\w*)\}")


@pytest.fixture(scope="module")
def english() -> polib.POFile:
    return polib.pofile(str(messages.LOCALES / "en" / "LC_MESSAGES" / "django.po"))


def test_every_sentence_has_its_english(english: polib.POFile) -> None:
    known = {entry.msgid for entry in english if entry.translated()}
    assert {text: place for text, place in sentences().items() if text not in known} == {}


def test_the_catalogue_keeps_nothing_that_no_page_says_any_more(english: polib.POFile) -> None:
    said = sentences()
    assert [entry.msgid for entry in english if entry.msgid not in said] == []


def test_a_translation_fills_in_the_same_values(english: polib.POFile) -> None:
    def fields(text: str) -> list[tuple[str, ...]]:
        return sorted(_FIELDS.findall(text))

    assert [entry.msgid for entry in english if fields(entry.msgid) != fields(entry.msgstr)] == []


@pytest.mark.parametrize("catalogue", list(messages.catalogues()), ids=lambda path: path.parts[-3])
def test_the_compiled_catalogue_is_the_written_one(catalogue: messages.Path) -> None:
    assert catalogue.with_suffix(".mo").read_bytes() == messages.compiled(catalogue)


def test_gettext_is_taken_in_under_names_the_extraction_knows() -> None:
    assert {str(p): names for p in PACKAGE.rglob("*.py") if (names := list(aliases_of_gettext(p)))} == {}


def test_the_extraction_finds_sentences_of_code_and_of_templates() -> None:
    places = {place.partition(":")[0].rpartition(".")[2] for place in sentences().values()}
    assert places == {"py", "html"}
