"""The one-page brief of a directive: frozen facts, composed in lines with notes, rendered as .docx."""

from soichieu.directives.briefs.composing import Brief, BriefLine, Note, Section, compose
from soichieu.directives.briefs.rendering import render

__all__ = ["Brief", "BriefLine", "Note", "Section", "compose", "render"]
