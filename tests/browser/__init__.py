"""The built site in a real browser, as a reader has it.

It makes nothing; it reads the site that `mkdocs build --strict` makes of this checkout, once a session.

Order of reading:
- `reader.py`: the fixtures `site`, `browser`, `context` and `page`.
- `visits.py`: every page opened once, each copy button pressed; `test_browser.py` says what must be true of all pages.
"""
