"""Tasks: who is to do what, with whom, by when (R10, R12). Add a row to add a case."""

from datetime import date

import pytest

from soichieu.pure.reading.find.deadlines import find_deadlines
from soichieu.pure.reading.find.tasks import find_tasks
from soichieu.pure.reading.findings import Task
from soichieu.pure.reading.prepared import prepare


def tasks(text: str) -> list[Task]:
    prepared = prepare(text, published_on=date(2026, 4, 1))
    return find_tasks(prepared, [], [], find_deadlines(prepared, []))


def test_an_order_has_its_lead_those_along_its_day_and_its_deed() -> None:
    (one,) = tasks(
        "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Kế hoạch và Đầu tư và UBND các"
        " huyện, thành phố"
        " rà soát biên chế cấp xã, báo cáo UBND tỉnh trước ngày 15/7/2026."
    )
    assert one.lead == "Sở Nội vụ"
    assert one.coordinating == ("Sở Tài chính", "Sở Kế hoạch và Đầu tư", "UBND các huyện, thành phố")
    assert one.text == "rà soát biên chế cấp xã, báo cáo UBND tỉnh"
    assert one.due_text == "trước ngày 15/7/2026"
    assert (one.due, one.bound, one.due_text) == (date(2026, 7, 15), "before", "trước ngày 15/7/2026")


LEADS: list[tuple[str, list[tuple[str | None, str | None]]]] = [
    (
        "Đồng chí yêu cầu các cấp ủy, tổ chức đảng trong toàn Đảng bộ nghiêm túc học tập nghị quyết.",
        [("các cấp ủy, tổ chức đảng trong toàn Đảng bộ", None)],
    ),
    (
        "Bí thư Huyện ủy yêu cầu ngay sau hội nghị, các chi bộ phải xây dựng kế hoạch.",
        [("các chi bộ", None)],
    ),
    (
        "Giao Công an tỉnh hoàn thiện hồ sơ trước ngày 30/5/2026; giao Sở Tài chính bố trí kinh"
        " phí trong quý III/2026.",
        [("Công an tỉnh", "2026-05-30"), ("Sở Tài chính", "2026-09-30")],
    ),
    (
        "Giao Sở Y tế tham mưu kế hoạch; Sở Tài chính thẩm định kinh phí chậm nhất ngày 10/6/2026.",
        [("Sở Y tế", None), ("Sở Tài chính", "2026-06-10")],
    ),
    (
        "Kế hoạch của tỉnh\nIV. TỔ CHỨC THỰC HIỆN\n1. Sở Giáo dục và Đào tạo\n- Chủ trì hướng dẫn các trường,"
        " xong trước ngày 20/8/2026.\n"
        "- Định kỳ 6 tháng báo cáo kết quả.\n2. Sở Tài chính: Bố trí kinh phí trong quý II/2026.",
        [
            ("Sở Giáo dục và Đào tạo", "2026-08-20"),
            ("Sở Giáo dục và Đào tạo", None),
            ("Sở Tài chính", "2026-06-30"),
        ],
    ),
    (
        "Chủ tịch UBND tỉnh kết luận:\n1. Sở Xây dựng khẩn trương trình quy hoạch chậm nhất ngày 25/6/2026.\n"
        "2. Các xã, phường rà soát quỹ đất.",
        [("Sở Xây dựng", "2026-06-25"), ("Các xã, phường", None)],
    ),
    (
        "“Thủ trưởng các đơn vị phải trực tiếp kiểm tra cơ sở”, Giám đốc Công an tỉnh yêu cầu.",
        [("Thủ trưởng các đơn vị", None)],
    ),
    (
        "Hội nghị yêu cầu Sở Tư pháp rà soát văn bản. Thời gian hoàn thành: Quý III/2026.",
        [("Sở Tư pháp", "2026-09-30")],
    ),
    (
        "Kế hoạch của Tỉnh ủy\nIII- TỔ CHỨC THỰC HIỆN\n1- Đảng ủy các xã, phường căn cứ Kế hoạch này xây dựng"
        " kế hoạch, gửi về Tỉnh ủy chậm nhất ngày 15/5/2026.\n"
        "2- Văn phòng Tỉnh ủy phối hợp với các ban xây dựng Đảng theo dõi, đôn đốc.",
        [("Đảng ủy các xã, phường", "2026-05-15"), ("Văn phòng Tỉnh ủy", None)],
    ),
    (
        "Quy định của tỉnh\nĐiều 3. Đoàn kiểm tra có trách nhiệm báo cáo kết quả trước ngày 30/5/2026.\n"
        "Điều 4. Các đảng ủy được kiểm tra gửi báo cáo trước ngày 25/4/2026.",
        [("Đoàn kiểm tra", "2026-05-30"), ("Các đảng ủy được kiểm tra", "2026-04-25")],
    ),
    (
        "Giao Thị ủy Sơn Trà phối hợp với Công an thị xã kiểm kê hồ sơ trước ngày 12/11/2026.",
        [("Thị ủy Sơn Trà", "2026-11-12")],
    ),
    (
        "Yêu cầu các tổ chức công đoàn rà lại danh sách đoàn viên.",
        [("các tổ chức công đoàn", None)],
    ),
    (
        "Họp xong, mỗi nơi một việc. Đội Quản lý trật tự sửa biển báo trước ngày 09/11/2026.",
        [("Đội Quản lý trật tự", "2026-11-09")],
    ),
    ("Nhà trường sẽ xây thư viện trước ngày 09/11/2026.", [("Nhà trường", "2026-11-09")]),
    ("Nhà trường sẽ xây thư viện khang trang.", []),
    (
        "Lập đề án trường học (Chủ trì: Sở Giáo dục và Đào tạo; phối hợp: Sở Nội vụ; thời hạn: 30/9/2026)",
        [("Sở Giáo dục và Đào tạo", "2026-09-30")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LEADS)
def test_every_way_of_giving_work_is_read(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert [(one.lead, one.due and str(one.due)) for one in tasks(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Công an tỉnh đã chủ trì, phối hợp với Sở Y tế kiểm tra 12 cơ sở.",
        "Đại tá Trần Văn Bình, Phó Giám đốc Công an tỉnh chủ trì hội nghị.",
        "Đề nghị Bộ Y tế hỗ trợ kinh phí mua sắm.",
        "Kết quả đáp ứng yêu cầu, nhiệm vụ trong tình hình mới.",
        "Công tác bảo đảm trật tự an toàn giao thông được tăng cường.",
        "Bí thư Thành ủy yêu cầu tổ chức học tập, quán triệt chỉ thị thật sâu.",
        "Nhiệm vụ\nII. PHÂN CÔNG\n- Tổ chức học tập, tuyên truyền nghị quyết ở mọi chi bộ.",
        "Các đơn vị đã hoàn thành nhiệm vụ được giao.",
    ],
)
def test_what_is_told_or_asked_of_a_superior_is_no_task(text: str) -> None:
    assert tasks(text) == []


def test_a_table_of_assignment_gives_a_task_for_every_row_of_work() -> None:
    found = tasks(
        "TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm\n"
        "I\tHạ tầng\t\t\t\t\n"
        "1\tXây dựng nền tảng dữ liệu\tSở Khoa học và Công nghệ\tSở Y tế; các xã, phường\tTháng"
        " 9/2026\tNền tảng\n"
        "2\tTập huấn cán bộ\tSở Nội vụ\t\tHằng năm\tChứng chỉ\n"
    )
    assert [
        (one.text, one.lead, one.coordinating, one.due and str(one.due), one.due_text, one.product)
        for one in found
    ] == [
        (
            "Xây dựng nền tảng dữ liệu",
            "Sở Khoa học và Công nghệ",
            ("Sở Y tế", "các xã, phường"),
            "2026-09-30",
            "Tháng 9/2026",
            "Nền tảng",
        ),
        ("Tập huấn cán bộ", "Sở Nội vụ", (), None, "Hằng năm", "Chứng chỉ"),
    ]


def test_labels_on_lines_of_their_own_belong_to_the_line_above() -> None:
    (one,) = tasks(
        "Danh mục của tỉnh\n1. Xây dựng đề án vị trí việc làm\n- Cơ quan chủ trì: Sở Nội vụ.\n"
        "- Cơ quan phối hợp: Sở Tài chính; UBND các xã.\n"
        "- Thời gian hoàn thành: Quý III/2026.\n- Sản phẩm: Đề án được phê duyệt.\n"
    )
    assert (one.text, one.lead, one.product) == (
        "Xây dựng đề án vị trí việc làm",
        "Sở Nội vụ",
        "Đề án được phê duyệt",
    )
    assert one.coordinating == ("Sở Tài chính", "UBND các xã")
    assert one.due == date(2026, 9, 30)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("ngay sau hội nghị, các chi bộ phải học tập nghị quyết", "ngay sau hội nghị"),
        ("các chi bộ phải thường xuyên tự kiểm tra", "thường xuyên"),
        ("các chi bộ báo cáo 01 lần/tháng", "01 lần/tháng"),
        ("các chi bộ phải nộp báo cáo định kỳ 6 tháng", "định kỳ 6 tháng"),
    ],
)
def test_words_without_a_day_are_kept_and_give_no_day(words: str, kept: str) -> None:
    (one,) = tasks(f"Đảng ủy yêu cầu {words}.")
    assert (one.due, one.due_text) == (None, kept)


ORDERED: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "Bí thư yêu cầu: hồ sơ còn vướng, Phòng Nội vụ gỡ xong cho 17 trường hợp trước 31/8; sửa 40 căn nhà,"
        " các phường hoàn tất trong quý III.",
        [("Phòng Nội vụ", "2026-08-31"), ("các phường", "2026-09-30")],
    ),
    (
        "Thôn nào chưa chốt danh sách thì trưởng thôn gửi về Phòng Văn hóa - Xã hội trước ngày 10/10 nhé.",
        [("trưởng thôn", "2026-10-10")],
    ),
    (
        "Theo đó Văn phòng phải rà soát 148 văn bản, lập danh mục trước 15-12.",
        [("Văn phòng", "2026-12-15")],
    ),
    (
        "Đề nghị các xã nộp hồ sơ trước lễ khai mạc ngày 12/5; Ban Tổ chức hoàn thành sân khấu trước giờ"
        " tổng duyệt 10/5.",
        [("các xã", "2026-05-12"), ("Ban Tổ chức", "2026-05-10")],
    ),
    (
        "KẾ HOẠCH\nIII. Tổ chức thực hiện\n3. Sơ tán dân vùng trũng do UBND phường, UBND xã chủ trì, phối hợp"
        " với Công an tỉnh; xong trước 10 giờ ngày 05/10/2026.",
        [("UBND phường", "2026-10-05"), ("UBND xã", "2026-10-05")],
    ),
    (
        "Ga Hòn Rơm sẽ do Ban Quản lý dự án đường sắt 2 hoàn thiện trước 31/7.",
        [("Ban Quản lý dự án đường sắt 2", "2026-07-31")],
    ),
    (
        "Phòng Việc làm (Sở Nội vụ) và các đơn vị liên quan kiểm tra 30 doanh nghiệp trước ngày 30/5/2026.",
        [("Phòng Việc làm (Sở Nội vụ)", "2026-05-30")],
    ),
    (
        "Giám đốc các sở, Chủ tịch UBND các xã kiểm tra xong trước ngày 30/5/2026.",
        [("Giám đốc các sở", "2026-05-30"), ("Chủ tịch UBND các xã", "2026-05-30")],
    ),
    (
        "3. Phòng Hành chính chuẩn bị xưởng, hạn 31/5/2026; lập dự toán, trình Hiệu trưởng ngày 15/7/2026.",
        [("Phòng Hành chính", "2026-05-31"), ("Phòng Hành chính", "2026-07-15")],
    ),
    (
        "CÔNG VĂN\nBan Thường vụ Đảng ủy yêu cầu:\nI- Hoàn thành trước ngày 20/8/2026:\n"
        "1- Đảng bộ Trường Chính trị: bàn giao hồ sơ.\nII- Thường xuyên: Văn phòng Đảng ủy cập nhật số liệu.",
        [("Đảng bộ Trường Chính trị", "2026-08-20"), ("Văn phòng Đảng ủy", None)],
    ),
    (
        "CHỈ THỊ\nBan Thường vụ yêu cầu:\n2. Đảng ủy Công an tỉnh lãnh đạo xử lý vi phạm; Đảng ủy UBND tỉnh"
        " lãnh đạo, chỉ đạo:\n- Sửa đổi Quyết định số 31/2022/QĐ-UBND; thời hạn: trước ngày 31/5/2026.",
        [("Đảng ủy Công an tỉnh", None), ("Đảng ủy UBND tỉnh", "2026-05-31")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ORDERED)
def test_the_lead_is_found_wherever_it_stands(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.lead, one.due and str(one.due)) for one in tasks(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nhân dân trong xã mong muốn UBND tỉnh sớm nâng cấp đường 15.",
        "Đại hội đã bầu Ban Chấp hành; Ban Chấp hành họp phiên thứ nhất bầu Ban Thường vụ.",
        "Sau lễ ra quân, Đoàn xã đã tặng quà cho hộ nghèo trước ngày 20/4/2026.",
        "Phát biểu tại hội nghị, đồng chí đề nghị thời gian tới các chi bộ tiếp tục phát huy kết quả.",
        "BÁO CÁO\nI. Kết quả\n1. Sở Y tế tổ chức 12 đoàn kiểm tra, xử phạt 30 cơ sở.\nII. Kiến nghị\n"
        "1. Đề nghị UBND tỉnh bố trí 5 tỷ đồng trước ngày 30/6/2026.",
        "THÔNG BÁO\nUBND xã thông báo lịch tiêm như sau:\n- Thôn 1: sáng 12/5, tiêm tại nhà văn hóa.",
        "KẾ HOẠCH\nIII. Tổ chức thực hiện\nTrong quá trình thực hiện nếu vướng, "
        "các đơn vị phản ánh về Văn phòng.",
        "KẾ HOẠCH\nIII. Tổ chức thực hiện\n1. Mỗi công đoàn cơ sở ký mới từ 05 bản thỏa ước trở lên.",
    ],
)
def test_what_is_told_wished_or_aimed_at_is_no_task(text: str) -> None:
    assert tasks(text) == []
