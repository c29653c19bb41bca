"""What a source reports of others is told where a page gives it to the source's author, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
version: 1
people:
  - {{id: court, name: County Court, aliases: [the court, das Gericht, le tribunal, el tribunal], pronouns: it}}
  - {{id: moss, name: Edda Moss, aliases: [Moss], pronouns: she}}
  - {{id: pike, name: Olaf Pike, aliases: [Pike], pronouns: he}}
sources:
  - {{id: doc, title: Ruling on the weir, aliases: [the ruling], people: [{author}], url: 'https://example.org/ruling', language: {language}, text: "{text}"}}
"""


def reported(
    tmp_path: Path, text: str, page: str, *, author: str = "court", language: str = "en"
) -> list[str]:
    path = tmp_path / "sources.yml"
    path.write_text(REGISTRY.format(author=author, language=language, text=text), encoding="utf-8")
    report = check_page(f"<p>{page}</p>", load_registry(path), language=language)
    assert [entry.verdict and entry.verdict.fine for entry in report.ledger] == [True]
    return [f"{each.rule} {each.level.value}: {each.message}" for each in report.findings]


def told(speaker: str) -> list[str]:
    return [f"reported-in-source info: the source reports these words of others: {speaker}"]


SAID = "“The weir is a danger to the swans,” the court said."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Opponents argue that the weir is a danger to the swans. We do not agree.", "Opponents"),
        ("According to the anglers, the weir is a danger to the swans. It is not.", "the anglers"),
        ("The weir is a danger to the swans, the anglers say. It is not.", "the anglers"),
        ("The weir is a danger to the swans, according to the anglers. It is not.", "the anglers"),
        ("Some have claimed that the weir is a danger to the swans.", "Some"),
        ("Mr Tarn said that the weir is a danger to the swans. The court saw none.", "Mr Tarn"),
        ("Olaf Pike said that the weir is a danger to the swans.", "Olaf Pike"),
        (
            "Mr Tarn, the club’s counsel, told us: “The weir is a danger to the swans.” We saw none.",
            "Mr Tarn",
        ),
    ],
)
def test_words_that_the_source_gives_to_others_are_told(tmp_path: Path, text: str, speaker: str) -> None:
    assert reported(tmp_path, text, SAID) == told(speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The weir is a danger to the swans. Opponents argue that it is not.",
        "We find that the weir is a danger to the swans. Opponents deny it.",
        "The court finds that the weir is a danger to the swans.",
        "This ruling says that the weir is a danger to the swans.",
        "The ruling says that the weir is a danger to the swans.",
        "They say that the weir is a danger to the swans.",
        "In 1903, when the mill was built, the weir is a danger to the swans.",
        "The flood of 1903 shows that the weir is a danger to the swans.",
    ],
    ids=[
        "the author's own sentence",
        "the first person",
        "the author by name",
        "the document by its kind",
        "the document by its name",
        "a pronoun",
        "no verb of saying",
        "no person as the subject",
    ],
)
def test_the_authors_own_words_are_not(tmp_path: Path, text: str) -> None:
    assert reported(tmp_path, text, SAID) == []


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("The ruling says: “The weir is a danger to the swans.”", told("Opponents")),
        (
            "As the <a href='https://example.org/ruling'>ruling</a> puts it, “the weir is a danger to the swans”.",
            told("Opponents"),
        ),
        ("The court quotes opponents as saying that “the weir is a danger to the swans”.", []),
        ("“The weir is a danger to the swans,” said opponents of the mill.", []),
        (
            "“The weir is a danger to the swans” (<a href='https://example.org/ruling'>ruling</a>).",
            [],
        ),
    ],
    ids=[
        "the document itself speaks",
        "the document itself speaks, by a link",
        "the page names them too",
        "the page names them alone",
        "nobody speaks",
    ],
)
def test_what_the_page_says_counts(tmp_path: Path, page: str, expected: list[str]) -> None:
    text = "Opponents argue that the weir is a danger to the swans. We do not agree."
    found = [each for each in reported(tmp_path, text, page) if "unknown-speaker" not in each]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The weir will stay shut, the mayor told us. Edda Moss was tired.", []),
        ("The weir will stay shut, Edda Moss told us.", []),
        ("The weir will stay shut, Olaf Pike told us.", told("Olaf Pike")),
        ("The weir will stay shut, the anglers told us. Edda Moss was tired.", told("the anglers")),
    ],
    ids=["a description that may be hers", "she herself", "another person", "several people"],
)
def test_an_article_about_a_person_reports_the_person(tmp_path: Path, text: str, expected: list[str]) -> None:
    page = "“The weir will stay shut,” Edda Moss said."
    found = [
        each for each in reported(tmp_path, text, page, author="moss, pike") if "speaker" not in each[:14]
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text", "page", "speaker"),
    [
        ("de", "Kritiker behaupten, das Wehr sei eine Gefahr für die Schwäne. Das trifft nicht zu.",
         "„Das Wehr sei eine Gefahr für die Schwäne“, sagte das Gericht.", "Kritiker"),
        ("de", "Laut Anglerverein ist das Wehr eine Gefahr für die Schwäne. Das trifft nicht zu.",
         "„[Es] ist das Wehr eine Gefahr für die Schwäne“, sagte das Gericht.", "Anglerverein"),
        ("fr", "Selon les pêcheurs, le barrage est un danger pour les cygnes. Il n’en est rien.",
         "« Le barrage est un danger pour les cygnes », a déclaré le tribunal.", "les pêcheurs"),
        ("de", "Dem Anglerverein zufolge ist das Wehr eine Gefahr für die Schwäne. Das trifft nicht zu.",
         "„[Es] ist das Wehr eine Gefahr für die Schwäne“, sagte das Gericht.", "Dem Anglerverein"),
        ("fr", "Le barrage est un danger pour les cygnes, affirment les pêcheurs. Il n’en est rien.",
         "« Le barrage est un danger pour les cygnes », a déclaré le tribunal.", "les pêcheurs"),
        ("es", "Los pescadores sostienen que la presa es un peligro para los cisnes. No es así.",
         "«La presa es un peligro para los cisnes», dijo el tribunal.", "Los pescadores"),
    ],
)  # fmt: skip
def test_other_languages_report_too(
    tmp_path: Path, language: str, text: str, page: str, speaker: str
) -> None:
    assert reported(tmp_path, text, page, language=language) == told(speaker)


@pytest.mark.parametrize(
    ("language", "text", "page"),
    [
        ("de", "Dieser Bericht stellt fest, das Wehr sei eine Gefahr für die Schwäne.",
         "„Das Wehr sei eine Gefahr für die Schwäne“, sagte das Gericht."),
        ("fr", "Ce rapport affirme que le barrage est un danger pour les cygnes.",
         "« Le barrage est un danger pour les cygnes », a déclaré le tribunal."),
        ("es", "Este informe dice que la presa es un peligro para los cisnes.",
         "«La presa es un peligro para los cisnes», dijo el tribunal."),
    ],
)  # fmt: skip
def test_a_document_that_means_itself_reports_nobody(
    tmp_path: Path, language: str, text: str, page: str
) -> None:
    assert reported(tmp_path, text, page, language=language) == []


def test_in_a_transcript_the_label_of_a_turn_is_not_who_is_reported(tmp_path: Path) -> None:
    text = "MS MOSS: Anglers complain that the weir is a danger to the swans. I do not.\\nMR PIKE: Nor do I."
    page = "“The weir is a danger to the swans,” Edda Moss said."
    assert reported(tmp_path, text, page, author="moss") == told("Anglers")
