"""The sentences of formulas that cannot be taken: what is wrong, at which character, and what to do."""

from soichieu.pure.indicators.sentences import translatable

EMPTY = translatable("Công thức để trống; hãy viết một công thức, ví dụ [A01] / [A02] * 100.")
TOO_LONG = translatable("Công thức dài quá %(most)s ký tự; hãy tách bớt thành một chỉ tiêu trung gian.")
TOO_DEEP = translatable(
    "Tại ký tự thứ %(at)s, công thức lồng nhau quá %(most)s lớp; hãy tách bớt thành một chỉ tiêu trung gian."
)
NO_NUMBER = translatable(
    "Tại ký tự thứ %(at)s, “%(word)s” không phải là số viết theo cách Việt Nam; hãy dùng dấu chấm ngăn từng "
    "ba chữ số và dấu phẩy cho phần thập phân, ví dụ 1.103 hoặc 5,62."
)
NO_CODE = translatable(
    "Tại ký tự thứ %(at)s, “[%(word)s]” không phải là mã chỉ tiêu; hãy viết mã bằng chữ, số, dấu chấm, "
    "dấu gạch, ví dụ [A01] hoặc [A01:NU]."
)
UNCLOSED_CODE = translatable(
    "Tại ký tự thứ %(at)s, mã chỉ tiêu thiếu một ngoặc vuông; hãy viết mã trong hai ngoặc vuông, ví dụ [A01]."
)
NO_FUNCTION = translatable(
    "Tại ký tự thứ %(at)s, không có hàm “%(word)s”; hãy dùng một trong các hàm %(known)s, còn mã chỉ tiêu "
    "thì viết trong ngoặc vuông, ví dụ [A01]."
)
NO_MEAN = translatable(
    "Tại ký tự thứ %(at)s, không có hàm tính trung bình vì trung bình của các tỷ lệ là số sai; hãy chia tổng "
    "của tử số cho tổng của mẫu số."
)
NO_SIGN = translatable(
    "Tại ký tự thứ %(at)s, không hiểu “%(word)s”; hãy bỏ hoặc thay bằng dấu + - * / hoặc dấu ngoặc."
)
NO_PERCENT = translatable(
    "Tại ký tự thứ %(at)s, công thức không dùng dấu “%%”; hãy viết phép tính, ví dụ [A01] / [A02] * 100."
)
ENDS_EARLY = translatable(
    "Công thức dừng ở ký tự thứ %(at)s khi còn thiếu một số, một mã hoặc một dấu ngoặc; hãy viết nốt."
)
NEEDS_VALUE = translatable(
    "Tại ký tự thứ %(at)s cần một số, một mã chỉ tiêu hoặc một dấu mở ngoặc chứ không phải “%(word)s”; "
    "hãy bổ sung vào trước đó."
)
NEEDS_OPEN = translatable("Tại ký tự thứ %(at)s, sau tên hàm %(function)s phải có dấu “(”; hãy thêm vào.")
NEEDS_CLOSE = translatable(
    "Tại ký tự thứ %(at)s cần dấu “)” chứ không phải “%(word)s”; hãy đóng ngoặc hoặc thêm dấu phép tính."
)
NEEDS_JOIN = translatable(
    "Tại ký tự thứ %(at)s cần một dấu phép tính trước “%(word)s”; hãy thêm + - * / hoặc bỏ phần thừa."
)
NEEDS_COMPARING = translatable(
    "Tại ký tự thứ %(at)s cần một dấu so sánh = ≠ < ≤ > ≥ chứ không phải “%(word)s”; hãy thêm vào."
)
COMPARES_OUTSIDE = translatable(
    "Tại ký tự thứ %(at)s, dấu so sánh “%(word)s” chỉ dùng được trong điều kiện của hàm NEU; hãy chuyển vào "
    "đó."
)
WRONG_PAIR = translatable(
    "Tại ký tự thứ %(at)s, hàm %(function)s cần ít nhất hai số, ngăn nhau bằng dấu “;”; hãy viết lại."
)
WRONG_PLACED = translatable(
    "Tại ký tự thứ %(at)s, hàm %(function)s cần một số và số chữ số thập phân, ngăn nhau bằng dấu “;”; hãy "
    "viết lại."
)
WRONG_IF = translatable(
    "Tại ký tự thứ %(at)s, hàm %(function)s cần một điều kiện và hai giá trị, ngăn nhau bằng dấu “;”; hãy "
    "viết lại."
)
WRONG_PLACES = translatable(
    "Tại ký tự thứ %(at)s, số chữ số thập phân của hàm %(function)s phải là một số nguyên viết sẵn từ 0 đến "
    "%(most)s; hãy viết lại."
)

RING = translatable("Các công thức xoay vòng: %(ring)s; hãy sửa một công thức trong vòng này.")
