"""Stacks: each snippet on the versions that readers have, and what it gives there.

`stacks.toml` lists them; `python tests/on_stacks.py` runs snippets on them (it needs `uv` and Python 3.11) and writes
one record for each. The ordinary tests need none of that: they check that no record is older than its snippet.
Read in this order.

- `stack.py`: a stack as it is listed, and its exact packages (`packages/NAME.txt`).
- `install.py`: its environment, made by uv and kept between runs.
- `outcome.py`: what a run gave there, against what the snippet's own transcript says.
- `record.py`: all of that for one stack, as a file below `docs/assets/generated/stacks/`, known by content.
- `runner.py` and `run.py`: the command; `tried.py`: packages that no stack names.
- `lines.py`, `changed.py`, `migrate.py`, `products.py`: what pages show of it.
"""
