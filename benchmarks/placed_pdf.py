"""A PDF of placed lines in the standard fonts, made without a library, as the fault files describe one.

A page is a list of lines. A line is a string, set below the line before it, or a table with `text` and any of `x`, `y`, `size`,
`font` and `rotate` (degrees); one with `y` leaves the next string where it would have stood.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    Line = str | dict[str, Any]

FONTS = ("Times-Roman", "Times-Bold", "Times-Italic", "Helvetica", "Helvetica-Bold", "Courier")
TOP = 770
"""Where the first line stands, in points from the lower edge of an A4 page."""


def make_pdf(pages: Sequence[Sequence[Line]], leading: float = 14) -> bytes:
    """The bytes of a PDF with these lines on its pages, `leading` points apart where they do not say where they stand."""
    bodies = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    bodies += [
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>" for font in FONTS
    ]
    fonts = " ".join(f"/F{number} {number + 3} 0 R" for number in range(len(FONTS)))
    kids = []
    for lines in pages:
        stream = "\n".join(_drawn(lines, leading))
        bodies.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
        refers = f"/Parent 2 0 R /Contents {len(bodies)} 0 R /Resources << /Font << {fonts} >> >>"
        bodies.append(f"<< /Type /Page /MediaBox [0 0 595 842] {refers} >>")
        kids.append(f"{len(bodies)} 0 R")
    bodies[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    return _file(bodies)


def _drawn(lines: Sequence[Line], leading: float) -> list[str]:
    drawn = []
    below: float = TOP
    for given in lines:
        line: dict[str, Any] = {"text": given} if isinstance(given, str) else given
        y = line.get("y", below)
        below -= 0 if "y" in line else leading
        angle = math.radians(line.get("rotate", 0))
        sin, cos = math.sin(angle), math.cos(angle)
        matrix = " ".join(f"{number:.4f}" for number in (cos, sin, -sin, cos, line.get("x", 72), y))
        text = line["text"].replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        font = FONTS.index(line.get("font", FONTS[0]))
        drawn.append(f"BT /F{font} {line.get('size', 11)} Tf {matrix} Tm ({text}) Tj ET")
    return drawn


def _file(bodies: Sequence[str]) -> bytes:
    out = b"%PDF-1.4\n"
    starts = []
    for number, body in enumerate(bodies, 1):
        starts.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{start:010d} 00000 n \n" for start in starts)
    size = len(bodies) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R >>\n"
    return out + f"{tail}startxref\n{len(out)}\n%%EOF\n".encode()
