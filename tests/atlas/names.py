"""Public names of all releases put together: which have each, what its signature was in which, what a class gave."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from atlas.api import UNKNOWN, Name, Thing
from atlas.facts import Facts

Signatures = Mapping[int, str]
"""A signature by release."""


@dataclass
class Record:
    """A public name. `alias` is the name that tells of the same thing, in all releases that have this one.

    `members` and `bases` have releases by name; a method's signatures are beside them.
    """

    name: str
    kinds: dict[int, str] = field(default_factory=dict)
    signatures: dict[int, str] = field(default_factory=dict)
    members: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    methods: dict[str, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))
    bases: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    alias: str | None = None

    @property
    def module(self) -> str:
        return self.name.rpartition(".")[0]


def records(facts: Sequence[Facts]) -> list[Record]:
    """All names, sorted by module and name."""
    present = Counter(name for each in facts for name in _own(each))
    known: dict[str, Record] = {}
    groups: dict[str, set[str]] = defaultdict(set)
    for number, each in enumerate(facts):
        names_of: dict[str, list[str]] = defaultdict(list)
        for name, what in _own(each).items():
            record = known.setdefault(name, Record(name))
            record.kinds[number] = what.kind
            if what.key:
                names_of[what.key].append(name)
        first = {key: min(names, key=lambda name: _rank(name, present)) for key, names in names_of.items()}
        for key, thing in each.api.things.items():
            for name in names_of.get(key, ()):
                _add(known[name], number, thing, first)
                if name != first[key]:
                    groups[name].add(first[key])
    for name, homes in groups.items():
        _join(known[name], [known[home] for home in homes])
    return sorted(known.values(), key=lambda record: (record.module, record.name))


def imports(facts: Sequence[Facts]) -> dict[str, list[int]]:
    """The releases of each module that can be imported, by its dotted name."""
    releases: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(facts):
        for module in each.api.imports:
            releases[module].append(number)
    return dict(sorted(releases.items()))


def _own(facts: Facts) -> dict[str, Name]:
    """The names of a release, without those of tf.keras that keras has too."""
    listed = facts.api.names
    return {name: what for name, what in listed.items() if not name.startswith("tf.keras.") or name[3:] not in listed}


def _rank(name: str, present: Mapping[str, int]) -> tuple[object, ...]:
    """Of the names of a thing, that which most releases have tells of it, then the shortest."""
    return -present[name], name.count("."), len(name), name


def _add(record: Record, number: int, thing: Thing, first: Mapping[str, str]) -> None:
    if thing.signature is not None:
        record.signatures[number] = thing.signature
    for member, signature in thing.members.items():
        record.members[member].add(number)
        if signature is not None:
            record.methods[member][number] = signature
    for base in thing.bases:
        if base in first or base == UNKNOWN:
            record.bases[first.get(base, base)].add(number)


def _join(record: Record, homes: Iterable[Record]) -> None:
    """Make a name the alias of another, if that tells all that it does."""
    for home in homes:
        if record.kinds.keys() <= home.kinds.keys() and all(
            home.signatures.get(number) == record.signatures.get(number) for number in record.kinds
        ):
            record.alias = home.name
            return
