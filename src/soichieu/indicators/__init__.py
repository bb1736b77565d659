"""Figures: what is counted (indicators), asked for (forms, rounds), answered (values), judged and rolled up.

Owns definitions, periods, forms, values, checks, targets, submissions and the totals above them. It knows no
tasks, events or works; a figure proved by a text points to it through `evidence`.
"""
