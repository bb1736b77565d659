"""The reading engine: a text in, a `Reading` out. Deterministic, no network, no model, no clock."""

from soichieu.pure.reading.findings import Reading
from soichieu.pure.reading.gazetteer import Gazetteer
from soichieu.pure.reading.pipeline import STAGES, read

__all__ = ["STAGES", "Gazetteer", "Reading", "read"]
