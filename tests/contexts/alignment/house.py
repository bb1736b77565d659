"""An invented house on the standing cast: the province's resolution, a town's term and year plans."""

from datetime import date

from tests.cast import Cast

from soichieu.accounts.sight import Sight
from soichieu.directives.enums import LineageKind, Status
from soichieu.directives.models import Directive, Lineage
from soichieu.evidence import services as evidence
from soichieu.foundation.actor import operator
from soichieu.organisations.models import Unit

ON = date(2024, 3, 1)

RESOLUTION = """TỈNH ỦY HẠ
*
Số 07-NQ/TU

Hạ, ngày 10 tháng 5 năm 2023

NGHỊ QUYẾT
về chuyển đổi số và cải cách hành chính

I- MỤC TIÊU
1. Đến năm 2025, 80% hồ sơ thủ tục hành chính được nộp và giải quyết trực tuyến.
2. Đến năm 2025, 100% thôn có sóng di động băng rộng.
II- NHIỆM VỤ
1. Mở lớp bồi dưỡng kỹ năng số cho toàn bộ cán bộ, công chức cấp xã trước ngày 30/6/2024.
2. Xây dựng kho dữ liệu dùng chung.
3. Thành lập tổ công nghệ số cộng đồng ở các thôn.
"""

TERM_PLAN = """THỊ ỦY BẾN HẠ
*
Số 15-KH/ThU

Bến Hạ, ngày 20 tháng 8 năm 2023

KẾ HOẠCH
chuyển đổi số giai đoạn 2023 - 2025 thực hiện Nghị quyết số 07-NQ/TU, ngày 10/5/2023 của Tỉnh ủy Hạ

I- NHIỆM VỤ
1. Phấn đấu đến năm 2025, 70% hồ sơ thủ tục hành chính nộp và giải quyết trực tuyến.
2. Giao Văn phòng Thị ủy mở lớp bồi dưỡng kỹ năng số cho cán bộ, công chức các xã trước ngày 30/9/2024.
3. Giao Văn phòng Thị ủy lắp trạm phát sóng để 100% thôn có sóng di động băng rộng, xong trong năm 2025.
4. Giao Ban Dân vận Thị ủy thành lập tổ công nghệ số cộng đồng ở các thôn trong năm 2024.
5. Giao Văn phòng Thị ủy mua sắm bàn ghế phòng họp trước ngày 30/10/2023.
6. Sửa sang khuôn viên trụ sở.
"""

YEAR_PLAN = """THỊ ỦY BẾN HẠ
*
Số 02-KH/ThU

Bến Hạ, ngày 15 tháng 01 năm 2024

KẾ HOẠCH
công tác năm 2024

1. Giao Văn phòng Thị ủy tổ chức tập huấn kỹ năng số cho 240 công chức xã trước ngày 15/6/2024.
2. Giao Ban Tổ chức Thị ủy tổ chức hội thao chào mừng ngày lễ lớn trước ngày 30/4/2024.
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
    """Bring the three papers: the resolution of Hạ, the term's plan that carries it out, the year's plan."""
    resolution = take_in(RESOLUTION, cast.ha)
    term, year = take_in(TERM_PLAN, cast.ha_town), take_in(YEAR_PLAN, cast.ha_town)
    # "Hạ" alone is no name of a province to the reader, so the relation is written as a person would.
    Lineage.objects.create(lower=term, kind=LineageKind.IMPLEMENTS, upper=resolution, status=Status.ACCEPTED)
    return resolution, term, year


def sight(on: date = ON) -> Sight:
    """See all."""
    return Sight.all(on)
