"""Can this word be a Vietnamese syllable? Onset and rhyme tables with the place and choice of tone."""

import re
import unicodedata
from functools import lru_cache

from soichieu.pure.text.folding import TONE_MARKS, canonical, folded

_CONSONANTS = "b c d đ g h k l m n p r s t v x ch gh gi kh ng ngh nh ph qu th tr"
_ONSETS = frozenset(["", *_CONSONANTS.split()])
_OPEN_RHYMES = (
    "a ai ao au ay âu ây e eo ê êu i ia iu iêu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uê ui uôi uơ uy "
    "uya uyu ư ưa ưi ưu ươi ươu y yêu"
)
_NASAL_RHYMES = (
    "am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng oam oan oang oanh oăm "
    "oăn oăng oem oen oeng om on ong oong ôm ôn ông ôông ơm ơn um un ung uân uâng uênh uôm uôn uông uyên "
    "uyn uynh ưm ưn ưng ươm ươn ương ym yn ynh yêm yên yêng"
)
# The last ones are of ethnic names: Đắk Lắk, Pleiku's Bờ Y, Krông Búk.
_STOPPED_RHYMES = (
    "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oac oach oap oat oăc oăt oet "
    "oc ooc op ot ôc ôp ôt ơp ơt uc up ut uât uêch uôc uôp uôt uych uyp uyt uyêt ưc ưt ươc ươp ươt ych yp "
    "yt yêt ak ăk âk ek êk ik iêk ok ôk ơk uk ưk"
)
_SHARP_TONES = frozenset(_STOPPED_RHYMES.split())
_RHYMES = _SHARP_TONES.union(_OPEN_RHYMES.split(), _NASAL_RHYMES.split())
_BARE_RHYMES = frozenset(map(folded, _RHYMES))
_VOWELS = "aăâeêioôơuưy"
_SHAPE = re.compile(rf"(?P<onset>gi(?=[{_VOWELS}])|qu|[^{_VOWELS}]*)(?P<rhyme>[{_VOWELS}]+[a-z]*)")
_MARKED = re.compile("[ăâêôơư]")


@lru_cache(maxsize=50_000)
def is_syllable(word: str) -> bool:
    """Tell whether a word (any case, any Unicode form) can be one written Vietnamese syllable."""
    toneless, tone, place = _without_tone(canonical(word))
    return tone is not None and any(_bears(cut, tone, place) for cut in _cuts(toneless))


@lru_cache(maxsize=50_000)
def is_mistoned(word: str) -> bool:
    """Tell whether only the tone keeps a word from being a syllable: wrong place, wrong tone or two."""
    toneless, tone, place = _without_tone(canonical(word))
    cuts = _cuts(toneless)
    return bool(cuts) and tone != 0 and not any(tone and _bears(cut, tone, place) for cut in cuts)


@lru_cache(maxsize=50_000)
def has_shape(word: str) -> bool:
    """Tell whether a word has the letters of a syllable, whatever its tone: onset and rhyme are known.

    A word in bare letters has it too where marks would make it one (duoc, nguoi).
    """
    lowered = canonical(word)
    if not lowered.isascii():
        return bool(_cuts(_without_tone(lowered)[0]))
    shape = _SHAPE.fullmatch(lowered)
    return shape is not None and shape["onset"] in _ONSETS and shape["rhyme"] in _BARE_RHYMES


def _without_tone(word: str) -> tuple[str, int | None, int]:
    """The word without its tone, the tone (None where there are two), and the letter that bore it."""
    letters: list[str] = []
    tone, place, tones = 0, -1, 0
    for index, letter in enumerate(word):
        decomposed = unicodedata.normalize("NFD", letter)
        found = [mark for mark in decomposed if mark in TONE_MARKS]
        if found:
            tone, place, tones = TONE_MARKS[found[0]], index, tones + len(found)
            decomposed = "".join(mark for mark in decomposed if mark not in TONE_MARKS)
        letters.append(unicodedata.normalize("NFC", decomposed))
    return "".join(letters), (tone if tones < 2 else None), place


def _cuts(word: str) -> list[tuple[str, str]]:
    """The ways to part a word into a known onset and a known rhyme; "gi" is also g + i (gì, gìn)."""
    shape = _SHAPE.fullmatch(word)
    if not shape:
        return []
    cuts = [(shape["onset"], shape["rhyme"])]
    if word.startswith("gi"):
        cuts.append(("g", word[1:]))
    return [(onset, rhyme) for onset, rhyme in cuts if onset in _ONSETS and rhyme in _RHYMES]


def _bears(cut: tuple[str, str], tone: int, place: int) -> bool:
    """A stopped rhyme takes only sắc or nặng, and the tone stands on one vowel only."""
    onset, rhyme = cut
    if rhyme in _SHARP_TONES and tone not in {4, 5}:
        return tone == 0 and rhyme.endswith("k")
    return tone == 0 or place == len(onset) + _bearer(rhyme)


def _bearer(rhyme: str) -> int:
    """Index of the vowel that bears the tone in the older placement."""
    marked = [match.start() for match in _MARKED.finditer(rhyme)]
    if marked:
        return marked[-1]
    vowels = len(rhyme) - len(rhyme.lstrip(_VOWELS))
    if vowels < len(rhyme):
        return vowels - 1
    return 1 if vowels == 3 else 0
