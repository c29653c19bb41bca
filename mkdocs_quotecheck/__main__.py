"""`python -m mkdocs_quotecheck` is the command."""

import sys

from mkdocs_quotecheck.cli import main

if __name__ == "__main__":
    sys.exit(main())
