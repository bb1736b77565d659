"""Numbers by what they are: figures that tell, targets aimed at or ordered, ratios, and none of these.

Add a row to add a case.
"""

import pytest

from soichieu.pure.reading import read

Figures = list[tuple[float, str | None]]
Targets = list[float]

NUMBERS: list[tuple[str, Figures, Targets]] = [
    ("Dân số 12.540 người, mật độ 310 người/km2.", [(12540, None), (310, None)], []),
    ("Sĩ số 42 học sinh/lớp.", [(42, None)], []),
    ("Quân số 1.250 đồng chí.", [(1250, None)], []),
    ("Chỉ số PCI đạt 68,4 điểm, xếp thứ 12/63.", [(68.4, "điểm")], []),
    ("Doanh số đạt 1,2 nghìn tỷ đồng.", [(1.2, "nghìn tỷ đồng")], []),
    ("Xã có diện tích tự nhiên 3.450 ha, dân số hơn 9.000 người.", [(3450, "ha"), (9000, None)], []),
    ("Thu hút trên 300 lượt đại biểu.", [(300, "lượt")], []),
    (
        "Tổng kinh phí thực hiện 12,5 tỷ đồng, trong đó ngân sách tỉnh 7 tỷ, huy động 5,5 tỷ.",
        [(12.5, "tỷ đồng"), (7, "tỷ"), (5.5, "tỷ")],
        [],
    ),
    ("Số vụ giảm 15 vụ (giảm 12,3%) so với cùng kỳ năm 2024.", [(15, None), (12.3, "%")], []),
    ("Kết nạp mới 45 đảng viên, đạt 112,5% chỉ tiêu.", [(45, None), (112.5, "%")], []),
    ("Có 5/7 xã và 120 hộ tham gia.", [(120, None)], []),
    ("Thu nhập bình quân 65,2 triệu đồng/người/năm.", [(65.2, "triệu đồng/người/năm")], []),
    ("Năng suất lúa đạt 62 tạ/ha, sản lượng 45 nghìn tấn.", [(62, "tạ/ha"), (45, "nghìn tấn")], []),
    ("Thời gian chờ khám còn 38 phút.", [(38, "phút")], []),
    (
        "Rút ngắn thời gian giải quyết từ 15 ngày xuống còn 7 ngày làm việc.",
        [(15, "ngày"), (7, "ngày làm việc")],
        [],
    ),
    ("Lớp tập huấn kéo dài 3 ngày với 120 học viên.", [(120, None)], []),
    ("Ông Nam, 45 tuổi, có 20 năm công tác.", [], []),
    ("Trao Huy hiệu 40 năm tuổi Đảng cho 12 đảng viên.", [(12, None)], []),
    ("Kế hoạch gồm 5 phần, 12 mục.", [(5, None), (12, None)], []),
    ("Giai đoạn 2021-2025, toàn huyện xây 120 km đường.", [(120, "km")], []),
    ("Từ 10-15 người mỗi lớp.", [(10, None), (15, None)], []),
    ("Tăng từ 35% lên 42%.", [(35, "%"), (42, "%")], []),
    ("Bí thư yêu cầu các xã hoàn thành 100% kế hoạch trước ngày 30/12.", [], [100]),
    ("Giao Sở Y tế mở 12 lớp tập huấn cho 450 cán bộ trong quý III/2026.", [(450, None)], [12]),
    ("Đề nghị tỉnh bố trí thêm 20 tỷ đồng.", [], []),
    ("Phấn đấu đến năm 2030, tỷ lệ hộ nghèo dưới 1%, thu nhập đạt 100 triệu đồng/người.", [], [1, 100]),
    ("Mỗi tháng tổ chức 2 lần/tháng, mỗi lần 3 giờ.", [], []),
    ("Khởi công 15 công trình với tổng vốn 1.200 tỷ đồng.", [(15, None), (1200, "tỷ đồng")], []),
    ("Đoàn công tác gồm 9 thành viên.", [(9, None)], []),
    ("Tuyến đường dài 12,4 km, rộng 7 m, vốn 85 tỷ đồng.", [(12.4, "km"), (7, "m"), (85, "tỷ đồng")], []),
    ("Nhà 3 tầng, 18 phòng học.", [(3, None), (18, None)], []),
    ("Đến nay đã có 34 tỉnh, thành phố ban hành kế hoạch.", [(34, None)], []),
    (
        "Tặng 200 suất quà, mỗi suất 500.000 đồng, tổng trị giá 100 triệu đồng.",
        [(200, None), (500000, "đồng"), (100, "triệu đồng")],
        [],
    ),
    ("Phạt 3 cơ sở số tiền 45 triệu đồng.", [(3, None), (45, "triệu đồng")], []),
    (
        "Toàn tỉnh hiện còn 2.145 hộ nghèo (2,3%), 4.320 hộ cận nghèo (4,6%).",
        [(2145, None), (2.3, "%"), (4320, None), (4.6, "%")],
        [],
    ),
    ("Số đảng viên được xếp loại hoàn thành tốt nhiệm vụ là 1.245 đồng chí.", [(1245, None)], []),
    ("Bình quân mỗi xã có 8,5 cán bộ.", [(8.5, None)], []),
    ("Vượt kế hoạch 15 ngày.", [], []),
    ("Hội nghị diễn ra trong 2 ngày 5 và 6/8.", [], []),
    ("Quốc lộ 1A đoạn Km 12 bị sạt lở 200 m3 đất đá.", [(200, "m3")], []),
    ("Cấp 1.200 liều vắc xin, 45 tấn gạo và 300 thùng mì.", [(1200, None), (45, "tấn"), (300, None)], []),
    ("Tỷ lệ đô thị hóa đạt 45,2%, tăng 3,1 điểm phần trăm.", [(45.2, "%"), (3.1, "điểm phần trăm")], []),
    ("Hơn 95% hộ dân dùng nước sạch.", [(95, "%")], []),
    ("Gần 2/3 số hộ thoát nghèo.", [], []),
    (
        "Lực lượng chức năng thu 2 bánh heroin, 4,2 gam ma túy, 3 khẩu súng.",
        [(2, None), (4.2, "gam"), (3, None)],
        [],
    ),
    ("Báo cáo nêu 7 tồn tại, 4 nguyên nhân.", [(7, None), (4, None)], []),
    ("Công suất 120 MW, điện lượng 450 triệu kWh.", [(120, "MW"), (450, "triệu kWh")], []),
    ("Đầu tư 25 triệu USD.", [(25, "triệu USD")], []),
    ("Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng còn 9,8%.", [(9.8, "%")], []),
    ("Doanh nghiệp có từ 50 lao động trở lên phải báo cáo.", [], []),
    (
        "Nộp ngân sách 45,6 tỷ đồng, tăng 12% so với năm 2023, bằng 108% dự toán giao.",
        [(45.6, "tỷ đồng"), (12, "%"), (108, "%")],
        [],
    ),
    ("Trong số 120 hồ sơ có 5 hồ sơ quá hạn.", [(120, None), (5, None)], []),
    ("Thôn 5 có 120 hộ, thôn 6 có 95 hộ.", [(120, None), (95, None)], []),
    ("Bắt 12 đối tượng, khởi tố 8 bị can về 3 tội danh.", [(12, None), (8, None), (3, None)], []),
    ("Công an tỉnh triển khai 234 trạm, 1.120 camera.", [(234, None), (1120, None)], []),
    ("Hiến 1.200 m2 đất, đóng góp 3.400 ngày công.", [(1200, "m2"), (3400, None)], []),
    ("UBND tỉnh phân bổ 50 tỷ đồng cho 12 xã.", [(50, "tỷ đồng"), (12, None)], []),
    ("Sở Nội vụ đã tham mưu giảm 12 phòng, 45 biên chế.", [(12, None), (45, None)], []),
    ("Toàn ngành có 3 tập thể, 5 cá nhân được tặng Bằng khen.", [(3, None), (5, None)], []),
    (
        "Cuộc thi thu hút 12.450 bài dự thi, trao 1 giải Nhất, 2 giải Nhì.",
        [(12450, None), (1, None), (2, None)],
        [],
    ),
    ("Dự kiến năm 2027 khởi công 5 dự án với 2.000 tỷ đồng.", [(2000, "tỷ đồng")], [5]),
    ("Mục tiêu đến 2025: 100% xã có bác sĩ. Thực tế đến nay đạt 92%.", [(92, "%")], [100]),
    ("Giá trị giải ngân đạt 98.5% kế hoạch.", [(98.5, "%")], []),
    ("Nhiệt độ xuống 5 độ C.", [(5, "độ C")], []),
    ("Xã đạt 17/19 tiêu chí, còn 2 tiêu chí chưa đạt.", [(2, None)], []),
    ("Gói thầu số 5 trị giá 12 tỷ đồng.", [(12, "tỷ đồng")], []),
    ("Thửa đất số 45, tờ bản đồ 12, diện tích 250 m2.", [(250, "m2")], []),
    ("Tăng gấp 3 lần, gấp đôi năm trước.", [(3, "lần")], []),
    ("Ủng hộ được 1 tỷ 350 triệu đồng.", [(1350, "triệu đồng")], []),
]

RATIOS: list[tuple[str, list[tuple[int, int]]]] = [
    ("Có 52 trên tổng số 78 xã gửi báo cáo.", [(52, 78)]),
    ("Có 118 trên 135 xã đạt chuẩn.", [(118, 135)]),
    ("Có 118 xã trên 135 xã của tỉnh đạt chuẩn.", [(118, 135)]),
    ("9 trong 12 chi bộ đã đại hội.", [(9, 12)]),
    ("9 trong số 12 chi bộ đã đại hội.", [(9, 12)]),
    ("Đã có 9 trong tổng số 12 chi bộ tổ chức xong đại hội.", [(9, 12)]),
    ("Đã có 9 chi bộ trong tổng số 12 chi bộ tổ chức xong đại hội.", [(9, 12)]),
    ("Đã có 9 chi bộ/12 chi bộ tổ chức xong đại hội.", [(9, 12)]),
    ("Đã có 9 chi bộ / tổng số 12 chi bộ tổ chức xong.", [(9, 12)]),
    ("Số xã đạt chuẩn: 12/15.", [(12, 15)]),
    ("Số xã đạt chuẩn tăng từ 5/9 xã lên 9/9 xã.", [(5, 9), (9, 9)]),
    ("Trong số 12/15 xã đã kiểm tra, còn vi phạm.", [(12, 15)]),
    ("Kết quả: 11/12 tiêu chí hoàn thành.", [(11, 12)]),
    ("Hoàn thành 11/12 chỉ tiêu, vượt 3/12 chỉ tiêu.", [(11, 12), (3, 12)]),
    ("Đến nay có 8/10 trạm đã bàn giao; 2/10 trạm đang thi công.", [(8, 10), (2, 10)]),
    ("Toàn tỉnh hiện có 1.240/1.305 cơ sở được cấp phép (đạt 95,02%).", [(1240, 1305)]),
    ("Đảng viên dự học 1.020/1.098 đồng chí, đạt 92,8%.", [(1020, 1098)]),
    ("Có mặt 45/48 đại biểu được triệu tập.", [(45, 48)]),
    ("Kết quả biểu quyết: 38/38 đại biểu tán thành.", [(38, 38)]),
    ("Ban Chấp hành đã bỏ phiếu, 37/39 đồng chí đồng ý.", [(37, 39)]),
    ("Xã đạt 19/19 tiêu chí nông thôn mới.", [(19, 19)]),
    ("Tỷ lệ xã có bác sĩ đạt 20/24 (83,3%).", [(20, 24)]),
    ("Sáng 9/11, thôn Khau Đen họp.", []),
    ("Ngày 5/9 trường khai giảng.", []),
    ("Từ 5/9 các trường khai giảng.", []),
    ("Trực 24/24 giờ, 7/7 ngày.", []),
    ("Nhà số 12/15 đường Lê Lợi.", []),
    ("2/3 số đảng viên là nữ.", []),
    ("1/2 diện tích đã gieo.", []),
    ("Mít tinh kỷ niệm 30/4 và 1/5.", []),
    ("Ông nghỉ từ 30/4 đến hết 1/5.", []),
    ("58 ha trên tổng số 71 ha đã thu hoạch.", []),
    ("31 đảng viên trên 58 giáo viên.", []),
    ("Tỷ số chung cuộc 3/2.", []),
    ("Mỗi năm học 2024/2025 có hai học kỳ.", []),
    ("Phấn đấu đến năm 2030 có 15/15 xã đạt chuẩn.", []),
    ("Cả 15/15 xã, thị trấn đều ra quân.", [(15, 15)]),
    ("Tính đến 31/10, có 96/102 xã (94,1%) hoàn thành.", [(96, 102)]),
    ("Trong 24 xã có 20 xã hoàn thành.", []),
    ("Hai ngày qua, 17/45 xã, phường mất điện.", [(17, 45)]),
    ("Tuổi trẻ ra quân dịp 26/3.", []),
    ("Đại hội 12/15 chi đoàn xong trước 30/6.", [(12, 15)]),
    ("Mới 4/9 huyện tự kiểm tra.", [(4, 9)]),
    ("Huyện có 7/12 xã vùng III.", [(7, 12)]),
    ("Qua khảo sát 400 hộ, 372/400 hộ hài lòng.", [(372, 400)]),
    ("Đã giải quyết 6.218/6.300 tin.", [(6218, 6300)]),
    ("Nghiệm thu 12/12 km đường.", []),
    ("Thực hiện 12/12 km đường.", []),
    ("Số trạm y tế có bác sĩ là 20 trên 24 trạm.", [(20, 24)]),
    ("20 trên tổng 24 trạm y tế có bác sĩ.", [(20, 24)]),
    ("20 trong tổng số 24 trạm y tế có bác sĩ, chiếm 83,3%.", [(20, 24)]),
    ("Có tới 20 (trên tổng số 24) trạm y tế xuống cấp.", [(20, 24)]),
]


@pytest.mark.parametrize(("text", "figures", "targets"), NUMBERS)
def test_numbers_are_told_aimed_at_or_neither(text: str, figures: Figures, targets: Targets) -> None:
    reading = read(text)
    assert sorted((one.value, one.measure_unit or "") for one in reading.figures) == sorted(
        (value, unit or "") for value, unit in figures
    )
    assert sorted(one.value for one in reading.targets) == sorted(targets)


@pytest.mark.parametrize(("text", "expected"), RATIOS)
def test_so_many_of_so_many_are_coverage(text: str, expected: list[tuple[int, int]]) -> None:
    assert [(one.done, one.of) for one in read(text).coverage] == expected
