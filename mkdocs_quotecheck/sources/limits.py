"""Sizes beyond which a file is refused, so that a hostile or mistaken file costs a message and not the build.

The figures are far above honest use and far below what hurts: the largest RFC has 0.9 MB of text, a long book 3 MB, a scanned
volume as PDF some 100 MB. Preparing text takes about a second for 10 MB.
"""

from __future__ import annotations

MEGABYTE = 1_000_000

MAX_REGISTRY_BYTES = 20 * MEGABYTE
"""A thousand sources take 0.3 MB without their texts."""

MAX_REGISTRY_FILES = 1_000
"""That one registry includes: a folder a year, or one file a document of a large site."""

MAX_FILES_OF_A_SOURCE = 20_000
"""Files of a project that are one source together; the largest repositories have some 100,000, most of them no text."""

MAX_FILES_BYTES = 100 * MEGABYTE
"""Of the files of a project that are one source together."""

MAX_YAML_NODES = 500_000
"""Keys, values and lists after aliases are followed; a thousand sources have some 30,000."""

MAX_YAML_DEPTH = 20
"""A registry nests four deep. libyaml's scanner is quadratic in the depth of brackets, so this is refused early."""

MAX_SOURCE_BYTES = 20 * MEGABYTE
"""Of a source file in a text format."""

MAX_PDF_BYTES = 200 * MEGABYTE

MAX_PDF_PAGES = 10_000

MAX_TEXT_CHARACTERS = 50_000_000
"""Of the text taken out of a file: a small PDF can unpack to gigabytes."""

MAX_PROBLEMS = 200
"""Told of one registry; more only hide the first."""

MAX_ID_LENGTH = 100


def in_words(size: int) -> str:
    """A number of bytes as people say it: `20 MB`, `812 kB`, `37 bytes`."""
    if size >= MEGABYTE:
        return f"{size / MEGABYTE:.4g} MB"
    if size >= 1000:
        return f"{size / 1000:.4g} kB"
    return f"{size} bytes"
