"""The register of directives: identity, lineage, clauses, life."""
