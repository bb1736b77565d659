"""Makes small PDF files by hand: with a text layer in Vietnamese, as a picture, with a password."""

from collections.abc import Sequence


def pdf_with(pages: Sequence[Sequence[str]], *, encrypt: bool = False) -> bytes:
    """A PDF whose pages bear the given lines; letters beyond ASCII stand in its table of characters."""
    letters = sorted({letter for page in pages for line in page for letter in line if ord(letter) > 126})
    codes = {letter: 128 + place for place, letter in enumerate(letters)}
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        _tree(len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R >>",
        _stream(_characters(codes)),
    ]
    for number, page in enumerate(pages):
        shown = b"".join(b"(%b) Tj 0 -16 Td " % _coded(line, codes) for line in page)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (6 + 2 * number)
        )
        objects.append(_stream(b"BT /F1 12 Tf 60 780 Td " + shown + b"ET"))
    return _file(objects, encrypt=encrypt)


def scanned_pdf(width: int, height: int, grey: bytes) -> bytes:
    """A PDF of one page that is nothing but a grey picture."""
    picture = b"<< /Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8"
    picture += b" /Width %d /Height %d /Length %d >>\nstream\n" % (width, height, len(grey)) + grey
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /XObject << /I 5 0 R >> >> >>",
        _stream(b"595 0 0 842 0 0 cm /I Do"),
        picture + b"\nendstream",
    ]
    return _file(objects)


def _tree(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (5 + 2 * number) for number in range(count))
    return b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count)


def _coded(line: str, codes: dict[str, int]) -> bytes:
    raw = bytes(codes.get(letter, ord(letter) & 0x7F) for letter in line)
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _characters(codes: dict[str, int]) -> bytes:
    table = {**{chr(code): code for code in range(32, 127)}, **codes}
    rows = [b"<%02x> <%04x>" % (code, ord(letter)) for letter, code in table.items()]
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    body = b"".join(b"%d beginbfchar\n%b\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks)
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n"
        b"1 begincodespacerange <00> <ff> endcodespacerange\n" + body + b"endcmap end end"
    )


def _stream(data: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%b\nendstream" % (len(data), data)


def _file(objects: Sequence[bytes], *, encrypt: bool = False) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    lock = b""
    if encrypt:
        key = b"<" + b"ab" * 32 + b">"
        lock = b" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O %b /U %b >> /ID [<00> <00>]" % (key, key)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n" % (count, table)
    return out + b"<< /Size %d /Root 1 0 R%b >>\nstartxref\n%d\n%%%%EOF" % (
        count,
        lock,
        out.rindex(b"xref\n"),
    )
