"""The public names of a release, and what stands behind each: signature, bases, members."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from atlas.classes import initialiser, members, set_on, signature
from atlas.modules import Import, Modules, Place

HIDDEN = frozenset({"src", "api", "v1", "v2", "engine"})
"""Modules of public folders that are not for readers."""
UNREAD = frozenset({"raw_ops", "lite", "tpu", "mlir", "estimator"})
"""Modules that are known by their name, without what is in them."""
LISTS = frozenset({"keras/models.py"})
"""Modules without a folder that offer what they import."""
OLD, OLD_DEPTH = "tf.compat.v1.", 2
"""Names of TensorFlow 1: known down to this depth where they have gone from `tf`, and by their names alone."""
UNKNOWN = "?"
PLAIN = frozenset({"object", "ABC", "Generic", "Protocol", "Exception", "ValueError", "NamedTuple", "Enum"})
"""Bases that give nothing to ask for."""
NATIVE = frozenset({"tf.Tensor", "~EagerTensor"})
"""Classes to which C++ adds members."""
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

    `bases` are those with a public name; what others give is among the members. UNKNOWN stands for a base whose source
    is no Python, or of another package: what it gives is not known.
    """

    signature: str | None
    members: Mapping[str, str | None] = field(default_factory=dict)
    bases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Api:
    """The names of a release, its things by their keys, and the modules that it lets import, by their dotted names."""

    names: Mapping[str, Name]
    things: Mapping[str, Thing]
    imports: tuple[str, ...]


def api(
    modules: Modules,
    roots: Mapping[str, str],
    inner: Mapping[str, tuple[str, ...]],
    imports: re.Pattern[str],
) -> Api:
    """What is public below `roots` (prefix by module), and classes that messages name without being public.

    `inner` has the places where such a class may stand ("PATH:CLASS") by its name; it is known as "~NAME". Modules
    whose paths fit `imports` can be imported by their names.
    """
    places: dict[str, Place | None] = {}
    kinds: dict[str, str] = {}
    for module, prefix in roots.items():
        for name, kind, place in _walk(modules, module, prefix, frozenset()):
            if name not in kinds:
                kinds[name], places[name] = kind, place
    for name, spots in inner.items():
        for path, _, inside in (spot.partition(":") for spot in spots):
            place = modules.place(path, inside) if path in modules else None
            if place and isinstance(place.node, ast.ClassDef):
                kinds[f"~{name}"], places[f"~{name}"] = "class", place
    for name in [name for name in kinds if name.startswith(OLD)]:
        newer = name.replace(OLD, "tf.", 1)
        if newer in kinds or newer.count(".") > OLD_DEPTH:
            del kinds[name], places[name]
        else:
            places[name] = None
    public = {place.key: place for place in places.values() if place and place.node}
    native = {place.key for name, place in places.items() if place and name in NATIVE}
    things = {
        key: _thing(modules, place, frozenset(public), (UNKNOWN,) * (key in native)) for key, place in public.items()
    }
    model = places.get("keras.Model")
    if model:
        paths = [path for path in modules.paths() if imports.match(path) and "callbacks" in path]
        more = dict.fromkeys(name for path in paths for name in set_on(modules.tree(path), "model"))
        things[model.key] = replace(things[model.key], members={**more, **things[model.key].members})
    return Api(
        {name: Name(kinds[name], place.key if place else "") for name, place in places.items()},
        things,
        tuple(sorted({_dotted(path) for path in modules.paths() if imports.match(path)})),
    )


def _dotted(path: str) -> str:
    """The name by which a module is imported. What Keras 3 has in `keras/api` is imported without that."""
    module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return re.sub(r"^keras\.api\b(?!\._)", "keras", module)


def _walk(modules: Modules, module: str, prefix: str, above: frozenset[str]) -> Iterator[tuple[str, str, Place | None]]:
    path = modules.path(module)
    if path is None or path in above:
        return
    package = path.endswith("__init__.py")
    for name, binding in sorted(modules.bindings(path).items()):
        if package and name.startswith("*") and _below(name[1:], path):
            yield from _walk(modules, name[1:], prefix, above | {path})
        if name.startswith(("_", "*")) or name in HIDDEN:
            continue
        if not package and isinstance(binding, Import) and path not in LISTS:
            continue  # what a module that is no list of names imports is not its own
        inner = modules.module(path, name)
        if inner and (prefix, name) == ("tf", "keras"):
            continue  # that is read as Keras
        if inner:
            yield f"{prefix}.{name}", "module", None
            if name not in UNREAD and _below(inner, path):
                yield from _walk(modules, inner, f"{prefix}.{name}", above | {path})
            continue
        place = modules.place(path, name)
        yield f"{prefix}.{name}", _kind(place), place


def _below(module: str, path: str) -> bool:
    """Whether a module stands in the folder of a package."""
    return f"{module}.".startswith(path.removesuffix("__init__.py").replace("/", "."))


def _kind(place: Place | None) -> str:
    if place is None or place.node is None:
        return "value"
    return "class" if isinstance(place.node, ast.ClassDef) else "function"


def _thing(modules: Modules, place: Place, public: frozenset[str], more: tuple[str, ...]) -> Thing:
    if not isinstance(place.node, ast.ClassDef):
        assert place.node
        return Thing(signature(place.node, bound=False))
    collected: dict[str, str | None] = {}
    bases: dict[str, None] = dict.fromkeys(more)
    _collect(modules, place, public, collected, bases)
    return Thing(_initialiser(modules, place), collected, tuple(bases))


def _bases(modules: Modules, place: Place) -> Iterator[Place | None]:
    """The bases of a class; None for one whose source is not there."""
    assert isinstance(place.node, ast.ClassDef)
    for base in place.node.bases:
        if ast.unparse(base).rpartition(".")[2] in PLAIN:
            continue
        below = modules.expression(place.path, base)
        if below is None or not isinstance(below.node, ast.ClassDef):
            yield None
        elif below.key != place.key:
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
        if below is None:
            bases[UNKNOWN] = None
        elif below.key in public:
            bases[below.key] = None
        elif depth < DEEPEST:
            _collect(modules, below, public, collected, bases, depth + 1)


def _initialiser(modules: Modules, place: Place, depth: int = 0) -> str | None:
    """The signature of a class, or of the first of its bases that has one."""
    assert isinstance(place.node, ast.ClassDef)
    own = initialiser(place.node)
    if own is not None or depth > DEEPEST:
        return own
    inherited = (_initialiser(modules, below, depth + 1) for below in _bases(modules, place) if below)
    return next((each for each in inherited if each is not None), None)
