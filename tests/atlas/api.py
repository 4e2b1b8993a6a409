"""The public names of a release, and what stands behind each: signature, bases, members."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from atlas.classes import initialiser, members, signature
from atlas.modules import Import, Modules, Place

HIDDEN = frozenset({"src", "api", "v1", "v2", "engine"})
"""Modules of public folders that are not for readers."""
UNREAD = frozenset({"raw_ops", "lite", "tpu", "mlir", "estimator"})
"""Modules that are known by their name, without what is in them."""
LISTS = frozenset({"keras/models.py"})
"""Modules without a folder that offer what they import."""
OLD, OLD_DEPTH = "tf.compat.v1.", 2
"""Names of TensorFlow 1: known down to this depth where they have gone from `tf`, and by their names alone."""
DEEPEST = 7
"""Bases of bases that count."""


@dataclass(frozen=True)
class Name:
    """A public name: what kind of thing it is, and the key of its place, by which all names of a thing are known."""

    kind: str
    key: str = ""


@dataclass(frozen=True)
class Thing:
    """A function or class. Only a class has members (a signature, or None for an attribute) and bases, by their keys.

    `bases` are those with a public name; what others give is among the members.
    """

    signature: str | None
    members: Mapping[str, str | None] = field(default_factory=dict)
    bases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Api:
    """The names of a release, and its things by their keys."""

    names: Mapping[str, Name]
    things: Mapping[str, Thing]


def api(modules: Modules, roots: Mapping[str, str], inner: Mapping[str, tuple[str, ...]]) -> Api:
    """What is public below `roots` (prefix by module), and classes that messages name without being public.

    `inner` has the paths where such a class may stand by its name; it is known as "~NAME".
    """
    places: dict[str, Place | None] = {}
    kinds: dict[str, str] = {}
    for module, prefix in roots.items():
        for name, kind, place in _walk(modules, module, prefix, frozenset()):
            if name not in kinds:
                kinds[name], places[name] = kind, place
    for name, paths in inner.items():
        for path in paths:
            place = modules.place(path, name) if path in modules else None
            if place and isinstance(place.node, ast.ClassDef):
                kinds[f"~{name}"], places[f"~{name}"] = "class", place
    for name in [name for name in kinds if name.startswith(OLD)]:
        newer = name.replace(OLD, "tf.", 1)
        if newer in kinds or newer.count(".") > OLD_DEPTH:
            del kinds[name], places[name]
        else:
            places[name] = None
    public = {place.key: place for place in places.values() if place and place.node}
    return Api(
        {name: Name(kinds[name], place.key if place else "") for name, place in places.items()},
        {key: _thing(modules, place, frozenset(public)) for key, place in public.items()},
    )


def _walk(modules: Modules, module: str, prefix: str, above: frozenset[str]) -> Iterator[tuple[str, str, Place | None]]:
    path = modules.path(module)
    if path is None or path in above:
        return
    package = path.endswith("__init__.py")
    for name, binding in sorted(modules.bindings(path).items()):
        if name.startswith(("_", "*")) or name in HIDDEN:
            continue
        if not package and isinstance(binding, Import) and path not in LISTS:
            continue  # what a module that is no list of names imports is not its own
        inner = modules.module(path, name)
        if inner and (prefix, name) == ("tf", "keras"):
            continue  # that is read as Keras
        if inner:
            yield f"{prefix}.{name}", "module", None
            if name not in UNREAD:
                yield from _walk(modules, inner, f"{prefix}.{name}", above | {path})
            continue
        place = modules.place(path, name)
        yield f"{prefix}.{name}", _kind(place), place


def _kind(place: Place | None) -> str:
    if place is None or place.node is None:
        return "value"
    return "class" if isinstance(place.node, ast.ClassDef) else "function"


def _thing(modules: Modules, place: Place, public: frozenset[str]) -> Thing:
    if not isinstance(place.node, ast.ClassDef):
        assert place.node
        return Thing(signature(place.node, bound=False))
    collected: dict[str, str | None] = {}
    bases: dict[str, None] = {}
    _collect(modules, place, public, collected, bases)
    return Thing(_initialiser(modules, place), collected, tuple(bases))


def _bases(modules: Modules, place: Place) -> Iterator[Place]:
    assert isinstance(place.node, ast.ClassDef)
    for base in place.node.bases:
        below = modules.expression(place.path, base)
        if below and isinstance(below.node, ast.ClassDef) and below.key != place.key:
            yield below


def _collect(
    modules: Modules,
    place: Place,
    public: frozenset[str],
    collected: dict[str, str | None],
    bases: dict[str, None],
    depth: int = 0,
) -> None:
    """Put together what a class gives, with its bases that have no public name, and the public ones."""
    assert isinstance(place.node, ast.ClassDef)
    for name, each in members(place.node).items():
        collected.setdefault(name, each)
    for below in _bases(modules, place):
        if below.key in public:
            bases[below.key] = None
        elif depth < DEEPEST:
            _collect(modules, below, public, collected, bases, depth + 1)


def _initialiser(modules: Modules, place: Place, depth: int = 0) -> str | None:
    """The signature of a class, or of the first of its bases that has one."""
    assert isinstance(place.node, ast.ClassDef)
    own = initialiser(place.node)
    if own is not None or depth > DEEPEST:
        return own
    inherited = (_initialiser(modules, below, depth + 1) for below in _bases(modules, place))
    return next((each for each in inherited if each is not None), None)
