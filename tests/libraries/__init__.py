"""Libraries that were written for Keras 2: how a traceback shows them, and what to do, as was tried.

From `snippets/libraries.toml` (a table a library) this room makes the list that `docs/how-to/libraries-on-keras-2.md` includes
and `libraries.json`, by which the finder begins its answer with the library. Read `libraries`.
"""
