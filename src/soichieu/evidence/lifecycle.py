"""What a person may do to a claim in which state (R22: nothing decided is edited in place)."""

from typing import Final

from soichieu.evidence.enums import ClaimState, DecisionAct

MOVES: Final[dict[DecisionAct, dict[ClaimState, ClaimState]]] = {
    DecisionAct.ACCEPTED: {ClaimState.PROPOSED: ClaimState.ACCEPTED},
    DecisionAct.REJECTED: {ClaimState.PROPOSED: ClaimState.REJECTED},
    DecisionAct.CORRECTED: {
        ClaimState.PROPOSED: ClaimState.ACCEPTED,
        ClaimState.ACCEPTED: ClaimState.ACCEPTED,
    },
    DecisionAct.REOPENED: {
        ClaimState.ACCEPTED: ClaimState.PROPOSED,
        ClaimState.REJECTED: ClaimState.PROPOSED,
    },
}
NEEDS_REASON: Final = frozenset({DecisionAct.REJECTED, DecisionAct.CORRECTED, DecisionAct.REOPENED})
