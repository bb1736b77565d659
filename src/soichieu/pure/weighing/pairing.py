"""One-to-one pairing of findings with labels: as many pairs as can be made."""

from collections.abc import Callable


def pairs(found: int, labelled: int, agree: Callable[[int, int], int]) -> dict[int, int]:
    """Pair findings with labels (augmenting paths), each once, so that the number of pairs is greatest.

    In: how many of each; `agree(finding, label)`, 0 where they do not agree, else higher where they agree
    better, which decides only the order in which partners are tried. Out: label of each paired finding.
    """
    choices = [
        sorted(
            (label for label in range(labelled) if agree(one, label)), key=lambda label: -agree(one, label)
        )
        for one in range(found)
    ]
    holder: dict[int, int] = {}

    def seat(one: int, tried: set[int]) -> bool:
        for label in choices[one]:
            if label in tried:
                continue
            tried.add(label)
            if label not in holder or seat(holder[label], tried):
                holder[label] = one
                return True
        return False

    for one in range(found):
        seat(one, set())
    return {one: label for label, one in holder.items()}
