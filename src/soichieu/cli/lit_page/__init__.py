"""One self-contained page of a reading: the text with every finding lit up, and what each says in words."""

from soichieu.cli.lit_page.page import lit_page

__all__ = ["lit_page"]
