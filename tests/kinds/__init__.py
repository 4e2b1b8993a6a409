"""Kinds: what each name of each snippet held while it ran, and the inspector ("Ask an object what it is").

`docs/assets/kinds/kinds.py` is the recorder, and what readers download for their own programs: it wraps names in the
syntax tree, looks at types, shapes and dtypes, and gives every object back. Read in this order:

- `recording.py`: a snippet that notes what its names held; `begin.py` is what runs in its process.
- `record.py`: a record as a file, known by content; `recordings.py`: all of them, run, checked or written.
- `pages.py`: the records of each page in one file, which `docs/assets/scripts/kinds.js` reads.
- `experiment.py`: the program that the first page opens with, step by step, from its transcript and its record.
- `cases.py`, `inspector.py`: what `describe` of `snippets/inspector/describe.py` says of every kind.
"""
