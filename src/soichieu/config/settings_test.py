"""What differs in tests: stricter templates, a quick password hash, their own keys."""

import os
from pathlib import Path

# The tests' own home, beside that of the demonstration; the settings below read it.
os.environ.setdefault("SOICHIEU_HOME", str(Path(__file__).resolve().parents[3] / "var" / "test"))

from soichieu.config.settings import *  # noqa: F403  a test twin is the settings plus a dozen lines
from soichieu.config.settings import HOME, TEMPLATES

SECRET_KEY = "only-for-tests"  # noqa: S105  not a secret: tests sign nothing that lasts
JOURNAL_KEY = "only-for-tests"
JOURNAL_HEADS = str(HOME / "journal-heads-of-tests")
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ACCOUNT_RATE_LIMITS = {}
DEBUG = False
TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = "KHÔNG CÓ BIẾN %s"  # type: ignore[index]  # an unknown variable must be seen
