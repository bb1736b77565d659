"""What asks for work, and what only tells; clauses of an invented harbour town."""

import pytest

from soichieu.pure.alignment.demands import is_demand

DEMANDS = [
    ("Đến năm 2027, 80% tàu cá lắp thiết bị giám sát hành trình.", "", ()),
    ("Nạo vét luồng vào cảng, cắm lại phao tiêu.", "Luồng lạch", ("Nhiệm vụ và giải pháp",)),
    ("Ủy ban nhân dân thị xã chỉ đạo các phường cụ thể hóa thành kế hoạch.", "", ("Tổ chức thực hiện",)),
    ("Mùa biển động phải báo tin hai giờ một lần.", "Yêu cầu cụ thể", ()),
    ("Cấp ủy xác định giữ bến bãi sạch là nhiệm vụ thường xuyên; mỗi quý nghe báo cáo một lần.", "", ()),
    ("Ngư dân chưa có bằng thuyền trưởng được học miễn phí.", "", ()),
    ("Thay mái tôn đã dột của chợ cá.", "", ()),
    ("4. Báo cáo kết quả trước ngày 20 hằng tháng.", "", ()),
    ("Đến năm 2027 không còn tàu ba không.", "Mục tiêu", ("Quan điểm, mục tiêu",)),
    ("Bám sát thực địa, dứt điểm từng bãi.", "", ("Quan điểm, mục tiêu",)),
]

NO_DEMANDS = [
    ("Cảng cá đón 400 tàu mỗi ngày.", "Tình hình", ()),
    ("Cảng cá đón 400 tàu mỗi ngày.", "", ("I. THỰC TRẠNG VÀ NGUYÊN NHÂN", "1. Hạ tầng")),
    ("Những năm qua, nghề cá của thị xã tăng trưởng khá nhưng thiếu bền vững.", "", ()),
    ("Tàu nhỏ đã giảm; tuy nhiên nhiều bến còn tự phát.", "", ()),
    ("Giữ biển sạch là trách nhiệm của mọi nhà.", "", ()),
    ("Kế hoạch nhằm thống nhất cách làm giữa các phường ven biển.", "", ()),
    ("Bảo đảm đồng bộ, sát thực tế, không phô trương.", "Yêu cầu", ("Mục đích, yêu cầu",)),
    ("Căn cứ Luật Thủy sản và đề nghị của phòng chuyên môn.", "", ()),
    ("Chỉ thị này phổ biến đến chi bộ.", "", ("Tổ chức thực hiện",)),
    ("Trên đây là kế hoạch nạo vét luồng; có vướng mắc xin báo về văn phòng.", "", ()),
    ("Nơi nhận: Như trên; Lưu VT.", "", ()),
    ("II. MỤC TIÊU", "MỤC TIÊU", ()),
    ("2. Nhiệm vụ trọng tâm:", "Nhiệm vụ trọng tâm:", ()),
    ("", "", ()),
]


@pytest.mark.parametrize(("text", "heading", "above"), DEMANDS)
def test_goals_tasks_and_organisation_are_demands(text: str, heading: str, above: tuple[str, ...]) -> None:
    assert is_demand(text, heading, above)


@pytest.mark.parametrize(("text", "heading", "above"), NO_DEMANDS)
def test_situation_viewpoint_ground_purpose_and_closing_are_none(
    text: str, heading: str, above: tuple[str, ...]
) -> None:
    assert not is_demand(text, heading, above)
