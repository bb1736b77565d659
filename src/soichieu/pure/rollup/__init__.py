"""Figures rolled up a hierarchy (R7, R13, R14): missing is never zero, a ratio never the mean of ratios."""
