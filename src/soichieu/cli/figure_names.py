"""What a command line names: measures by code, periods by key or by a range of keys."""

from collections.abc import Sequence

from soichieu.accounts.sight import Sight
from soichieu.foundation.errors import Invalid
from soichieu.indicators import queries
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme

_MOST_PERIODS = 240


def facts_named(codes: Sequence[str], sight: Sight) -> list[queries.MeasureFact]:
    """Return the measures of these codes as they are today; raises Invalid for one there is none of."""
    known = {fact.code.casefold(): fact for fact in queries.measures_shown(sight, sight.on)}
    for code in codes:
        if code.strip().casefold() not in known:
            raise Invalid(f"Không có chỉ tiêu nào mang mã “{code}”.")
    return [known[code.strip().casefold()] for code in codes]


def periods_named(text: str, scheme: str) -> list[frequencies.Period]:
    """Return the periods of a key or of a range of keys (2025-01..2025-06), in order.

    Two years are a range of years, unless they are a term that was asked for. Raises Invalid.
    """
    first, dots, last = (part.strip() for part in text.partition(".."))
    if dots and queries.periods_kept(scheme, [text.strip()]):
        return [queries.exact_period(queries.period_by_key(scheme, text))]
    try:
        at = frequencies.from_key(first, Scheme(scheme))
        end = frequencies.from_key(last, Scheme(scheme)) if dots else at
    except ValueError as error:
        raise Invalid(str(error)) from error
    if at.frequency is not end.frequency or end.start < at.start:
        raise Invalid(f"“{text}” không phải là một khoảng kỳ: hãy ghi hai kỳ cùng loại, kỳ đầu trước.")
    found = [at]
    while found[-1] != end:
        after = frequencies.after(found[-1])
        if after is None or len(found) == _MOST_PERIODS:
            raise Invalid(f"Khoảng “{text}” quá dài: nhiều nhất {_MOST_PERIODS} kỳ.")
        found.append(after)
    return found
