"""Runs snippets on other versions: `python tests/on_stacks.py [--stack NAME] [--snippet NAME] [--stale]`.

Glue, as `products.py`: what the rooms run on a stack is handed in here. Needs uv; `tests/stacks/` has the rest.
"""

import sys

from kinds.on_stack import other_record, with_recorder
from matrix.on_stack import cells_on, decides
from stacks.run import Rooms, main

ROOMS = Rooms(with_recorder, other_record, cells_on, decides)

if __name__ == "__main__":
    sys.exit(main(ROOMS))
