"""What tells a damaged word from one of foreign origin."""

_BARE = (
    "va cua cac duoc trong nguoi nhung khong cho voi nay den ve tai theo cong dong thuc hien tinh xa dang "
    "hoi nghi nam ngay chi uy ban"
)
_LOAN = (
    "at bat bit bot cap cat chat chip clip cut dat dot fat get hat hit hot hut it kit let lip lot map mat "
    "met net nit not out pap pat pet pic pin pit pop pot rap rat sat set sit soc stop tab tap tat tech that "
    "the then tip top up"
)

BARE_WORDS = frozenset(_BARE.split())
"""Words of everyday Vietnamese in bare letters: a line of them without any mark has lost its own."""

LOAN_WORDS = frozenset(_LOAN.split())
"""Words of other languages whose bare letters look like a Vietnamese syllable that must bear a mark."""

WITHOUT_VOWELS = frozenset(
    {"km", "kg", "mm", "cm", "dm", "mg", "ml", "dl", "ng", "tr", "ths", "nxb", "vs", "stt"}
)
"""What is written in small letters without a vowel; any other such word has lost letters."""

FOREIGN = r"[bcdđgkmpstx][lr]|[bdđghkmnptx][mnt]|[bdđ]h|.*[fjwz]|.*(?:[bdđlqrsvx]|(?<![cknpt])h|(?<!n)g)$"
"""Letters that no Vietnamese syllable begins or ends with, as names of other peoples do (Krông, M'nông)."""
