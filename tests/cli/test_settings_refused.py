"""A setting of the environment that cannot be read is one sentence and exit code 2, whatever the command."""

import os
from pathlib import Path

import pytest
from tests.cli import processes

COMMANDS = [["serve"], ["worker"], ["demo"], ["migrate"], ["tasks", "list"], ["django", "check"], ["status"]]
WRONG = [
    ("SOICHIEU_REMIND_AT", "6 giờ", "06:30"),
    ("SOICHIEU_REMIND_AT", "06:30+07:00", "06:30"),
    ("SOICHIEU_REMIND_AT", "24:00", "06:30"),
    ("SOICHIEU_DEBUG", "có", "1/0"),
    ("SOICHIEU_HTTPS", "on", "1/0"),
    ("SOICHIEU_BEFORE_MEANS_THE_DAY_BEFORE", "đúng", "1/0"),
    ("SOICHIEU_HOSTS", "https://soichieu.tinh.example", "tên máy"),
    ("SOICHIEU_TRUSTED_ORIGINS", "soichieu.tinh.example", "https://"),
    ("SOICHIEU_ADDRESS", "soichieu.tinh.example", "https://"),
    ("SOICHIEU_ADDRESS", "https://soichieu.tinh.example:cổng", "https://"),
    ("SOICHIEU_SOON_IN_WORKING_DAYS", "ba", "từ 1 đến 20"),
    ("SOICHIEU_SOON_IN_WORKING_DAYS", "0", "từ 1 đến 20"),
    ("SOICHIEU_ENTRY_IN_WORKING_DAYS", "-1", "từ 0 đến 60"),
    ("SOICHIEU_SMTP_HOST", "thu.tinh.example:587", "không kèm"),
    ("SOICHIEU_SMTP_SECURITY", "ssl", "none, starttls, tls"),
    ("SOICHIEU_SMTP_PORT", "70000", "từ 1 đến 65535"),
    ("SOICHIEU_SMTP_TIMEOUT", "1,5", "từ 1 đến 600"),
    ("SOICHIEU_SMTP_PASSWORD_FILE", "/khong/co/tep", "không đọc được tệp"),
    ("SOICHIEU_MAIL_FROM", "Soi Chiếu", "địa chỉ thư"),
    ("SOICHIEU_UPLOAD_LIMIT_MB", "0", "từ 1 đến 1024"),
    ("SOICHIEU_LOG_LEVEL", "loud", "warning"),
    ("SOICHIEU_HOME", "/dev/null", "SOICHIEU_HOME"),
    ("DATABASE_URL", "mysql://lan@may/db", "postgres://"),
]


def refused(home: Path, command: list[str], name: str, value: str) -> str:
    """Run a command with a bad setting; return the one line it says, its exit code being 2."""
    settings = {
        key: kept for key, kept in os.environ.items() if not key.startswith(("SOICHIEU_", "DATABASE"))
    }
    settings |= {
        "SOICHIEU_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "soichieu.config.settings",
        name: value,
    }
    done = processes.run(command, settings)
    lines = done.stderr.strip().splitlines()
    assert (done.returncode, len(lines), done.stdout) == (2, 1, ""), done.stderr
    assert not (home / "postgres").exists(), "nothing is started"
    return lines[0]


@pytest.mark.parametrize("command", COMMANDS, ids=[" ".join(words) for words in COMMANDS])
def test_every_command_refuses_a_bad_hour(tmp_path: Path, command: list[str]) -> None:
    line = refused(tmp_path / "home", command, "SOICHIEU_REMIND_AT", "6 giờ sáng")
    assert line == "SOICHIEU_REMIND_AT='6 giờ sáng': hãy ghi giờ và phút như 06:30."


@pytest.mark.parametrize(
    ("name", "value", "told"), WRONG, ids=[f"{name}={value}" for name, value, _ in WRONG]
)
def test_every_setting_with_a_form_says_what_is_wrong(
    tmp_path: Path, name: str, value: str, told: str
) -> None:
    assert told in refused(tmp_path / "home", ["serve"], name, value)


def test_a_secret_that_is_empty_is_told(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "secret.key").touch()
    assert "trống" in refused(home, ["serve"], "SOICHIEU_DEBUG", "0")
