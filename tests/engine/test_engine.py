"""What the engine captures, what it refuses and with which sentence, and that one broken snippet harms no other."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.book import Book, captured
from engine.checkout import snippet_paths
from engine.errors import SnippetError
from engine.runner import Runner
from engine.snippet import parse

pytestmark = pytest.mark.depends()

GUARD = 20.0


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty checkout."""
    (tmp_path / "snippets" / "a").mkdir(parents=True)
    runner = Runner(tmp_path, timeout=GUARD)
    yield Book(tmp_path, runner)
    runner.close()


def add(book: Book, source: str, name: str = "b.py") -> Path:
    path = book.root / "snippets" / "a" / name
    path.write_bytes(source.encode())
    return path


def written(book: Book, program: str) -> str:
    """The transcript of a program, which must stand unchanged when it runs again."""
    path = add(book, program)
    source = book.transcript(path).source
    again = add(book, source, "again.py")
    book.check(again)
    return source


def refusal(book: Book, source: str) -> str:
    path = add(book, source)
    with pytest.raises(SnippetError) as caught:
        book.check(path)
    return str(caught.value)


CAPTURED = {
    "print": "print(1)\n#> 1\n",
    "sys.stdout.write": "import sys\n\nsys.stdout.write('x\\n')\n#> x\n",
    "os.write": "import os\n\nos.write(1, b'x\\n')\n#> x\n",
    "a child process": "import os\n\nos.system('echo x')\n#> x\n",
    "tf.print": "import sys\n\nimport tensorflow as tf\n\ntf.print('x', output_stream=sys.stdout)\n#> x\n",
    "a loop, as one group": "for n in range(2):\n    print(n)\n#> 0\n#> 1\n",
    "a function call, as one group": "def f():\n    print(1)\n    print(2)\n\n\nf()\n#> 1\n#> 2\n",
    "an if, where it stands": "if True:\n    print(1)\n    #> 1\nelse:\n    print(2)\nprint(3)\n#> 3\n",
    "nested blocks": "if True:\n    if 1:\n        print(1)\n        #> 1\n    print(2)\n    #> 2\n",
    "what wrote before it raised": "try:\n    print(1), 1 / 0\n    #> 1\nexcept ZeroDivisionError:\n    print(2)\n    #> 2\nfinally:\n    print(3)\n    #> 3\n",
    "the exit of a with": "class C:\n    def __enter__(self):\n        print('in')\n\n    def __exit__(self, *_):\n        print('out')\n\n\nwith C():\n    print('body')\n    #> in\n    #> body\n#> out\n",
    "two statements on a line": "print(1); print(2)\n#> 1\n#> 2\n",
    "a statement over lines": "print(\n    1,\n)\n#> 1\n",
    "a mark inside a string": "print('''\n#> x\n''')\n#>\n#> #> x\n#>\n",
    "from __future__": '"""Doc."""\n\nfrom __future__ import annotations\n\nprint(__doc__, annotations.compiler_flag > 0)\n#> Doc. True\n',
    "annotations stay strings": "from __future__ import annotations\n\n\ndef f(x: Unknown) -> None: ...\n\n\nprint(f.__annotations__)\n#> {'x': 'Unknown', 'return': 'None'}\n",
    "inspect.getsource": "import inspect\n\n\ndef f():\n    return 1  # one\n\n\nprint(inspect.getsource(f))\n#> def f():\n#>     return 1  # one\n#>\n",
    "pickling a class": "import pickle\n\n\nclass A:\n    pass\n\n\nprint(type(pickle.loads(pickle.dumps(A()))) is A)\n#> True\n",
    "AutoGraph": "import tensorflow as tf\n\n\n@tf.function\ndef f(x):\n    if x > 0:\n        return x\n    return -x\n\n\nprint(f(tf.constant(-2)).numpy())\n#> 2\n",
    "__main__ and its file": "import os\nimport sys\n\nprint(__name__, os.path.basename(__file__) == os.path.basename(sys.argv[0]))\n#> __main__ True\n",
    "an empty working folder": "import os\n\nprint(os.listdir('.'), os.listdir(os.environ['HOME']))\n#> [] []\n",
    "a known environment": "import os\n\nprint(os.environ['TZ'], os.environ['COLUMNS'], 'CI' in os.environ, 'PYTHONPATH' in os.environ)\n#> UTC 80 False False\n",
    "colours and trailing spaces go": "print('\\x1b[31mred\\x1b[0m  ')\n#> red\n",
    "addresses go": "print(object())\n#> <object object at 0x...>\n",
    "an old output is replaced": "print(1)\n#> 1\n",
    "what a class body prints": "class A:\n    print(1)\n#> 1\nprint(2)\n#> 2\n",
    "a warning, declared": "# shows stderr: warnings go there\nimport warnings\n\nwarnings.warn('careful')\n#> snippets/a/b.py:4: UserWarning: careful\n#>   warnings.warn('careful')\n",
    "a log that it is about": "# shows stderr: x\n# keeps log of mine.cc: it is about that\nimport os\n\nfor name in ['mine.cc', 'other.cc']:\n    os.write(2, b'W0000 00:00:1795822198.773716   12062 %s:4] said\\n' % name.encode())\n#> W0000 00:00:1795822198.773716   12062 mine.cc:4] said\n",
    "a raise, declared": "print(1)\n#> 1\n1 / 0  # raises ZeroDivisionError\n#> ZeroDivisionError: division by zero\n",
    "a raise inside a function": "def f():\n    return 1 / 0\n\n\nf()  # raises ZeroDivisionError\n#>     return 1 / 0\n#> ZeroDivisionError: division by zero\n",
    "a cold start": "# runs cold: the backend is chosen at the import\nimport os\nimport sys\n\nprint('keras' in sys.modules)\n#> False\nos.environ['KERAS_BACKEND'] = 'tensorflow'\nimport keras\n\nprint(keras.backend.backend())\n#> tensorflow\n",
}


@pytest.mark.parametrize("expected", CAPTURED.values(), ids=CAPTURED.keys())
def test_it_captures(book: Book, expected: str) -> None:
    program = re.sub(r"^ *#>.*\n", "", expected, flags=re.MULTILINE) if "#> x\n'''" not in expected else expected
    path = add(book, program)
    assert book.transcript(path).source == expected


def test_model_summary_is_captured(book: Book) -> None:
    source = written(book, "import keras\n\nkeras.Sequential([keras.Input((2,)), keras.layers.Dense(1)]).summary()\n")
    assert "#> │ dense (Dense)" in source
    assert "#>  Total params: 3 (12.00 B)" in source


REFUSED = {
    "an empty file": ("", "b.py: is empty; write a statement"),
    "comments alone": ("# nothing\n", "is empty"),
    "no Python": ("x = (\n", r"b\.py:1: is not valid Python \(.*\); correct the line"),
    "an output beside code": ("x = 1  #> 1\n", r"b\.py:1: has `#>` beside code"),
    "an output line with a space in it": ("print(1)\n# > 1\n", r"b\.py:2: has `# >`, which is no output line"),
    "an output that differs": ("print(1)\n#> 2\n", r"-#> 2\n\+#> 1\n.*pytest --update-examples -k a/b\.py"),
    "an output where nothing wrote": ("x = 1\n#> 1\n", r"-#> 1"),
    "an output that is missing": ("print(1)\n", r"\+#> 1"),
    "an exception": ("x = 1\ny = 1 / 0\n", r"b\.py:2: raised ZeroDivisionError: division by zero; correct it, or declare"),
    "another exception": ("1 / 0  # raises ValueError\n", r"b\.py:1: raised ZeroDivisionError: .*, not ValueError"),
    "a base class declared": ("{}[1]  # raises LookupError\n", "not LookupError"),
    "no exception any more": ("1 / 1  # raises ZeroDivisionError\n", r"b\.py:1: no longer raises ZeroDivisionError"),
    "an exception too early": ("1 / 0\nx = 1  # raises ZeroDivisionError\n", r"b\.py:1: raised .* before its last"),
    "a declaration too early": ("x = 1  # raises ValueError\ny = 2\n", r"b\.py:1: declares `# raises` outside its last"),
    "another message": ("1 / 0  # raises ZeroDivisionError\n#> ZeroDivisionError: by nought\n", "differs"),
    "another raising line": (
        "def f():\n    return 1 / 0\n\n\nf()  # raises ZeroDivisionError\n#>     return 2 / 0\n#> ZeroDivisionError: division by zero\n",
        r"\+#>     return 1 / 0",
    ),
    "sys.exit": ("import sys\n\nsys.exit()\n", r"b\.py:3: ends itself \(sys\.exit\)"),
    "os._exit": ("import os\n\nos._exit(3)\n", r"b\.py:3: ended its process \(exit code 3\)"),
    "os.abort": ("import os\n\nos.abort()\n", r"b\.py:3: ended its process \(signal 6\)"),
    "a kill": ("import os\n\nos.kill(os.getpid(), 9)\n", r"b\.py:3: ended its process \(signal 9\)"),
    "a segfault": ("import ctypes\n\nctypes.string_at(0)\n", r"b\.py:3: ended its process \(signal 11\)"),
    "an endless print": ("while True:\n    print('x' * 999)\n", r"b\.py:1: wrote over 256 KiB; print less"),
    "endless errors": ("import sys\n\nwhile True:\n    print('x' * 999, file=sys.stderr)\n", r"b\.py:3: wrote over 256 KiB"),
    "a progress bar": ("print('1\\r2')\n", r"b\.py:1: wrote the control character '\\r'.*verbose=0"),
    "no newline at the end": ("print(1, end='')\n", r"b\.py:1: wrote '1' without a newline"),
    "a late thread": ("import threading\n\nthreading.Timer(0.3, print, ['late']).start()\n", r"wrote 'late\\n' after its last"),
    "atexit": ("import atexit\n\natexit.register(print, 'bye')\n", r"wrote 'bye\\n' after its last statement"),
    "a warning": ("import warnings\n\nwarnings.warn('careful')\n", "wrote to standard error .*careful.*shows stderr"),
    "logging": ("import logging\n\nlogging.error('careful')\n", "wrote to standard error 'ERROR:root:careful'"),
    "a TensorFlow warning": ("import tensorflow as tf\n\ntf.get_logger().warning('careful')\n", "standard error .*careful"),
    "tf.print": ("import tensorflow as tf\n\ntf.print('x')\n", "wrote to standard error 'x'"),
    "a variable set too late": ("import os\n\nos.environ['KERAS_BACKEND'] = 'jax'\n", "needs KERAS_BACKEND at the start.*runs cold"),
    "a log that nobody sees": ("# keeps log of a.cc: x\nprint(1)\n", "keeps the log of a.cc, unseen; declare"),
    "a line too long": ("print('x' * 3000)\n", "wrote a line of over 2000 characters"),
    "a print that reads like a log": ("print('I0000 00:00:1700000000.000000 123 file.cc:1] 42')\n", r"b\.py:1: prints a line that reads like TensorFlow's log"),
    "standard error and a raise": ("# shows stderr: x\n1 / 0  # raises ZeroDivisionError\n", "make two snippets of it"),
}  # fmt: skip


@pytest.mark.parametrize(("source", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_it_refuses(book: Book, source: str, sentence: str) -> None:
    said = refusal(book, source)
    assert said.startswith("snippets/a/b.py")
    assert re.search(sentence, said, re.DOTALL), said


def test_it_refuses_a_file_that_is_not_utf_8(book: Book) -> None:
    path = add(book, "")
    path.write_bytes(b"print('\xe9')\n")
    with pytest.raises(SnippetError, match=r"b\.py: is not UTF-8 \(byte 7\); save it as UTF-8"):
        book.check(path)


def test_it_refuses_a_name_that_shadows_a_module(book: Book) -> None:
    with pytest.raises(
        SnippetError,
        match=r"numbers.py: has the name of a module of Python, which no program beside it could import; rename it",
    ):
        book.check(add(book, "print(1)\n#> 1\n", "numbers.py"))


def test_broken_snippets_harm_no_other_and_leave_no_process(book: Book) -> None:
    mark = f"987001.{os.getpid()}"
    broken = {
        "abort.py": "import os\n\nos.abort()\n",
        "hang.py": f"import subprocess\n\nsubprocess.run(['sleep', '{mark}'])\n",
        "kill.py": "import os\n\nos.kill(os.getpid(), 9)\n",
        "flood.py": "while True:\n    print('x')\n",
    }
    paths = [add(book, source, name) for name, source in broken.items()]
    good = [
        add(book, f"import tensorflow as tf\n\nprint(tf.constant({n}).numpy())\n#> {n}\n", f"{n}.py") for n in range(8)
    ]
    book.queue([*paths, *good])
    for path in good:
        book.check(path)
    for path, sentence in zip(paths, ["signal 6", f"ran for {GUARD:g} s", "signal 9", "over 256 KiB"], strict=True):
        with pytest.raises(SnippetError, match=sentence):
            book.check(path)
    assert mark not in subprocess.run(["ps", "axww"], capture_output=True, text=True, check=True).stdout


def test_closing_ends_what_runs_and_what_waits(tmp_path: Path) -> None:
    (tmp_path / "snippets").mkdir()
    path = tmp_path / "snippets" / "hang.py"
    mark = f"987002.{os.getpid()}"
    path.write_text(f"import subprocess\n\nsubprocess.run(['sleep', '{mark}'])\n")
    runner = Runner(tmp_path, workers=2)
    for _ in range(5):
        runner.submit(parse(path, tmp_path))
    deadline = time.monotonic() + 60
    while mark not in (shown := subprocess.run(["ps", "axww"], capture_output=True, text=True, check=True).stdout):
        assert time.monotonic() < deadline, shown
        time.sleep(0.05)
    runner.close()
    assert mark not in subprocess.run(["ps", "axww"], capture_output=True, text=True, check=True).stdout


def test_update_writes_the_transcript_and_then_nothing(book: Book) -> None:
    path = add(book, "print(1)\n")
    path.chmod(0o640)
    assert book.update(path) == ["snippets/a/b.py"]
    assert path.read_text() == "print(1)\n#> 1\n"
    assert path.stat().st_mode & 0o777 == 0o640
    before = path.stat().st_mtime_ns, path.stat().st_ino
    assert book.update(path) == []
    assert before == (path.stat().st_mtime_ns, path.stat().st_ino)
    assert [p.name for p in path.parent.iterdir()] == ["b.py"]


@pytest.mark.parametrize("name", ["a b.py", "a#b.py", "ä.py", "a'b.py"])
def test_it_refuses_a_name_that_no_command_could_select(book: Book, name: str) -> None:
    with pytest.raises(SnippetError, match="has a name that pytest cannot select; use letters"):
        book.check(add(book, "print(1)\n#> 1\n", name))


def test_what_an_editor_leaves_and_what_is_no_file_is_no_snippet(book: Book) -> None:
    path = add(book, "print(1)\n#> 1\n")
    (path.parent / ".#b.py").symlink_to("me@host.1:1")
    (path.parent / "folder.py").mkdir()
    assert snippet_paths(book.root / "snippets") == [path]
    with pytest.raises(SnippetError, match=r"folder\.py: cannot be read \(Is a directory\)"):
        book.check(path.parent / "folder.py")


@pytest.mark.parametrize(
    "program",
    [
        "class A:\n    print(1)\n\n\nprint(2)\n",
        "def twice(function):\n    print(function.__name__)\n    return function\n\n\n@twice\ndef call():\n    return 1\n\n\nprint(call())\n",
    ],
    ids=["a class body", "a decorator"],
)
def test_update_settles_what_a_definition_prints(book: Book, program: str) -> None:
    path = add(book, program)
    assert book.update(path) == ["snippets/a/b.py"]
    assert book.update(path) == []
    book.check_style(path)


def test_update_keeps_line_endings(book: Book) -> None:
    path = add(book, "x = 1\r\nprint(x)\r\n#> 2\r\n")
    book.update(path)
    assert path.read_bytes() == b"x = 1\r\nprint(x)\r\n#> 1\r\n"


def test_update_formats_and_runs_again_until_line_numbers_stand(book: Book) -> None:
    path = add(book, "import sys, os\nprint(  1 )\nprint(sys._getframe().f_lineno)\n")
    book.update(path)
    assert path.read_text() == "import sys\n\nprint(1)\n#> 1\nprint(sys._getframe().f_lineno)\n#> 5\n"


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("print(1)\n\n\n\nprint(1 / 0)\n", "raised ZeroDivisionError"),
        ("import os\n\n\n\nprint(1)\nos.abort()\n", "signal 6"),
        ("print( 1 )\nwhile True:\n    pass\n", "ran for 5 s"),
        ("print(1\n", "is not valid Python"),
        ("import time\n\n\n\nprint(time.time_ns())\n", "wrote something new in each of"),
        ("x = 1\nx = y\n", r"b\.py:2: is not clean \(F821 Undefined name `y`\); correct it"),
    ],
    ids=["raises", "crashes", "hangs", "is no Python", "never settles", "is not clean"],
)
def test_update_leaves_what_is_no_transcript(book: Book, source: str, sentence: str) -> None:
    book.runner.timeout = 5
    path = add(book, source)
    with pytest.raises(SnippetError, match=sentence):
        book.update(path)
    assert path.read_text() == source
    assert [p.name for p in path.parent.iterdir()] == ["b.py"]


def test_artefacts_are_captured_compared_and_removed(book: Book) -> None:
    path = add(book, "from pathlib import Path\n\nPath('f.svg').write_text('<svg/>')\n")
    folder = captured(book.root, path)
    with pytest.raises(SnippetError, match=r"docs/assets/generated/captured/a/b/f\.svg is not what the run wrote"):
        book.check(path)
    assert book.update(path)
    book.check(path)
    (folder / "f.svg").write_text("<svg></svg>")
    with pytest.raises(SnippetError, match="is not what the run wrote"):
        book.check(path)
    assert book.update(path)
    (folder / "more.svg").write_text("<svg/>")
    with pytest.raises(SnippetError, match=r"more\.svg is not what the run wrote"):
        book.check(path)
    path.write_text("print(1)\n")
    fresh = Book(book.root, book.runner)
    fresh.update(path)
    assert not folder.exists()


@pytest.mark.parametrize(
    ("source", "same"),
    [
        ("import keras\n\nprint(keras.Input((2,)).shape)\n#> (None, 2)\n", True),
        ("x = 1\nx / 0  # raises ZeroDivisionError\n#> ZeroDivisionError: division by zero\n", True),
        (
            "def f():\n    1 / 0\n\n\nf()  # raises ZeroDivisionError\n#>     1 / 0\n#> ZeroDivisionError: division by zero\n",
            True,
        ),
        (
            "# shows stderr: x\nimport warnings\n\nwarnings.warn('w')\n#> snippets/a/b.py:4: UserWarning: w\n#>   warnings.warn('w')\n",
            True,
        ),
        ("import sys\n\nprint('tensorflow' in sys.modules)\n#> True\n", False),
        ("import sys\n\nprint(1)\n#> 1\nprint(2, file=sys.stderr)\n", False),
        ("print(1)\n#> 2\n", False),
        ("print(1)\n#> 1\n1 / 0  # raises ZeroDivisionError\n#> ZeroDivisionError: by nought\n", False),
        ("x = 1\n1 / 0\n", False),
    ],
)
def test_the_cold_proof(book: Book, source: str, same: bool) -> None:
    path = add(book, source)
    if same:
        book.check_plain(path)
    else:
        with pytest.raises(SnippetError, match=r"as `python snippets/a/b\.py`"):
            book.check_plain(path)


def test_snippets_see_nothing_of_each_other(book: Book) -> None:
    first = add(book, "import keras\n\nkeras.backend.set_floatx('float16')\nkeras.spam = 1\n", "first.py")
    second = add(
        book, "import keras\n\nprint(keras.backend.floatx(), hasattr(keras, 'spam'))\n#> float32 False\n", "second.py"
    )
    book.check(first)
    book.check(second)


def test_the_environment_of_the_caller_is_not_seen(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPAM", "1")
    book.check(add(book, "import os\n\nprint('SPAM' in os.environ)\n#> False\n"))
    assert "SPAM" in os.environ
    assert sys.modules["__main__"].__name__ == "__main__"
