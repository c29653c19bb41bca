"""Findings and what a person or a program reads of them: judging, suppressions, baseline, places in the Markdown file."""
