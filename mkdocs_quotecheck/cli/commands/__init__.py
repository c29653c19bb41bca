"""The commands: one module for each, found by looking into this folder, imported when it is called.

A new command is a new module here with a `COMMAND`, called as its module with hyphens for underscores. Its module imports
at its top what its parameters need, and inside its function what its work needs.
"""
