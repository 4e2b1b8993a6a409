"""A published copy of a built site, for the tests that look at one."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from engine.checkout import ROOT
from publish.places import Page, Place
from publish.write import configured, publish

URL, REPOSITORY = "https://example.org/here/", "https://github.com/owner/name"


@dataclass(frozen=True)
class Published:
    """A published copy of the built site: where it is, and its pages."""

    place: Place

    @property
    def pages(self) -> list[Page]:
        return list(self.place.pages.values())

    def text(self, path: str) -> str:
        return (self.place.site / path).read_text("utf-8")

    def html(self, page: Page) -> str:
        return self.place.html(page).read_text("utf-8")

    def leads(self, address: str, at: str) -> bool:
        """Whether a link leads to a file of the site, or leaves it."""
        if not address.startswith(URL):
            if re.match(r"[a-z]+:", address):
                return True
            address = URL + (Path(at).parent / address).as_posix()
        path = self.place.site / unquote(address.removeprefix(URL).partition("#")[0].partition("?")[0])
        return path.is_file() or (path / "index.html").is_file()


def published_copy(site: Path, folder: Path) -> Published:
    """A copy of a built site in a new folder, with what only the published site has."""
    shutil.copytree(site, folder)
    _, named = configured(ROOT, folder)
    place = Place(ROOT, folder, URL, REPOSITORY)
    publish(place, named)
    return Published(place)
