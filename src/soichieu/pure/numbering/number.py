"""The number of a document as a value: what it consists of, its right form, its comparison key, its run."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Style(StrEnum):
    """How the parts are joined, which tells the system a document belongs to."""

    PARTY = "party"  # 12-NQ/TW
    STATE = "state"  # 89/KH-UBND, 7146/VPCP-KSTT
    LEGAL = "legal"  # 30/2020/NĐ-CP, 202/2025/QH15
    JOINT = "joint"  # 01/QCPH/UBND-UBMTTQ


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """Number, type, issuing letters and (legal texts only) year; `type` is None for a công văn or a law.

    `number` keeps its leading zero as printed, for the rules ask for one (Hướng dẫn 36-HD/VPTW).
    """

    number: str
    type: str | None
    issuer: str
    style: Style
    year: int | None = None

    @property
    def symbol(self) -> str:
        """The number in its right form."""
        match self.style:
            case Style.PARTY:
                return f"{self.number}-{self.type}/{self.issuer}"
            case Style.JOINT:
                return f"{self.number}/{self.type}/{self.issuer}"
            case Style.LEGAL:
                kind = f"{self.type}-" if self.type else ""
                return f"{self.number}/{self.year}/{kind}{self.issuer}"
            case Style.STATE:
                kind = f"{self.type}-" if self.type else ""
                return f"{self.number}/{kind}{self.issuer}"

    @property
    def organ(self) -> str:
        """The letters of the body whose number it is, without the room that wrote: of "VPCP-KSTT" "VPCP"."""
        return self.issuer.split("-", 1)[0]

    @property
    def key(self) -> str:
        """What two numbers that mean the same have in common: no leading zero, no case, Đ as D."""
        return fold_symbol(self.symbol)


@dataclass(frozen=True, slots=True)
class Run:
    """The series a number is counted in: unique together with type and number (R1)."""

    body: str  # the body whose series it is, not always the organ that signed
    period: str  # the term ("XIII", "2020-2025") of a party body, the year of a state body


def fold_symbol(symbol: str) -> str:
    """Fold a symbol for comparison: no blanks, no leading zeros, hyphens for dashes, Đ as D, upper case."""
    plain = re.sub(r"\s+", "", symbol).upper().replace("Đ", "D").replace("Ư", "W")
    return re.sub(r"[–—]", "-", plain).lstrip("0")


def numbering_run(
    number: DocumentNumber, issuer: str | None, on: date | None, term: str | None
) -> Run | None:
    """Give the run of a number, None where the text leaves it open.

    Party: one run per body level and term; /TW is shared by Ban Chấp hành Trung ương, Bộ Chính trị and Ban
    Bí thư, /TU by a provincial committee and its standing board. `term` is the term of that body on the
    day. State: one run per body and year (Nghị định 30/2020/NĐ-CP). ĐUCA names no body by itself (R3).
    """
    if number.style is Style.PARTY:
        body = "Trung ương" if number.issuer == "TW" else _committee(issuer)
        return Run(body, term) if body and term else None
    year = number.year or (on.year if on else None)
    body = issuer or number.issuer
    return Run(body, str(year)) if year else None


def _committee(issuer: str | None) -> str | None:
    """Give the committee whose run its boards share."""
    return (
        re.sub(r"^(?:Ban Thường vụ|Ban Chấp hành|Thường trực)\s+(?:Đảng bộ\s+)?", "", issuer)
        if issuer
        else None
    )
