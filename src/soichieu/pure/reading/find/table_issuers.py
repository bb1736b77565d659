"""Documents listed in a table: who issued them, and when, as a column tells."""

import re
from dataclasses import replace

from soichieu.pure.reading.find.days_told import day_between
from soichieu.pure.reading.find.issuers import issuer_at
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.offices import without_office
from soichieu.pure.reading.find.tables import Cell, tables
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_ISSUER = re.compile(r"(?:cơ quan|đơn vị|nơi|cấp) (?:ban hành|soạn thảo|ký)|người ký", re.IGNORECASE)
_DAY = re.compile(r"ngày(?:, tháng)?(?:,? năm)?(?: ban hành| ký)?$", re.IGNORECASE)


def with_told_in_table(
    prepared: Prepared, surroundings: Surroundings, mentions: list[Mention]
) -> list[Mention]:
    """Give the mentions, those in a row of a table with the issuer and day of its columns."""
    if not any(one.number for one in mentions):
        return mentions
    for table in tables(prepared, prepared.lower):
        heads = [prepared.spelt[cell.start : cell.end] for cell in table.heading]
        by = next((index for index, head in enumerate(heads) if _ISSUER.match(head)), None)
        on = next((index for index, head in enumerate(heads) if _DAY.match(head)), None)
        for row in table.rows if by is not None or on is not None else ():
            mentions = [_told(prepared, surroundings, one, row, heads, by, on) for one in mentions]
    return mentions


def _told(
    prepared: Prepared,
    surroundings: Surroundings,
    mention: Mention,
    row: tuple[Cell, ...],
    heads: list[str],
    by: int | None,
    on: int | None,
) -> Mention:
    inside = next((i for i, cell in enumerate(row) if cell.start <= mention.span[0] < cell.end), None)
    if inside is None or not mention.number or inside == by:
        return mention
    if by is not None and by < len(row) and mention.issuer is None and inside < by:
        issued = issuer_at(prepared, surroundings, row[by].start)
        if issued and issued[0] <= row[by].end:
            signs = heads[by].lower().startswith("người")
            mention = replace(mention, issuer=without_office(issued[1]) if signs else issued[1])
    if on is not None and on < len(row) and mention.issued_on is None:
        mention = replace(mention, issued_on=day_between(prepared, row[on].start, row[on].end))
    return mention
