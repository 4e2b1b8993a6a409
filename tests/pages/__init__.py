"""Pages: what is made for them, and that nothing stands on them without a run.

It reads `docs/`, `snippets/` and the built site (the fixture `site`), and it makes the captions, changes, notebooks,
tables of measurements, the mark of the versions, and redirects. Each check returns its findings as sentences.

What is made, each a `Product`:
- `products`: all but the redirects; it stays the example for the makers of other rooms. `notebook` turns a snippet with
  cells into a notebook; `measured` turns a measurement into a table and a picture, and knows its digest.
- `listed`: heading and description of each page, for the finder.
- `moved`: redirects from `docs/moved.toml`, and that no address of `addresses.txt` dies.

What is checked:
- `article` (an article as a small tree) -> `published` (all built pages, each with what proves its text) -> `allowed`
  (elements and classes), `values` (the forms of values) -> `closed_world`, which puts them together. Read in this order.
- `homes`: every snippet, figure and table is on a page.
- `artefacts`, `invisible`: what snippets wrote is text and lines; no character hides.
- `navigation`: each page is in it and leads on. `skips`: the tests skip nothing.
- `english`: the first sentence answers, at the length of an excerpt, and no word of the prose has to be decoded.

For the tests: `small` is a small checkout with a built site, `typed` what somebody could type into its pages, and
`report` is how they fail.
"""
