"""The sealed journal as reasoning: digests of entries, the keyed chain over them, and what breaks it."""

from soichieu.pure.journal.chain import GENESIS, Fault, Head, Link, Sealed, digest, faults_in, seal

__all__ = ["GENESIS", "Fault", "Head", "Link", "Sealed", "digest", "faults_in", "seal"]
