"""How text that others wrote is shown: what a terminal, a log or a build server would obey is escaped.

Pages, sources, registries, paths, ids and titles are written by anybody who opens a pull request. `one_line` is for each such
text that becomes part of a line of ours, `ci_safe` for a line as a whole, `json_safe` for a JSON document. `TEXT_ERRORS` and
`JSON_ERRORS` are error handlers of codecs, for streams whose encoding lacks a character.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

TEXT_ERRORS: Final = "quotecheck-text"
"""The error handler for text: our own marks in plain ones, all else escaped."""

JSON_ERRORS: Final = "quotecheck-json"
"""The error handler for JSON: what is not encoded is escaped as JSON does it."""

# C0 and C1 controls (line ends and escapes), marks and overrides of direction, line and paragraph separators, what takes no
# room and is no part of a letter, halves of surrogate pairs, interlinear annotation, tags. Joiners and soft hyphens stay.
_OBEYED: Final = (
    "\x00-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f"
)
_UNSAFE = re.compile(f"[{_OBEYED}]")
# JSON's own line ends stay.
_UNSAFE_IN_JSON = re.compile(f"(?!\n)[{_OBEYED}]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}

# Azure Pipelines (`##vso[`), TeamCity (`##teamcity[`) and GitHub's older form (`##[`) are obeyed anywhere in a line.
_HASH_COMMAND = re.compile(r"##(?=[\w.-]*\[)")
# GitHub obeys `::name …::` behind nothing but space. MkDocs wraps its log between words, so any word may come to begin a line.
_COLON_COMMAND = re.compile(r"(?<!\S)::(?=[A-Za-z])")
# Where a line begins it is obeyed whatever stands behind it.
_LEADING_COLONS = re.compile(r"\A(\s*)::")

_PLAIN = {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-"}


def one_line(text: str) -> str:
    r"""The text as part of a line: control, escape and direction characters and line ends as `\x1b`, `\u202e`, `\n`."""
    safe = _UNSAFE.sub(lambda found: _escape(found[0]), text)
    return _COLON_COMMAND.sub(r":\\x3a", _HASH_COMMAND.sub(r"#\\x23", safe)) if _may_command(safe) else safe


def ci_safe(line: str) -> str:
    """A line, or lines, of which no build server takes one for a command; control characters but line ends are escaped."""
    if "\n" in line:
        return "\n".join(map(ci_safe, line.split("\n")))
    return _LEADING_COLONS.sub(r"\1:\\x3a", one_line(line))


def page_safe(text: str) -> str:
    """The text as content of an HTML page, as long as it was: control and direction characters as `\ufffd`, line ends as spaces.

    Mark-up is left to who writes the page.
    """
    if text.isprintable():  # nothing that is obeyed is, and most texts are
        return text
    return _UNSAFE.sub(lambda found: " " if found[0] in "\n\r\t" else "\ufffd", text)


def json_safe(document: str) -> str:
    """A JSON document that means the same and can be shown: what is obeyed is escaped within its strings."""
    safe = _UNSAFE_IN_JSON.sub(lambda found: _json_escape(found[0]), document)
    return safe.replace("##", r"#\u0023") if "##" in safe else safe


def _may_command(text: str) -> bool:
    return "::" in text or "##" in text


def _escape(sign: str) -> str:
    code = ord(sign)
    return _SHORT.get(sign) or (
        f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    )


def _json_escape(sign: str) -> str:
    code = ord(sign)
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"


def _text_errors(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    failed = error.object[error.start : error.end]
    return "".join(_PLAIN.get(sign) or _escape(sign) for sign in failed), error.end


def _json_errors(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_json_escape, error.object[error.start : error.end])), error.end


codecs.register_error(TEXT_ERRORS, _text_errors)
codecs.register_error(JSON_ERRORS, _json_errors)
