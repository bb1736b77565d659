"""Tools that a test needs and a user may lack: the test skips with one clear line; in CI it fails instead."""

import os
import shutil

import pytest


def tool(name: str, *, what_for: str) -> str:
    """Return the path of a programme; skip (or, in CI, fail) where the machine lacks it."""
    path = shutil.which(name)
    if path is None:
        line = f"{name} is not installed; it is needed {what_for}"
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must have it: {line}")
        pytest.skip(line)
    return path
