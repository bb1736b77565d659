"""Edit distance by whole rows of bits (Myers 1999, Hyyrö 2001): one step for each letter of the text."""


def distances(pattern: str, text: str, *, anchored: bool) -> list[int]:
    """Give, for every prefix of `text` (the empty one first), the cost of reading `pattern` at its end.

    Cost: letters changed, dropped or added. Anchored, the whole prefix is compared; otherwise the best end
    piece of it. Takes time in proportion to the text, times the pattern in words of the machine.
    """
    places: dict[str, int] = {}
    bit = 1
    for letter in pattern:
        places[letter] = places.get(letter, 0) | bit
        bit <<= 1
    full, top, carry = bit - 1, bit >> 1, int(anchored)
    # One bit for each letter of the pattern: whether the cost rises or falls from the row above it.
    rising, falling, cost = full, 0, len(pattern)
    costs = [cost]
    for letter in text:
        equal = places.get(letter, 0) | falling
        same = ((equal & rising) + rising ^ rising) | equal
        up = falling | full & ~(same | rising)
        down = rising & same
        if up & top:
            cost += 1
        elif down & top:
            cost -= 1
        up = up << 1 | carry
        falling = up & same & full
        rising = (down << 1 | ~(same | up)) & full
        costs.append(cost)
    return costs


def distance(one: str, two: str) -> int:
    """Give the letters to change, drop or add to make one string of the other."""
    shorter = min(len(one), len(two))
    first = next((index for index in range(shorter) if one[index] != two[index]), shorter)
    left = shorter - first
    last = next((index for index in range(left) if one[-1 - index] != two[-1 - index]), left)
    one, two = one[first : len(one) - last], two[first : len(two) - last]
    return distances(one, two, anchored=True)[-1] if one else len(two)
