"""What other rooms ask the atlas: the wordings of a message in all releases, with the versions in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from atlas.committed import Said, messages, names

PAGE = "reference/atlas.md"
"""Where a reader sees them, below docs/."""


@dataclass(frozen=True)
class Wording:
    """A wording: its type and text (`{}` where values stand), the versions that have it, and its family.

    A family is what one raise said, one after the other; a raise that moved and goes by another name begins a new one.
    """

    type: str
    text: str
    versions: str
    family: int
    page: str = PAGE


def wordings(checkout: Path) -> list[Wording]:
    """All that the atlas of a checkout knows."""
    said, releases = messages(checkout), names(checkout).releases
    families = _families(said)
    return [Wording(each.type, each.text, versions(each.releases, releases), families[each.number]) for each in said]


def _families(said: Sequence[Said]) -> list[int]:
    """The family of each message: the number of its last text."""
    families = list(range(len(said)))

    def last(number: int) -> int:
        visited = set()
        while (
            (following := said[number].next) is not None
            and number not in visited
            and _stays(said[number], said[following])
        ):
            visited.add(number)
            number = following
        return number

    return [last(number) for number in families]


def _stays(one: Said, other: Said) -> bool:
    return one.file == other.file or one.function == other.function != ""


def versions(numbers: Iterable[int], releases: Sequence[tuple[str, str]]) -> str:
    """Releases in words, as in "Keras 2.6 to 2.15, tf_keras 2.15 to 2.21"."""
    have = frozenset(numbers)
    parts = []
    for product, group in groupby(range(len(releases)), lambda number: _line(releases[number])):
        runs: list[list[int]] = []
        for number in group:
            if number not in have:
                continue
            if runs and runs[-1][1] == number - 1:
                runs[-1][1] = number
            else:
                runs.append([number, number])
        parts += [_run(first, last, releases, product) for first, last in runs]
    return ", ".join(parts)


def _line(release: tuple[str, str]) -> str:
    return "Keras" if release[0] == "tf.keras" else release[0]


def named(release: tuple[str, str]) -> str:
    """A release without its patch, as in "Keras 3.8"."""
    product, version = release
    return f"{product.replace('tf.keras', 'tf.keras of TensorFlow')} {version.rpartition('.')[0]}"


def _run(first: int, last: int, releases: Sequence[tuple[str, str]], product: str) -> str:
    start, end = named(releases[first]), named(releases[last])
    if first == last:
        return start
    return f"{start} to {end.removeprefix(f'{product} ') if releases[first][0] == product else end}"
