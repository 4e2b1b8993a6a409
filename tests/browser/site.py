"""The built site on this machine, without a browser: MkDocs and a small server."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from engine.checkout import ROOT
from kit.build import build


class Quiet(SimpleHTTPRequestHandler):
    """A server that keeps no log."""

    def log_message(self, *_: object) -> None:
        return


@contextmanager
def serving(folder: Path, handler: type[Quiet] = Quiet) -> Iterator[str]:
    """The address, with a slash at its end, at which a folder is served on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@dataclass(frozen=True)
class Site:
    """A built site on this machine: its address, its folder, the path of each page, and what MkDocs warned of."""

    address: str
    folder: Path
    pages: tuple[str, ...]
    warnings: tuple[str, ...]


def built_site(folder: Path) -> tuple[Path, tuple[str, ...]]:
    """The folder that BUILT_SITE names, seen from the checkout (what CI is about to publish), or a build of this checkout.

    With it what MkDocs warned of; whoever built the other folder saw that himself.
    """
    if "BUILT_SITE" in os.environ:
        published = ROOT / os.environ["BUILT_SITE"]
        assert (published / "index.html").is_file(), f"BUILT_SITE: {published} has no index; build the site into it"
        return published, ()
    try:
        return folder, build(ROOT, folder)
    except RuntimeError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of this checkout, built once a session and served."""
    folder, warnings = built_site(tmp_path_factory.mktemp("site"))
    with serving(folder) as address:
        built = [page.relative_to(folder) for page in sorted(folder.rglob("index.html"))]
        # A file that MkDocs copied as it stands is no page but a redirect.
        folders = [page.parent.as_posix() for page in built if not (ROOT / "docs" / page).exists()]
        pages = tuple("" if path == "." else f"{path}/" for path in folders)
        yield Site(address, folder, pages, warnings)
