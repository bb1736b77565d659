"""Words by which a clause only tells, grounds, holds or greets, and those by which it asks."""

STATING_HEADINGS = (
    "(?:đánh giá |khái quát |một số )?(?:đặc điểm|tình hình|thực trạng)", "bối cảnh", "sự cần thiết",
    "căn cứ", "cơ sở (?:chính trị|pháp lý|thực tiễn|xây dựng)", "(?:những |một số )?kết quả", "ưu điểm",
    "hạn chế", "tồn tại", "nguyên nhân", "bài học", "quan điểm", "tư tưởng chỉ đạo", "mục đích", "dự báo",
    "phạm vi", "yêu cầu(?! (?:cụ thể|về|đối với))", "giải thích từ ngữ",
    "(?:những )?(?:khó khăn|thuận lợi)", "nơi nhận", "hiệu lực thi hành", "điều khoản thi hành",
)  # fmt: skip
"""A heading that begins so stands over what is no demand."""

ASKING_HEADINGS = (
    "mục tiêu", "chỉ tiêu", "nhiệm vụ", "giải pháp", "tổ chức thực hiện", "tổ chức thi hành", "biện pháp",
    "nội dung thực hiện", "trách nhiệm", "phân công", "chế độ báo cáo", "kinh phí", "nguồn lực",
    "phương hướng", "lộ trình", "tiến độ",
)  # fmt: skip
"""A heading that has one of these stands over demands."""

ASKING = (
    "phấn đấu", "bảo đảm", "tăng cường", "đẩy mạnh", "nâng cao", "tổ chức", "xây dựng", "hoàn thành",
    "hoàn thiện", "triển khai", "thực hiện", "ban hành", "rà soát", "kiện toàn", "củng cố", "đổi mới",
    "phát triển", "phát huy", "quán triệt", "tuyên truyền", "kiểm tra", "giám sát", "chỉ đạo", "bố trí",
    "huy động", "thành lập", "duy trì", "nhân rộng", "xử lý", "giải quyết", "khắc phục", "cải tạo",
    "nâng cấp", "đầu tư", "hỗ trợ", "bồi dưỡng", "đào tạo", "tập huấn", "vận động", "phối hợp", "chủ trì",
    "tham mưu", "báo cáo", "sơ kết", "tổng kết", "theo dõi", "đôn đốc", "hướng dẫn", "công khai",
    "cập nhật", "số hóa", "quản lý", "kiểm soát", "ngăn chặn", "giao", "yêu cầu", "tập trung", "giảm",
    "cắt giảm", "trang bị", "sắp xếp", "chấm dứt", "nghiêm cấm", "tiếp tục", "khẩn trương", "kịp thời",
    "chủ động", "thường xuyên", "đến (?:hết |cuối )?năm", "hằng năm", "mỗi năm", "trước ngày",
    "chậm nhất",
)  # fmt: skip
"""Words with which a sentence that asks begins."""

TELLING = (
    "đã", "đang", "tuy nhiên", "song", "mặc dù", "so với cùng kỳ", "ghi nhận \\d+", "hiện có", "hiện còn",
    "vẫn còn", "mới chiếm", "mới đạt", "chưa", "nguyên nhân", "đa số", "phần lớn", "xảy ra",
    "còn (?:thấp|cao|chậm|nhiều|thiếu|hạn chế|yếu|kém|hình thức|phân tán|khoảng|đơn giản|giản đơn)",
)  # fmt: skip
"""Words that tell how things are or were; one alone may stand in what asks, too."""

LOOKING_BACK = (
    "(?:trong )?(?:những|các|mấy|\\w+) năm (?:qua|gần đây|trở lại đây)", "(?:trong )?thời gian qua",
    "sau (?:hơn |gần )?[\\w ]{1,12} năm (?:thực hiện|triển khai|xây dựng|thi hành)",
    "đến (?:nay|tháng [^,;]{1,12}|ngày [^,;]{1,12}), [^;.]{0,60}(?<!\\w)đã",
    "từ (?:khi|năm) [^;.]{0,80}(?<!\\w)đã", "năm 20\\d\\d, [^;.]{0,40}(?<!\\w)đã",
    "toàn (?:tỉnh|huyện|xã|ngành) (?:hiện |đã |còn )", "qua (?:hơn )?\\w+ năm",
)  # fmt: skip
"""Words with which a look back begins."""

HELD_TO_BE = (
    "là (?:một |những )?(?:yêu cầu|nhiệm vụ|chủ trương|trách nhiệm|di sản|động lực|nền "
    "tảng|khâu|sự nghiệp|xu thế|quan điểm|vấn đề|giải pháp|nội dung)",
    "có ý nghĩa", "giữ vai trò", "có vai trò",
)  # fmt: skip
"""Words of a viewpoint: what a matter is."""

HOLDING = ("xác định", "coi", "xem")
"""With these before them the same words ask that it be held so."""

PURPOSE = (
    "(?:kế hoạch|chương trình|đề án|chỉ thị|nghị quyết|văn bản)(?: này)? nhằm", "nhằm", "mục đích",
    "căn cứ", "theo đề nghị", "xét đề nghị",
    "thực hiện (?:nghị quyết|chỉ thị|kết luận|kế hoạch|công văn|chương trình|quyết định|đề"
    " án) [^;.]{5,300}, (?:[^;.,]{3,80} )?(?:ban hành|xây dựng|đề ra) (?:kế hoạch|chương "
    "trình)",
)  # fmt: skip
"""Words with which a mere purpose or a ground begins."""

CLOSING = (
    "(?:nghị quyết|chỉ thị|kế hoạch|kết luận|chương trình|đề án|quyết định|quy chế)(?: "
    "này)? (?:được |có )?(?:phổ biến|thông qua|hiệu lực|đã được)",
    "trên đây là",
    "trong quá trình (?:tổ chức )?(?:triển khai|thực hiện)[^;.]*(?:vướng mắc|phản ánh|khó khăn)",
)  # fmt: skip
"""Words with which a closing formula begins, whatever stands over it."""

ADDRESSEES = ("nơi nhận", "như trên", "lưu(?: vt)?[:;,]", "t/m", "tm", "kt", "tl", "kính gửi")
"""Words with which the block of recipients and signature begins."""
