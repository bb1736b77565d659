"""The country's places of every time as the reading engine takes them."""

from django.db import connection
from django.db.models import Max

from soichieu.organisations.models import UnitName
from soichieu.pure.hierarchy.naming import KIND_WORDS
from soichieu.pure.reading.gazetteer import Gazetteer

# Each name an area ever bore, with the names of the two areas above it at that time.
_ROWS = """
SELECT DISTINCT n.kind, n.short_name, n.name, m.short_name, o.short_name
FROM organisations_unitname n
JOIN organisations_unit u ON u.id = n.unit_id AND u.kind = 'area' AND u.level <> 'central'
LEFT JOIN organisations_placement p
  ON p.unit_id = u.id AND p.hierarchy = 'territory' AND p.valid && n.valid
LEFT JOIN organisations_unitname m
  ON m.unit_id = p.parent_id AND m.role = 'main' AND m.kind <> '' AND m.valid && (p.valid * n.valid)
LEFT JOIN organisations_placement q
  ON q.unit_id = m.unit_id AND q.hierarchy = 'territory' AND q.valid && (m.valid * p.valid)
LEFT JOIN organisations_unitname o
  ON o.unit_id = q.parent_id AND o.role = 'main' AND o.kind <> '' AND o.valid && (q.valid * m.valid)
WHERE n.role = 'main' AND n.kind <> ''
ORDER BY 1, 2, 3, 4, 5
"""

_kept: dict[tuple[int, int], Gazetteer] = {}


def gazetteer_rows() -> list[tuple[str, str, tuple[str, ...]]]:
    """Return (bare name, word of its kind, names of the areas it lies in) of every area of any time."""
    with connection.cursor() as cursor:
        cursor.execute(_ROWS)
        rows = cursor.fetchall()
    found = []
    for kind, short, name, parent, grandparent in rows:
        word = KIND_WORDS[kind]
        bare = name[len(word) + 1 :] if name.lower().startswith(f"{word} ") else short
        found.append((bare, word, tuple(above for above in (parent, grandparent) if above)))
    return found


def gazetteer() -> Gazetteer:
    """Return the places as the reading engine takes them; kept until the register of names changes."""
    state = UnitName.objects.aggregate(last=Max("pk"))["last"] or 0, UnitName.objects.count()
    if state not in _kept:
        _kept.clear()
        _kept[state] = Gazetteer.of(gazetteer_rows())
    return _kept[state]
