"""Running an outside program on a file we were given: no shell, a time limit, a cap on what it says."""

import shutil
import subprocess
from collections.abc import Sequence

from soichieu.evidence.readers.limits import TOOL_SECONDS


def is_installed(program: str) -> bool:
    """Say whether a program is on the path."""
    return shutil.which(program) is not None


def output_of(command: Sequence[str], given: bytes = b"") -> str | None:
    """Run a command and return its output as text; None where it fails or takes too long."""
    try:
        done = subprocess.run(  # noqa: S603  the command is ours; the file comes by stdin or by a path we made
            command, input=given, capture_output=True, timeout=TOOL_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
