"""One run over the pages of a site, whichever shell it is started from.

The shells hand in pages one by one and take the report at the end. In between stand the cache of page results and the
promise that no page can break a build: what goes wrong inside becomes a finding that names the page.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Level, Location, Page, Report
from mkdocs_quotecheck.site.collecting import collected_later
from mkdocs_quotecheck.site.exclusion import Exclusion, idle_patterns
from mkdocs_quotecheck.site.known_languages import read_as_english, unknown_language
from mkdocs_quotecheck.site.pagecache import PageCache, StoredContent, kept_changes, kept_file
from mkdocs_quotecheck.site.pagekeys import page_key
from mkdocs_quotecheck.site.registryathand import RegistryAtHand
from mkdocs_quotecheck.site.remembered import Remembered
from mkdocs_quotecheck.site.snippets import name_below
from mkdocs_quotecheck.storage.atomic import sweep_temporary
from mkdocs_quotecheck.storage.fingerprint import code_fingerprint
from mkdocs_quotecheck.storage.keys import why_cold
from mkdocs_quotecheck.storage.regular import read_regular

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from mkdocs_quotecheck.model import Finding, LedgerEntry, Snippet
    from mkdocs_quotecheck.report.baseline import BaselineEntry
    from mkdocs_quotecheck.settings import Settings
    from mkdocs_quotecheck.site.changes import RegistryChanges
    from mkdocs_quotecheck.site.packing import Entry
    from mkdocs_quotecheck.sources import Registry

LARGEST_BASELINE = 50_000_000
"""Bytes of a baseline that is read: 100,000 findings have 20 million."""


@dataclass(frozen=True, slots=True)
class RunPart:
    """What another process found on some pages of a run. Made by `SiteRun.part`."""

    entries: Mapping[str, Entry]
    """What checking each page gave, by `page_key`."""
    excluded: Mapping[str, str]
    seen: Mapping[str, str]
    failures: tuple[Finding, ...]
    asked: tuple[str, ...]
    languages: Mapping[str, int]


class SiteRun:
    """Checks the pages of one site."""

    def __init__(
        self, settings: Settings, *, site: str, keep_contents: bool = False, in_full: bool = True
    ) -> None:
        """`site` tells apart sites that share a cache folder, such as two configurations side by side.

        `keep_contents` keeps what was rendered too, for the builds that `recheck` pages. `in_full` is for reports that show
        every quotation with its line and surroundings; findings are the same without.
        """
        self._keep_contents = keep_contents
        self._in_full = in_full
        self._settings = settings
        self._site = site
        self._reports: dict[str, Report] = {}
        """By `page_key`, as all that follow."""
        self._excluded: dict[str, str] = {}
        self._unknown: list[str] = []
        self._seen: dict[str, str] = {}
        """What people call each page."""
        self._failures: list[Finding] = []
        self._asked: list[str] = []
        self._languages: Counter[str] = Counter()

    @functools.cached_property
    def _at_hand(self) -> RegistryAtHand:
        settings = self._settings
        # All that the result of reading the same files depends on.
        depends = (self._made_by, settings.root, settings.registry, settings.allow_outside, self._cache_dir)
        kept = kept_file(self._cache_dir, "files", self._site, repr(depends), settings.root)
        return RegistryAtHand(self._read_registry, kept)

    def _read_registry(self) -> Registry | None:
        from mkdocs_quotecheck.sources import load_registry

        settings = self._settings
        registry: Registry | None = None
        with self.guard(self._registry_name):
            registry = load_registry(
                settings.root / settings.registry,
                root=settings.root,
                cache_dir=self._cache_dir,
                allow_outside=settings.allow_outside,
                language=settings.language,
            )
        return registry  # noqa: RET504 - mypy takes it that `guard` lets errors through

    @contextlib.contextmanager
    def guard(self, uri: str, address: str = "") -> Iterator[None]:
        """Turns an error inside into a finding about the page: a defect of ours must not cost anybody their build."""
        try:
            yield
        except QuotecheckError as error:
            self.unreadable(QuotecheckError(error.cause, error.remedy, path=uri, line=error.line), address)
        except Exception as error:
            told = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
            cause = f"Not checked, because mkdocs-quotecheck failed here ({told})."
            mistake = QuotecheckError(cause, "Please report it with the page's text.", path=uri)
            self.unreadable(mistake, address)

    def leaves_out(self, name: str) -> bool:
        """Whether `exclude` names a page, by its path within the folder of pages."""
        self._asked.append(name)
        return bool(self._settings.exclude) and self._exclude.match_file(name)

    def remarks(self) -> tuple[str, ...]:
        """What to say besides the report: options without effect and languages not known, one line each."""
        unknown = {code: self._languages[code] for code in sorted(self._languages) if unknown_language(code)}
        cold = why_cold(self._settings.root) if self._cache_dir else ""
        return (
            *idle_patterns(self._settings.exclude, self._asked),
            *((read_as_english(unknown),) if unknown else ()),
            *((cold,) if cold else ()),
        )

    def misunderstood(self, uri: str, switch: object) -> None:
        """Notes a page whose front matter has for `quotecheck` what is no answer; it is checked."""
        from mkdocs_quotecheck.rules import shortened

        # What is made of other values may unfold without end: an alias of aliases.
        plain = str(switch) if isinstance(switch, str | float | None) else "…"
        told = (
            f"“quotecheck: {shortened(plain)}” in the front matter is not understood, so the page is checked."
        )
        self._tell(
            "unknown-directive",
            QuotecheckError(told, "Write quotecheck: false to leave the page out, or true.", path=uri),
        )

    def misread(self, uri: str, why: str) -> None:
        """Notes a page whose front matter cannot be read, so that nobody relies on what it says; it is checked."""
        told = (
            f"The front matter cannot be read, so what it says does not hold and the page is checked: {why}."
        )
        self._tell("unknown-directive", QuotecheckError(told, "Mend its YAML.", path=uri, line=1))

    def check(self, page: Page) -> None:
        """Checks a page, or takes what an earlier run found on the very same page."""
        key = page_key(page.uri, page.address)
        self._seen[key] = page.uri
        self._languages[page.language] += 1
        if self._at_hand.fingerprint is None:
            return
        with self.guard(page.uri, page.address):
            report = self._result(page)
            if report is not None:
                self._reports[key] = report

    def recheck(self, uri: str, address: str, markdown: str | None, snippets: tuple[Snippet, ...]) -> None:
        """Checks a page that this build did not render, with the content that an earlier build kept."""
        key = page_key(uri, address)
        self._seen[key] = uri
        content = self._cache.content(key)
        if content is None:
            self._unknown.append(uri)
            return
        language, sources = content.language, content.sources
        self.check(Page(uri, content.html, markdown, language, sources, snippets, address))

    def exclude(self, uri: str, address: str = "") -> None:
        """Notes a page that is left out on purpose."""
        key = page_key(uri, address)
        self._seen[key] = self._excluded[key] = uri

    def unreadable(self, mistake: QuotecheckError, address: str = "") -> None:
        """Notes a page that could not be read; the mistake's path is what the page is called."""
        self._seen[page_key(mistake.path, address)] = mistake.path
        self._tell("page-not-checked", mistake)

    def knows(self, uri: str, address: str = "") -> bool:
        """Whether a page was handed in already, checked or not."""
        return page_key(uri, address) in self._seen

    def entries(self, uri: str, address: str = "") -> Sequence[LedgerEntry]:
        """What became of the quotations of a page that was handed in; empty if it was not checked."""
        report = self._reports.get(page_key(uri, address))
        return report.ledger if report else ()

    @property
    def registry(self) -> Registry | None:
        """The registered people and sources; None where they could not be read."""
        return self._at_hand.whole

    @functools.cached_property
    def remembered(self) -> Remembered:
        """What earlier runs made of results to show it, and what is made now; whoever uses it saves it."""
        kept = kept_file(self._cache_dir, "shown", self._site, self._made_by, self._settings.root)
        return Remembered(kept, self._at_hand)

    def all_entries(self) -> Iterator[LedgerEntry]:
        """What became of the quotations of all pages so far."""
        return (entry for report in self._reports.values() for entry in report.ledger)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Pages that were not rendered and of which nothing is kept: not checked."""
        return tuple(self._unknown)

    def watched_files(self) -> tuple[Path, ...]:
        """The files besides pages by whose change the report changes."""
        root, baseline = self._settings.root, self._settings.baseline
        registry = self._at_hand.watched_files or (root / self._settings.registry,)
        return (*registry, *([root / baseline] if baseline else []))

    def known(self, keys: Iterable[str]) -> Iterator[tuple[str, Entry]]:
        """What earlier runs found on pages, by `page_key`; whether a page is still the same is not looked at."""
        return ((key, entry) for key in keys if (entry := self._cache.entry(key)) is not None)

    def for_chunk(self, known: Iterable[tuple[str, Entry]]) -> SiteRun:
        """A run over some of the pages, with the same registry and settings, that keeps nothing."""
        run = SiteRun(self._settings, site=self._site, in_full=self._in_full)
        cache = PageCache(None, self._site, "", in_full=self._in_full)
        cache.changes = self._changes
        vars(run).update(_at_hand=self._at_hand, _cache=cache)
        run.learn(known)
        return run

    def learn(self, known: Iterable[tuple[str, Entry]]) -> None:
        """Takes results that were kept elsewhere; they are used for pages that are still the same."""
        for key, entry in known:
            self._cache.learn(key, entry)

    def part(self) -> RunPart:
        """What this run found, to be taken over by another one."""
        entries = {key: entry for key in self._reports if (entry := self._cache.entry(key)) is not None}
        return RunPart(
            entries,
            self._excluded,
            self._seen,
            tuple(self._failures),
            tuple(self._asked),
            dict(self._languages),
        )

    def take_over(self, part: RunPart) -> None:
        """Adds what another process found, as if these pages had been handed in here."""
        self._excluded.update(part.excluded)
        self._seen.update(part.seen)
        self._failures += part.failures
        self._asked += part.asked
        self._languages.update(part.languages)
        for key, entry in part.entries.items():
            report = self._cache.adopt(key, entry)
            if report is not None:
                self._reports[key] = report

    def finish(self) -> Report:
        """The report over all pages; what the pages gave is kept for the next run."""
        # What a command left that was ended while it wrote the registry; nothing else writes into that folder for long.
        sweep_temporary((self._settings.root / self._settings.registry).parent)
        report = None
        if self._at_hand.fingerprint is not None:
            known = self._baseline()
            with self.guard(self._registry_name):
                report = self._combined(known)
            if not self._at_hand.was_changed:
                self._cache.save(self._reports)
                self._at_hand.remember()
        answered = {*self._reports, *self._excluded, self._registry_name}
        unchecked = (uri for key, uri in self._seen.items() if key not in answered)
        return replace(
            report
            or Report(findings=tuple(each for each in self._failures if each.level is not Level.IGNORE)),
            excluded_pages=tuple(self._excluded.values()),
            unchecked_pages=tuple(sorted(unchecked)),
        )

    def _combined(self, known: Mapping[BaselineEntry, int]) -> Report | None:
        from mkdocs_quotecheck import pipeline

        reports = [self._reports[key] for key in sorted(self._reports)]
        settings, failures, at_hand = self._settings, self._failures, self._at_hand
        if not self._in_full:
            return pipeline.combine_in_brief(reports, at_hand.problems, settings, known, failures)
        if at_hand.whole is None:
            return None
        return pipeline.combine(reports, at_hand.whole, settings, baseline=known, failures=failures)

    def baseline(self) -> str:
        """The text of a baseline file that suppresses what the pages gave so far."""
        from mkdocs_quotecheck.report import baseline

        return baseline.write(finding for report in self._reports.values() for finding in report.findings)

    def _baseline(self) -> Mapping[BaselineEntry, int]:
        """The known findings; a baseline that cannot be read is a finding of its own."""
        from mkdocs_quotecheck.report import baseline

        if self._settings.baseline is None:
            return {}
        path = self._settings.root / self._settings.baseline
        try:
            return baseline.read(
                read_regular(path, LARGEST_BASELINE).decode("utf-8"), name_below(path, self._settings.root)
            )
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            mistake = QuotecheckError(
                f"The baseline cannot be read: {why}.",
                "Write it with `mkdocs-quotecheck baseline site/`, or take the option out.",
                path=name_below(path, self._settings.root),
            )
        except QuotecheckError as error:
            mistake = error
        self._tell("unreadable-baseline", mistake)
        return {}

    def _tell(self, name: str, mistake: QuotecheckError) -> None:
        """Adds a user's mistake as a finding of a rule, as loud as the user wants that rule to be."""
        from mkdocs_quotecheck import rules

        rule = rules.find(name)
        level = rules.levels(self._settings.levels).get(rule.code, rule.level)
        finding = rule.finding(mistake.cause.removesuffix("."), help=mistake.remedy)
        location = Location(mistake.path, mistake.line or None, mistake.column or None)
        self._failures.append(replace(finding, level=level, location=location))

    @functools.cached_property
    def made_with(self) -> str:
        """A digest of all that a result depends on besides its page."""
        registry = self._at_hand.fingerprint or ""
        return hashlib.sha256(f"{self._made_by}\0{registry}".encode()).hexdigest()

    @functools.cached_property
    def _made_by(self) -> str:
        """The same without the registry."""
        levels = sorted((rule, level.value) for rule, level in self._settings.levels.items())
        depends = repr((code_fingerprint(), levels, self._settings.language))
        return hashlib.sha256(depends.encode()).hexdigest()

    @functools.cached_property
    def _cache(self) -> PageCache:
        return PageCache(
            self._cache_dir,
            self._site,
            self._made_by,
            self._settings.root,
            self._at_hand,
            in_full=self._in_full,
        )

    @functools.cached_property
    def _changes(self) -> RegistryChanges | None:
        """What was changed in the registry since results were kept, for processes that are given such results."""
        return kept_changes(self._cache_dir, self._site, self._made_by, self._settings.root, self._at_hand)

    @functools.cached_property
    def _exclude(self) -> Exclusion:
        return Exclusion.of(self._settings.exclude)

    @property
    def _registry_name(self) -> str:
        return name_below(self._settings.root / self._settings.registry, self._settings.root)

    @property
    def _cache_dir(self) -> Path | None:
        folder = self._settings.cache_dir
        return None if folder is None else self._settings.root / folder

    def _result(self, page: Page) -> Report | None:
        """What a page gives; None where a defect of ours keeps the registry from being read."""
        cache = self._cache
        with collected_later():
            known = cache.result(page)
        if known is None:
            known = self._checked(page, self._at_hand.whole)
        if self._keep_contents and known is not None:
            content = StoredContent(page.html, page.language, page.sources)
            cache.keep_content(page_key(page.uri, page.address), content)
        return known

    def _checked(self, page: Page, registry: Registry | None) -> Report | None:
        if registry is None:
            return None
        from mkdocs_quotecheck import pipeline

        with collected_later():
            report, trace = pipeline.check_traced(page, registry, self._settings, in_full=self._in_full)
            return self._cache.keep(page, report, trace)
