"""Headings of the columns of tables: name of the column, and the pattern its heading in lower case begins
with.

Tried in order; the first that fits names the column. A column of figures ("Hoàn thành (%)", "Thực hiện") is
none of those of work.
"""

_WHO = (
    r"(?:các )?(?:đơn vị|cơ quan|bộ phận|người|cá nhân|tập thể|nơi|phòng|cán bộ|ban|ai)"
    r"(?:[,/ ]+(?:và |cơ quan|bộ phận|cá nhân|người|đơn vị))*"
)
COLUMN_HEADINGS: tuple[tuple[str, str], ...] = (
    ("ordinal", r"(?:s?tt|số tt|số thứ tự|#)\.?$"),
    ("measure", r"(?:đơn vị tính|đvt|đơn vị đo)"),
    (
        "coordinating",
        r"(?!.*chủ trì).*phối hợp|.*(?<!\w)(?:cùng (?:làm|thực hiện|tham gia)|tham gia thực hiện|cộng tác)"
        rf"|{_WHO}[ ,]+(?:[^ ]+ ){{0,2}}(?:giúp|hỗ trợ|tham gia|cùng)(?!\w)",
    ),
    (
        "lead",
        rf".*chủ trì|{_WHO}(?: được| có)?(?: giao| phân công)?(?: trách nhiệm)?"
        r" (?:thực hiện|tham mưu|phụ trách|đầu mối|giao|chịu(?: trách nhiệm)?|làm|lo|đảm nhiệm|soạn thảo|"
        r"phân công|nhận việc|nhận|đảm nhận|chính)"
        r"|phân công|phụ trách|đầu mối|giao (?:cho|đơn vị|cơ quan|ai)|trách nhiệm (?:thực hiện|của|chính)"
        r"|chịu trách nhiệm|đơn vị được giao",
    ),
    (
        "due",
        r"(?:thời hạn|thời gian|thời điểm|hạn(?: |$)|tiến độ(?! \()|ngày (?:phải )?(?:hoàn thành|xong)|"
        r"(?:phải )?hoàn thành(?! \(|.*%| kế hoạch)|bao giờ|khi nào|xong|mốc|chậm nhất)",
    ),
    (
        "product",
        r"(?:sản phẩm|kết quả,? sản phẩm|kết quả đầu ra|kết quả phải có|hình thức văn bản|dự kiến sản phẩm)",
    ),
    ("note", r"(?:ghi chú|nguồn|văn bản|ngày|số hiệu|số, ký hiệu|ký hiệu|số điện thoại|điện thoại)"),
    (
        "goal",
        r"(?:chỉ tiêu|mục tiêu|kế hoạch) (?:được )?(?:giao|năm|đến|đề ra|giai đoạn)|kế hoạch$|giao năm",
    ),
    (
        "task",
        r"(?:tên |các |nội dung )?(?:nhiệm vụ|công việc|nội dung|hoạt động|đầu việc|việc(?: |$|,)|phần việc|"
        r"giải pháp|tên đề án|đề án|chuyên đề|công trình(?:, | và |/)(?:phần việc|việc|nhiệm vụ))",
    ),
    ("indicator", r"(?:tên )?(?:chỉ tiêu|chỉ số|tiêu chí|danh mục|loại|lĩnh vực|mục tiêu|hạng mục)"),
    ("unit", r"(?:tên )?(?:đơn vị|địa phương|cơ quan|xã|phường|huyện|tỉnh|địa bàn|tổ chức)(?:$|[,/ ]|\()"),
)
