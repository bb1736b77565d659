"""Units and their hierarchies as values: spans of days, composition of a country, trees, succession.

Nothing here knows a database or a clock; every question takes its day as an argument (R5).
"""
