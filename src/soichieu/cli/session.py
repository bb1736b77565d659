"""Opens the system for a command: Django, the embedded database, the tables; and prints its answers."""

import json
import os
from datetime import date
from typing import Any

import typer
from rich.console import Console

console = Console()
complaints = Console(stderr=True)


def open_database() -> None:
    """Start the embedded database if needed and bring a fresh home's tables up to date."""
    from soichieu.foundation import database

    database.prepare(os.environ)
    database.ensure_migrated()


def print_json(answer: Any) -> None:
    """Print one JSON value in UTF-8, indented, for people and programmes alike."""
    typer.echo(json.dumps(answer, ensure_ascii=False, indent=2, default=str))


def day(text: str) -> date:
    """Parse a day given as YYYY-MM-DD or dd/mm/yyyy; typer turns the error into one sentence."""
    parts = text.replace("/", "-").split("-")
    try:
        if len(parts[0]) == 4:
            return date.fromisoformat(text)
        return date(int(parts[2]), int(parts[1]), int(parts[0]))
    except (ValueError, IndexError) as error:
        sentence = f"“{text}” không phải là ngày: hãy ghi như 2025-07-01 hoặc 01/07/2025."
        raise typer.BadParameter(sentence) from error
