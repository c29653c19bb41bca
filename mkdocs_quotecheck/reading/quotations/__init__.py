"""Blocks → quotations: marks, block quotes, dialogue, and which quoted strings are somebody’s words."""
