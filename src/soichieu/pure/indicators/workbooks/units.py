"""Which unit a row speaks of: by its code, else by a name of the day, else by one of another day."""

from soichieu.pure.importing.likeness import NameIndex
from soichieu.pure.indicators.sentences import Sentence
from soichieu.pure.indicators.workbooks import faults
from soichieu.pure.indicators.workbooks.faults import FaultKind
from soichieu.pure.indicators.workbooks.knowledge import Known
from soichieu.pure.text.folding import comparison_key

Doubt = tuple[FaultKind, Sentence]


class Units:
    """Tells the unit of a row, or why it is not told."""

    def __init__(self, known: Known) -> None:
        """Take what is known of the round."""
        self._known = known
        self._index: NameIndex | None = None

    def unit_of(self, code: str, name: str) -> int | Doubt:
        """Return the unit, or the kind of doubt with its sentence."""
        known = self._known
        by_code = known.codes.get(code.casefold()) if code else None
        if by_code is not None and known.unit_names.get(by_code) == name:
            return by_code
        bearers = self._bearers(name)
        if by_code is not None:
            if not bearers or by_code in bearers:
                return by_code
            details = {"by_code": known.unit_names.get(by_code, code), "name": name}
            return FaultKind.DISAGREEING_UNIT, Sentence(faults.DISAGREEING_UNIT, details)
        if code or not bearers:
            return self._stranger(code, name)
        if len(bearers) == 1:
            return next(iter(bearers))
        details = {"count": str(len(bearers)), "name": name}
        return FaultKind.UNCLEAR_UNIT, Sentence(faults.UNCLEAR_UNIT, details)

    def _bearers(self, name: str) -> frozenset[int]:
        key = comparison_key(name) if name else ""
        return self._known.names.get(key) or self._known.earlier.get(key) or frozenset()

    def _stranger(self, code: str, name: str) -> Doubt:
        if not code and not name:
            return FaultKind.NO_UNIT, Sentence(faults.NO_UNIT)
        meant = self._known.not_owing(code, name)
        if meant:
            return FaultKind.NOT_OWING, Sentence(faults.NOT_OWING, {"name": meant})
        self._index = self._index or NameIndex(self._known.unit_names.items())
        near = self._index.nearest(name, 1) if name else []
        if near:
            details = {"name": code or name, "near": near[0][1]}
            return FaultKind.UNKNOWN_UNIT, Sentence(faults.UNKNOWN_BUT_NEAR, details)
        return FaultKind.UNKNOWN_UNIT, Sentence(faults.UNKNOWN_UNIT, {"name": code or name})
