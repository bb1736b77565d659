"""Dates and periods as the trade writes them."""
