"""What an author saves shows in the pages, what is wrong is told once and goes, and nothing else is written."""

import io
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from bs4 import BeautifulSoup

from kit.build import build
from live.small import FIRST, HEAD, LONG, Desk, checkout, desk
from live.state import State, with_problem
from live.terminal import EDGE, Terminal, sentences
from pages import notebook

pytestmark = pytest.mark.depends("tests/live", "tests/kit", "docs/theme", "mkdocs.yml")

SNIPPET = "snippets/a/first.py"
FIRST_LINE = "&gt; {}</span>"


@pytest.fixture
def author(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path / "own", checkout(tmp_path / "checkout")) as author:
        yield author


def shows(author: Desk, output: str) -> bool:
    """Whether the first page shows an output line."""
    return FIRST_LINE.format(output) in author.get()


def text(author: Desk, name: str) -> str:
    """What a page says."""
    return BeautifulSoup(author.get(name), "html.parser").get_text()


def problem(author: Desk) -> str:
    """All that is wrong."""
    return "\n".join(author.loop.board.state.problems.values())


def test_a_page_is_what_mkdocs_builds(author: Desk, tmp_path: Path) -> None:
    built = tmp_path / "site"
    assert build(author.root, built) == ()
    for name in ("", "pair/"):
        ours = author.get(name).replace(author.address, "/")
        before, script, after = ours.partition('<script type="module" src="/__live__/')
        assert script
        theirs = (built / name / "index.html").read_text("utf-8")
        assert before.split("<body")[1] + after.partition("</script>")[2] == theirs.split("<body")[1]
    assert author.get("assets/styles/site.css") == (built / "assets/styles/site.css").read_text("utf-8")


def test_a_saved_snippet_shows_its_output_and_nothing_is_written(author: Desk) -> None:
    assert shows(author, "2")
    before = author.files()
    program = f"{HEAD}print(6 * 7)\n#> 2\n"
    author.save(SNIPPET, program)
    author.until(lambda: shows(author, "42"))
    assert not shows(author, "2")
    assert "#> 42" in author.get("snippets/a/first.py")
    assert author.files() == {**before, SNIPPET: program.encode()}


def test_both_pages_of_a_pair_follow(author: Desk) -> None:
    author.save("snippets/a/pair-works.py", f'{HEAD}print(int("7"))\n#> 1\n')
    author.until(lambda: '+print(int("7"))' in text(author, "pair/"))
    assert FIRST_LINE.format("7") in author.get("pair/")


def test_the_page_of_a_notebook_follows(author: Desk) -> None:
    script = f"# %% [markdown]\n# # A walk\n# %%\n{HEAD}print(2 * 2)\n#> 4\n"
    (author.root / "snippets" / "notebooks").mkdir()
    author.save("docs/walk.ipynb", notebook.as_notebook(notebook.cells(script, {}), {}))
    author.until(lambda: author.loop.preview.is_page("walk/") and "print(2 * 2)" in text(author, "walk/"))
    before = author.files()
    author.save("snippets/notebooks/walk.py", script.replace("2 * 2", "12 * 12"))
    author.until(lambda: "print(12 * 12)" in text(author, "walk/"))
    assert "\n144\n" in text(author, "walk/")
    assert author.files().keys() - before.keys() == {"snippets/notebooks/walk.py"}


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        ("print(1 +\n", "a/first.py:2: is not valid Python"),
        ("print(1)\nint('x')\n", "a/first.py:3: raised ValueError"),
        ("import sys\nprint('hidden', file=sys.stderr)\n", "wrote to standard error 'hidden"),
        ("int('1')  # raises ValueError\n", "no longer raises ValueError"),
    ],
)
def test_what_is_wrong_is_told_until_it_is_corrected(author: Desk, program: str, sentence: str) -> None:
    author.save(SNIPPET, f"{HEAD}{program}#> 2\n")
    author.until(lambda: sentence in problem(author))
    assert not shows(author, "2"), "an output that the program did not write stands on the page"
    author.save(SNIPPET, FIRST)
    author.until(lambda: not problem(author) and shows(author, "2"))
    assert not author.loop.board.state.new


def test_a_snippet_that_is_saved_again_ends_the_run_before(author: Desk) -> None:
    author.save(SNIPPET, f"{HEAD}import time\n\ntime.sleep({LONG * 10})\n")
    author.until(lambda: SNIPPET in author.loop.board.state.running)
    author.save(SNIPPET, f"{HEAD}print(5)\n")
    author.until(lambda: shows(author, "5"))
    assert not author.loop.board.state.running


def test_what_runs_on_other_versions_only_is_not_run(author: Desk) -> None:
    (author.root / "snippets" / "stacks" / "old").mkdir(parents=True)
    author.save("snippets/stacks/old/first.py", f"{HEAD}print(\n")
    author.save(SNIPPET, f"{HEAD}print(5)\n")
    author.until(lambda: shows(author, "5"))
    assert not problem(author)


def test_accepting_writes_what_the_update_command_writes(author: Desk) -> None:
    author.save(SNIPPET, f'{HEAD}from pathlib import Path\nprint( 3)\nPath("t.md").write_text("| a |\\n")\n')
    author.until(lambda: SNIPPET in author.loop.board.state.new)
    written = author.post("__live__/accept", Origin=author.address.rstrip("/"))
    assert written == [SNIPPET, "docs/assets/generated/captured/a/first/t.md"]
    text = author.files()[SNIPPET].decode()
    assert "\nprint(3)\n#> 3\n" in text
    author.until(lambda: not author.loop.board.state.new and not author.loop.board.state.running)
    assert shows(author, "3")
    assert author.files()[SNIPPET].decode() == text


@pytest.mark.parametrize("origin", ["http://example.org", "null"])
def test_no_other_site_can_accept(author: Desk, origin: str) -> None:
    author.save(SNIPPET, f"{HEAD}print(3)\n")
    author.until(lambda: SNIPPET in author.loop.board.state.new)
    before = author.files()
    with pytest.raises(HTTPError, match="403"):
        author.post("__live__/accept", Origin=origin)
    assert author.files() == before


def test_a_saved_page_shows_and_says_what_is_wrong_with_it(author: Desk) -> None:
    author.save("docs/pair.md", "# Two\n\nNew words.\n")
    author.until(lambda: "New words." in author.get("pair/"))
    author.save("docs/pair.md", "# Two\n\n[Where?](nowhere.md)\n")
    author.until(lambda: "nowhere.md" in problem(author))
    author.save("docs/pair.md", '# Two\n\n--8<-- "nothing.py"\n')
    author.until(lambda: "nothing.py" in problem(author))
    author.save("docs/pair.md", "# Two\n")
    author.until(lambda: not problem(author))


def test_a_page_is_right_once_the_snippet_that_it_includes_is_there(author: Desk) -> None:
    author.save("docs/pair.md", '# Two\n\n```python\n--8<-- "a/later.py"\n```\n')
    author.until(lambda: "a/later.py" in problem(author))
    author.save("snippets/a/later.py", f"{HEAD}print(9)\n")
    author.until(lambda: not problem(author) and FIRST_LINE.format("9") in author.get("pair/"))


def test_pages_and_snippets_come_and_go(author: Desk) -> None:
    author.save("docs/third.md", "# Third\n")
    author.until(lambda: author.loop.preview.is_page("third/"))
    assert "Third" in author.get("third/")
    (author.root / "docs/third.md").unlink()
    author.until(lambda: not author.loop.preview.is_page("third/"))
    with pytest.raises(HTTPError, match="404"):
        author.get("third/")
    author.save(SNIPPET, "print(\n")
    author.until(lambda: bool(problem(author)))
    shutil.rmtree(author.root / "snippets" / "a")
    author.until(lambda: "first.py" in problem(author) or not problem(author))


def test_a_wrong_configuration_is_told_and_the_pages_stay(author: Desk) -> None:
    good = author.files()["mkdocs.yml"].decode()
    author.save("mkdocs.yml", f"{good}nonsense: [\n")
    author.until(lambda: "mkdocs.yml" in author.loop.board.state.problems)
    assert shows(author, "2")
    author.save("mkdocs.yml", good)
    author.until(lambda: not problem(author))


def test_an_open_page_hears_what_it_should_show(author: Desk) -> None:
    query = author.get().partition("page.js?")[2].partition('"')[0].replace("&amp;", "&")
    with urlopen(f"{author.address}__live__/events?{query}", timeout=LONG) as events:

        def event() -> dict[str, object]:
            line = events.readline().decode() or "data: {}"
            events.readline()
            content: dict[str, object] = json.loads(line.removeprefix("data: "))
            return content

        assert event() == {"problems": [], "running": [], "accept": [], "notice": "", "changed": False}
        author.save(SNIPPET, f"{HEAD}print(8)\n")
        heard = [event()]
        while not heard[-1]["changed"]:
            heard.append(event())
        assert heard[-1]["accept"] == [SNIPPET]
        assert heard[0]["running"] == [SNIPPET]


def test_the_terminal_says_each_thing_once() -> None:
    quiet = State()
    wrong = with_problem("a.py", "a.py:1: raised ValueError; correct it.")(quiet)
    assert list(sentences(quiet, wrong)) == [f"{EDGE}\na.py:1: raised ValueError; correct it.\n{EDGE}"]
    assert list(sentences(wrong, wrong)) == []
    assert list(sentences(wrong, replace(wrong, running=frozenset({"a.py"})))) == []
    assert list(sentences(wrong, quiet)) == ["a.py: right again"]
    [line] = sentences(quiet, replace(quiet, new=frozenset({"a.py"})))
    assert line.startswith("a.py: its output is new")
    assert list(sentences(replace(quiet, running=frozenset({"a.py"})), quiet)) == [
        "a.py: its output is what the file says"
    ]


def test_the_terminal_goes_on_to_say_what_everybody_waits_for(author: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("live.terminal.STEP", 0.01)
    out, board = io.StringIO(), author.loop.board
    Terminal(author.loop, out).start()
    board.change(lambda state: replace(state, notice="TensorFlow is being imported"))
    author.until(lambda: out.getvalue().count("TensorFlow is being imported: 0 s\n") > 2)
    board.change(lambda state: replace(state, notice=""))
    author.until(lambda: out.getvalue().endswith("Ready after 0 s.\n"))


def test_the_terminal_accepts(author: Desk) -> None:
    out = io.StringIO()
    terminal = Terminal(author.loop, out)
    terminal.accept()
    author.save(SNIPPET, f"{HEAD}print(3)\n")
    author.until(lambda: SNIPPET in author.loop.board.state.new)
    terminal.accept()
    nothing, written, more = out.getvalue().splitlines()
    assert (nothing, written) == ("There is no new output to write.", f"{SNIPPET}: written")
    assert "pytest --quick --update-examples" in more
