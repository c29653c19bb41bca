"""The registry file → people and sources, and every mistake in it with its place."""
