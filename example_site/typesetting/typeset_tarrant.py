"""Typesets sources/tarrant-1911.pdf, so that the example site has a real PDF with running heads and hyphens.

Needs fpdf2 (pip install fpdf2), which nothing else here does: the PDF is kept in the repository.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from fpdf import FPDF

PAGES = (
    """The first pier was begun in the spring of 1803 and lost in the autumn
of the same year. The second has stood, with some grumbling, ever
since. Between the two lies the whole character of the town, which
has never in its history done anything once that could be done twice.

It is said that the builder, a Mr Dunnock, wept when he saw the tim-
bers go; but those who knew him thought it more likely that he was
reckoning the cost. He was an honest man if a hasty one, and he asked
the Commissioners for no more than his due, which they did not pay.

The new pier rested upon four hundred and twenty piles of Baltic oak,
each of them driven by hand, and each of them, as the Commissioners
were fond of remarking, driven at the expense of the""",
    """parish. The townspeople were proud of their peir, as the inscription
still has it, and walked upon it every Sunday until the railings gave
way.

In those years the harbour earned more from coal than from herring,
though no one would have said so in the herring-sellers’ hearing. The
coal came from the north in brigs, was landed upon the beach, and was
carried up the hill by women who were paid by the basket and who, it
must be admitted, were not paid much.""",
    """Of the later history of the pier there is little to tell. It was length-
ened in 1866 and painted in 1870; it was struck by a steamer in 1889,
by a second steamer in 1890, and by the same steamer again in the
following spring. The master of that vessel afterwards kept the light-
house, and kept it well.""",
)


def main() -> None:
    """Write the PDF beside the other sources; the same bytes each time."""
    pdf = FPDF(format="A5")
    pdf.set_creation_date(datetime(2026, 1, 1, tzinfo=UTC))
    pdf.set_margins(18, 16)
    pdf.set_auto_page_break(auto=False)
    for number, text in enumerate(PAGES, start=1):
        pdf.add_page()
        pdf.set_font("Times", size=9)
        pdf.cell(text=f"A SHORT HISTORY OF MERROW QUAY{' ' * 30}{number}")
        pdf.ln(14)
        pdf.set_font("Times", size=11)
        pdf.multi_cell(w=0, h=6, text=text.replace("’", "'"))
    pdf.output(str(Path(__file__).parent.parent / "sources" / "tarrant-1911.pdf"))


if __name__ == "__main__":
    main()
