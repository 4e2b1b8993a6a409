"""The house of tests/: who may import whom, the map that is drawn from the code, short modules, names that say what a thing is."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

import pytest

from engine.checkout import ROOT, tracked
from engine.files import write_atomically

TESTS = ROOT / "tests"
MAP = TESTS / "README.md"
START, END = "<!-- drawn from the code by `pytest --update-examples -k house` -->\n", "<!-- end of the drawing -->\n"

MAKERS = frozenset(
    {
        "matrix",
        "conversions",
        "errors",
        "pages",
        "kinds",
        "recipes",
        "stacks",
        "atlas",
        "search",
        "libraries",
        "publish",
    }
)
SHARED = frozenset({"kit", "engine"})
ALL = MAKERS | SHARED | {"finder", "browser", "live", "measure", "scripts"}
MAY_IMPORT: dict[str, frozenset[str]] = {
    "engine": frozenset(),
    "kit": frozenset({"engine"}),
    **dict.fromkeys(sorted(MAKERS), SHARED),
    "scripts": SHARED,
    "finder": SHARED,
    "browser": SHARED,
    "live": SHARED | {"pages"},
    "measure": ALL | {"products"},
    "products": MAKERS | SHARED,
    "on_stacks": MAKERS | SHARED,
    "conftest": frozenset({"engine", "browser", "kinds"}),
    "test_products": SHARED | {"products", "atlas", "errors"},
    "test_house": frozenset({"engine"}),
    "test_readme_recipes": frozenset({"engine", "matrix"}),
    "test_ci": frozenset({"engine", "browser"}),
}
"""What each room, and each module that stands beside the rooms, may import. A new room gets its line here."""

TESTS_MAY_IMPORT = SHARED | {"browser"}
"""The tests of a room may import these and their own room."""

LONGEST = 200
LONG: dict[str, str] = {}
"""Modules of more lines, each with the reason why it is not cut."""

FRONT_DOOR = frozenset(
    [
        ".ci",
        ".github",
        ".gitignore",
        "LICENSE",
        "README.md",
        "docs",
        "mkdocs.yml",
        "pyproject.toml",
        "requirements.txt",
        "snippets",
        "tests",
    ]
)
"""What may stand at the top of the repository. Whoever opens it sees these names first, so another one must earn its line."""

PARTICIPLES = frozenset({"found", "given", "seen", "told", "made"})


@dataclass(frozen=True)
class Module:
    """A module of tests/: its path seen from there, and its source."""

    path: PurePosixPath
    source: str

    @property
    def room(self) -> str:
        """The folder, or the module itself where it stands beside the rooms."""
        return self.path.parts[0].removesuffix(".py")

    @property
    def tests(self) -> bool:
        """Whether it is a test module."""
        return self.path.name.startswith("test_")

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.source, str(self.path))


def modules() -> list[Module]:
    """All modules of tests/."""
    paths = sorted(path for path in TESTS.rglob("*.py") if "__pycache__" not in path.parts)
    return [Module(PurePosixPath(path.relative_to(TESTS).as_posix()), path.read_text("utf-8")) for path in paths]


def imported(module: Module) -> Iterator[tuple[int, str]]:
    """The line and the full dotted name of everything that a module imports, also inside functions and by name."""
    for node in ast.walk(module.tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=name, names=names, level=level):
                parents = module.path.parts[:-level] if level else ()
                yield from ((node.lineno, ".".join(filter(None, [*parents, name, alias.name]))) for alias in names)
            case ast.Call(func=ast.Name(id=call) | ast.Attribute(attr=call), args=[ast.Constant(value=str(name)), *_]):
                if call in {"import_module", "__import__", "importorskip"}:
                    yield node.lineno, name


def forbidden(module: Module) -> Iterator[str]:
    """A sentence for each import of a module that the house does not allow."""
    if module.room not in MAY_IMPORT:
        yield f"tests/{module.path}:1: no room of MAY_IMPORT in tests/test_house.py; say there what it may import."
        return
    allowed = MAY_IMPORT[module.room]
    if module.tests and len(module.path.parts) > 1:
        allowed |= TESTS_MAY_IMPORT
    blamed = set()
    for line, name in imported(module):
        parts = name.split(".")
        if (line, parts[0]) in blamed:
            continue
        where = f"tests/{module.path}:{line}: imports {name}"
        if any(part == "conftest" or part.startswith("test_") for part in parts) and parts[0] in {*ALL, *MAY_IMPORT}:
            yield f"{where}; nothing imports a test module or conftest: move what both need into a module of the room."
        elif parts[0] not in ALL - allowed - {module.room}:
            continue
        elif module.room in MAKERS and parts[0] in MAKERS:
            yield f"{where}; a maker never imports a maker: hand it in as an argument, in tests/products.py."
        elif module.room == "engine":
            yield f"{where}; the engine knows no other room: move what it needs into the engine, or hand it in."
        else:
            may = ", ".join(sorted(allowed - {module.room})) or "nothing else"
            yield f"{where}; {module.room} may import {may}: move what it needs there, or hand it in as an argument."
        blamed.add((line, parts[0]))


def names(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The line and the name of every variable, argument, attribute, function and class that a module brings into being."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()) | ast.arg(arg=name):
                yield node.lineno, name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield node.lineno, name
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield node.lineno, name
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                yield from ((node.lineno, alias.asname) for alias in aliases if alias.asname)


def participles(module: Module) -> Iterator[str]:
    """A sentence for each name that is made of nothing but words such as "found"."""
    for line, name in sorted(set(names(module.tree))):
        words = set(filter(None, name.lower().split("_")))
        if words and words <= PARTICIPLES:
            yield f"tests/{module.path}:{line}: the name {name}; say what the thing is (outcome, entry, transcript)."


def too_long(module: Module, reasons: dict[str, str]) -> Iterator[str]:
    """A sentence for a module of too many lines, and for one that is listed as too long and is not."""
    lines = module.source.count("\n")
    listed = str(module.path) in reasons
    if lines > LONGEST and not (module.tests or listed):
        yield f"tests/{module.path}:{LONGEST}: {lines} lines; cut it by subject into modules of at most {LONGEST}."
    if listed and lines <= LONGEST:
        yield f"tests/{module.path}:1: {lines} lines, so take it out of LONG in tests/test_house.py."


def arrows(listed: Iterable[Module], tests: bool) -> dict[str, set[str]]:
    """Which rooms each room imports, in its modules or in its tests."""
    drawn: dict[str, set[str]] = {}
    for module in listed:
        if module.tests == tests:
            rooms = {name.split(".")[0] for _, name in imported(module)} & ALL
            drawn.setdefault(module.room, set()).update(rooms - {module.room})
    return drawn


def drawing(listed: list[Module]) -> str:
    """The rooms with the first sentence of their maps, and who imports whom."""
    rows = []
    for module in listed:
        if module.path.name == "__init__.py" and len(module.path.parts) == 2:
            first = (ast.get_docstring(module.tree) or "").partition("\n")[0]
            rows.append(f"| [`{module.room}/`]({module.path}) | {first} |\n")
    ours, theirs = arrows(listed, tests=False), arrows(listed, tests=True)
    lines = [f"    {room} --> {' & '.join(sorted(rooms))}\n" for room, rooms in sorted(ours.items()) if rooms]
    for room, rooms in sorted(theirs.items()):
        if more := rooms - ours.get(room, set()):
            lines.append(f"    {room} -.-> {' & '.join(sorted(more))}\n")
    return (
        "| room | what it does |\n| --- | --- |\n"
        + "".join(rows)
        + "\nWho imports whom (dotted: only the tests of the room):\n\n"
        "```mermaid\nflowchart LR\n" + "".join(lines) + "```\n"
    )


def fail(sentences: list[str]) -> None:
    if sentences:
        pytest.fail("\n".join(sentences), pytrace=False)


def test_each_room_imports_only_what_it_may() -> None:
    assert not (TESTS / "__init__.py").exists(), "tests/__init__.py: delete it; the rooms are packages of their own."
    fail([sentence for module in modules() for sentence in forbidden(module)])


def at_the_top(tracked: Iterable[str]) -> Iterator[str]:
    for name in sorted({path.partition("/")[0] for path in tracked} - FRONT_DOOR):
        yield f"{name}: committed at the top of the repository; delete it, move it, or give it a line in FRONT_DOOR."


def test_nothing_else_stands_at_the_top() -> None:
    fail(list(at_the_top(tracked())))


def test_a_file_at_the_top_is_one_sentence() -> None:
    assert list(at_the_top(["docs/a.md", "tests/b.py", "model.py"])) == [
        "model.py: committed at the top of the repository; delete it, move it, or give it a line in FRONT_DOOR."
    ]


def test_each_room_has_a_map() -> None:
    rooms = {module.path: module for module in modules() if len(module.path.parts) == 2}
    maps = [rooms.get(PurePosixPath(room) / "__init__.py") for room in sorted({path.parts[0] for path in rooms})]
    assert None not in maps, "a folder of tests/ has no __init__.py; its docstring is the map of the room"
    fail(
        [
            f"tests/{module.path}:1: no docstring; say what the room makes, from what, and in which order to read it."
            for module in maps
            if module and not ast.get_docstring(module.tree)
        ]
    )


def test_modules_are_short() -> None:
    fail([sentence for module in modules() for sentence in too_long(module, LONG)])
    assert all(LONG.values())


def test_names_say_what_a_thing_is() -> None:
    fail([sentence for module in modules() for sentence in participles(module)])


def test_the_map_is_drawn_from_the_code(updating: bool, written: list[str]) -> None:
    text = MAP.read_text("utf-8")
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    assert all((start, end)), f"tests/README.md lacks the lines {START.strip()} and {END.strip()}"
    wanted = before + START + drawing(modules()) + END + after
    if text == wanted:
        return
    if not updating:
        fail(["tests/README.md: the drawing is not what the code gives; run: pytest --update-examples -k house"])
    write_atomically(MAP, wanted.encode())
    written.append(MAP.relative_to(ROOT).as_posix())


@pytest.mark.parametrize(
    ("path", "source", "sentence"),
    [
        ("engine/x.py", "import matrix.cells", "the engine knows no other room"),
        (
            "engine/x.py",
            "def late():\n    from kit import look",
            "engine/x.py:2: imports kit.look; the engine knows no",
        ),
        (
            "engine/x.py",
            "import importlib\nimportlib.import_module('pages.notebook')",
            "x.py:2: imports pages.notebook",
        ),
        ("kit/x.py", "from errors.entries import Entry, entries", "kit may import engine"),
        ("matrix/x.py", "from errors.entries import Entry", "a maker never imports a maker"),
        ("matrix/test_x.py", "from errors.entries import Entry", "a maker never imports a maker"),
        ("matrix/x.py", "from browser.reader import Site", "matrix may import engine, kit"),
        ("finder/x.py", "import errors", "finder may import engine, kit"),
        ("browser/x.py", "from pages import notebook", "browser may import engine, kit"),
        ("kinds/test_x.py", "from finder import pastes", "kinds may import browser, engine, kit"),
        ("pages/x.py", "from pages.test_pages import helper", "nothing imports a test module or conftest"),
        ("pages/x.py", "from . import test_pages", "nothing imports a test module or conftest"),
        ("pages/x.py", "from ..errors import entries", "a maker never imports a maker"),
        ("measure/x.py", "import test_products", "nothing imports a test module or conftest"),
        ("finder/test_x.py", "import conftest", "nothing imports a test module or conftest"),
        ("conftest.py", "from kit import look", "conftest may import browser, engine"),
        ("products.py", "from finder import pastes", "products may import"),
        ("test_other.py", "import os", "no room of MAY_IMPORT"),
        ("attic/x.py", "import os", "no room of MAY_IMPORT"),
    ],
)
def test_an_arrow_that_is_not_allowed_is_one_sentence(path: str, source: str, sentence: str) -> None:
    sentences = list(forbidden(Module(PurePosixPath(path), source)))
    assert len(sentences) == 1
    assert sentence in sentences[0]
    assert sentences[0].startswith(f"tests/{path}:")


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("engine/x.py", "import engine.files, os\nfrom . import child"),
        ("matrix/x.py", "from kit import look\nfrom engine import files\nfrom matrix import cells"),
        ("matrix/test_x.py", "from browser.reader import Site\nfrom matrix.cells import CELLS"),
        ("measure/x.py", "import matrix.cells, finder, browser, kit, pages"),
        ("conftest.py", "from browser.reader import site\nfrom engine.book import Book"),
        ("products.py", "import matrix, conversions, errors, pages, kinds"),
        ("pages/x.py", "import test.support, errno"),
    ],
)
def test_an_arrow_that_is_allowed_is_quiet(path: str, source: str) -> None:
    assert list(forbidden(Module(PurePosixPath(path), source))) == []


@pytest.mark.parametrize(
    "source",
    [
        "found = 1",
        "for seen, b in (): ...",
        "def f(given): ...",
        "def made(): ...",
        "class Seen: ...",
        "self.told = 1",
        "class A:\n    found: int",
        "lambda *, _found: 1",
        "import a as found",
        "try: ...\nexcept E as given: ...",
        "match 1:\n    case [*seen]: ...",
        "[1 for made in ()]",
        "if (seen_given := 1): ...",
        "with a as found: ...",
    ],
)
def test_a_bare_participle_is_one_sentence(source: str) -> None:
    assert len(list(participles(Module(PurePosixPath("kit/x.py"), source)))) == 1


def test_a_participle_with_its_noun_is_quiet() -> None:
    source = "foundation = lines_seen = given_name = 1\nprint(match.found, f(seen=1))\n"
    assert list(participles(Module(PurePosixPath("kit/x.py"), source))) == []


def test_a_long_module_is_one_sentence() -> None:
    long = "pass\n" * (LONGEST + 1)
    assert len(list(too_long(Module(PurePosixPath("kit/x.py"), long), {}))) == 1
    assert list(too_long(Module(PurePosixPath("kit/test_x.py"), long), {})) == []
    assert list(too_long(Module(PurePosixPath("kit/x.py"), long), {"kit/x.py": "a table"})) == []
    assert len(list(too_long(Module(PurePosixPath("kit/x.py"), "pass\n"), {"kit/x.py": "a table"}))) == 1


def test_the_drawing_has_rooms_and_arrows() -> None:
    sources = {
        "engine/__init__.py": '"""Runs programs.\n\nMore."""',
        "matrix/x.py": "from engine import files\nfrom kit import look",
        "matrix/test_x.py": "from engine import files\nfrom browser import reader",
    }
    drawn = drawing([Module(PurePosixPath(path), source) for path, source in sources.items()])
    assert "| [`engine/`](engine/__init__.py) | Runs programs. |\n" in drawn
    assert "    matrix --> engine & kit\n    matrix -.-> browser\n" in drawn
