"""Publish: what only the built site has, written into it after `mkdocs build`, and committed nowhere.

`python tests/publish SITE` reads the checkout and the site that was built from it, needs what docs/requirements.txt
installs, and writes:

- each page as Markdown, at the page's address with `.md` (`learn/tensors.md`, `index.md`), with every program, output,
  change and table in it, so that the copy stands alone; `llms.txt`, the list of the copies; `llms-full.txt`, all of them;
- each page of Learn, Understand and How to that has examples as a notebook, at the page's address with `.ipynb`;
- into each page what needs these files or a date: the row of page tools, structured data, the link to the copy;
- `sitemap.xml` with the day on which something of a page last changed.

`python tests/publish SITE FILE.zip` then also writes the site for reading without a server: `offline`, `modules`.

Run twice, it writes the same. The order to read: `places` (the pages, and where links lead), `resolved` (Markdown with its
includes), `copies`, `cells` and `notebooks`, `days`, `structured`, `pictures`, `tools`, `sitemap`, `write`.
"""
