"""Sets of releases, as the few that there are: each is written once, as first and last release of each run."""

from collections import Counter
from collections.abc import Iterable


def runs(releases: Iterable[int]) -> tuple[int, ...]:
    """First and last number of each run, one behind the other: {1, 2, 3, 7} is (1, 3, 7, 7)."""
    listed: list[int] = []
    for number in sorted(set(releases)):
        if listed and listed[-1] == number - 1:
            listed[-1] = number
        else:
            listed += [number, number]
    return tuple(listed)


class Spans:
    """Numbers for the sets of releases of a file: the more often one is asked for, the smaller its number."""

    def __init__(self, used: Iterable[tuple[int, ...]]) -> None:
        counts = Counter(used)
        self.listed = sorted(counts, key=lambda each: (-counts[each], each))
        self._numbers = {each: number for number, each in enumerate(self.listed)}

    def __getitem__(self, releases: tuple[int, ...]) -> int:
        return self._numbers[releases]
