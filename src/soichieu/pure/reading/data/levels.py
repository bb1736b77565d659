"""The level of a unit by the noun that names it."""

import re

# Tried in order on lower-case words with tone marks in their older place.
LEVEL_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("commune", re.compile(
        r"(?:ủy ban nhân dân |ubnd |hđnd |đảng ủy |công an |đảng bộ |trạm y tế |mttq |các |cấp |"
        r"đảng ủy, )*(?:xã|phường|thị trấn|đặc khu)(?!\w)(?! hội)")),
    ("district", re.compile(
        r"(?:ủy ban nhân dân |ubnd |hđnd |công an |đảng bộ |các |cấp )*(?:huyện|quận|thị xã|thị ủy|"
        r"quận ủy)(?!\w)")),
    ("province", re.compile(
        r"(?:ủy ban nhân dân |ubnd |hđnd |công an |đảng bộ |các |cấp )*(?:tỉnh|thành phố|"
        r"thành ủy)(?!\w)")),
    ("central", re.compile(r"(?:các )?(?:bộ|ban đảng)(?:,| và| ngành)")),
)  # fmt: skip

# The numbers of provinces before and after 1/7/2025 (domain §5.2).
NATIONAL_COUNTS = (63, 34)
