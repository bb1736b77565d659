"""What differs in tests: stricter templates, a quick password hash, their own keys."""

from tempfile import mkdtemp

from soichieu.config.settings import *  # noqa: F403  a test twin is the settings plus a dozen lines
from soichieu.config.settings import TEMPLATES

SECRET_KEY = "only-for-tests"  # noqa: S105  not a secret: tests sign nothing that lasts
JOURNAL_KEY = "only-for-tests"
JOURNAL_HEADS = mkdtemp(prefix="soichieu-test-")
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ACCOUNT_RATE_LIMITS = {}
DEBUG = False
TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = "KHÔNG CÓ BIẾN %s"  # type: ignore[index]  # an unknown variable must be seen
