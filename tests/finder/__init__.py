"""The traceback finder of the site: tests that it names the right entry for whatever a reader pastes, and harms nobody.

The finder is `docs/assets/scripts/finder*.js`, and knows what `docs/assets/generated/errors/entries.json` says.

Read in this order: `tracebacks` (runs failing snippets as a reader has them, by `tell`, in the process), `pastes` (what
happens to a traceback before it is pasted, and tracebacks of other kinds), `ask` (asks the script, without a page),
then the tests: `test_finder` without a browser, `test_finder_page` in one.
"""
