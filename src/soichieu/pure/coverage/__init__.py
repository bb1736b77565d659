"""What units owe through time: what a reform makes of it (R6), how it stands on a day, where it stopped."""

from soichieu.pure.coverage.carrying import Carried, Day, Fate, Opening, Outcome, Owed, carry
from soichieu.pure.coverage.chains import chain_stops
from soichieu.pure.coverage.latency import Latency, latency_of
from soichieu.pure.coverage.standing import Class, Standing, Tally, class_on, standing_on, tally

__all__ = [
    "Carried",
    "Class",
    "Day",
    "Fate",
    "Latency",
    "Opening",
    "Outcome",
    "Owed",
    "Standing",
    "Tally",
    "carry",
    "chain_stops",
    "class_on",
    "latency_of",
    "standing_on",
    "tally",
]
