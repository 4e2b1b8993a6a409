"""The compatibility matrix ("What works on what"): each operation with each of the nine kinds, run, as data and tables.

Made from `snippets/matrix/operations.toml` (the rows), `kit/kinds.py` (the columns) and `snippets/matrix/surprises/`
(what works and would mislead: NAME.toml says of which cells and why, NAME.py is the transcript that shows it).
Makes `docs/assets/generated/matrix/`: matrix.json, index.json for the page's script, and the tables of the page.

Read it in this order:
- `operations.py` and `surprises.py` read the data;
- `cells.py` writes the program of each cell;
- `document.py` puts together what the programs gave, and names the cells in which two such documents differ;
- `tables.py` makes the files of it, and `page.py` says what the page by hand lacks;
- `products.py` is what `tests/test_products.py` checks and writes.
"""
