"""One file of a built site → a page of a run, or why it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from mkdocs_quotecheck.site.pages import HtmlFile, PageFiles
    from mkdocs_quotecheck.site.run import SiteRun


def check_file(run: SiteRun, pages: PageFiles, file: HtmlFile) -> None:
    """Checks the page in a file, unless it is left out or cannot be read."""
    name, address = pages.uri(file), pages.address(file)
    with run.guard(name, address):
        if run.leaves_out(pages.name(file)):
            run.exclude(name, address)
            return
        try:
            page, head = pages.read(file)
        except QuotecheckError as error:
            run.unreadable(error, address)
            return
        if head.switch is False:
            run.exclude(name, address)
            return
        if head.problem:
            run.misread(name, head.problem)
        if head.switch is not True:
            run.misunderstood(name, head.switch)
        run.check(page)
