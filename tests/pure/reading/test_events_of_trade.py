"""Events in papers and short news of the trade: minutes, conclusions, reports, deeds in passing."""

from datetime import date

import pytest

from soichieu.pure.reading import read
from soichieu.pure.weighing.rules import within

PUBLISHED = date(2026, 4, 16)
SAME = within("organiser")  # as events are weighed

# text, [(kind, date, organiser)]; the page came out on Thursday 16/4/2026.
TOLD = [
    ("THÔNG BÁO\nKết luận của Thường trực Tỉnh ủy\n\n"
     "Ngày 06/4/2026, tại Trụ sở Tỉnh ủy, Thường trực Tỉnh ủy Thạch Giang đã tổ chức cuộc họp để "
     "nghe và cho ý kiến về Đề án “Cảng cạn Bắc Lạch”. Tham dự cuộc họp có các đồng chí Ủy viên "
     "Ban Thường vụ Tỉnh ủy. Sau khi nghe Đảng ủy UBND tỉnh báo cáo, Thường trực Tỉnh ủy kết luận "
     "như sau:\n1. Đồng ý chủ trương.",
     [("meeting", "2026-04-06", "Thường trực Tỉnh ủy Thạch Giang")]),
    ("THÔNG BÁO\nKết luận kiểm tra\n\n"
     "Thực hiện Quyết định số 22-QĐ/UBKTTU ngày 03/02/2026, từ ngày 09/02 đến ngày 27/02/2026, "
     "Đoàn kiểm tra của Ủy ban Kiểm tra Tỉnh ủy Thạch Giang đã tiến hành kiểm tra Đảng ủy phường "
     "Tân Lập. Ngày 20/3/2026, Ủy ban Kiểm tra Tỉnh ủy đã họp xem xét báo cáo của Đoàn.",
     [("inspection", "2026-02-09", "Ủy ban Kiểm tra Tỉnh ủy Thạch Giang"),
      ("meeting", "2026-03-20", "Ủy ban Kiểm tra Tỉnh ủy Thạch Giang")]),
    ("BÁO CÁO\nSơ kết 6 tháng thực hiện Kế hoạch số 12-KH/ĐU\n\n"
     "Ngay sau khi có Kế hoạch, ngày 15/01/2026, Đảng ủy xã Hòa Bắc đã tổ chức hội nghị quán "
     "triệt đến 17 chi bộ. Các chi bộ đã tổ chức 34 buổi sinh hoạt. Ngày 02/3/2026, Ban Thường vụ "
     "Đảng ủy thành lập tổ giúp việc.",
     [("dissemination", "2026-01-15", "Đảng ủy xã Hòa Bắc")]),
    ("Bế mạc lớp học\n\n"
     "Sau 5 ngày học tập, chiều 10/4, lớp bồi dưỡng kiến thức quốc phòng, an ninh đối tượng 4 do "
     "Hội đồng Giáo dục quốc phòng và an ninh phường Tân Lập mở đã bế mạc. 96 học viên được cấp "
     "chứng nhận.",
     [("training", "2026-04-10", "Hội đồng Giáo dục quốc phòng và an ninh phường Tân Lập")]),
    ("Chiều 14/4, HĐND xã Mường Và tổ chức Kỳ họp thứ 6 để kiện toàn các chức danh. Tại kỳ họp, "
     "đại biểu đã bầu ông Quàng Văn Dịch giữ chức Phó Chủ tịch UBND xã.",
     [("meeting", "2026-04-14", "Hội đồng nhân dân xã Mường Và")]),
    ("Tại hội nghị triển khai nhiệm vụ quý II diễn ra ngày 8/4, Giám đốc Sở Y tế tỉnh Thạch Giang "
     "Lưu Bá Tùng giao chỉ tiêu cho các trạm.",
     [("meeting", "2026-04-08", "Sở Y tế tỉnh Thạch Giang")]),
    ("Ngày 7/4, Phó Chủ tịch Thường trực HĐND tỉnh Thạch Giang Kha Thị Én chủ trì họp thẩm tra "
     "các tờ trình.",
     [("meeting", "2026-04-07", "Hội đồng nhân dân tỉnh Thạch Giang")]),
    ("Trong không khí vui tươi, sáng 12/4, tại sân trường, Liên đội Trường THCS Lê Lợi phối hợp "
     "Đồn Biên phòng Na Hin tổ chức chương trình “Em là chiến sĩ tí hon”.",
     [("meeting", "2026-04-12", "Liên đội Trường THCS Lê Lợi")]),
    ("Đại hội đại biểu Hội Luật gia tỉnh Thạch Giang lần thứ VI diễn ra trong hai ngày 9 - 10/4. "
     "Đại hội bầu 25 ủy viên Ban Chấp hành.",
     [("meeting", "2026-04-09", "Hội Luật gia tỉnh Thạch Giang")]),
    ("Hưởng ứng Ngày Sách Việt Nam 21/4, Thư viện tỉnh Thạch Giang khai mạc Tuần lễ sách hôm 13/4.",
     [("meeting", "2026-04-13", "Thư viện tỉnh Thạch Giang")]),
    ("Vừa qua, Ban Thường trực Ủy ban MTTQ Việt Nam phường Tân Lập phối hợp tổ chức lớp tập huấn "
     "công tác giám sát, phản biện cho 60 cán bộ.",
     [("training", None, "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Tân Lập")]),
    ("Ngày 11/4/2026 tại Cửa khẩu Na Hin, Ban Chỉ huy Bộ đội Biên phòng tỉnh Thạch Giang và Bộ "
     "Chỉ huy Quân sự tỉnh Sa Vẳn (Lào) hội đàm thường niên.",
     [("meeting", "2026-04-11", "Ban Chỉ huy Bộ đội Biên phòng tỉnh Thạch Giang")]),
    ("Tối 11/4, hàng trăm người dân thôn Lộc Mỹ đã đến nghe cán bộ Công an xã Hòa Bắc tuyên "
     "truyền về lừa đảo qua mạng.",
     [("dissemination", "2026-04-11", "Công an xã Hòa Bắc")]),
    ("Theo Ban Tổ chức, giải chạy “Bước chân biên cương” thu hút 1.800 vận động viên, xuất phát "
     "sáng 12/4. Giải do Báo và Phát thanh, Truyền hình Thạch Giang tổ chức.",
     [("festival", "2026-04-12", "Báo và Phát thanh, Truyền hình Thạch Giang")]),
    ("Sáng 9/4, Bộ trưởng Bộ Nội vụ đã có buổi làm việc trực tuyến với lãnh đạo tỉnh Thạch Giang.",
     [("meeting", "2026-04-09", "Bộ Nội vụ")]),
    ("Ngày 10/4, tại phường Tân Lập đã diễn ra Lễ công bố nghị quyết thành lập Trường Cao đẳng "
     "Thạch Giang. Ông Đậu Quang Vinh, Chủ tịch UBND tỉnh Thạch Giang trao nghị quyết.",
     [("meeting", "2026-04-10", None)]),
    ("Chi bộ Khối Dân vận tổ chức sinh hoạt chuyên đề quý I vào chiều 3/4 với chủ đề nêu gương.",
     [("meeting", "2026-04-03", "Chi bộ Khối Dân vận")]),
    ("Ngày 4/4, Hội đồng Thi đua - Khen thưởng tỉnh Thạch Giang họp xét danh hiệu Chiến sĩ thi "
     "đua cấp tỉnh.",
     [("meeting", "2026-04-04", "Hội đồng Thi đua - Khen thưởng tỉnh Thạch Giang")]),
    ("Sáng nay (16/4), Văn phòng Tỉnh ủy Thạch Giang tổ chức họp mặt kỷ niệm 75 năm ngày truyền "
     "thống.",
     [("festival", "2026-04-16", "Văn phòng Tỉnh ủy Thạch Giang")]),
    ("Ngày 5/4, tổ công tác liên ngành gồm Công an, Quân sự, Kiểm lâm xã Mường Và do Phó Chủ tịch "
     "UBND xã Vừ A Chống làm tổ trưởng kiểm tra các lán nương.",
     [("inspection", "2026-04-05", "Ủy ban nhân dân xã Mường Và")]),
    ("Sáng 14/4, Công ty Điện lực Thạch Giang diễn tập xử lý sự cố tại trạm 110 kV; buổi chiều, "
     "công ty tổng kết chiến dịch ghi chỉ số.",
     [("training", "2026-04-14", "Công ty Điện lực Thạch Giang"),
      ("review", "2026-04-14", "Công ty Điện lực Thạch Giang")]),
    ("Ngày 16/4/2026, Bệnh viện Mắt tỉnh Thạch Giang đón nhận chứng nhận chất lượng; nhân dịp "
     "này, bệnh viện khai trương khoa mới.",
     [("award", "2026-04-16", "Bệnh viện Mắt tỉnh Thạch Giang")]),
]  # fmt: skip

NONE = [
    "KẾ HOẠCH\ntổ chức Hội thi\n\n"
    "Thực hiện Kế hoạch số 3, UBND phường Tân Lập tổ chức Hội thi “Dân vận khéo” như sau:\n"
    "1. Thời gian: ngày 20/5/2026.\n2. Địa điểm: Nhà văn hóa phường.",
    "CHỈ THỊ\nvề phòng cháy rừng\n\n"
    "Ngày 10/3 vừa qua, tại thôn Lộc Mỹ xảy ra cháy 2 ha rừng trồng. Chủ tịch UBND xã yêu cầu: "
    "các thôn kiểm tra phương tiện chữa cháy trong ngày 20/4; tổ chức họp thôn trước ngày 25/4.",
    "Ngày 13/4, UBND tỉnh Thạch Giang ban hành Quyết định số 611/QĐ-UBND công bố hết dịch tả lợn.",
    "Ngày 13/4, Công an tỉnh Thạch Giang khởi tố vụ án, khám xét nơi ở của ba đối tượng.",
]  # fmt: skip


def _events(text: str) -> list[tuple[str, str | None, str | None]]:
    found = read(text, published_on=PUBLISHED).as_json()["events"]
    return [(event["kind"], event["date"], event["organiser"]) for event in found]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=range(len(TOLD)))
def test_what_was_held_is_told_in_every_kind_of_text(text, expected):
    found = _events(text)
    assert [event[:2] for event in found] == [event[:2] for event in expected]
    for event, label in zip(found, expected, strict=True):
        assert SAME({"organiser": event[2]}, {"organiser": label[2]}), (event, label)


@pytest.mark.parametrize("text", NONE, ids=range(len(NONE)))
def test_what_is_ordered_planned_or_issued_is_none(text):
    assert _events(text) == []
