"""What the trade calls things of the registers by, in own sentences. Add a row to add a case."""

import time

import pytest

from soichieu.pure.reading import read
from soichieu.pure.reading.find.registers import find_registers
from soichieu.pure.reading.find.statements import find_statements
from soichieu.pure.reading.prepared import prepare

Named = list[tuple[str, str]]


def registers(text: str) -> Named:
    return [(one.kind, one.name or "") for one in read(text).registers]


WORKS: list[tuple[str, list[str]]] = [
    (
        "Huyện tổ chức lễ khánh thành và đưa vào sử dụng Trường Mầm non Hoa Ban, xã Ea Tir.",
        ["Trường Mầm non Hoa Ban"],
    ),
    ("Huyện đã bàn giao nhà văn hóa đa năng xã Ea Tir cho địa phương.", ["nhà văn hóa đa năng xã Ea Tir"]),
    ("Dự án Khu tái định cư thôn Tà Rầu chậm tiến độ do vướng mặt bằng.", ["Khu tái định cư thôn Tà Rầu"]),
    (
        "Phường đầu tư 2 công trình: Trường Tiểu học Lê Hồng Phong 2 và Nhà văn hóa tổ dân phố 7.",
        ["Trường Tiểu học Lê Hồng Phong 2", "Nhà văn hóa tổ dân phố 7"],
    ),
    (
        "Khởi công Dự án Đường cao tốc Đồng Lạc - Hà Tân đoạn qua huyện Vĩnh Cát.",
        ["Đường cao tốc Đồng Lạc - Hà Tân"],
    ),
    ("Hồ chứa nước Ea Ral 3 được khởi công từ năm 2023.", ["Hồ chứa nước Ea Ral 3"]),
    ("Cầu Vĩnh Phú chính thức thông xe ngày 2/9.", ["Cầu Vĩnh Phú"]),
    ("Bệnh viện Sản Nhi Đông Sơn dự kiến khánh thành vào cuối năm.", ["Bệnh viện Sản Nhi Đông Sơn"]),
    ("Tỉnh đang nâng cấp quốc lộ 34B và tỉnh lộ 205.", ["quốc lộ 34B", "tỉnh lộ 205"]),
    (
        "Đoàn kiểm tra tiến độ thi công tuyến đường Nguyễn Tất Thành nối dài.",
        ["tuyến đường Nguyễn Tất Thành"],
    ),
    ("Hoàn thành mở rộng Bệnh viện Đa khoa huyện Tân Kỳ quy mô lớn.", ["Bệnh viện Đa khoa huyện Tân Kỳ"]),
    ("Huyện đoàn gắn biển công trình thanh niên “Đường cờ Tổ quốc”.", ["Đường cờ Tổ quốc"]),
    # No work: places where something happens, kinds without a name, goals of a school that stands.
    ("Công an huyện tổ chức hội nghị tại Trường Tiểu học Hoa Sen.", []),
    ("Hội nghị nối tới điểm cầu Công an tỉnh Lam Sơn và điểm cầu Công an các huyện.", []),
    ("Xã xây dựng Trường Mầm non Hoa Sen đạt chuẩn quốc gia mức độ 2.", []),
    ("Huyện khánh thành 3 nhà tình nghĩa cho gia đình chính sách.", []),
]


@pytest.mark.parametrize(("text", "names"), WORKS)
def test_a_work_is_built_and_has_a_name_of_its_own(text: str, names: list[str]) -> None:
    assert [name for kind, name in registers(text) if kind == "work"] == names


def test_a_table_of_works_names_one_in_each_row_less_its_deed() -> None:
    found = registers(
        "Danh mục như sau:\nTT\tTên công trình\tVốn\n1\tXây mới Trạm Y tế xã Bản Cầm\t3\n"
        "2\tCải tạo Chợ Mường Vi\t5\n\tTổng cộng\t8\n"
    )
    assert found == [("work", "Trạm Y tế xã Bản Cầm"), ("work", "Chợ Mường Vi")]


FINDINGS: list[tuple[str, list[str]]] = [
    (
        "Đoàn giám sát chỉ ra một số hạn chế như: việc công khai chưa đầy đủ, hồ sơ lưu trữ còn thiếu.",
        ["việc công khai chưa đầy đủ", "hồ sơ lưu trữ còn thiếu"],
    ),
    (
        "Ủy ban Kiểm tra nhận thấy Đảng ủy xã buông lỏng quản lý, để xảy ra lấn chiếm 2 ha đất rừng.",
        ["Đảng ủy xã buông lỏng quản lý, để xảy ra lấn chiếm 2 ha đất rừng"],
    ),
    (
        "Qua kiểm tra, Đoàn ghi nhận các đơn vị chấp hành tốt; tuy nhiên vẫn còn 4 cơ sở chưa có giấy phép.",
        ["4 cơ sở chưa có giấy phép"],
    ),
    (
        "Kiểm tra 12 nhà thuốc, Đoàn phát hiện 2 nhà thuốc bán sai đơn, 1 nhà thuốc không niêm yết giá.",
        ["2 nhà thuốc bán sai đơn", "1 nhà thuốc không niêm yết giá"],
    ),
    (
        "Cơ quan thanh tra phát hiện 17 đơn vị vi phạm, thu hồi kịp thời 388 triệu đồng.",
        ["17 đơn vị vi phạm"],
    ),
    ("Đoàn kiểm tra cũng chỉ rõ những tồn tại, hạn chế cần khắc phục trong thời gian tới.", []),
    ("Công an tỉnh kịp thời phát hiện, xử lý 32 vụ vi phạm về ma túy.", []),
    ("Ban đã giám sát 4 sở, phát hiện và kiến nghị xử lý 12 nội dung.", []),
    ("Đoàn giám sát yêu cầu đơn vị khắc phục tình trạng thiếu hồ sơ, chậm báo cáo.", []),
]


@pytest.mark.parametrize(("text", "names"), FINDINGS)
def test_a_finding_is_a_clause_with_its_own_subject_and_fault(text: str, names: list[str]) -> None:
    assert [name for kind, name in registers(text) if kind == "finding"] == names


NAMED: list[tuple[str, Named]] = [
    (
        "Xã duy trì mô hình Camera an ninh, mô hình Tiếng kẻng vùng biên và mô hình Tổ tự quản 3 không.",
        [("model", "Camera an ninh"), ("model", "Tiếng kẻng vùng biên"), ("model", "Tổ tự quản 3 không")],
    ),
    (
        "Các mô hình: Dân vận khéo, Cổng trường an toàn, Zalo kết nối được nhân rộng.",
        [("model", "Dân vận khéo"), ("model", "Cổng trường an toàn"), ("model", "Zalo kết nối")],
    ),
    ("Hội Phụ nữ thực hiện mô hình 5 không, 3 sạch tại 7 chi hội.", [("model", "5 không, 3 sạch")]),
    ("Xã Tân Lập triển khai mô hình trồng dưa lưới; mô hình HTX kiểu mới.", []),
    (
        "Phát động chiến dịch Mùa hè xanh năm 2025 và cuộc vận động “Ngày vì người nghèo”.",
        [("movement", "Mùa hè xanh"), ("movement", "Ngày vì người nghèo")],
    ),
    (
        "Hưởng ứng cuộc vận động Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh.",
        [("movement", "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh")],
    ),
    ("Đẩy mạnh phong trào thi đua yêu nước, phong trào Đoàn và phong trào văn hóa, văn nghệ.", []),
    ("Lực lượng mở chiến dịch truy quét “cát tặc” trên sông.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_a_name_needs_no_quotation_marks_where_a_capital_opens_it(text: str, expected: Named) -> None:
    assert registers(text) == expected


AWARDS: list[tuple[str, list[str]]] = [
    ("Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho nhà trường.", ["Huân chương Lao động hạng Nhì"]),
    (
        "Tặng Cờ thi đua của Bộ Công an, Bằng khen của Bộ trưởng Bộ Công an và Giấy khen cho các đơn vị.",
        ["Cờ thi đua của Bộ Công an", "Bằng khen của Bộ trưởng Bộ Công an", "Giấy khen"],
    ),
    (
        "12 cá nhân nhận Kỷ niệm chương Vì sự nghiệp Dân vận.",
        ["Kỷ niệm chương Vì sự nghiệp Dân vận"],
    ),
    ("Ban tổ chức trao 1 giải Nhất cuộc thi ảnh và 2 giải Nhì.", ["giải Nhất", "giải Nhì"]),
    ("Chi bộ trao Huy hiệu 40 năm tuổi Đảng cho ba đảng viên.", ["Huy hiệu 40 năm tuổi Đảng"]),
    ("Dịp này, 15 tập thể, 22 cá nhân được khen thưởng.", ["15 tập thể, 22 cá nhân được khen thưởng"]),
    ("Giám đốc Sở khen thưởng 4 cá nhân phòng dịch giỏi.", ["khen thưởng 4 cá nhân"]),
    ("UBND xã khen thưởng 5 tập thể, tặng Giấy khen cho 9 hộ.", ["Giấy khen"]),
]


@pytest.mark.parametrize(("text", "names"), AWARDS)
def test_a_commendation_is_the_form_with_its_giver(text: str, names: list[str]) -> None:
    assert [name for kind, name in registers(text) if kind == "commendation"] == names


@pytest.mark.parametrize(
    "piece",
    [
        "nguyên nhân của ",
        "bài học từ a từ ",
        "Hồ Cầu Khu Trạm ",
        "khởi công xây dựng và và công trình trường ",
        "đoàn phát hiện: việc chưa a, việc ",
        "khen thưởng 3 hộ ",
        "ông nhấn mạnh ",
    ],
)
def test_names_and_statements_keep_their_time_in_a_text_without_full_stops(piece: str) -> None:
    def seconds(size: int) -> float:
        prepared = prepare(piece * (size // len(piece)))
        began = time.process_time()
        find_registers(prepared, [], [])
        find_statements(prepared, [], [], [])
        return time.process_time() - began

    seconds(1_000)
    # Ten times the text may take thirty times as long on a busy machine; a square law takes a hundred times.
    assert seconds(40_000) < max(0.6, 30 * seconds(4_000))
