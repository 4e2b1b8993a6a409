"""The site's own search finds an error by what stands in the terminal."""

from engine.checkout import ROOT, snippet_paths
from engine.snippet import parse
from errors.entries import entry_for, message
from errors.index import entries
from kit.addresses import address
from kit.captions import pages
from kit.holes import fits
from kit.includes import includes
from kit.searched import answers

NOTHING = ("", "in user code:")
"""First lines of messages that say nothing."""


def test_every_error_text_finds_its_page_or_its_entry() -> None:
    """What each failing snippet raises, as it stands in a terminal: its first line, or all where that says nothing."""
    known = entries(ROOT)
    docs = ROOT / "docs"
    shown = {address(page, docs): {one.name for one in includes(page)} for page in pages(docs)}
    queries, homes = {}, {}
    for source in snippet_paths():
        if not parse(source, ROOT).raises:
            continue
        name = source.relative_to(ROOT / "snippets").as_posix()
        kind, text = message(source, ROOT)
        line = text.split("\n")[0]
        entry = [entry_for(known, kind, part) for part in (text, line)]
        homes[name] = {f"/{path}" for path, names in shown.items() if name in names}
        homes[name] |= {f"/errors/{slug}/" for slug in entry if slug}
        homes[name] |= {f"/errors/{other.slug}/" for other in known if other.wrapper and fits(other.text, line)}
        queries[name] = f"{kind}: {text if line in NOTHING else line}"
    said = dict(zip(queries, answers([*queries.values()]), strict=True))
    first = [name for name in queries if not homes[name].isdisjoint(said[name].pages[:1])]
    wrong = [
        f"{queries[name][:80]!r} of {name} finds {said[name].pages[:3]}, not {sorted(homes[name])}"
        for name in queries
        if homes[name].isdisjoint(said[name].pages[:3])
    ]
    print(f"search: {len(first)} of {len(queries)} error texts at the first place")
    assert wrong == []
