"""What text looks like a value that a program gave: told by its form, inside code, in prose and in a table's cell.

What a reader types is no value: a call of a public function, an attribute, an argument with its quotes, a keyword.
"""

import ast
import re
from collections.abc import Iterator

DTYPES = r"(?:b?float(?:8|16|32|64)|u?int(?:4|8|16|32|64)|complex(?:64|128)|str32|bool_|qint\d+)"
_NUMBER = r"-?\d[\d_]*(?:\.\d*)?(?:e[+-]?\d+)?"
_LENGTH = rf"(?:None|{_NUMBER})"
_TUPLE = rf"\((?:{_LENGTH}, *)+(?:{_LENGTH})?,?\)"
_ROW = rf"\[ *{_NUMBER}(?:[ ,]+{_NUMBER})+(?:[ ,]*\.\.\.)? *\]|\[ *-?\d+\.\d* *\]"
_REPR = (
    r"<(?:tf\.|class |function |bound |KerasTensor|Variable|Operation|module |\w+ (?:at|object|shape|name|dtype))[^<>]*>?"
    r"|(?<![\w.])(?:tf\.Tensor|EagerTensor|SymbolicTensor|KerasTensor|TensorShape|TensorSpec|array|ListWrapper|dtype)"
    r"\((?!\))[^()]*(?:\([^()]*\)[^()]*)*\)?"
)
_NAMED = rf"\b(?:dtype|shape|numpy|name)=(?:{DTYPES}\b|{_TUPLE}|\(\)|<unknown>|\[|-?\d)"

_UNITS = r"(?:times|×|x as|ms|µs|us|ns|s|seconds|milliseconds|minutes|KB|MB|GB|KiB|MiB|GiB|%|per ?cent|percent|bytes)"
_PRODUCTS = (
    r"(?:TensorFlow|Keras|Python|NumPy|JAX|PyTorch|SciPy|OpenCV|MkDocs|CUDA|protobuf|Matplotlib|transformers|tf_keras"
    r"|tf-keras|tensorflow_probability|tensorflow_hub|h5py|version|versions)"
)
_VERSION = rf"{_PRODUCTS}(?: \d+ \(| \()? ?\d+(?:\.\d+)+(?:(?:,| and| or| to|,? up to| with) v?\d+(?:\.\d+)+)*\)?"
_UP_TO = r"\bup to \d+\.\d+(?:\.\d+)?(?=[^\w%×]*(?:[,.;)]|$))"

_IN_CODE = re.compile(rf"{_REPR}|{_NAMED}")
_ERROR = re.compile(r"(?<![\w.])(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Warning): \S.*")
_IN_PROSE = re.compile(
    rf"{_REPR}|{_NAMED}|{_TUPLE}|{_ROW}|(?<![\w.]){DTYPES}\b"
    rf"|(?<![\w.,(-]){_NUMBER}(?= ?{_UNITS}(?![\w-]))|(?<![\w.])\d+\.\d+(?:\.\d+)?(?:e[+-]?\d+)?\b"
)
_AFTER_VERB = re.compile(
    r"\b(?:prints?|printed|printing|outputs?|returns?|returned|gives?|gave|yields?|shows?|displays?|becomes?|is now|equals)"
    r"(?: (?:a|an|the|only|just|exactly|out|again))?:? (-?\d+(?:\.\d+)?)(?!\w|\.\d)"
)
_VERB = re.compile(
    r"\b(?:prints|printed|prints out|outputs|displays|shows|the output is|the result is|its output|it says)(?: only| exactly| again)?:?\s*$",
    re.IGNORECASE,
)
_TYPED = re.compile(r"(?:\b[Ww]rite|\b[Pp]ass|\b[Uu]se|\b[Tt]ype|\b[Ss]et \S+ to)\s*$")
_NAMES = re.compile(
    rf"\b(?!{_PRODUCTS}\b)[A-Z][a-z]+[A-Z]\w*\b|\bndarray\b|(?<![\w.]){_NUMBER}(?![\w.]*\w)|{_TUPLE}|\(\)|<[^<>]*>|(?<![\w.]){DTYPES}\b"
    r"|\b(?:True|False|None)\b|\byes\b|\bno\b$|[\w.]*(?:Error|Exception)\b"
)
_PLAIN_CALL = re.compile(r"^[A-Za-z_][\w.]*\(.*\)$", re.DOTALL)


def in_code(text: str, before: str = "") -> list[str]:
    """The values in a span of inline code; `before` is the text of the paragraph up to it."""
    if _ERROR.match(text):
        return [text]
    if _TYPED.search(before) and _literal(text):
        return []
    if _VERB.search(before) or _literal(text) or re.fullmatch(rf"{DTYPES}|{_ROW}|{_TUPLE}", text):
        return [text]
    if "\n" in text or "; " in text or ">>>" in text:
        return [text]
    return [match[0] for match in _IN_CODE.finditer(text) if not _typed_call(text, match)]


def in_prose(text: str) -> list[str]:
    """The values in plain text, versions of packages left out."""
    rest = re.sub(rf"{_VERSION}|{_UP_TO}", "version", text)
    values = [match[0] for match in _IN_PROSE.finditer(rest)]
    values += [match[1] for match in _AFTER_VERB.finditer(rest)]
    return [value.strip() for value in values]


def in_cell(text: str) -> list[str]:
    """What a cell of a table says that only a run can know."""
    return [match[0] for match in _NAMES.finditer(re.sub(_VERSION, "version", text))]


def errors(text: str) -> Iterator[str]:
    """The texts of exceptions and warnings in a paragraph, each with its type."""
    for match in _ERROR.finditer(text):
        yield match[0]


def stands_in(value: str, proof: str) -> bool:
    """Whether a value stands in a text as a word of its own: 42 does not stand in 0.42 or in 420.

    An ellipsis in the value stands for whatever is there.
    """
    if value in proof and not re.search(r"^[\w.-]|\w$", value):
        return True
    left = r"(?<![\w.])" if re.match(r"[\d.-]", value) else r"(?<!\w)" if re.match(r"\w", value) else ""
    right = r"(?!\w|\.\d)" if re.search(r"\w$", value) else ""
    parts = [re.escape(part.strip()) for part in re.split(r"\.\.\.|…", value)]
    return re.search(left + r".{0,200}?".join(parts) + right, proof) is not None


def _literal(text: str) -> bool:
    """A number, or a tuple, list, set or dict of literals; not None, a bool or a string alone, which readers type."""
    try:
        value = ast.literal_eval(text)
    except (SyntaxError, ValueError, TypeError, MemoryError, RecursionError):
        return False
    return not (value is None or isinstance(value, bool | str) or value is ...)


def _typed_call(text: str, match: "re.Match[str]") -> bool:
    """Whether a `shape=(2,)` stands among the arguments of a call, where a reader types it."""
    return match[0].startswith(("shape=", "name=")) and _PLAIN_CALL.match(text) is not None and "dtype=" not in text
