"""The sentences of cells that cannot be read."""

from soichieu.pure.indicators.sentences import translatable

TOO_LONG = translatable("Ô dài quá %(most)s ký tự; hãy viết gọn lại.")
BEYOND = translatable("Khối dán có nhiều cột hơn bảng; hãy chọn lại ô bắt đầu hoặc bớt cột.")
SHEET_ERROR = translatable("Ô ghi “%(word)s” là lỗi của bảng tính; hãy sửa công thức rồi dán lại.")
NOT_YES_NO = translatable("Ô ghi “%(word)s”; chỉ tiêu này trả lời “có” hoặc “không” (hoặc dấu x).")
NO_PERCENT = translatable("Ô ghi “%(word)s” nhưng chỉ tiêu này không tính bằng phần trăm; hãy nhập số.")
TOO_LARGE = translatable("“%(word)s” có quá %(most)s chữ số; hãy kiểm tra lại hoặc đổi đơn vị tính.")
PERHAPS_THOUSANDS = translatable(
    "“%(word)s” là số thập phân nhưng chỉ tiêu này là số nguyên; nếu là hàng nghìn, hãy viết %(dotted)s."
)
NOT_WHOLE = translatable("“%(word)s” có phần thập phân nhưng chỉ tiêu này là số nguyên; hãy nhập số nguyên.")
TOO_PRECISE = translatable("“%(word)s” có quá %(most)s chữ số thập phân; hãy nhập ít chữ số hơn.")
DAY = translatable("“%(word)s” là ngày tháng, không phải số; nếu là số thập phân, hãy dùng dấu phẩy.")
ENGLISH = translatable(
    "“%(word)s” viết theo cách nước ngoài nên không chắc là số nào; hãy dùng dấu chấm ngăn hàng nghìn và "
    "dấu phẩy cho phần thập phân."
)
SPACED = translatable("“%(word)s” ngăn hàng nghìn bằng khoảng trắng; hãy dùng dấu chấm hoặc viết liền.")
BROKEN_GROUPS = translatable(
    "“%(word)s” có dấu chấm không ngăn đúng từng ba chữ số; nếu là số thập phân, hãy dùng dấu phẩy."
)
WITH_WORDS = translatable("“%(word)s” có chữ đi kèm; hãy chỉ nhập số, ghi chú để ở ô ghi chú.")
NO_NUMBER = translatable("“%(word)s” không phải là số; hãy nhập số như 1.103 hoặc 5,62.")
