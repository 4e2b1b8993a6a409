"""The data of the matrix is complete, follows its schema, and refuses a surprise that is none.

That it is what running every cell gives says `tests/test_products.py`; what is committed is looked at here.
"""

import json
import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.programs import Programs
from engine.snippet import parse
from kit import results as kit_results
from kit.kinds import KINDS, NAMES
from kit.markdown import renderer
from kit.results import Result
from matrix import cells
from matrix.document import EntryFor, document, text
from matrix.operations import Group, Operation, groups
from matrix.page import PAGE, lacking
from matrix.products import FOLDER
from matrix.surprises import Claim, Surprise, surprises, unproved
from matrix.tables import OUTCOMES, index, tables

pytestmark = pytest.mark.depends(
    "snippets/matrix",
    "snippets/errors",
    "tests/matrix",
    "tests/kit",
    "docs/assets/generated/matrix",
    "docs/reference/compatibility.md",
)

ONE = (Group("small", "Small", (Operation("x * 2", "x * 2"),)),)
ITSELF = (Group("itself", "Itself", (Operation("x", "x"), Operation("y", "y = x\nresult = y"))),)
WORKS = Result("works", "EagerTensor", (2, 2), "float32")
RAISES = Result("raises", error="ValueError", message="No.", text="No.\nNever.")
SURPRISE = Surprise("small", "Because it is so small.", (Claim("x * 2", ("EagerTensor",), "EagerTensor (2, 2)"),))

Declared = tuple[tuple[Group, ...], tuple[Surprise, ...]]


def no_entry(_: str, __: str) -> str | None:
    return None


@pytest.fixture(scope="module")
def declared() -> Declared:
    """The data of this checkout; nothing where it is half-written, since the test of the product says so."""
    try:
        return groups(ROOT), surprises(ROOT)
    except SnippetError:
        return (), ()


@pytest.fixture(scope="module")
def committed() -> dict[str, Any]:
    return dict(json.loads((ROOT / FOLDER / "matrix.json").read_text("utf-8")))


def small(result: Result, *declared: Surprise, entry_for: EntryFor = no_entry) -> dict[str, Any]:
    """The document of one operation that gives the same for every kind."""
    return document(ONE, {program.name: result for program in cells.programs(ONE)}, declared, {}, entry_for)


def test_no_cell_is_empty(committed: dict[str, Any]) -> None:
    empty = [
        f"{row['title']}: {kind}"
        for row in committed["operations"]
        for kind in NAMES
        if not (cell := row["cells"].get(kind)) or not text(cell) or not cell["code"]
    ]
    assert empty == []
    assert len(committed["operations"]) >= 60


def test_the_data_follows_its_schema(committed: dict[str, Any]) -> None:
    schema = json.loads((ROOT / "docs" / "assets" / "schemas" / "matrix.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    check = Draft202012Validator(schema)
    whole = json.loads(json.dumps(committed))
    assert [f"{error.json_path}: {error.message}" for error in check.iter_errors(whole)] == []
    cell = whole["operations"][0]["cells"]["EagerTensor"]
    for broken in ({**cell, "outcome": "maybe"}, {**cell, "kind": ""}, {**cell, "error": "ValueError"}, {}):
        whole["operations"][0]["cells"]["EagerTensor"] = broken
        assert not check.is_valid(whole), f"the schema accepts {broken}"


@pytest.mark.programs(of=lambda _: cells.programs(ITSELF))
def test_each_x_is_of_the_kind_that_its_column_says(programs: Programs) -> None:
    """So `kit/look.py`, which runs in another process, and `kit/kinds.py` agree."""
    own = kit_results.results(programs, cells.programs(ITSELF))
    for operation in ITSELF[0].operations:
        assert [own[cells.name(operation.title, kind.name)].kind for kind in KINDS] == list(NAMES)


def test_every_x_runs_in_every_row(committed: dict[str, Any]) -> None:
    assert {tuple(row["cells"]) for row in committed["operations"]} == {NAMES}


def test_each_program_of_a_surprise_shows_every_kind_that_it_is_about(declared: Declared) -> None:
    rows, claims = declared
    operations = [operation for group in rows for operation in group.operations]
    texts = {each.name: parse(ROOT / each.file.with_suffix(".py"), ROOT) for each in claims}
    assert [line for each in claims for line in unproved(each, operations, texts[each.name].program)] == []
    assert [name for name, snippet in texts.items() if not snippet.output_lines] == []


@pytest.mark.parametrize(
    ("operation", "program", "kind"),
    [
        (Operation("x * 2", "x * 2"), "x = tf.Variable([1.0])\n", "EagerTensor"),
        (
            Operation("x * 2", "x + y", other="Python list"),
            "x = tf.constant([[1.0]])\nx = np.array([[1.0]])\n",
            "Python list",
        ),
        (Operation("x * 2", "x + y", other="SymbolicTensor"), "x = tf.constant([[1.0]])\n", "SymbolicTensor"),
    ],
)
def test_a_kind_that_is_not_shown_is_named(operation: Operation, program: str, kind: str) -> None:
    assert unproved(SURPRISE, [operation], program) == [
        f"snippets/matrix/surprises/small.py: makes no {kind}, of which small.toml tells; show it there too."
    ]


@pytest.mark.parametrize(
    ("result", "title", "remedy"),
    [
        (RAISES, "x * 2", r"gives 'EagerTensor \(2, 2\)', and it gives '✗ ValueError'; correct it"),
        (replace(WORKS, shape=(2, None)), "x * 2", r"and it gives 'EagerTensor \(2, None\)'"),
        (WORKS, "x * 3", r"tells of `x \* 3, x: EagerTensor`, and there is no such cell"),
    ],
)
def test_a_surprise_must_be_one(result: Result, title: str, remedy: str) -> None:
    claims = (replace(SURPRISE.claims[0], title=title),)
    with pytest.raises(SnippetError, match=rf"^snippets/matrix/surprises/small\.toml: .*{remedy}"):
        small(result, replace(SURPRISE, claims=claims))


def test_a_surprise_declared_twice_is_named() -> None:
    other = replace(SURPRISE, name="other")
    with pytest.raises(SnippetError, match=r"small\.toml: tells of `x \* 2, x: EagerTensor`, as other\.toml does"):
        small(WORKS, other, SURPRISE)


def test_a_cell_is_told_by_its_first_sign_and_linked_to_its_entry() -> None:
    def entry_for(kind: str, message: str) -> str | None:
        return "no-never" if (kind, message) == ("ValueError", "No.\nNever.") else None

    def row(whole: dict[str, Any]) -> str:
        return tables(whole, [SURPRISE])["small.md"].split("\n")[4]

    assert row(small(WORKS, SURPRISE)).startswith(
        "| `x * 2` | EagerTensor (2, 2) | ! EagerTensor (2, 2) | EagerTensor (2, 2) |"
    )
    assert "| [✗ ValueError](../errors/no-never.md) |" in row(small(RAISES, entry_for=entry_for))
    assert "| ✗ ValueError |" in row(small(RAISES))


def test_the_index_tells_the_outcome_of_each_cell_and_the_program_of_a_surprise() -> None:
    rows = json.loads(index(small(WORKS, SURPRISE), [SURPRISE]))["small"]
    outcomes = {kind: "surprises" if kind == "EagerTensor" else "works" for kind in NAMES}
    assert rows == [{"title": "x * 2", "outcomes": outcomes, "surprises": {"EagerTensor": "small"}}]


def test_the_page_has_a_section_for_each_group_and_surprise(declared: Declared) -> None:
    render = renderer(ROOT)
    markdown = (ROOT / PAGE).read_text("utf-8")
    assert "\n".join(lacking(markdown, *declared)) == ""
    for group in declared[0]:
        html = render(f'--8<-- "matrix/{group.slug}.md"\n')
        assert html.count("<tr>") - 1 == len(group.operations)
        assert html.count("<td>") == len(group.operations) * (len(NAMES) + 1)


def test_what_the_page_lacks_is_printed_to_be_pasted() -> None:
    group, surprise = lacking("", ONE, [SURPRISE])
    assert re.match(
        r"docs/reference/compatibility\.md: has no section for the group 'small' .*\n## Small \{#small ", group
    )
    assert surprise.endswith(
        '\n### Because it is so small {#surprise-small}\n\n```python\n--8<-- "matrix/surprises/small.py"\n```\n'
    )


def test_the_summary_counts_all_cells(committed: dict[str, Any]) -> None:
    count = Counter(cell["outcome"] for row in committed["operations"] for cell in row["cells"].values())
    last = (ROOT / FOLDER / "summary.md").read_text("utf-8").rstrip().split("\n")[-1]
    numbers = [len(committed["operations"]), *(count[each] for each in OUTCOMES)]
    assert last == "| all | " + " | ".join(map(str, numbers)) + " |"
