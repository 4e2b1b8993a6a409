"""The events of a run, and each output with the statement that wrote it."""

from dataclasses import dataclass

from engine.errors import SnippetError
from engine.events import Event, decode
from engine.runner import Run
from engine.snippet import Snippet, Statement


@dataclass(frozen=True)
class Log:
    """The events of a run, the outputs by the statement that wrote them (None: after the last), and the line reached."""

    events: list[Event]
    outputs: list[tuple[int | None, bytes]]
    line: int | None

    def first(self, event: str) -> Event | None:
        """The first event of that name."""
        return next((each for each in self.events if each["event"] == event), None)


def read(snippet: Snippet, run: Run) -> Log:
    """The log of a run. Raises SnippetError where its events could not have come from the engine."""
    try:
        pairs, rest = decode(run.ending.stdout, run.nonce)
        outputs, running = _outputs(snippet.statements, pairs, rest)
    except (ValueError, KeyError, IndexError, TypeError):
        remedy = "take out what calls or changes the engine's own functions"
        raise SnippetError(snippet.path, None, f"interferes with how its output is recorded; {remedy}.") from None
    line = snippet.statements[running[-1]].first if running else None
    return Log([event for _, event in pairs], outputs, line)


def line_reached(snippet: Snippet, run: Run) -> int | None:
    """The line of the statement that was running at the end, where the events tell."""
    try:
        return read(snippet, run).line
    except SnippetError:
        return None


def _outputs(
    statements: tuple[Statement, ...], pairs: list[tuple[bytes, Event]], rest: bytes
) -> tuple[list[tuple[int | None, bytes]], list[int]]:
    """Each output with the statement that wrote it, and the statements that were running at the end."""
    outputs: list[tuple[int | None, bytes]] = []
    running: list[int] = []
    held = b""
    for text, event in [*pairs, (rest, {"event": "rest"})]:
        held += text
        writer: int | None = None
        match event:
            case {"event": "open", "index": index}:
                while running and running[-1] != statements[index].parent:
                    outputs.append((running.pop(), held))  # it raised, and a `try` caught that
                    held = b""
                running.append(index)
                continue
            case {"event": "sets" | "noted"}:
                continue
            case {"event": "close", "index": index}:
                writer = running[-1]
                del running[running.index(index) :]
            case {"event": "raised" | "replaced"}:
                writer = running[-1] if running else None
        outputs.append((writer, held))
        held = b""
    return outputs, running
