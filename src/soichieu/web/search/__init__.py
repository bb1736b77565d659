"""Tìm kiếm: one box over directives and sources, with or without accents, within the reader's sight."""
