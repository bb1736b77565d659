"""The register of directives: identity, lineage, clauses, terms and life.

Owns which documents there are and how they hang together. What a text says of them (claims, quotes) is
owned by `evidence`; this context answers how a claim of a document, of a lineage or of the text itself
becomes an entry of the register.
"""
