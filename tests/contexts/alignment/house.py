"""An invented house on the standing cast: the centre's resolution, a province's term and year plans."""

from datetime import date

from tests.cast import Cast

from soichieu.accounts.sight import Sight
from soichieu.directives import services as directives
from soichieu.directives.models import Directive
from soichieu.evidence import services as evidence
from soichieu.foundation.actor import operator
from soichieu.organisations.models import Unit

ON = date(2024, 3, 1)

RESOLUTION = """TRUNG ƯƠNG MINH HỌA
*
Số 07-NQ/TWMH

ngày 10 tháng 5 năm 2023

NGHỊ QUYẾT
về chuyển đổi số và cải cách hành chính

I- MỤC TIÊU
1. Đến năm 2025, 80% hồ sơ thủ tục hành chính được nộp và giải quyết trực tuyến.
2. Đến năm 2025, 100% thôn có sóng di động băng rộng.
II- NHIỆM VỤ
1. Mở lớp bồi dưỡng kỹ năng số cho toàn bộ cán bộ, công chức cấp xã trước ngày 30/6/2024.
2. Xây dựng kho dữ liệu dùng chung của tỉnh.
3. Thành lập tổ công nghệ số cộng đồng ở các thôn.
"""

TERM_PLAN = """TỈNH ỦY HẠ
*
Số 15-KH/TU

Hạ, ngày 20 tháng 8 năm 2023

KẾ HOẠCH
thực hiện Nghị quyết số 07-NQ/TWMH về chuyển đổi số giai đoạn 2023 - 2025

I- NHIỆM VỤ
1. Phấn đấu đến năm 2025, 70% hồ sơ thủ tục hành chính nộp và giải quyết trực tuyến.
2. Giao Văn phòng Tỉnh ủy mở lớp bồi dưỡng kỹ năng số cho cán bộ, công chức các xã trước ngày 30/9/2024.
3. Giao Văn phòng Tỉnh ủy lắp trạm phát sóng để 100% thôn có sóng di động băng rộng, xong trong năm 2025.
"""

YEAR_PLAN = """TỈNH ỦY HẠ
*
Số 02-KH/TU

Hạ, ngày 15 tháng 01 năm 2024

KẾ HOẠCH
công tác năm 2024

1. Giao Văn phòng Tỉnh ủy tổ chức tập huấn kỹ năng số cho 240 công chức xã trước ngày 15/6/2024.
2. Giao Ban Tổ chức Tỉnh ủy tổ chức hội thao chào mừng ngày lễ lớn trước ngày 30/4/2024.
"""


def take_in(text: str, owner: Unit | None) -> Directive:
    """Take a paper in for a unit, accept all that was read of it, and return it as the register has it."""
    taken = evidence.take_in(
        text.encode(),
        file_name="van-ban.txt",
        by=operator(),
        owner_id=owner.pk if owner else None,
        invented=True,
    )
    evidence.accept_source(taken.source.pk, by=operator())
    return Directive.objects.get(mentions__claim__source=taken.source, mentions__claim__kind="self")


def furnish(cast: Cast) -> tuple[Directive, Directive, Directive]:
    """Bring the three papers; the resolution, the term's plan, the year's plan."""
    return take_in(RESOLUTION, cast.centre), take_in(TERM_PLAN, cast.ha), take_in(YEAR_PLAN, cast.ha)


def sight(on: date = ON) -> Sight:
    """See all."""
    return Sight.all(on)


__all__ = ["ON", "directives", "furnish", "sight", "take_in"]
