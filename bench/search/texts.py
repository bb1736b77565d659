"""Invented texts of the trade, the same for the same seed (R23: an invented province, no real body).

One in twenty is decomposed (NFD), one in twenty has no accents, three in ten place tone marks the newer way.
"""

import random
import re
import unicodedata
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

SENTENCES = """
Đảng ủy giao các chi bộ xây dựng kế hoạch và tổ chức quán triệt đến từng đảng viên
Công an xã phối hợp với mặt trận và các đoàn thể nắm tình hình từ cơ sở
Ban chỉ đạo yêu cầu các đơn vị báo cáo tiến độ trước ngày mười lăm hằng tháng
Hội nghị thống nhất chọn hai nhiệm vụ trọng tâm để làm trước trong quý tới
Ủy ban nhân dân huyện bố trí kinh phí sửa chữa trụ sở làm việc của công an xã
Việc học tập nghị quyết được tổ chức trực tiếp kết hợp với trực tuyến tại các điểm cầu
Các phòng nghiệp vụ rà soát quy chế phối hợp và đề nghị bổ sung những điểm chưa rõ
Một số nơi triển khai chậm vì thiếu cán bộ chuyên trách và trang thiết bị
Kết quả kiểm tra cho thấy phần lớn chỉ tiêu đạt và vượt kế hoạch đề ra
Đơn vị kiến nghị cấp trên sớm ban hành hướng dẫn về biên chế và chế độ phụ cấp
Phong trào toàn dân bảo vệ an ninh tổ quốc tiếp tục được đổi mới về nội dung và hình thức
Lãnh đạo thành phố Hòa Thủy trao bằng khen cho các tập thể có thành tích xuất sắc
Tổ công tác xuống từng thôn bản hướng dẫn người dân làm thủ tục trên cổng dịch vụ công
Chương trình hành động nêu rõ người chủ trì, thời hạn và sản phẩm phải hoàn thành
Văn phòng tổng hợp số liệu, đôn đốc các đơn vị chưa gửi báo cáo và trình lãnh đạo cho ý kiến
Sau một năm thực hiện, tỷ lệ giải quyết tin báo đúng hạn tăng so với cùng kỳ
Xây dựng lực lượng trong sạch, vững mạnh, chính quy, tinh nhuệ, hiện đại
Đề án bố trí cán bộ chính quy đảm nhiệm chức danh ở cơ sở được thông qua
Mô hình tổ liên gia an toàn phòng cháy chữa cháy được nhân rộng ra nhiều khu phố
Cấp ủy các cấp chịu trách nhiệm trước ban thường vụ về kết quả thực hiện nghị quyết
Nguyên nhân chủ quan là công tác kiểm tra, giám sát chưa thường xuyên
Thủ trưởng các đơn vị khoẻ mạnh về bộ máy nhưng còn lúng túng trong khâu đánh giá
Sơ kết giữa kỳ chỉ ra bốn hạn chế và ba bài học kinh nghiệm
Diễn đàn lắng nghe ý kiến nhân dân được tổ chức ở tất cả các phường trong tỉnh Lam Hà
Công tác tuyên truyền có nhiều cách làm hay, phù hợp với đồng bào vùng cao
Các đồng chí trong ban thường vụ phụ trách địa bàn trực tiếp dự sinh hoạt chi bộ
Trung tâm hành chính công hoạt động nền nếp, hồ sơ trễ hẹn giảm rõ rệt
Hoàn thành việc cấp thẻ cho người đủ điều kiện trên địa bàn trước tháng sáu
""".strip().splitlines()

_STARTS = "b c ch d đ g h k kh l m n ng nh p ph qu r s t th tr v x"
_RHYMES = (
    "a ai an ang anh ao ăn ăng âm ân âu e em en eo ê êm ên i im in inh o oa oan oi on ong ô ôi ôn ông ơ ơi "
    "u ui un ung ư ưng ươn ương iên iêu uôn uy"
)
TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
_NUMBERS = (
    "{n}-NQ/TW {n}-CT/TU {n}-KL/TW {n}/KH-UBND {n}/{y}/QĐ-TTg {n}/{y}/NĐ-CP {n}-KH/ĐUCA {n}/BC-CAT "
    "{n}/TB-VPTU {n}/NQ-HĐND {n}/CT-BCA-X11 {n}-QĐ/ĐUX"
)
NUMBERS = _NUMBERS.split()
_NO_ACCENTS = {**dict.fromkeys(range(0x300, 0x370)), ord("đ"): "d", ord("Đ"): "D"}
_OLD_PLACE = re.compile(r"(?<![qQ])(?:([òóỏõọ])([ae])|([ùúủũụ])(y))\b")


@dataclass(frozen=True, slots=True)
class Text:
    """One invented text, spelled as it would arrive."""

    number: int
    title: str
    body: str
    on: date
    unit: int


def newer_tones(text: str) -> str:
    """Move tone marks of open oa, oe, uy to the second vowel (hòa → hoà)."""

    def move(match: re.Match[str]) -> str:
        marked, plain = match.group(1) or match.group(3), match.group(2) or match.group(4)
        bare, mark = unicodedata.normalize("NFD", marked)
        return bare + unicodedata.normalize("NFC", plain + mark)

    return _OLD_PLACE.sub(move, unicodedata.normalize("NFC", text))


def without_accents(text: str) -> str:
    """Drop all accents as an old telephone would."""
    bare = "".join(
        letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter)
    )
    return bare.replace("đ", "d").replace("Đ", "D")


def toned(rhyme: str, tone: str) -> str:
    """Set a tone on the vowel that bears it in the older style."""
    hatted = [place for place, letter in enumerate(rhyme) if letter in "ăâêôơư"]
    vowels = len(rhyme) - len(rhyme.lstrip("aeiouyăâêôơư"))
    place = hatted[-1] if hatted else (vowels - 1 if vowels < len(rhyme) else 0)
    return unicodedata.normalize("NFC", rhyme[: place + 1] + tone + rhyme[place + 1 :])


class Author:
    """Writes the texts; words beyond the sentences follow Zipf's law."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.syllables = sorted(
            {
                start + toned(rhyme, tone)
                for start in _STARTS.split()
                for rhyme in _RHYMES.split()
                for tone in TONES
            }
        )
        self.draw.shuffle(self.syllables)
        self.syllables = self.syllables[:6_000]
        self.weights = list(accumulate(1 / (rank + 20) for rank in range(len(self.syllables))))
        self.sentence_weights = list(accumulate(1 / (rank + 4) for rank in range(len(SENTENCES))))

    def number(self) -> str:
        """Make a document number, sometimes spelled wrongly."""
        made = self.draw.choice(NUMBERS).format(n=self.draw.randint(1, 400), y=self.draw.randint(2015, 2026))
        return made.replace("-", self.draw.choice(["/", " - ", "–"])) if self.draw.random() < 0.1 else made

    def run_of_words(self, count: int) -> str:
        """Make a run of syllables."""
        total = self.weights[-1]
        return " ".join(
            self.syllables[bisect(self.weights, self.draw.random() * total)] for _ in range(count)
        )

    def sentence(self) -> str:
        """Make a sentence: one of the trade, with new words or a number, or new words alone."""
        kind = self.draw.random()
        base = SENTENCES[bisect(self.sentence_weights, self.draw.random() * self.sentence_weights[-1])]
        if kind < 0.35:
            return f"{base} {self.run_of_words(self.draw.randint(3, 8))}."
        if kind < 0.45:
            return f"{base} theo văn bản số {self.number()}."
        if kind < 0.6:
            words = base.split()
            cut = self.draw.randint(2, len(words) - 2)
            return f"{' '.join(words[:cut])}, {self.run_of_words(4)} {' '.join(words[cut:])}."
        return self.run_of_words(self.draw.randint(6, 18)).capitalize() + "."

    def text(self, number: int, units: int) -> Text:
        """Make one text of about 240 words."""
        title = f"{self.draw.choice(['Kế hoạch', 'Báo cáo', 'Nghị quyết', 'Thông báo'])} số {self.number()}"
        title += f" {self.run_of_words(3)}"
        sentences = [self.sentence() for _ in range(self.draw.randint(8, 18))]
        if self.draw.random() < 0.4:
            sentences.insert(1, f"Thực hiện Nghị quyết số 12-NQ/TW và Kế hoạch số {self.number()}.")
        body = "\n".join(sentences)
        day = date(2015, 1, 1) + timedelta(days=self.draw.randint(0, 4_300))
        spelled = self._spelling()
        return Text(number, spelled(title), spelled(body), day, self.draw.randint(1, units))

    def _spelling(self):  # noqa: ANN202  one of three functions of a str
        kind = self.draw.random()
        if kind < 0.05:
            return lambda text: unicodedata.normalize("NFD", text)
        if kind < 0.10:
            return without_accents
        return newer_tones if kind < 0.40 else (lambda text: unicodedata.normalize("NFC", text))


def texts(count: int, *, seed: int, units: int) -> Iterator[Text]:
    """Yield the texts."""
    author = Author(seed)
    for number in range(1, count + 1):
        yield author.text(number, units)
