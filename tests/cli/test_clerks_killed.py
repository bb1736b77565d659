"""The benchmark of fifty clerks, smaller: the server is killed, and nothing acknowledged is lost."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests import template_database

RUN = Path(__file__).resolve().parents[2] / "bench" / "clerks" / "run.py"


@pytest.mark.django_db(transaction=True)
def test_a_server_killed_under_clerks_loses_and_doubles_nothing_they_were_told_is_saved() -> None:
    options = ["--clerks", "10", "--kills", "1", "--pace", "0.2", "--indicators", "10", "--bar", "20"]
    done = subprocess.run(
        [sys.executable, str(RUN), *options],
        env={**os.environ, "SOICHIEU_BENCH_DATABASE_URL": template_database.address()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 kills of 1" in done.stdout
    found = re.search(r"(\d+) changes acknowledged, 0 lost, 0 doubled", done.stdout)
    assert found, done.stdout
    assert int(found[1]) >= 9 * 10
