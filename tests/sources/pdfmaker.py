"""The smallest PDF files that have words in them, made by hand so that no test needs a PDF library."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Line = tuple[float, float, str]
"""Left edge, base line (both in points from the lower left corner of a letter page), words."""

HEIGHT = 792
SIZE = 11


@dataclass(frozen=True)
class Placed:
    """Words set in a way of their own; the fields up to `words` are those of a `Line`."""

    left: float
    base: float
    words: str
    size: float = SIZE
    turned: float = 0
    """Degrees, against the clock."""
    mode: int = 0
    """Text render mode: 3 draws nothing."""
    grey: float = 0
    """0 is black, 1 is white."""


@dataclass(frozen=True)
class Box:
    """A filled rectangle."""

    left: float
    bottom: float
    width: float
    height: float
    grey: float = 0


def column(lines: Sequence[str], *, top: float = 660, left: float = 72, leading: float = 14) -> list[Line]:
    """Lines of one column of text, `leading` points apart; an empty one leaves a gap."""
    return [(left, top - number * leading, line) for number, line in enumerate(lines) if line]


def make_pdf(
    pages: Sequence[Sequence[Line | Placed | Box]],
    *,
    labels: str = "",
    encrypt: bool = False,
    rotate: int = 0,
) -> bytes:
    """A PDF with these lines on its pages; `labels` is the content of a /Nums array."""
    objects: list[bytes] = []
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    extra = f"/PageLabels << /Nums [{labels}] >>" if labels else ""
    objects.append(f"<< /Type /Catalog /Pages 2 0 R {extra} >>".encode())
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for number, lines in enumerate(pages):
        content = b"\n".join(map(_drawn, lines))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 {HEIGHT}] /Rotate {rotate} /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * number} 0 R >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content))
    if encrypt:
        nonsense = "00" * 32
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /O <{nonsense}> /U <{nonsense}> /P -4 >>".encode())
    return _file(objects, encrypt=encrypt)


def _drawn(part: Line | Placed | Box) -> bytes:
    if isinstance(part, Box):
        return b"%.2f g %.2f %.2f %.2f %.2f re f 0 g" % (
            part.grey,
            part.left,
            part.bottom,
            part.width,
            part.height,
        )
    placed = part if isinstance(part, Placed) else Placed(*part)
    escaped = placed.words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")
    cos, sin = math.cos(math.radians(placed.turned)), math.sin(math.radians(placed.turned))
    matrix = b"%.4f %.4f %.4f %.4f %.2f %.2f" % (cos, sin, -sin, cos, placed.left, placed.base)
    return b"BT %.2f g %d Tr /F1 %.2f Tf %b Tm (%b) Tj ET" % (
        placed.grey,
        placed.mode,
        placed.size,
        matrix,
        escaped,
    )


def _file(objects: Sequence[bytes], *, encrypt: bool) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    offsets: list[int] = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for offset in offsets:
        out += b"%010d 00000 n \n" % offset
    protected = f" /Encrypt {len(objects)} 0 R /ID [<00> <00>]".encode() if encrypt else b""
    out += b"trailer\n<< /Size %d /Root 1 0 R%b >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        protected,
        start,
    )
    return bytes(out)
