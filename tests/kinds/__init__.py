"""The inspector ("Ask an object what it is"): what `describe` of `snippets/inspector/describe.py` says of every kind.

It makes no files. `cases.py` lists objects with what must be said of each: the nine kinds, other objects, containers, and
hostile objects; `inspector.py` makes of each a program that has the function as the snippet has it; `test_inspector.py`
compares.
"""
