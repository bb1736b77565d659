"""What can keep the database away: kinds that travel from the supervisor, and the sentence for each.

The supervisor reports a `Failure` as JSON; the command turns it into `DatabaseUnavailable`. This module loads
without Django, which would double the time a start takes.
"""

import errno
from enum import StrEnum
from pathlib import Path
from typing import Self

from soichieu.foundation.errors import Unavailable


class Kind(StrEnum):
    """Why there is no database."""

    DISK_FULL = "disk_full"
    LOCKED = "locked"
    WRONG_VERSION = "wrong_version"
    NOT_A_CLUSTER = "not_a_cluster"
    NOT_WRITABLE = "not_writable"
    UNTRAVERSABLE = "untraversable"
    NO_ACCOUNT = "no_account"
    UNSUPPORTED = "unsupported"
    SOCKET_TAKEN = "socket_taken"
    START_FAILED = "start_failed"
    TIMEOUT = "timeout"
    BAD_LINGER = "bad_linger"
    BAD_URL = "bad_url"
    UNREACHABLE = "unreachable"
    TOO_OLD = "too_old"
    NOT_MIGRATED = "not_migrated"


class DatabaseUnavailable(Unavailable):
    """There is no database to work with; the sentence says why and what to do."""

    def __init__(self, kind: Kind, **details: str) -> None:
        self.kind = kind
        super().__init__(sentence_for(kind, details))


class Failure(Exception):
    """The same before it has words, as it travels between processes: a kind and what the sentence needs."""

    def __init__(self, kind: Kind, **details: str) -> None:
        super().__init__(kind, details)
        self.kind = kind
        self.details = details

    def to_json(self) -> dict[str, object]:
        """Return what `from_json` reads."""
        return {"kind": self.kind.value, "details": self.details}

    @classmethod
    def from_json(cls, value: dict[str, object]) -> Self:
        """Read what `to_json` wrote."""
        details = value.get("details")
        return cls(Kind(str(value["kind"])), **(details if isinstance(details, dict) else {}))

    @classmethod
    def from_os_error(cls, error: OSError, path: Path, account: str) -> Self:
        """Say what an error of the file system means for the one who must mend it."""
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            return cls(Kind.DISK_FULL, path=str(path))
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ELOOP, errno.EEXIST}:
            return cls(Kind.NOT_WRITABLE, path=str(path), account=account)
        return cls(Kind.START_FAILED, log=str(path), detail=error.strerror or str(error))

    def spoken(self) -> DatabaseUnavailable:
        """Return the error a command raises."""
        return DatabaseUnavailable(self.kind, **self.details)


def sentence_for(kind: Kind, details: dict[str, str]) -> str:
    """Return the one sentence a person reads."""
    template = {**_of_the_place(), **_of_the_server()}[kind]
    return " ".join(template.format_map(details).split())


def _(sentence: str) -> str:
    """Translate where Django is ready to; commands fail here before that, and then the Vietnamese stands."""
    from django.apps import apps  # noqa: PLC0415  the supervisor must start without Django

    if not apps.ready:
        return sentence
    from django.utils.translation import gettext  # noqa: PLC0415  as above

    return gettext(sentence)


def _of_the_place() -> dict[Kind, str]:
    return {
        Kind.DISK_FULL: _(
            "Ổ đĩa chứa {path} đã hết chỗ; hãy giải phóng ít nhất 200 MB "
            "hoặc đặt SOICHIEU_HOME sang ổ khác rồi chạy lại."
        ),
        Kind.LOCKED: _(
            "Dữ liệu ở {path} đang bị một chương trình khác giữ{holder}; "
            "hãy dừng chương trình đó hoặc đặt SOICHIEU_HOME ở nơi khác."
        ),
        Kind.WRONG_VERSION: _(
            "Dữ liệu ở {path} thuộc PostgreSQL {found} còn bản đang cài là {expected}; hãy xuất bằng pg_dump "
            "của bản {found}, chuyển thư mục này đi nơi khác rồi nạp lại vào bản mới."
        ),
        Kind.NOT_A_CLUSTER: _(
            "Thư mục {path} có tệp nhưng không phải dữ liệu PostgreSQL; "
            "hãy chuyển các tệp ấy đi nơi khác hoặc đặt SOICHIEU_HOME ở nơi khác."
        ),
        Kind.NOT_WRITABLE: _(
            "Tài khoản {account} không ghi được vào {path}; "
            "hãy cấp quyền ghi hoặc đặt SOICHIEU_HOME ở nơi khác."
        ),
        Kind.UNTRAVERSABLE: _(
            "Máy chủ cơ sở dữ liệu chạy bằng tài khoản {account}, "
            "tài khoản này không vào được thư mục {path}; "
            "hãy đặt SOICHIEU_HOME ở nơi khác, ví dụ SOICHIEU_HOME=/srv/soichieu."
        ),
        Kind.NO_ACCOUNT: _(
            "Tài khoản số {uid} không có tên trên máy này nên không chạy được cơ sở dữ liệu nhúng; "
            "hãy chạy bằng một tài khoản có tên hoặc đặt DATABASE_URL tới một PostgreSQL từ bản 15."
        ),
        Kind.SOCKET_TAKEN: _(
            "Thư mục {path} không thuộc riêng tài khoản {account}; "
            "hãy xóa thư mục đó hoặc đặt SOICHIEU_HOME ở một đường dẫn ngắn hơn."
        ),
    }


def _of_the_server() -> dict[Kind, str]:
    return {
        Kind.UNSUPPORTED: _(
            "Máy này không chạy được PostgreSQL nhúng ({detail}); "
            "hãy cài PostgreSQL từ bản 15 rồi đặt DATABASE_URL tới máy chủ đó."
        ),
        Kind.START_FAILED: _("Cơ sở dữ liệu không khởi động được ({detail}); hãy xem nhật ký {log}."),
        Kind.TIMEOUT: _(
            "Cơ sở dữ liệu chưa sẵn sàng sau {seconds} giây; hãy xem nhật ký {log} rồi chạy lại."
        ),
        Kind.BAD_LINGER: _("SOICHIEU_DB_LINGER={value} không hợp lệ; hãy đặt một số giây từ 0 trở lên."),
        Kind.BAD_URL: _(
            "DATABASE_URL không đọc được; hãy viết theo mẫu postgres://người_dùng:mật_khẩu@máy:5432/tên_csdl."
        ),
        Kind.UNREACHABLE: _(
            "Không kết nối được cơ sở dữ liệu ({detail}); hãy kiểm tra DATABASE_URL và máy chủ PostgreSQL."
        ),
        Kind.TOO_OLD: _("Máy chủ PostgreSQL là bản {found}; hãy dùng máy chủ từ bản 15 trở lên."),
        Kind.NOT_MIGRATED: _(
            "Cơ sở dữ liệu chưa được cập nhật cho phiên bản này; hãy chạy soichieu migrate."
        ),
    }
