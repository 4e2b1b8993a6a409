"""What proves an entry: the transcripts of the snippets that it names."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from engine.errors import SnippetError
from errors.entries import Entry, message, raises_as
from errors.index import Index
from errors.signatures import signatures
from kit import holes


def messages(checkout: Path) -> dict[str, str]:
    """What each failing snippet of the index was seen to raise.

    Of one that has no transcript, or is gone, it is the entry's text: other tests tell of it.
    """
    texts = {}
    for signature in signatures(checkout):
        for name in signature.snippets:
            try:
                texts[name] = message(checkout / "snippets" / name, checkout)[1]
            except (SnippetError, OSError):
                texts[name] = signature.texts[0]
    return texts


def raised(entries: Iterable[Entry], checkout: Path) -> dict[str, list[tuple[str, str]]]:
    """Type and message of what each entry's snippets were seen to raise, by its slug."""
    known: dict[str, list[tuple[str, str]]] = {}
    for entry in entries:
        for name in entry.failing:
            with suppress(SnippetError, OSError):
                known.setdefault(entry.slug, []).append(message(checkout / "snippets" / name, checkout))
    return known


def wrong(index: Index, checkout: Path) -> list[str]:
    """What entries say of their snippets that is not so."""
    findings = []
    for entry in index.entries:
        file = f"snippets/errors/{entry.slug}.toml"
        others = {name for cause in entry.further for name in cause.failing} if entry.wrapper else set()
        for name in entry.failing:
            try:
                kind, text = message(checkout / "snippets" / name, checkout)
            except SnippetError as error:
                findings.append(str(error))
                continue
            if name not in others and not raises_as(entry.type, kind, text):
                findings.append(f"{file}: `type` is {entry.type}, and snippets/{name} raises {kind}; correct one.")
            elif not holes.fits(entry.text, text):
                findings.append(
                    f"{file}: `text` is not in what snippets/{name} raises: {text[:200]!r}; copy its words."
                )
    return findings
