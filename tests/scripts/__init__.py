"""The site's scripts (`docs/assets/scripts/`), as far as they need no page.

`*.test.mjs` are tests of one module each, named as it is, and run by `node --test tests/scripts/*.test.mjs`;
`test_scripts.py` runs them under pytest. What a script does to a page is tested in `browser`, `finder` and `matrix`;
what the finder says of real tracebacks, in `finder`.

Order of reading: `dom.test.mjs` (what all scripts share), then `finder-match.test.mjs`, whose tests are named for the
thresholds of the finder: each has a paste on either side, so that a number moves only together with its test.
"""
