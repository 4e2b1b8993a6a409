"""The built site in a real browser, as a reader has it.

It makes nothing; it reads the site that `mkdocs build --strict` makes of this checkout, once a session.

Order of reading:
- `reader.py`: the fixtures `site`, `browser`, `context` and `page`.
- `kinds_of_page.py`: a page of each kind, and the states that a reader brings it into; `axe.py` and `weight.py` look at
  one; `test_axe`, `test_keyboard`, `test_look`, `test_policy` and `test_weight` say what must be true of them.
- `visits.py`: every page opened once, each copy button pressed; `test_browser.py` says what must be true of all pages.
"""
