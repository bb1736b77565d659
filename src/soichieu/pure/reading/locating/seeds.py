"""Where might a damaged quote stand? Its rarest pieces vote for the diagonals they lie on."""

from dataclasses import dataclass

GRAM = 4
_STEP = 2
"""Every second gram of the text is kept: five undamaged letters in a row are enough to be seen."""
_VOTES = 160
_CANDIDATES = 6
_LEAST_SHARE = 1 / 8
"""Of the pieces that voted; the best strip of a quote that is not there gets less, nine times out of ten."""


@dataclass(frozen=True, slots=True)
class Grams:
    """Places of four-letter pieces in the letters of a text."""

    places: dict[str, list[int]]

    @classmethod
    def of(cls, letters: str) -> "Grams":
        """Note where each piece stands. Linear in the length of the text."""
        places: dict[str, list[int]] = {}
        for index in range(0, len(letters) - GRAM + 1, _STEP):
            places.setdefault(letters[index : index + GRAM], []).append(index)
        return cls(places)

    def strips(self, letters: str, width: int) -> list[int]:
        """Give likely starts of a quote, the likeliest first; it starts within two widths after each.

        The rarest pieces vote first, until there are votes enough; so common words cost nothing.
        """
        found = [
            (len(places), index, places)
            for index in range(len(letters) - GRAM + 1)
            if (places := self.places.get(letters[index : index + GRAM]))
        ]
        found.sort(key=lambda seed: seed[:2])
        votes: dict[int, int] = {}
        cast = voters = 0
        for many, index, places in found:
            cast += many
            if voters and cast > _VOTES:
                break
            voters += 1
            for place in places:
                strip = (place - index) // width
                votes[strip] = votes.get(strip, 0) + 1
        return [strip * width for strip in _best(votes, voters)]


def _best(votes: dict[int, int], voters: int) -> list[int]:
    """Give the strips that have most votes together with the next one, none beside a better one."""
    pairs = {strip: count + votes.get(strip + 1, 0) for strip, count in votes.items()}
    least = max(max(pairs.values(), default=0) / 2, voters * _LEAST_SHARE)
    best: list[int] = []
    enough = [strip for strip, count in pairs.items() if count >= least]
    for strip in sorted(enough, key=lambda strip: (-pairs[strip], strip)):
        if strip - 1 not in best and strip + 1 not in best:
            best.append(strip)
    return best[:_CANDIDATES]
