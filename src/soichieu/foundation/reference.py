"""Where the tables of reference facts lie."""

from pathlib import Path

DATA = Path(__file__).resolve().parents[3] / "data"
