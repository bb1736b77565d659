"""Statements: the sentence that fills a slot of a review (R18). Add a row to add a case."""

import pytest

from soichieu.pure.reading.find.statements import find_statements
from soichieu.pure.reading.findings import Person, Statement
from soichieu.pure.reading.prepared import prepare


def statements(text: str, people: list[Person] | None = None) -> list[Statement]:
    return find_statements(prepare(text), [], [], people or [])


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("Bên cạnh đó vẫn còn một số hạn chế như tiến độ giao đất chậm.", "limit"),
        ("Công tác tuyên truyền ở vài nơi chưa thường xuyên, còn hình thức.", "limit"),
        ("Nguyên nhân chủ yếu là do thiếu vốn và vướng mặt bằng.", "cause"),
        ("Quá trình triển khai gặp nhiều khó khăn về nhân lực tại cơ sở.", "difficulty"),
        ("Bài học kinh nghiệm là phải dựa vào nhân dân và bám cơ sở.", "lesson"),
        ("Chủ tịch UBND tỉnh biểu dương các lực lượng đã nỗ lực vượt khó.", "merit"),
        ("Đến nay, toàn huyện đã bố trí 40 nhà văn hóa thôn.", "result"),
        ("Sở Giáo dục kiến nghị Chính phủ sớm ban hành chính sách nhà giáo.", "request"),
        ("Đề nghị Bộ Nội vụ bổ sung biên chế cho tuyến xã.", "request"),
        ("Bí thư Tỉnh ủy lưu ý các địa phương không được chủ quan, lơ là.", "direction"),
        ("Đồng chí đề nghị các đơn vị tiếp tục phát huy tinh thần đoàn kết.", "direction"),
        ("Kết quả ấy có được nhờ bà con góp công, góp đất.", "cause"),
        ("Nguyên nhân nằm ở khâu đền bù của bốn hộ cuối tuyến.", "cause"),
        ("Dù vậy, vẫn còn 17 hộ ở nhà tạm ven suối.", "limit"),
        ("Nhược điểm là phần mềm còn khó dùng với người già.", "limit"),
        ("Tỷ lệ nợ quá hạn chỉ còn 0,31%.", "result"),
        (
            "Ông khen ngợi và biểu dương tổ xe về đích sớm, đồng thời đề nghị UBND xã hỗ trợ xăng dầu.",
            "merit",
        ),
        ("Tại lễ, Đại úy Lê An cho biết: 10 tháng năm 2022, số vụ trộm giảm 9 vụ so với cùng kỳ.", "result"),
    ],
)
def test_a_clear_signal_fills_a_slot(text: str, slot: str) -> None:
    assert [one.slot for one in statements(text)] == [slot]


@pytest.mark.parametrize(
    "text",
    [
        "Có 41/44 đại biểu dự họp, đủ số người theo quy định.",
        "Các đại biểu thảo luận, chỉ ra những tồn tại, hạn chế và nguyên nhân.",
        "Hội nghị được tổ chức theo hình thức trực tuyến tới các điểm cầu.",
        "Công tác này nhằm đáp ứng yêu cầu, nhiệm vụ trong tình hình mới.",
        "Các ngành phối hợp tháo gỡ khó khăn cho doanh nghiệp trên địa bàn.",
    ],
)
def test_talk_about_limits_and_requirements_states_none(text: str) -> None:
    assert statements(text) == []


def test_a_heading_gives_its_slot_to_what_stands_below() -> None:
    found = statements(
        "Báo cáo của tỉnh\nIII. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN\n"
        "- Việc sắp xếp cán bộ ở hai xã kéo dài.\n"
        "- Nguyên nhân khách quan: địa bàn rộng, đi lại vất vả.\n"
        "IV. KIẾN NGHỊ, ĐỀ XUẤT\n"
        "- Tỉnh ủy quan tâm bổ sung biên chế cho cơ sở.\n"
        "V. PHƯƠNG HƯỚNG\n"
        "- Nâng cao chất lượng sinh hoạt chi bộ hằng tháng.\n"
    )
    assert [one.slot for one in found] == ["limit", "cause", "request"]


def test_a_request_names_the_body_it_goes_to() -> None:
    (one,) = statements("Huyện ủy kiến nghị UBND tỉnh sớm bố trí vốn đối ứng cho dự án.")
    assert one.to == "UBND tỉnh"


def test_the_speaker_is_the_person_named_and_goes_on_speaking() -> None:
    speaker = Person("Lê Văn Minh", None, ("Bí thư Tỉnh ủy",), None, (0, 0))
    found = statements(
        "Bí thư Tỉnh ủy Lê Văn Minh nhấn mạnh phải nâng trách nhiệm của người đứng đầu. Tăng cường kiểm tra,"
        " giám sát cơ sở.",
        [speaker],
    )
    assert [(one.slot, one.speaker) for one in found] == [
        ("direction", "Lê Văn Minh"),
        ("direction", "Lê Văn Minh"),
    ]


def test_a_post_alone_speaks_for_its_holder() -> None:
    speaker = Person("Lê Văn Minh", None, ("Bí thư Tỉnh ủy",), None, (0, 0))
    (one,) = statements("Bí thư Tỉnh ủy yêu cầu các sở, ngành tập trung tháo gỡ vướng mắc.", [speaker])
    assert (one.speaker, one.to) == ("Lê Văn Minh", "các sở, ngành")


NEWS = "Bắc Khê đẩy mạnh chuyển đổi số\n\n03/02/2026\n\n"
REPORT = (
    "UBND XÃ BẮC KHÊ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BC-UBND\tĐộc lập - Tự do - Hạnh phúc\n\n"
    "BÁO CÁO\nKết quả chuyển đổi số năm 2025\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "slots"),
    [
        # the first clause decides
        ("Toàn huyện có 14/17 xã lập xong tổ công nghệ; 3 xã còn lại chưa lập.", ["result"]),
        ("Song, giải ngân mới đạt 41,2% kế hoạch.", ["limit"]),
        ("Riêng hai xã vùng cao còn 61 hồ sơ quá hạn.", ["limit"]),
        ("Doanh thu đạt 214 tỷ đồng, tăng 11,5% so với cùng kỳ.", ["result"]),
        ("Khó nhất là đường vào bản hay sạt lở, xe không qua được.", ["difficulty"]),
        ("Tiến độ tại hai xã này chậm do đường vận chuyển bị sạt.", ["cause"]),
        ("Kinh nghiệm của phường là việc gì dân hỏi nhiều thì làm trước.", ["lesson"]),
        ("Ông Hà biểu dương Công an xã đã bám địa bàn, gần dân.", ["merit"]),
        # an inspection tells limits
        ("Đoàn kiểm tra phát hiện 12 bình chữa cháy hết hạn ở chợ.", ["limit"]),
        # up or outside is asked, others are directed
        ("Huyện ủy kiến nghị Tỉnh ủy bố trí thêm biên chế cho cơ sở.", ["request"]),
        ("Bà cũng mong Sở Công Thương tạo điều kiện cho xã dự hội chợ.", ["request"]),
        ("Bà giao Phòng Văn hóa lập danh sách, xong trước ngày 15/3/2026.", ["direction"]),
        ("Hai là, các cấp bộ Đoàn đẩy mạnh phong trào hiến máu.", ["direction"]),
        # the occasion is told, nothing is stated
        ("Hội nghị có 120 đại biểu tham dự tại 9 điểm cầu.", []),
        ("Sáng 2/2, UBND xã khởi công trường học với tổng vốn 9 tỷ đồng.", []),
        ("Dịp này, UBND xã tặng Giấy khen cho 5 tập thể, 8 cá nhân.", []),
        ("Phấn đấu đến năm 2027 có 95% hộ dùng nước sạch.", []),
        ("Vì sao nhà trẻ xây hai năm vẫn chưa mở cửa?", []),
    ],
)
def test_the_main_clause_of_a_sentence_of_news_decides(sentence: str, slots: list[str]) -> None:
    assert [one.slot for one in statements(NEWS + sentence)] == slots


def test_the_orders_of_an_official_paper_are_its_tasks_and_state_nothing() -> None:
    found = statements(
        REPORT + "I. KẾT QUẢ\n1. Xã số hóa 5.116 hồ sơ, đạt 74,2%.\nII. TỒN TẠI, HẠN CHẾ\n"
        "- Hai thôn chưa có sóng di động ổn định.\n- Nguyên nhân: trạm phát ở xa.\n"
        "III. NHIỆM VỤ\n1. Giao Văn phòng xã công khai lịch trả hồ sơ.\n2. Công an xã cấp 300 tài khoản.\n"
        "IV. KIẾN NGHỊ\n- Đề nghị UBND tỉnh cấp thêm 5 máy quét.\n"
    )
    assert [one.slot for one in found] == ["result", "limit", "cause", "request"]
