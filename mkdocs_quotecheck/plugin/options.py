"""The options of the plugin, below `quotecheck:` in `mkdocs.yml`."""

from __future__ import annotations

from mkdocs.config import config_options as c
from mkdocs.config.base import BaseConfigOption, Config, ValidationError

from mkdocs_quotecheck.errors import QuotecheckError, did_you_mean
from mkdocs_quotecheck.escaping import one_line
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.settings import CACHE_DIR, REGISTRY_NAME
from mkdocs_quotecheck.site.known_languages import unknown_language
from mkdocs_quotecheck.site.reports import check_formats


class Levels(BaseConfigOption[dict[str, Level]]):
    """Rule name or code → `warn`, `info` or `ignore`."""

    def run_validation(self, value: object) -> dict[str, Level]:
        """The levels; a mistake is reported as MkDocs tells it."""
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise ValidationError(
                f"Expected a mapping of rules to levels, but a {type(value).__name__} was given."
            )
        return {self._rule(rule): self._level(rule, level) for rule, level in value.items()}

    def _rule(self, rule: object) -> str:
        from mkdocs_quotecheck import rules

        try:
            return rules.find(str(rule)).name
        except QuotecheckError as error:
            raise ValidationError(str(error)) from error

    def _level(self, rule: object, level: object) -> Level:
        # YAML 1.1 reads an unquoted `off` as false, which can only mean one thing here.
        word = "ignore" if level is False else level
        valid = [known.value for known in Level]
        if word not in valid:
            raise ValidationError(
                one_line(f"The level of '{rule}' must be one of {', '.join(valid)}, but it is '{level}'.")
                + did_you_mean(str(level), valid)
            )
        return Level(word)


class Patterns(BaseConfigOption[tuple[str, ...]]):
    """Gitignore-style patterns, as a list or one a line."""

    def run_validation(self, value: object) -> tuple[str, ...]:
        """The patterns; a mistake is reported as MkDocs tells it."""
        if value is None:
            return ()
        from pathspec.gitignore import GitIgnoreSpec

        lines = value.splitlines() if isinstance(value, str) else value
        if not isinstance(lines, (list, tuple)) or not all(isinstance(line, str) for line in lines):
            raise ValidationError(f"Expected a list of patterns, but a {type(value).__name__} was given.")
        try:
            GitIgnoreSpec.from_lines(lines)
        except ValueError as error:
            raise ValidationError(one_line(str(error))) from error
        return tuple(lines)


class KnownLanguage(c.Type[str]):
    """A BCP 47 code; one whose language we know nothing of is reported, and pages in it are read as English."""

    def run_validation(self, value: object) -> str:
        """The code, as it was given."""
        code = super().run_validation(value)
        if told := unknown_language(code):
            self.warnings.append(one_line(told))
        return code


class ReportPage(c.Optional[str]):
    """A folder or file of the site, written as its address."""

    def __init__(self) -> None:
        super().__init__(c.Type(str))

    def run_validation(self, value: object) -> str | None:
        """The file below the site; a mistake is reported as MkDocs tells it."""
        name = super().run_validation(value)
        if not name:
            return None
        from mkdocs_quotecheck.site.reportpage import report_file

        try:
            return report_file(name)
        except QuotecheckError as error:
            raise ValidationError(str(error)) from error


class Reports(c.DictOfItems[str]):
    """Format → file."""

    def run_validation(self, value: object) -> dict[str, str]:
        """The files by format; a mistake is reported as MkDocs tells it."""
        files = super().run_validation(value)
        try:
            check_formats(files)
        except QuotecheckError as error:
            raise ValidationError(str(error)) from error
        return files


class QuotecheckConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves the hook behind it untyped
    """The options below `quotecheck:` in `mkdocs.yml`; paths count from its folder."""

    registry = c.File(default=REGISTRY_NAME)
    """The file that lists people and sources."""

    enabled = c.Type((bool, int), default=True)
    """`!ENV [CI, false]` checks in continuous integration only."""

    levels = Levels()
    """How loud single rules are: rule name or code → `warn`, `info` or `ignore`."""

    exclude = Patterns()
    """Pages that are not checked: gitignore-style patterns, counted from the docs folder."""

    baseline = c.Optional(c.File())
    """Known findings that stay quiet; written by `mkdocs-quotecheck baseline`."""

    language = c.Optional(KnownLanguage(str))
    """Language of pages that do not say theirs; the theme's language if not set."""

    cache_dir = c.Dir(default=str(CACHE_DIR))
    """Where prepared sources and page results are kept between builds."""

    report = c.Optional(c.File())
    """Where a JSON report is written."""

    report_page = ReportPage()
    """Where in the site the report page is written: `quotecheck/`."""

    edit_url = c.Optional(c.Type(str))
    """Pattern of the address of a line in the report page; made from `repo_url` and `edit_uri` if not set."""

    mark = c.Optional(c.Choice(("verified",)))
    """`verified` puts a sign behind each quotation that stands in its source, with a link to the passage."""

    source_pages = c.Type(bool, default=False)
    """Whether the texts of sources with `publish: true` become pages of the site."""

    reports = Reports(c.File(), default={})
    """Further reports: format → file."""

    allow_outside = c.ListOfItems(c.Dir(), default=[])
    """Folders outside that of `mkdocs.yml` in which source files may lie."""
