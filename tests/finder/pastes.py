"""What happens to a traceback before somebody pastes it, and tracebacks that have nothing to do with tensors."""

import html
import json
import re
from collections.abc import Callable
from itertools import cycle

from kit import holes

Form = Callable[[str, str], str]
"""Takes a traceback and the text of its entry; gives it as another reader would have it."""

_WRAPPED = re.compile(r"(?:(?:\x1b\[[\d;]*m)*[^\x1b]){1,60}(?:\x1b\[[\d;]*m)*")
_FOLDER = re.compile(r"/[\w./-]*/(?=site-packages/|model\.py)")
_HEAD = re.compile(r"^ *(?:\x1b\[[\d;]*m)*[\w.]*[A-Z]\w*(?:\x1b\[[\d;]*m)*:\s", re.MULTILINE)
_VALUES = (
    "<KerasTensor shape=(None, 224, 3), dtype=float16, sparse=False, ragged=False, name=keras_tensor_417>",
    "transformer_block_7",
    "tf.Tensor(\n[[1. 2. 3.]\n [4. 5. 6.]], shape=(2, 3), dtype=float32)",
    "(16, 224, 224, 3)",
)


def other_values(traceback: str, text: str) -> str:
    """Other variables, shapes, layers, classes, line numbers and paths, and other values in the message."""
    changes: list[tuple[str, str]] = [
        (r"keras_tensor(_\d+)?\b(?!\.py)", "keras_tensor_417"),
        (r"\(None, [\d, ]+\)", "(None, 224, 224, 3)"),
        (r"\b(line|In) ?\d+", r"\1 1207"),
        (r"\b(inputs|outputs|x|y|model|layer)\b(?=[ .,)\]([])", r"my_\1_2"),
        (r"/[\w./-]*/(?=site-packages/|model\.py)", "/home/anna/Projects/seg net/"),
    ]
    changes += [
        (rf"\b{name}\b", f"Attention{n}")
        for n, name in enumerate(re.findall(r"calling (?!Lambda\b)(\w+)\.call", traceback))
    ]
    for pattern, replacement in changes:
        changed = re.sub(pattern, replacement, traceback)
        if _message(changed, text):  # else it changed the words themselves
            traceback = changed
    span = _message(traceback, text)
    if span is None:
        return traceback
    return traceback[: span[0]] + holes.filled(text, cycle(_VALUES)) + traceback[span[1] :]


def _message(traceback: str, text: str) -> tuple[int, int] | None:
    """From where to where a text stands in the last message of a traceback that it fits; source code is no message, but
    of an exception without words the line that raised it."""
    for head in reversed(list(_HEAD.finditer(traceback))):
        if span := holes.place(text, traceback[head.end() :]):
            return head.end() + span[0], head.end() + span[1]
    if not text.startswith("raise "):
        return None
    raised = re.search(r"(?:\x1b\[[\d;]*m|\s)+".join(map(re.escape, text.split())), traceback)
    return raised and raised.span()


def narrow(traceback: str, _: str) -> str:
    """A terminal of 60 columns, copied with its line ends; colours have no width."""
    return "\n".join(piece for line in traceback.split("\n") for piece in _WRAPPED.findall(line) or [""])


def windows(traceback: str, _: str) -> str:
    """Other line ends and other paths."""
    moved = _FOLDER.sub("C:/Users/Anna Lee/venv/Lib/", traceback)
    slashes = re.sub(r"(?:C:|/tmp)/[^\"\n:]*\.py", lambda path: path[0].replace("/", "\\"), moved)
    return slashes.replace("\n", "\r\n")


def _before_each_line(prefix: str) -> Form:
    return lambda traceback, _: "\n".join(prefix + line for line in traceback.split("\n"))


def boxed(traceback: str, _: str) -> str:
    """As a library that draws boxes shows it, wrapped to the box."""
    lines = [piece for line in traceback.split("\n") for piece in re.findall(r".{1,96}", line) or [""]]
    return "\n".join(["╭" + "─" * 98 + "╮", *(f"│ {line:96} │" for line in lines), "╰" + "─" * 98 + "╯"])


def chained(traceback: str, _: str) -> str:
    """Something else failed while this was handled."""
    link = "\nDuring handling of the above exception, another exception occurred:\n\n"
    return (
        traceback.rstrip("\n")
        + "\n"
        + link
        + 'Traceback (most recent call last):\n  File "/app/jobs.py", line 88, in run\n    close(job)\n'
        + "RuntimeError: the job was closed before it was saved\n"
    )


FORMS: dict[str, Form] = {
    "with other values": other_values,
    "60 columns wide": narrow,
    "from Windows": windows,
    "with timestamps": _before_each_line("2026-03-01 12:07:44,105 ERROR trainer.loop: "),
    "from a container": _before_each_line("trainer-1  | 2026-03-01T12:07:44.105Z "),
    "quoted in a mail": _before_each_line("> "),
    "from pytest": _before_each_line("E       "),
    "in a box": boxed,
    "as HTML": lambda traceback, _: html.escape(traceback),
    "as JSON": lambda traceback, _: '{"level": "error", "message": ' + json.dumps(traceback, ensure_ascii=False) + "}",
    "chained": chained,
    "with other values, 60 columns wide, from Windows": lambda t, text: narrow(windows(other_values(t, text), ""), ""),
}

BREAKING = frozenset({"60 columns wide", "in a box", "with other values, 60 columns wide, from Windows"})
"""The forms that break lines, and words with them."""

LOG = "".join(
    f"2026-03-01 12:{n // 60 % 60:02}:{n % 60:02},{n % 1000:03} INFO trainer.loop: step {n} loss {1 / (n + 1):.4f}"
    f" inputs=(32, 224, 224, 3) dtype=float32 layer 'dense_{n}' of the model has output shape (None, {n})\n"
    for n in range(1400)
)
"""A log of over 200 KB that names layers, shapes and models, and holds no error."""

HOSTILE: dict[str, tuple[str, int]] = {
    "scripts": (
        '<script>document.title = "gone"</script><img src=x onerror="document.title=1"><svg onload=alert(1)>',
        1,
    ),
    "scripts in a message": (
        "ValueError: A KerasTensor cannot be used as input to a TensorFlow function."
        "<img src=x onerror=alert(1)><iframe src=//example.org></iframe>",
        1,
    ),
    "one letter": ("a", 2_000_000),
    "no end of lines": ("\n", 500_000),
    "quotes": ("'\"`", 300_000),
    "open brackets": ("(", 300_000),
    "other brackets": ("[", 300_000),
    "beginnings of names": ("Error: ", 150_000),
    "beginnings of words": ("'KerasTensor' object has no attribut", 20_000),
    "the message again and again": (
        "ValueError: A KerasTensor cannot be used as input to a TensorFlow function.\n",
        10_000,
    ),
    "tracebacks without end": ("Traceback (most recent call last):\n", 30_000),
    "colours without end": ("\x1b[", 300_000),
    "halves of colours": ("[1;", 100_000),
    "half characters": ("\ud83d\u202e\u0000\ufffe", 1000),
}
"""What no reader pastes: a text, and how often it stands there."""

UNRELATED = {
    "a missing key": '{"a": 1}["b"]',
    "a missing module": "import no_such_module_at_all",
    "a missing name in a module": "from json import no_such_name",
    "broken JSON": 'import json\njson.loads("{")',
    "a zero division": "def mean(values):\n    return sum(values) / len(values)\n\n\nmean([])",
    "an index": "values = [1, 2]\nprint(values[5])",
    "an unpacking": "a, b = 1, 2, 3",
    "a concatenation": 'total = "1" + 2',
    "an attribute of None": "import re\nre.match('a', 'b').group(0)",
    "a conversion": 'int("twelve")',
    "a missing file": "open('no/such/file.csv')",
    "a wrong index type": 'values = [1, 2]\nvalues["a"]',
    "a length of a number": "len(5)",
    "a missing argument": "def save(model, path):\n    return path\n\n\nsave(1)",
    "an assertion": "assert 1 + 1 == 3, 'sums are wrong'",
    "recursion": "def down(n):\n    return down(n + 1)\n\n\ndown(0)",
    "a timeout in asyncio": "import asyncio\n\n\nasync def main():\n    await asyncio.wait_for(asyncio.sleep(9), 0.001)\n\n\nasyncio.run(main())",
    "a chain": "try:\n    {}['host']\nexcept KeyError as error:\n    raise RuntimeError('no host is configured') from error",
    "a group": "raise ExceptionGroup('two jobs failed', [ValueError('first'), OSError('second')])",
    "a subprocess": "import subprocess\nimport sys\nsubprocess.run([sys.executable, '-c', 'exit(3)'], check=True)",
    "bytes": "b'\\xff\\xfe'.decode('utf-8')",
    "a database": "import sqlite3\nsqlite3.connect(':memory:').execute('select * from users')",
    "a regular expression": "import re\nre.compile('(')",
    "NumPy shapes": "import numpy as np\nnp.ones((2, 3)) @ np.ones((4, 5))",
    "NumPy broadcasting": "import numpy as np\nnp.ones((2, 3)) + np.ones((4,))",
    "NumPy truth": "import numpy as np\nif np.array([1, 2]):\n    print(1)",
    "TensorFlow: a pattern that is none": "import tensorflow as tf\ntf.strings.regex_replace('a', '(', 'b')",
    "TensorFlow: an image that is none": "import tensorflow as tf\ntf.io.decode_png(b'not an image')",
    "TensorFlow: a tensor that is cut off": "import tensorflow as tf\ntf.io.parse_tensor(b'x', tf.float32)",
    "TensorFlow: a missing file": "import tensorflow as tf\nprint(tf.io.read_file('no/such.png'))",
    "Keras: a padding that does not exist": "import keras\nkeras.layers.Conv2D(4, 3, padding='semi')",
}
"""Programs that fail for other reasons; no entry may be named for them."""

WITHOUT_ENTRY = """Traceback (most recent call last):
  File "/srv/train.py", line 8, in <module>
    weights = keras.Variable("zeros", shape=(None, 5))
  File "/srv/venv/lib/python3.11/site-packages/keras/src/backend/common/variables.py", line 543, in standardize_shape
    raise ValueError("Undefined shapes are not supported.")
ValueError: Undefined shapes are not supported.
"""
"""A traceback whose message has no entry, and the atlas knows why."""
