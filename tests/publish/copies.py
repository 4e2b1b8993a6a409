"""Each page as Markdown that stands alone, the list of the copies for language models, and all of them in one file."""

from collections.abc import Iterable, Iterator
from typing import Any

from publish.places import Page, Place
from publish.resolved import resolved

OUTPUTS = "In the programs, a line that begins with `#>` is what the statement above it wrote when it was run."


def copy(page: Page, place: Place) -> str:
    """The page as Markdown, with where it stands below its heading."""
    text = resolved(page.body, place.root, lambda link: _link(page, place, link))
    heading, _, rest = text.partition("\n")
    about = f"Page: <{place.link(page.address, page.copy)}>"
    if "\n#> " in text:
        about += f". {OUTPUTS}"
    return f"{heading}\n\n> {about}\n{rest}"


def _link(page: Page, place: Place, link: str) -> str:
    target = place.target(page, link)
    return link if target is None else place.link(place.to_copy(target), page.copy)


def sections(nav: Iterable[Any], place: Place) -> Iterator[tuple[str, list[Page]]]:
    """The sections of the navigation with their pages, in its order; pages that it does not list stand with their folder's."""
    listed: dict[str, list[Page]] = {}
    by_source = {page.source.relative_to(place.docs).with_suffix("").as_posix(): page for page in place.pages.values()}
    for entry in nav:
        ((name, content),) = entry.items()
        sources = [content] if isinstance(content, str) else [path for row in content for path in row.values()]
        listed[name] = [by_source[path.rpartition(".")[0]] for path in sources]
    placed = {page.address for pages in listed.values() for page in pages}
    for page in sorted(place.pages.values(), key=lambda page: page.title.casefold()):
        if page.address not in placed:
            home = [name for name, pages in listed.items() if any(other.section == page.section for other in pages)]
            listed.setdefault(home[0] if home else "More", []).append(page)
    yield from listed.items()


def index(name: str, description: str, nav: Iterable[Any], place: Place) -> str:
    """`llms.txt`: the site in a sentence, and each copy with what its page answers."""
    parts = [
        f"# {name}\n\n> {description}\n\n"
        f"{OUTPUTS} Each address below is a page as Markdown; "
        f"[all pages in one file]({place.link('llms-full.txt', 'llms.txt')}) has the same.\n"
    ]
    for heading, pages in sections(nav, place):
        lines = [
            f"- [{_bracketed(page.title)}]({place.link(page.copy, 'llms.txt')}): {page.description}" for page in pages
        ]
        parts.append(f"## {heading}\n\n" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def everything(name: str, nav: Iterable[Any], place: Place, copies: dict[str, str]) -> str:
    """`llms-full.txt`: all copies in the order of the navigation."""
    order = [page.copy for _, pages in sections(nav, place) for page in pages]
    if not place.site_url:
        return f"{name}: all pages.\n\n" + "\n\n".join(_from_root(path, place) for path in order)
    return f"{name}: all pages.\n\n" + "\n\n".join(copies[path] for path in order)


def _from_root(path: str, place: Place) -> str:
    """A copy whose links lead from the root, where the file with everything stands."""
    (page,) = (page for page in place.pages.values() if page.copy == path)

    def link(written: str) -> str:
        target = place.target(page, written)
        return written if target is None else place.link(place.to_copy(target), "llms-full.txt")

    return resolved(page.body, place.root, link)


def _bracketed(text: str) -> str:
    return text.replace("[", "\\[").replace("]", "\\]")
