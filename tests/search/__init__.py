"""The search of the site: what it knows of each page, the page of all questions, and how well it answers.

It makes `docs/assets/generated/search/pages.json`, from which the reader's browser builds the index when the search
box gets the focus, and `questions.md`, the list of all questions for readers without scripts. Both are made from the pages
as they are rendered, from the other ways to ask in their front matter (`asked`), and from `docs/search.toml`, what the search knows of words.
The scripts are `docs/assets/scripts/search*.js`; the libraries stand in `vendor/` beside them.

Order of reading:
- `asked.py`: the front matter's other ways to ask, and what can be wrong with them.
- `words.py`: what the search knows of words. `article.py`: the parts of a rendered page. `documents.py`: the page as the
  search knows it. `products.py`: the two files; `ids.py` and `questions.py` write their parts.
- `judged.py` and `questions.json`: questions of people with the pages that answer them. `test_search.py` asks the index
  these, phrasings that are hidden from it, titles, names of code; each test prints what it counts. `test_size.py`: the
  bytes; `test_vendor.py`: the libraries are what their authors published; `test_search_page.py`: the box in a browser.

`measure/search.py` measures how long an answer takes.
"""
