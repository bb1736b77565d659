"""Bóc tách, the reading room: the text with its findings lit up, beside it the claims to decide on."""
