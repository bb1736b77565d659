"""How well a reading agrees with the labels of a text: precision, recall and F1 of each kind of finding.

In: the JSON of a reading, the labels of `tests/corpus`, the text. Out: counts, and which items were missed or
invented. A finding agrees only when everything that matters of its kind is the same; spelling is compared on
the key of rule R4, values and days exactly, places by overlap with the labelled quote. Each label answers for
one finding at most, so a thing found twice is invented once.
"""

from soichieu.pure.weighing.changes import Change, changes
from soichieu.pure.weighing.counts import Count, Tally, total
from soichieu.pure.weighing.rules import RULES, Rule
from soichieu.pure.weighing.scale import Weighed, weigh

__all__ = ["RULES", "Change", "Count", "Rule", "Tally", "Weighed", "changes", "total", "weigh"]
