"""What is made of the atlas: tables of names that came or went with Keras 3, and the page nearest to each message."""

from collections.abc import Iterator
from pathlib import Path

from atlas import nearest
from atlas.committed import Names, names
from atlas.documents import FOLDER, NAMES
from atlas.wordings import named
from engine.programs import Programs
from kit.product import Files, Product
from kit.tables import generated, table

CLASSES = ("keras.layers.Layer", "keras.Model", "keras.Sequential", "keras.optimizers.Optimizer")
"""The classes whose lost members are listed."""
NEAREST = f"{FOLDER.as_posix()}/nearest.json"
LEFT_OUT = ("experimental", "dtensor", "keras.applications.", "keras.backend.", "keras.estimator")
"""Parts of names that few programs have."""


def _files(checkout: Path, _: Programs) -> Files:
    known = names(checkout)
    tables = {"gone": gone(known), "members": members(known), "ops": ops(known)}
    pages = {f"{FOLDER.as_posix()}/{name}.md": generated(text, NAMES.as_posix()) for name, text in tables.items()}
    return {**pages, NEAREST: nearest.document(checkout)}


ATLAS = Product("atlas", _files, owned=(f"{FOLDER.as_posix()}/*.md",), depends=("tests/atlas", "tests/kit", "docs"))


def _eras(known: Names) -> tuple[frozenset[int], frozenset[int]]:
    """The releases of Keras 2, the last of which is 2.15, and those of Keras 3."""
    keras = [number for number, (product, _) in enumerate(known.releases) if product in ("Keras", "tf.keras")]
    new = frozenset(number for number in keras if known.releases[number][1].startswith("3."))
    return frozenset(keras) - new, new


def gone(known: Names) -> str:
    """The public names that Keras 2.15 has and no Keras 3 has."""
    old, new = _eras(known)

    def rows() -> Iterator[tuple[str, str]]:
        for name in known.rows:
            lost = max(old) in known.of(name) and not known.of(name) & new
            if lost and name.startswith("keras.") and not known.alias(name) and not any(x in name for x in LEFT_OUT):
                yield f"`{name}`", f"`tf.{name}`" if known.of(f"tf.{name}") & new else ""

    return table(("Until Keras 2.15", "Keras 3 has it as"), rows())


def members(known: Names) -> str:
    """The members that objects had in Keras 2.15 and have in no Keras 3."""
    old, new = _eras(known)
    functional = known.members("~Functional")  # what most models are

    def rows() -> Iterator[tuple[str, str]]:
        listed: set[str] = set()
        for name in CLASSES:
            lost = {
                member
                for member, releases in known.members(name).items()
                if max(old) in releases and not releases & new and not member.startswith("_")
                if not functional.get(member, frozenset()) & new
            }
            if lost - listed:
                yield f"`{name}`", ", ".join(f"`{member}`" for member in sorted(lost - listed))
            listed |= lost

    return table(("Class", "Had until Keras 2.15"), rows())


def ops(known: Names) -> str:
    """The names of `keras.ops` by the release that has them first."""
    _, new = _eras(known)
    first: dict[int, list[str]] = {}
    for name in known.rows:
        if name.startswith("keras.ops.") and name.count(".") == 2:
            first.setdefault(min(known.of(name) & new), []).append(name)
    later = sorted(first.items())[1:]
    return table(
        ("Since", "Names"),
        (
            (named(known.releases[number]), ", ".join(f"`{name}`" for name in sorted(listed)))
            for number, listed in later
        ),
    )
