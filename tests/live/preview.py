"""One page as `mkdocs build` builds it, when it is asked for, with the drafts in it."""

import logging
import threading
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from mkdocs.commands.build import _build_page, _build_template, _populate_page
from mkdocs.config import load_config
from mkdocs.structure.files import File, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from live.drafts import Drafts


@dataclass(frozen=True)
class Built:
    """A page: its HTML, the file it is made from, and what MkDocs says is wrong with it."""

    html: str
    source: str
    problem: str | None = None

    @cached_property
    def digest(self) -> str:
        """Two pages with the same digest are the same to a reader."""
        return sha256(self.html.encode()).hexdigest()[:16]


class Heard(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


class Preview:
    """The pages of a checkout. One is built at a time, and kept until `forget`."""

    def __init__(self, drafts: Drafts, site: Path, address: str) -> None:
        self.root = drafts.root
        self.drafts = drafts
        self._site = site
        self._address = address
        self._lock = threading.RLock()
        self._heard = Heard()
        self._built: dict[str, Built] = {}
        logging.getLogger("mkdocs").addHandler(self._heard)
        self.read()

    def read(self) -> str | None:
        """Read mkdocs.yml, which files there are, and the front matter of each page; what MkDocs warns of."""
        with self._lock:
            self._heard.messages.clear()
            config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(self._site), site_url=self._address)
            options = config.mdx_configs["pymdownx.snippets"]
            folders = [self.root / folder for folder in options["base_path"]]
            options["base_path"] = [str(path) for path in (*map(self.drafts.place, folders), *folders)]
            config.plugins.on_startup(command="serve", dirty=False)
            config = config.plugins.on_config(config)
            config.plugins.on_pre_build(config=config)
            files, env = get_files(config), config.theme.get_env()
            files.add_files_from_theme(env, config)
            files = config.plugins.on_files(files, config=config)
            set_exclusions(files, config)
            nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
            pages = files.documentation_pages()
            for file in pages:
                (file.page or Page(None, file, config)).read_source(config)
            self._env = config.plugins.on_env(env, config=config, files=files)
            self._config, self._files, self._nav = config, files, nav
            self._pages: dict[str, File] = {file.dest_uri: file for file in pages}
            self._static: dict[str, File] = {
                file.dest_uri: file for file in files if file.inclusion.is_included() and file not in pages
            }
            self._built.clear()
            return self._warnings()

    def address(self, path: Path) -> str | None:
        """The address, seen from the site's, of the page that is made from a file below docs/."""
        name = path.relative_to(self.root / "docs").as_posix()
        return next((at.removesuffix("index.html") for at, file in self._pages.items() if file.src_uri == name), None)

    def has(self, path: Path) -> bool:
        """Whether MkDocs knows a file below docs/, as a page or not."""
        return path.relative_to(self.root / "docs").as_posix() in self._files.src_uris

    def is_page(self, address: str) -> bool:
        """Whether a page has this address."""
        return _as_file(address) in self._pages

    def static(self, address: str) -> Path | None:
        """The file that is served as it stands at an address, or its draft."""
        file = self._static.get(address)
        if file is None or file.abs_src_path is None:
            return None
        return self.drafts.file(Path(file.abs_src_path).resolve())

    def forget(self) -> None:
        """Build each page anew when it is asked for."""
        with self._lock:
            self._built.clear()

    def page(self, address: str) -> Built:
        """The page of an address. Where it cannot be built it is empty, and says why."""
        with self._lock:
            if address not in self._built:
                self._built[address] = self._build(self._pages[_as_file(address)])
            return self._built[address]

    def not_found(self) -> str:
        """The page for an address that has none."""
        with self._lock:
            template = self._env.get_template("404.html")
            return str(_build_template("404.html", template, self._files, self._config, self._nav))

    def _build(self, file: File) -> Built:
        html, source = "", self.root / "docs" / file.src_uri
        file.abs_src_path = str(self.drafts.file(source))
        self._heard.messages.clear()
        try:
            _populate_page(file.page, self._config, self._files)
            _build_page(file.page, self._config, self._files.documentation_pages(), self._nav, self._env)
            html = Path(file.abs_dest_path).read_text("utf-8")
        except Exception as error:  # whatever MkDocs, an extension or a template makes of an unfinished page
            if not self._heard.messages:
                self._heard.messages.append(f"{type(error).__name__}: {error}")
        return Built(html, f"docs/{file.src_uri}", self._warnings())

    def _warnings(self) -> str | None:
        return "\n".join(dict.fromkeys(self._heard.messages)) or None


def _as_file(address: str) -> str:
    return f"{address}index.html" if not address or address.endswith("/") else address
