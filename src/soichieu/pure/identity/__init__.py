"""Which document a mention means: resolution of references as functions of values (rules R1 to R3).

A document is its numbering run, type, number and day. A mention rarely gives all four; what it leaves open
is never guessed: two that fit stay two, and a person decides. A wrong merge is the worst error there is.

    issuer_of    the body, the organ and the term a printed issuer stands for
    resolve      one mention against the documents known
    settle       all mentions of one number at once, so that the order of arrival changes nothing
"""

from soichieu.pure.identity.aliases import Alias, alias_key, named_alias
from soichieu.pure.identity.issuers import Issuer, issuer_of
from soichieu.pure.identity.mentions import Ambiguous, Known, Mention, New, Outcome, Resolved
from soichieu.pure.identity.resolving import resolve
from soichieu.pure.identity.settling import Node, Settlement, settle
from soichieu.pure.identity.symbols import number_key, symbol_key
from soichieu.pure.identity.terms import Term, Terms

__all__ = [
    "Alias",
    "Ambiguous",
    "Issuer",
    "Known",
    "Mention",
    "New",
    "Node",
    "Outcome",
    "Resolved",
    "Settlement",
    "Term",
    "Terms",
    "alias_key",
    "issuer_of",
    "named_alias",
    "number_key",
    "resolve",
    "settle",
    "symbol_key",
]
