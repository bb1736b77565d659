"""Files in, text out: .txt .md .html .docx .pdf, and .doc and scanned PDF where their tools are installed.

Every reader keeps hard limits, so that no file can fill the memory; what it cannot read it refuses with one
sentence (UnreadableFile) that says what is wrong and what to do.
"""

from soichieu.evidence.readers.extracted import Extracted
from soichieu.evidence.readers.extraction import extract, readable
from soichieu.evidence.readers.grids import GRID_SUFFIXES, grids_of
from soichieu.evidence.readers.limits import SUFFIXES, check_size

__all__ = ["GRID_SUFFIXES", "SUFFIXES", "Extracted", "check_size", "extract", "grids_of", "readable"]
