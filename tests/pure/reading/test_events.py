"""Events: how the trade tells that something was held, by whom and when, and how it tells what is none."""

from datetime import date

import pytest

from soichieu.pure.reading import read

PUBLISHED = date(2025, 10, 20)

# text, [(kind, date, organiser)]; the page came out on 20/10/2025.
TOLD = [
    # who holds it is told beside the event
    ("Sáng 16/10, Ngày hội “Em yêu sách” diễn ra tại sân Nhà văn hóa xã Long Biền. Ngày hội do Hội "
     "LHPN xã, Xã "
     "đoàn và Trường Tiểu học Long Biền phối hợp tổ chức.",
     [("festival", "2025-10-16", "Hội Liên hiệp Phụ nữ xã Long Biền")]),
    ("Giải bóng chuyền nông dân khai mạc chiều 16/10 với 12 đội; đơn vị tổ chức là Hội Nông dân xã "
     "Long Biền.",
     [("festival", "2025-10-16", "Hội Nông dân xã Long Biền")]),
    ("Hội thi “Nhà nông đua tài” diễn ra ngày 16/10 tại xã Long Biền. Hội Nông dân xã đứng ra tổ chức.",
     [("festival", "2025-10-16", "Hội Nông dân xã Long Biền")]),
    ("Hội thao quốc phòng diễn ra ngày 16/10 tại huyện Na Rì Hạ. Đơn vị đăng cai là Ban Chỉ huy Quân "
     "sự huyện "
     "Na Rì Hạ.", [("festival", "2025-10-16", "Ban Chỉ huy Quân sự huyện Na Rì Hạ")]),
    ("Hội nghị đối thoại với doanh nghiệp diễn ra sáng 16/10. Chủ trì hội nghị là ông Lê Văn Tám, "
     "Phó Chủ tịch "
     "UBND tỉnh Lam Giang.", [("meeting", "2025-10-16", "Ủy ban nhân dân tỉnh Lam Giang")]),
    ("Kiểm tra tại Đảng ủy phường Nam Kha ngày 16/10, tổ kiểm tra của Ủy ban Kiểm tra Tỉnh ủy Lam Giang phát "
     "hiện 2 chi bộ thu sai.", [("inspection", "2025-10-16", "Ủy ban Kiểm tra Tỉnh ủy Lam Giang")]),
    # a time between the subject and its deed; subjects in small letters, labels, several areas
    ("Công đoàn Than Lam Giang hôm qua gắn biển “Mái ấm” cho 3 gia đình.",
     [("launch", "2025-10-19", "Công đoàn Than Lam Giang")]),
    ("Hôm qua, bệnh viện đa khoa tỉnh Lam Giang khai trương khu khám mới.",
     [("launch", "2025-10-19", "Bệnh viện đa khoa tỉnh Lam Giang")]),
    ("Hạt Kiểm lâm Hương Bình - Ngày 16/10: ra quân trồng 5.000 cây bần.",
     [("launch", "2025-10-16", "Hạt Kiểm lâm Hương Bình")]),
    ("Ngày 16/10, Công an các xã Long Biền, Tân Phú ký kết quy chế phối hợp giữ gìn an ninh.",
     [("meeting", "2025-10-16", "Công an xã Long Biền")]),
    # days
    ("Hôm kia, Công an xã Long Biền ra quân lập lại trật tự lòng đường.",
     [("launch", "2025-10-18", "Công an xã Long Biền")]),
    ("Cuối tháng trước, Huyện đoàn Na Rì Hạ tổ chức ngày hội khởi nghiệp.",
     [("festival", "2025-09", "Huyện đoàn Na Rì Hạ")]),
    ("Trong hai ngày 15 và 16/10, Đảng bộ xã Long Biền tiến hành đại hội. Chiều cùng ngày, Hội Nông "
     "dân xã khai "
     "trương gian hàng nông sản.",
     [("meeting", "2025-10-15", "Đảng bộ xã Long Biền"),
      ("launch", "2025-10-16", "Hội Nông dân xã Long Biền")]),
    # who holds it
    ("Sáng 16/10, Đảng ủy xã Long Biền tổ chức hội nghị quán triệt Nghị quyết số 59-NQ/TW.",
     [("dissemination", "2025-10-16", "Đảng ủy xã Long Biền")]),
    ("Chiều ngày 16/10/2025 UBND phường Nam Kha đã khai mạc lớp bồi dưỡng kỹ năng số.",
     [("training", "2025-10-16", "Ủy ban nhân dân phường Nam Kha")]),
    ("Ngày 16.10, tại Nhà văn hóa thôn Đồi, Hội LHPN xã Long Biền phối hợp với Đồn Biên phòng Cửa Nhượng "
     "tổ chức "
     "buổi tuyên truyền pháp luật.",
     [("dissemination", "2025-10-16", "Hội Liên hiệp Phụ nữ xã Long Biền")]),
    ("Ngày 15-10, Hội nghị sơ kết phong trào do Ban Chỉ đạo 35 tỉnh Lam Giang tổ chức đã diễn ra tại hội "
     "trường tỉnh.",
     [("review", "2025-10-15", "Ban Chỉ đạo 35 tỉnh Lam Giang")]),
    ("Sáng 14/10, Kỳ họp thứ 7 HĐND tỉnh Lam Giang khóa XV đã khai mạc.",
     [("meeting", "2025-10-14", "Hội đồng nhân dân tỉnh Lam Giang")]),
    ("Ngày 12/10, Đại hội Đảng bộ xã Long Biền lần thứ I diễn ra trong không khí phấn khởi.",
     [("meeting", "2025-10-12", "Đảng bộ xã Long Biền")]),
    ("Sáng 13/10, đồng chí Lê Hoài Thương, Chủ tịch UBND xã Long Biền chủ trì cuộc họp bàn giải pháp thu "
     "ngân sách.",
     [("meeting", "2025-10-13", "Ủy ban nhân dân xã Long Biền")]),
    ("Chiều 13/10, dưới sự chủ trì của đồng chí Vũ Đức Tài, Bí thư Tỉnh ủy Lam Giang, Ban Thường vụ Tỉnh "
     "ủy họp "
     "cho ý kiến về quy hoạch.",
     [("meeting", "2025-10-13", "Ban Thường vụ Tỉnh ủy Lam Giang")]),
    ("Ngày 10/10, Đoàn kiểm tra số 3 của Ban Thường vụ Tỉnh ủy Lam Giang do ông Vũ Đức Tài làm trưởng đoàn "
     "đã kiểm tra "
     "việc thực hiện nghị quyết tại Đảng ủy xã Long Biền.",
     [("inspection", "2025-10-10", "Ban Thường vụ Tỉnh ủy Lam Giang")]),
    ("Đoàn công tác của Sở Y tế tỉnh Lam Giang vừa có buổi khảo sát trạm y tế xã Long Biền vào chiều 9/10.",
     [("inspection", "2025-10-09", "Sở Y tế tỉnh Lam Giang")]),
    ("Ngày 8/10, Ban Pháp chế HĐND tỉnh Lam Giang giám sát việc tiếp công dân tại xã Long Biền.",
     [("inspection", "2025-10-08", "Ban Pháp chế Hội đồng nhân dân tỉnh Lam Giang")]),
    ("Tối 7/10, Đoàn xã Long Biền ra quân dọn vệ sinh bãi biển.", [("launch", "2025-10-07", "Đoàn xã Long "
     "Biền")]),
    ("Ngày 6/10, huyện Na Rì Hạ khởi công nhà ở cho giáo viên.", [("launch", "2025-10-06", "huyện Na Rì "
     "Hạ")]),
    ("Ngày 6/10, cầu Bến Đá được khánh thành sau hai năm thi công.", [("launch", "2025-10-06", None)]),
    ("Ngày 6/10, Trạm Y tế xã Long Biền được khánh thành.", [("launch", "2025-10-06", None)]),
    ("Ngày 6/10, Thi hành án dân sự tỉnh Lam Giang tập huấn nghiệp vụ.",
     [("training", "2025-10-06", "Thi hành án dân sự tỉnh Lam Giang")]),
    ("Sáng 5/10, Liên đoàn Lao động tỉnh Lam Giang trao giải cuộc thi “Công nhân sáng tạo”.",
     [("award", "2025-10-05", "Liên đoàn Lao động tỉnh Lam Giang")]),
    ("Sáng 4/10, Trường THPT Võ Trường Toản tổ chức Lễ khai giảng và Hội khỏe Phù Đổng.",
     [("training", "2025-10-04", "Trường THPT Võ Trường Toản")]),
    ("Ngày 3/10, Trung đoàn 88 tổ chức diễn tập phòng, chống lụt bão.",
     [("training", "2025-10-03", "Trung đoàn 88")]),
    ("Công an tỉnh Lam Giang, Sở Giáo dục và Đào tạo tỉnh Lam Giang tổ chức ký kết quy chế phối hợp ngày "
     "2/10.",
     [("meeting", "2025-10-02", "Công an tỉnh Lam Giang")]),
    ("Vừa qua, Đảng ủy xã Long Biền đã mở hội nghị triển khai Kế hoạch số 12-KH/ĐU.",
     [("dissemination", None, "Đảng ủy xã Long Biền")]),
    ("Hội nghị Ban Chấp hành Đảng bộ tỉnh Lam Giang lần thứ 5 họp ngày 1/10 đã thông qua nghị quyết.",
     [("meeting", "2025-10-01", "Ban Chấp hành Đảng bộ tỉnh Lam Giang")]),
    ("Sáng 1/10, Tổ đại biểu HĐND tỉnh tiếp xúc cử tri xã Long Biền.",
     [("meeting", "2025-10-01", "Tổ đại biểu Hội đồng nhân dân tỉnh")]),
    ("Ngày 30/9, Tổng công ty Cấp nước Lam Giang gắn biển công trình chào mừng đại hội.",
     [("launch", "2025-09-30", "Tổng công ty Cấp nước Lam Giang")]),
    ("Ngày 29/9, Chi bộ thôn Đồi sinh hoạt chuyên đề quý III.", [("meeting", "2025-09-29", "Chi bộ thôn "
     "Đồi")]),
    # when
    ("Sáng nay (20/10), UBND xã Long Biền tổ chức lễ phát động thi đua.",
     [("launch", "2025-10-20", "Ủy ban nhân dân xã Long Biền")]),
    ("Sáng nay, UBND xã Long Biền tổ chức họp báo.", [("meeting", "2025-10-20", "Ủy ban nhân dân xã Long "
     "Biền")]),
    ("Hôm qua, Công an xã Long Biền mở lớp tập huấn chữa cháy.", [("training", "2025-10-19", "Công an xã "
     "Long Biền")]),
    ("Trong hai ngày 25 và 26/9, Huyện đoàn Na Rì Hạ tổ chức hội trại.",
     [("festival", "2025-09-25", "Huyện đoàn Na Rì Hạ")]),
    ("Từ ngày 15 đến ngày 17/9, Sở Nội vụ tỉnh Lam Giang tổ chức lớp bồi dưỡng cán bộ xã.",
     [("training", "2025-09-15", "Sở Nội vụ tỉnh Lam Giang")]),
    ("Từ ngày 15/9 đến 20/9, Thanh tra tỉnh Lam Giang thanh tra việc đấu thầu tại Sở Xây dựng.",
     [("inspection", "2025-09-15", "Thanh tra tỉnh Lam Giang")]),
    ("Trong tháng 8/2025, Hội Nông dân xã Long Biền đã tập huấn cho hội viên.",
     [("training", "2025-08", "Hội Nông dân xã Long Biền")]),
    ("Hôm thứ Sáu vừa qua, Huyện ủy Na Rì Hạ họp giao ban.", [("meeting", "2025-10-17", "Huyện ủy Na Rì "
     "Hạ")]),
    ("Sáng 9/9, hội trường Huyện ủy chật kín. Huyện ủy Na Rì Hạ tổ chức hội nghị học tập chuyên đề.",
     [("dissemination", "2025-09-09", "Huyện ủy Na Rì Hạ")]),
    # several
    ("Sáng 2/9, UBND xã Long Biền tổ chức lễ mít tinh. Cùng ngày, Công an xã Long Biền ra mắt mô hình “Xóm "
     "an”.",
     [("festival", "2025-09-02", "Ủy ban nhân dân xã Long Biền"),
      ("launch", "2025-09-02", "Công an xã Long Biền")]),
    ("Sáng 2/9, UBND xã Long Biền tổ chức lễ mít tinh. Buổi lễ do Chủ tịch UBND xã chủ trì. Tại buổi lễ, "
     "xã trao tặng 5 "
     "suất quà.",
     [("festival", "2025-09-02", "Ủy ban nhân dân xã Long Biền")]),
    ("Ngày 3/9, Đảng ủy xã Long Biền sơ kết chuyên đề; ngày 5/9, Hội Cựu chiến binh xã Long Biền tổ chức "
     "hội thảo.",
     [("review", "2025-09-03", "Đảng ủy xã Long Biền"),
      ("meeting", "2025-09-05", "Hội Cựu chiến binh xã Long Biền")]),
]  # fmt: skip

NONE = [
    "Trong năm, toàn tỉnh đã tổ chức 25 hội nghị và mở 12 lớp tập huấn.",
    "Các đơn vị đã tổ chức hội nghị quán triệt đến từng chi bộ.",
    "Đảng ủy xã Long Biền sẽ tổ chức hội nghị sơ kết vào ngày 15/11/2025.",
    "Yêu cầu Đảng ủy các xã tổ chức hội nghị tổng kết trước ngày 30/11/2025.",
    "Ngày 12/10, UBND xã Long Biền ban hành Kế hoạch số 30/KH-UBND về kiểm tra trật tự đô thị.",
    "Thực hiện Kế hoạch số 15-KH/TU, ngày 5/9/2025 của Tỉnh ủy về công tác kiểm tra, giám sát, xã đã có "
    "nhiều cố gắng.",
    "Chào mừng Ngày hội văn hóa các dân tộc, bà con trồng hoa ven đường.",
    "Ngày 12/10, lãnh đạo tỉnh thăm, tặng quà gia đình chính sách.",
    "Phong trào được phát động từ năm 2021 đến nay lan tỏa rộng.",
    "Hằng năm, Huyện ủy Na Rì Hạ tổ chức hội nghị đối thoại với thanh niên.",
]


def _events(text: str) -> list[tuple[str, str | None, str | None]]:
    found = read(f"Tin địa phương\n\n{text}", published_on=PUBLISHED).as_json()["events"]
    return [(event["kind"], event["date"], event["organiser"]) for event in found]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_an_event_is_told_in_many_ways(text, expected):
    assert _events(text) == expected


@pytest.mark.parametrize("text", NONE, ids=[text[:60] for text in NONE])
def test_what_is_planned_counted_or_general_is_no_event(text):
    assert _events(text) == []


INVITATION = """HUYỆN ỦY NA RÌ HẠ	ĐẢNG CỘNG SẢN VIỆT NAM
VĂN PHÒNG
*
Số 44-GM/VPHU	Na Rì Hạ, ngày 03 tháng 9 năm 2025

GIẤY MỜI
dự hội nghị giao ban khối nội chính

Ban Thường vụ Huyện ủy kính mời đồng chí dự hội nghị giao ban khối nội chính.
- Thời gian: 8 giờ 00, ngày 12/9/2025.
- Địa điểm: Phòng họp số 1.
"""
DECISION = """UBND TỈNH LAM GIANG	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ	Độc lập - Tự do - Hạnh phúc
Số: 70/QĐ-SNV	Lam Giang, ngày 03 tháng 9 năm 2025

QUYẾT ĐỊNH
Về việc thành lập Đoàn kiểm tra công vụ

Điều 1. Thành lập Đoàn kiểm tra công vụ gồm 5 người.
Điều 2. Thời gian kiểm tra: từ ngày 15/9/2025 đến ngày 30/9/2025.
"""
CALLS = [
    (INVITATION, ("meeting", "2025-09-12", "Ban Thường vụ Huyện ủy Na Rì Hạ")),
    (DECISION, ("inspection", "2025-09-15", "Sở Nội vụ tỉnh Lam Giang")),
]


@pytest.mark.parametrize(("text", "expected"), CALLS, ids=["invitation", "decision to inspect"])
def test_people_called_to_an_event_to_come_make_it_one(text, expected):
    found = read(text).as_json()["events"]
    assert [(event["kind"], event["date"], event["organiser"]) for event in found] == [expected]
