"""The author's loop: `python tests/live` serves the pages, and a saved snippet or page shows in the open page at once.

`mkdocs serve` builds all pages after each save. This builds the page that somebody looks at, with MkDocs' own functions,
when it is asked for: so it takes the same time however many pages there are. Read in this order:
- `drafts`: what runs gave, kept outside the repository and read before what stands in it. Only `accept` writes there.
- `runs`: a saved snippet is run in a process forked from the warm server, and its outcome becomes drafts.
- `preview`: one page as MkDocs builds it, with the drafts in it, and what MkDocs says is wrong with it.
- `state`: what is wrong, what runs, what differs from the repository; open pages and the terminal wait for it to change.
- `loop`: from saved files to all of these. `watch` tells it which files, `terminal` shows its state to the author.
- `server`: pages, files and events over HTTP. `page.js` and `page.css` show the state in the open page.
"""
