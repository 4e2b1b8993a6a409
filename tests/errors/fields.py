"""What the fields of an entry may hold. Each fault is one sentence with file, line and remedy."""

import re
from dataclasses import dataclass

from kit import holes
from kit.toml import Table

_TERM = r"(?:Keras|TensorFlow|tf_keras) \d+(?:\.\d+)*(?: (?:to|and) \d+(?:\.\d+)*)?(?: with (?:JAX|PyTorch|OpenVINO))?"
_VERSIONS = re.compile(rf"{_TERM}(?:, {_TERM})*")
VERSIONS = '"Keras 2", "TensorFlow 2.0 to 2.3" or "TensorFlow 2.5, Keras 2.6"'
"""The form in which an entry names versions, by example."""


@dataclass(frozen=True)
class Field:
    """A field's type in Python, that of its elements where it is a list, and what to write there."""

    kind: type
    element: type | None
    remedy: str
    required: bool = False


_TEXT = Field(str, None, "write a text in quotation marks", required=True)
FIELDS = {
    "group": _TEXT,
    "text": _TEXT,
    "type": _TEXT,
    "raised": _TEXT,
    "why": _TEXT,
    "fix": _TEXT,
    "guides": Field(list, str, 'write a list of pages, as in ["how-to/convert.md"]', required=True),
    "snippet": Field(str, None, 'write a text, as in "errors/int"'),
    "also": Field(list, str, 'write a list of snippets, as in ["errors/int-fails.py"]'),
    "variants": Field(list, dict, "write a table [[variants]] for each"),
    "older": Field(list, str, "write a list of texts with which messages of other versions begin"),
    "wrapper": Field(bool, None, "write true, or take it out"),
    "name": Field(str, None, "write small letters and hyphens"),
    "general": Field(bool, None, "write true or false"),
    "sign": Field(str, None, "write a text in quotation marks"),
    "shows": Field(list, str, "write a list of regular expressions"),
    "causes": Field(list, dict, "write a table [[causes]] for each"),
    "only_on": Field(str, None, f"write versions, as in {VERSIONS}"),
}
"""What an entry may say; README tells what each means."""

_VARIANT = ("versions", "text", "source")


def check(table: Table) -> None:
    """Raise SnippetError for the first thing in a file that no entry may say, or that every entry must."""
    values = table.values
    for name in values:
        if name not in FIELDS:
            raise table.error(
                name, f"says `{name}`, which no entry has; take it out or write one of {', '.join(FIELDS)}."
            )
    for name, field in FIELDS.items():
        if name not in values:
            if field.required:
                raise table.error(name, f"has no `{name}`; {field.remedy}: {name} = ...")
            continue
        value = values[name]
        elements = value if field.element and isinstance(value, list) else []
        if type(value) is not field.kind or any(type(element) is not field.element for element in elements):
            raise table.error(name, f"`{name}` is {value!r}; {field.remedy}.")
        if field.required and isinstance(value, str) and not value.strip():
            raise table.error(name, f"`{name}` is empty; {field.remedy}.")
    if not holes.letters(values["text"]):
        raise table.error("text", "`text` has no words that a message could hold; write the message's own.")
    if not re.fullmatch(r"[A-Za-z_][\w.]*", values["type"]):
        raise table.error("type", f"`type` is {values['type']!r}; write the name of the exception's class.")
    _check_variants(table)
    _check_versions(table)


def _check_variants(table: Table) -> None:
    line = 0
    for variant in table.values.get("variants", ()):
        line = table.line("variants", line) or line
        for name in variant.keys() - {*_VARIANT}:
            raise table.error(name, f"a variant says `{name}`; it may say {', '.join(_VARIANT)}.", line)
        for name in _VARIANT:
            if not isinstance(variant.get(name), str) or not variant[name].strip():
                raise table.error("variants", f"a variant has no text `{name}`; write one.", line - 1)
        if not re.match(r"https://[^\s/]+\.[^\s/]+/\S+$", variant["source"]):
            raise table.error("source", f"a variant's `source` is {variant['source']!r}; write an https address.", line)
        if not re.match(rf"{_TERM}\b", variant["versions"]):
            raise table.error("versions", f"a variant's `versions` begin with none; write them as in {VERSIONS}.", line)


def _check_versions(table: Table) -> None:
    only_on = table.values.get("only_on")
    if only_on is None:
        return
    if not _VERSIONS.fullmatch(only_on):
        raise table.error("only_on", f"`only_on` is {only_on!r}, which names no versions; write them as in {VERSIONS}.")
    for name in ("snippet", "also"):
        if name in table.values:
            raise table.error(name, f"has `only_on`, so no snippet can raise it here; take `{name}` or `only_on` out.")
    if not (table.values.get("variants") or table.values.get("older")):
        raise table.error(
            "only_on", "has `only_on` and nothing that shows it; add `older`, or [[variants]] with a source."
        )
