"""The libraries of `snippets/libraries.toml`, and what is made of them."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from engine.errors import SnippetError
from engine.programs import Programs
from kit import toml
from kit.inline import parts
from kit.product import Files, Product

SOURCE = Path("snippets/libraries.toml")
PAGE = "how-to/libraries-on-keras-2/"
"""The address of the page that includes the list."""
_FOLDER = "docs/assets/generated/libraries"
_REQUIRED = {"title": str, "frames": list, "keras3": str, "source": str, "answer": str}
_OPTIONAL = {"calls": list, "says": list}


@dataclass(frozen=True)
class Library:
    """One library. `frames` are folders of its paths in a traceback, by which its modules are known too; `calls` are regular
    expressions for source lines that name it, and `says` for words that only its messages have;
    `keras3` the release since which it runs on Keras 3, or "no", known from the address `source`.
    """

    name: str
    title: str
    frames: tuple[str, ...]
    calls: tuple[str, ...]
    says: tuple[str, ...]
    keras3: str
    source: str
    answer: str

    @property
    def shows(self) -> tuple[str, ...]:
        """Regular expressions of which one stands in a traceback or a message that comes from the library."""
        folders = [re.escape(frame) for frame in self.frames]
        modules = [folder.replace("/", r"\.") for folder in folders if re.fullmatch(r"[\w/]+", folder)]
        return (
            *(r"[\\/]" + folder.replace("/", r"[\\/]") for folder in folders),
            *(rf"(?<![\w.\\/-]){module}[a-z_]" for module in modules),
            *self.calls,
            *self.says,
        )


def libraries(checkout: Path) -> list[Library]:
    """All libraries by title. Raises SnippetError for a table that says too little or too much."""
    listed = []
    for name, value in toml.values(checkout / SOURCE, checkout).items():
        toml.checked(SOURCE, f"`{name}`", value, _REQUIRED, _OPTIONAL)
        library = Library(
            name,
            value["title"],
            tuple(value["frames"]),
            tuple(value.get("calls", ())),
            tuple(value.get("says", ())),
            value["keras3"],
            value["source"],
            " ".join(value["answer"].split()),
        )
        for pattern in library.shows:
            try:
                re.compile(pattern)
            except re.error as error:
                sentence = f"`{name}` has the sign {pattern!r}, which is no regular expression ({error}); correct it."
                raise SnippetError(SOURCE, None, sentence) from None
        listed.append(library)
    return sorted(listed, key=lambda library: library.title.lower())


def listing(known: list[Library]) -> str:
    """A section for each library, as Markdown."""
    sections = [f"<!-- source: {SOURCE} -->\n"]
    for library in known:
        since = "no release runs on Keras 3" if library.keras3 == "no" else "newer releases run on Keras 3"
        frames = ", ".join(f"`{frame.strip('/')}/`" for frame in library.frames)
        sections.append(
            f"### {library.title} {{#{library.name}}}\n\n{library.answer}\n\n"
            f"Paths in its tracebacks: {frames}. [Source: {since}]({library.source}).\n"
        )
    return "\n".join(sections)


def finder_data(known: list[Library]) -> str:
    """What the finder knows of each library, as JSON."""
    listed = [
        {
            "title": library.title,
            "shows": library.shows,
            "answer": parts(library.answer, "how-to"),
            "url": f"{PAGE}#{library.name}",
        }
        for library in known
    ]
    return json.dumps({"source": SOURCE.as_posix(), "libraries": listed}, indent=1, ensure_ascii=False) + "\n"


def _files(checkout: Path, _: Programs) -> Files:
    known = libraries(checkout)
    return {f"{_FOLDER}/list.md": listing(known), f"{_FOLDER}/libraries.json": finder_data(known)}


LIBRARIES = Product("libraries", _files, owned=(f"{_FOLDER}/*",))
