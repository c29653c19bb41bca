"""Lines about an article's history stand in what is copied from a register of laws, and are no words of the law."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source

LAW = prepare_source(
    "Article 12\n\nThe keeper of the lamp shall be named by the board each year and shall live beside the tower.\n\n"
    "Article 13\n\nThe lamp shall be lit at dusk."
)
HEAD, BODY = (
    "Article 12",
    "The keeper of the lamp shall be named by the board each year and shall live beside the tower.",
)

CASES = {
    "a French note": (
        f"{HEAD}\nModifié par Loi n°94-361 du 10 mai 1994 - art. 6 () JORF 11 mai 1994\n{BODY}",
        True,
    ),
    "two notes": (
        f"{HEAD}\nCréation Loi 92-597 1992-07-01\nModifié par Loi 98-536 du 1 juillet 1998\n{BODY}",
        True,
    ),
    "an English note": (f"{HEAD}\nAmended by S.I. 2004 No. 12\n{BODY}", True),
    "a German note": (f"{HEAD}\n(Geändert durch Art. 3 G v. 4.5.2004)\n{BODY}", True),
    "a sentence of the page": (f"{HEAD}\nThe keeper was first named in 1994.\n{BODY}", False),
    "a note within a sentence": (f"{HEAD}\n{BODY[:34]} amended by 12 members {BODY[34:]}", False),
}


@pytest.mark.parametrize("case", CASES)
def test_notes_on_an_article(case: str) -> None:
    quote, fine = CASES[case]
    assert check_quote(quote, LAW).verdict.fine == fine
