"""Figures as values: formulas, bands, checks, outliers, handing down, pasting, claims matched (R13–R17).

Missing is never zero, numbers are exact, and what a person is told is a template with its details, so that
the doors can translate the one and keep the other.
"""
