"""Words that tell whether a clause reports, aims, orders or asks.

In lower case with tone marks in their older place, as `Prepared.lower` prints them.
"""

# Papers that plan or order as a whole: an item without a label of its own does too.
PLANNING_TYPES = frozenset(("KH", "CTr", "CT", "CĐ", "PA"))
# Papers that rule: whatever has a bound in them is to be reached.
RULING_TYPES = PLANNING_TYPES | {"HD", "QĐ", "QĐi", "QC", "NQ", "TB", "CV", "KL", "ĐA"}

# How the label of a section or item begins ("II. MỤC TIÊU", "2. Khó khăn: …"), less "các", "một số", "về".
AIMING_LABELS = (
    "mục tiêu", "chỉ tiêu", "chỉ số phấn đấu", "phấn đấu", "đến năm", "đến hết năm", "đến cuối năm",
    "định hướng đến", "tầm nhìn", "hệ thống chỉ tiêu", "kết quả phấn đấu", "kết quả dự kiến",
    "chỉ tiêu, nhiệm vụ",
)  # fmt: skip
ORDERING_LABELS = (
    "nhiệm vụ", "giải pháp", "tổ chức thực hiện", "phân công", "phương hướng", "biện pháp", "kế hoạch",
    "lộ trình", "trách nhiệm", "công việc", "chương trình công tác", "yêu cầu", "việc cần làm", "trọng tâm",
    "kiến nghị xử lý", "kiến nghị, xử lý", "biện pháp xử lý", "xử lý", "dự kiến", "thời gian tới", "sắp tới",
    "kết luận, chỉ đạo", "ý kiến chỉ đạo", "hoạt động",
)  # fmt: skip
ASKING_LABELS = ("kiến nghị", "đề xuất", "đề nghị", "nguyện vọng", "ý kiến đề xuất")
TELLING_LABELS = (
    "kết quả", "thực trạng", "tình hình", "đánh giá", "đặc điểm", "ưu điểm", "hạn chế", "khuyết điểm",
    "tồn tại", "khó khăn", "nguyên nhân", "bối cảnh", "căn cứ", "sự cần thiết", "bài học", "kinh phí",
    "kiểm điểm", "nhận xét", "thuận lợi", "mặt được", "mặt yếu", "hiện trạng", "khái quát", "số liệu",
    "những việc đã làm", "đã làm được", "công tác lãnh đạo", "kinh nghiệm", "vướng mắc", "thành tích",
    "quy mô", "địa điểm", "thành phần", "nguồn vốn", "tổng mức", "việc thực hiện", "tiến độ thực hiện",
    "cơ cấu", "dự toán", "thông tin", "nội dung kiểm tra", "kết luận kiểm tra",
)  # fmt: skip

# Told though something nearby orders or aims: how things stand, what was done.
TELLING_WORDS = (
    "đến nay", "hiện nay", "hiện có", "hiện còn", "hiện", "vừa qua", "thời gian qua", "năm qua", "tháng qua",
    "quý qua", "tuần qua", "đã", "vẫn còn", "mới có", "mới đạt", "qua rà soát", "qua kiểm tra",
    "qua giám sát", "cùng kỳ", "thực tế", "cho biết", "trước đó", "trước đây",
)  # fmt: skip
ORDERING_WORDS = (
    "yêu cầu", "giao", "phân công", "phải", "cần", "sẽ", "dự kiến", "chịu trách nhiệm", "có trách nhiệm",
    "khẩn trương", "chỉ đạo các", "quyết định đầu tư", "hướng dẫn các",
)  # fmt: skip
# What is asked of those above: the asker does none of it.
GIVING_WORDS = (
    "hỗ trợ", "bổ sung", "cấp", "bố trí", "cho", "tạo điều kiện", "quan tâm", "xem xét", "trang bị", "tặng",
    "đầu tư", "tăng", "phân bổ", "giao bổ sung", "giao thêm", "sớm", "phê duyệt", "ban hành",
)  # fmt: skip
ASKING_WORDS = ("đề nghị", "kiến nghị", "đề xuất", "xin", "mong", "mong muốn", "đề đạt")
