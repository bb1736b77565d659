"""Soi chiếu: a set of directives held against the whole work of a unit, in both directions."""
