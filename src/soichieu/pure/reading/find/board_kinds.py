"""What bodies have boards and rooms of a kind: "Hội đồng quản trị" is of a company or a bank."""

import re

_FIRMS = ("Tổng công ty", "Tổng Công ty", "Công ty", "Tập đoàn", "Ngân hàng", "Quỹ tín dụng", "Hợp tác xã",
          "Liên hiệp Hợp tác xã")  # fmt: skip
_SCHOOLS = ("Trường", "Đại học", "Học viện")
_UNIONS = ("Công đoàn", "Liên đoàn Lao động")
_ARMY = ("Sư đoàn", "Lữ đoàn", "Trung đoàn", "Bộ Chỉ huy", "Quân đoàn", "Quân khu")
# Boards and rooms → the bodies that have them.
_HOLDERS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(rf"(?:{boards})$"), holders)
    for boards, holders in (
        (r"Hội đồng (?:quản trị|thành viên|quản lý)|Ban Kiểm soát|Đại hội đồng cổ đông|Đại hội thành viên|"
         r"Ban Tổng [Gg]iám đốc|Ban [Đđ]iều hành", _FIRMS),
        (r"Ban Giám hiệu|Hội đồng [Tt]rường", _SCHOOLS),
        (r"Ban Giám đốc", ("Bệnh viện", *_FIRMS, "Trung tâm", "Đại học", "Học viện", "Đài", "Vườn", "Nhà máy",
                           "Xí nghiệp", "Sở")),
        (r"Ban Nữ công", _UNIONS),
        (r"Ban Thường trực", ("Ủy ban Mặt trận", "Mặt trận")),
        (r"Ban (?:Kinh tế - Ngân sách|Pháp chế|Văn hóa - Xã hội|Đô thị)", ("Hội đồng nhân dân",)),
        (r"Phòng (?:Chính trị|Hậu cần - Kỹ thuật)", _ARMY),
        (r"(?:Khoa|Bộ môn) .+", (*_SCHOOLS, "Bệnh viện", "Trung tâm Y tế")),
        (r"Ban Xây dựng Đảng", ("Đảng ủy xã", "Đảng ủy phường", "Đảng ủy đặc khu", "Đảng ủy các cơ quan")),
        (r"Đảng ủy", (*_FIRMS, *_SCHOOLS, "Bệnh viện", "Nhà máy")),
        (r"Công đoàn", (*_FIRMS, *_SCHOOLS, "Bệnh viện", "Trung tâm Y tế", "Nhà máy",
                         "Xí nghiệp", "Điện lực")),
    )
)  # fmt: skip
_BRANCH = re.compile(r" [Cc]hi nhánh .*$")


def holder_in(board: str, whole: str) -> str | None:
    """Give the body within a whole name that has such a board: of "Công đoàn Công ty A" the company."""
    for form, kinds in _HOLDERS:
        if form.match(board):
            found = re.search(rf"(?<!\w)(?:{'|'.join(kinds)}) .+", whole)
            return without_branch(found.group()) if found else None
    return None


def without_branch(name: str) -> str:
    """Give the body a branch is of: "Ngân hàng A" of "Ngân hàng A chi nhánh tỉnh B"."""
    return _BRANCH.sub("", name)


def has_holders(board: str) -> bool:
    """Say whether the table tells what bodies have such a board."""
    return any(form.match(board) for form, _ in _HOLDERS)
