"""Where does a quote stand in a text? Found as copied, respelt, or damaged; told when it is not there.

places = TextIndex.of(text)
place = places.locate(quote)  # None, or a `Place` whose span cuts the words out of `text`
"""

from soichieu.pure.reading.locating.index import TextIndex
from soichieu.pure.reading.locating.places import Exactness, Place

__all__ = ["Exactness", "Place", "TextIndex"]
