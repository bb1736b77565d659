"""Who issued a paper, as the words around it tell: who asks, encloses, signs or speaks."""

import pytest

from soichieu.pure.reading import read

SENTENCES = [
    (
        "Trung tâm Y tế huyện Sa Lung đã xin Sở Y tế tỉnh Nậm Khao tháo gỡ bằng Công văn số 41/TTYT-KH.",
        "Trung tâm Y tế huyện Sa Lung",
    ),
    (
        "Hội Luật gia tỉnh Nậm Khao nhờ Sở Tư pháp trả lời bằng Công văn số 9/HLG.",
        "Hội Luật gia tỉnh Nậm Khao",
    ),
    (
        "Xã làm theo Quyết định số 5/QĐ-TTYT về cấp cứu do Trung tâm Y tế huyện Sa Lung ban hành.",
        "Trung tâm Y tế huyện Sa Lung",
    ),
    (
        "Xã dùng Hướng dẫn số 12/HD-SNV về nhân sự, được Sở Nội vụ tỉnh Nậm Khao ban hành ngày 3/4/2024.",
        "Sở Nội vụ tỉnh Nậm Khao",
    ),
    (
        "Xã có Kế hoạch số 12/KH-SNV về tinh gọn, được Sở Y tế tỉnh Nậm Khao triển khai ngày 3/4/2024.",
        None,
    ),
    (
        "Giám đốc Sở Y tế tỉnh Nậm Khao, người ký Hướng dẫn số 215/HD-SYT, nhận là biểu mẫu phức tạp.",
        "Sở Y tế tỉnh Nậm Khao",
    ),
    (
        "Trường Đại học Nam Ngàn họp. Hiệu trưởng ban hành Quy chế chi kèm theo Quyết định số 702/QĐ-ĐHNN.",
        "Hiệu trưởng Trường Đại học Nam Ngàn",
    ),
    (
        "Hội Người cao tuổi tỉnh Sa Lung đã đưa cách làm này vào Báo cáo số 50/BC-HNCT.",
        "Hội Người cao tuổi tỉnh Sa Lung",
    ),
    (
        "Hiệp hội Vận tải ô tô tỉnh Sa Lung kiến nghị lùi thời điểm trong Công văn số 03/CV-HHVT.",
        "Hiệp hội Vận tải ô tô tỉnh Sa Lung",
    ),
    (
        "Ông dẫn Quyết định số 61/QĐ-ĐL của Tổng Giám đốc Tổng công ty Điện lực Miền Duyên và Thỏa ước.",
        "Tổng Giám đốc Tổng công ty Điện lực Miền Duyên",
    ),
    (
        "Tổng Giám đốc Tổng công ty Gỗ Cửu Giang Lâm Phước Tài nói. Đảng ủy Tổng công ty đã ra Nghị quyết "
        "số 20-NQ/ĐUTCT.",
        "Đảng ủy Tổng công ty Gỗ Cửu Giang",
    ),
    (
        "Giám đốc Học viện Hậu cần Thái Doãn Cường nhắc Nghị quyết số 11-NQ/ĐU của Đảng ủy Học viện.",
        "Đảng ủy Học viện Hậu cần",
    ),
    (
        "Phó Trưởng Thuế tỉnh Bình Khê Nhữ Đình Phan cho biết, đơn vị đã có Công văn số 1211/BKH-NVDTPC.",
        "Thuế tỉnh Bình Khê",
    ),
    (
        "Thầy Phạm Minh Trí, Hiệu trưởng Trường Tiểu học Sa Lung, nói về Kế hoạch số 34/KH-TH do thầy ký.",
        "Trường Tiểu học Sa Lung",
    ),
    ("Giám đốc Sở Y tế tỉnh Nậm Khao yêu cầu các đơn vị có Công văn số 18/CV trước ngày 5/5.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "issuer"), SENTENCES)
def test_who_issued_is_told_around_the_naming(text: str, issuer: str | None) -> None:
    (document,) = read(text).documents
    assert document.issuer == issuer


def test_a_committee_of_a_room_writes_of_itself() -> None:
    paper = (
        "ĐẢNG ỦY CÔNG AN THÀNH PHỐ ĐÔNG THÀNH\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY PHÒNG CẢNH SÁT KINH TẾ\n"
        "*\tĐông Thành, ngày 17 tháng 7 năm 2024\nSố 33-BC/ĐU\n\nBÁO CÁO\nsơ kết 2 năm\n\n"
        "Sau hội nghị, Đảng ủy Phòng ban hành Kế hoạch số 12-KH/ĐU."
    )
    (document,) = read(paper).documents
    assert document.issuer == "Đảng ủy Phòng Cảnh sát kinh tế Công an thành phố Đông Thành"
