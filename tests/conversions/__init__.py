"""The conversions ("Convert from every kind to every kind"): each call, run, and what it keeps, as data and tables.

Made from `snippets/conversions/KIND.toml`, a file for each of the nine kinds of `kit/kinds.py`: what makes an `x` of it,
and the call to every kind, or why there is none and the way round. Makes `docs/assets/generated/conversions/`.

Read it in this order:
- `ways.py` reads the data;
- `programs.py` writes the program of each conversion, and the one that asks what it keeps;
- `facts.py` answers that; it is executed by its path, in that program's process;
- `document.py` puts together what both gave, refuses a conversion that gives another kind or loses numbers, and names
  the conversions in which two such documents differ;
- `tables.py` makes the tables of it;
- `products.py` is what `tests/test_products.py` checks and writes.
"""
