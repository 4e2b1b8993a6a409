"""The traceback finder of the site: tests that it names the right entry for whatever a reader pastes, and harms nobody.

The finder is `docs/assets/scripts/finder*.js`. It knows what `docs/assets/generated/errors/entries.json` says, and beyond that
what the atlas has read in the source of releases (`docs/assets/generated/atlas/`), which it tells with a mark.

Read in this order: `tracebacks` (runs failing snippets as a reader has them, by `tell`, in the process), `pastes` (what
happens to a traceback before it is pasted, and tracebacks of other kinds), `ask` (asks the script which entries it names,
without a page), `says` (asks for all that it says), then the tests: `test_finder` for entries, `test_beyond` for the atlas
with the pastes of `real-pastes.json`, `test_finder_page` in a browser.
"""
