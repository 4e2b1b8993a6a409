"""What an author should see now, and waiting until that changes."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class State:
    """`problems` by the path they are about, the snippets that run and those whose outputs differ from the repository's.

    `notice` says what everybody waits for. `files` counts the changes of files that pages load.
    """

    problems: dict[str, str] = field(default_factory=dict)
    running: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()
    notice: str = ""
    files: int = 0


class Board:
    """Holds the state; whoever waits is woken by each change, also of a page that leaves the state as it is."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._number = 0
        self._state = State()

    @property
    def state(self) -> State:
        return self._state

    def change(self, how: Callable[[State], State] = lambda state: state) -> None:
        """Replace the state by what `how` makes of it."""
        with self._changed:
            self._state = how(self._state)
            self._number += 1
            self._changed.notify_all()

    def wait(self, last: int, seconds: float) -> int:
        """Wait until something has changed since the number `last`, at most so long; the number now."""
        with self._changed:
            self._changed.wait_for(lambda: self._number != last, seconds)
            return self._number


def with_problem(path: str, text: str | None) -> Callable[[State], State]:
    """Say what is wrong with a file, or that nothing is."""

    def change(state: State) -> State:
        others = {name: problem for name, problem in state.problems.items() if name != path}
        return replace(state, problems=others | ({path: text} if text else {}))

    return change
