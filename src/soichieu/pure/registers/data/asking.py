"""Whom requests ask and what they ask for: where the name of a body begins and where it ends."""

DOES = (
    "quan tâm|xem xét|bổ sung|cấp(?! (?:trên|có thẩm quyền|ủy|xã|huyện|tỉnh))|hỗ trợ|bố trí|sớm|tiếp tục|chỉ đạo|ban hành|hướng dẫn|có(?! thẩm quyền)|tăng|đầu tư|nâng|"
    "trang bị|tham mưu|sửa|phê duyệt|giao|tổ chức(?! tỉnh ủy| trung ương| huyện ủy)|mở|điều chỉnh|cho|phân bổ|thống nhất|xây|kiến nghị|trình|rà soát|đẩy|"
    "khắc phục|kéo|giảm|cần|tạo điều kiện|nghiên cứu|phối hợp|kịp thời|giải quyết|hoàn thiện|triển khai|thực hiện|cử|duy trì|"
    "công nhận|thẩm định|tháo gỡ|thay|lắp|làm|ưu tiên|cân đối|chủ trì|đào tạo|tập huấn|bồi dưỡng|quy định|ứng|miễn|thu hồi|chuyển|tuyển|di dời|xử lý|kiểm tra|mua|khảo sát|sắp xếp|nạo vét|gia hạn|bàn giao|khởi công|cung cấp|công bố|"
    "bãi bỏ|đưa|tách|rút|bảo đảm|đảm bảo|tăng cường|khẩn trương|chấp thuận|cải tạo|hằng năm|luân chuyển|thành lập|áp dụng"
)
BODY = (
    "bộ|ubnd|ủy ban|hđnd|hội đồng|sở|công an|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|thường trực|ban|phòng|cục|tổng cục|chi cục|chính phủ|thủ tướng|"
    "quốc hội|trung ương|cấp trên|cấp có thẩm quyền|cơ quan|ngành|mặt trận|ủy ban|điện lực|ngân hàng|bảo hiểm|liên đoàn|hội|đoàn|viện|tòa|kho bạc|thuế|công ty|bưu điện|viettel|văn phòng|trung tâm|các"
)
