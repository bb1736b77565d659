"""The words of a clause without the number it bears."""

from soichieu.pure.clauses.markers import marker_at


def unmarked(text: str) -> str:
    """Return a text without blanks around it and without the marker it begins with ("3. ", "a) ", "- ")."""
    bare = text.strip()
    marker = marker_at(bare)
    return bare[marker.after :].strip() or bare if marker else bare
