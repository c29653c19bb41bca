"""Reads the tide gauge of Merrow Quay."""

INTERVAL = 6  # minutes
KEPT = 10  # years


def is_faulty(level, before):
    """Whether a reading is to be marked with the letter F."""
    return abs(level - before) > 0.4
