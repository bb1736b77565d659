"""Soi chiếu: directives held against all the work of a unit, and what is done about its gaps."""
