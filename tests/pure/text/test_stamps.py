"""A stamp refuses a text; the words of a stamp in a sentence do not (R20)."""

import unicodedata

import pytest

from soichieu.pure.text.stamps import classification_stamp

HEAD = "TỈNH ỦY VÍ DỤ\nVĂN PHÒNG\n"
BODY = "\n".join(f"Dòng thứ {count} của nội dung." for count in range(40))

STAMPED = [
    ("MẬT\nCÔNG AN TỈNH VÍ DỤ", "MẬT"),
    (HEAD + "TỐI MẬT\nSố: 12-BC/TU", "TỐI MẬT"),
    ("[TUYỆT MẬT]\n" + BODY, "TUYỆT MẬT"),
    ("M Ậ T\n" + BODY, "MẬT"),
    ("T Ố I   M Ậ T", "TỐI MẬT"),
    ("«T.U.Y.Ệ.T  M.Ậ.T»", "TUYỆT MẬT"),
    ("**MẬT**", "MẬT"),
    ("┌──────┐\n│ MẬT │\n└──────┘", "MẬT"),
    ("Độ mật: Mật", "MẬT"),
    ("ĐỘ MẬT: TỐI MẬT.", "TỐI MẬT"),
    ("Mức độ mật - Tuyệt mật", "TUYỆT MẬT"),
    ("Độ mật\nTối mật", "TỐI MẬT"),
    ("| Độ mật | Mật |", "MẬT"),
    ("| MẬT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |", "MẬT"),
    ("MẬT      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "MẬT"),
    ("ỦY BAN NHÂN DÂN\tTUYỆT MẬT", "TUYỆT MẬT"),
    ("Số: 45/BC-CAT (Mật)", "MẬT"),
    ("Số 45-KH/TU MẬT", "MẬT"),
    ("Bản số: 03   MẬT", "MẬT"),
    ("Số: 5/BC về công tác bảo vệ bí mật (Mật)", "MẬT"),
    ("TỐI\nMẬT", "TỐI MẬT"),
    ("TÀI LIỆU TỐI MẬT", "TỐI MẬT"),
    ("MẬT - KHÔNG SAO CHỤP", "MẬT"),
    ("TOI MAT\n" + BODY, "TỐI MẬT"),
    ("Mật\nBÁO CÁO", "MẬT"),
    (BODY + "\nTỐI MẬT\n" + BODY, "TỐI MẬT"),
    (BODY + "\fTài liệu kèm theo\nMật\n", "MẬT"),
]

NOT_STAMPED = [
    "",
    "Luật Bảo vệ bí mật nhà nước quy định về độ mật.",
    "KẾ HOẠCH\nBẢO VỆ BÍ MẬT NHÀ NƯỚC",
    "THÔNG TƯ VỀ CÔNG TÁC BẢO VỆ BÍ\nMẬT NHÀ NƯỚC",
    "VỀ CÔNG TÁC BẢO VỆ BÍ\nMẬT",
    "Tuyệt mật\nTối mật\nMật",
    "1. Tuyệt mật\n2. Tối mật\n3. Mật",
    "Bí mật nhà nước được chia thành:\n- Tuyệt mật;\n- Tối mật;\n- Mật.",
    "Tài liệu tối mật được giữ trong két.",
    "Độ mật: Không",
    "Độ mật: Thường",
    "Độ mật: Mật, Tối mật, Tuyệt mật",
    "Độ mật\nĐộ khẩn",
    "MẬT ONG RỪNG",
    "Số: 12 về bảo vệ bí mật",
    "Số 12 của luật BẢO VỆ BÍ MẬT",
    "Số lượng: 3 tài liệu mật",
    "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TỐI MẬT",
    "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ\nTỐI MẬT",
    "GIẢI MẬT",
    "BẢO MẬT",
    "CƠ MẬT",
    "Rất thật\nGiữ bí mật",
    BODY + "\nMật\n" + BODY,
    "Không đưa nội dung bí mật nhà nước lên hệ thống",
    "MAT\nGAN",
]


@pytest.mark.parametrize(("text", "level"), STAMPED)
def test_a_stamped_text_is_recognised(text: str, level: str) -> None:
    assert classification_stamp(text) == level
    assert classification_stamp(unicodedata.normalize("NFD", text)) == level
    assert classification_stamp(text.replace("\n", "\r\n")) == level


@pytest.mark.parametrize("text", NOT_STAMPED)
def test_the_words_alone_are_no_stamp(text: str) -> None:
    assert classification_stamp(text) is None
    assert classification_stamp(unicodedata.normalize("NFD", text)) is None
