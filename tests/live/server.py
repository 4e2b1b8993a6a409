"""Serves pages, files and the events of the loop to browsers on this machine."""

import json
import mimetypes
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from live.loop import Loop
from live.preview import Built

OWN = "__live__/"
"""Below this stand what the open page loads and asks, beside the site."""
HERE = Path(__file__).parent
FILES = ("page.js", "page.css")
SILENT = 10.0
"""Seconds after which an open page hears that nothing has changed, so that a closed one is noticed."""
EMPTY = "<!doctype html><html lang='en'><head><title>No page yet</title></head><body></body></html>"


class Server(ThreadingHTTPServer):
    """The pages of a loop at an address of this machine."""

    daemon_threads = True

    def __init__(self, port: int, host: str = "127.0.0.1") -> None:
        super().__init__((host, port), Handler)
        self.address = f"http://{host}:{self.server_port}/"
        self.loop: Loop

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say what failed, unless a browser has closed a page."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """Answers one browser."""

    server: Server

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        address = unquote(asked.path).removeprefix("/")
        preview = self.server.loop.preview
        if address == f"{OWN}events":
            self._events(dict(parse_qsl(asked.query, keep_blank_values=True)))
        elif address.startswith(OWN) and address.removeprefix(OWN) in FILES:
            self._send_file(HERE / address.removeprefix(OWN))
        elif preview.is_page(address):
            self._send(self._with_script(address, self.server.loop.page(address)).encode(), "text/html")
        elif file := preview.static(address):
            self._send_file(file)
        elif preview.is_page(f"{address}/"):
            self.send_response(HTTPStatus.FOUND)
            self.send_header("Location", quote(f"/{address}/"))
            self.end_headers()
        else:
            self._send(preview.not_found().encode(), "text/html", HTTPStatus.NOT_FOUND)

    def do_POST(self) -> None:
        """Accept, where a page of this server asks for it: no other site may write here."""
        own = self.server.address.rstrip("/")
        if self.path != f"/{OWN}accept" or self.headers["Origin"] != own or f"http://{self.headers['Host']}" != own:
            self._send(b"", "text/plain", HTTPStatus.FORBIDDEN)
            return
        self._send(json.dumps(self.server.loop.accept()).encode(), "application/json")

    def log_message(self, *_: object) -> None:
        """The terminal is for what the author should read."""

    def _events(self, query: dict[str, str]) -> None:
        """Tell an open page the state and whether it is still what it was served as, now and after each change."""
        loop = self.server.loop
        address = query["page"]
        self._head("text/event-stream")
        number = -1
        while True:
            number = loop.board.wait(number, SILENT)
            state = loop.board.state
            message = {
                "problems": list(state.problems.values()),
                "running": sorted(state.running),
                "accept": sorted(state.new),
                "notice": state.notice,
                "changed": not loop.preview.is_page(address) or self._version(loop.page(address)) != query["served"],
            }
            self.wfile.write(f"data: {json.dumps(message)}\n\n".encode())

    def _version(self, built: Built) -> str:
        return f"{built.digest}-{self.server.loop.board.state.files}"

    def _with_script(self, address: str, built: Built) -> str:
        query = urlencode({"page": address, "served": self._version(built)})
        script = f'<script type="module" src="/{OWN}page.js?{query.replace("&", "&amp;")}"></script>'
        before, end, after = (built.html or EMPTY).rpartition("</body>")
        return before + script + end + after

    def _send_file(self, path: Path) -> None:
        try:
            content = path.read_bytes()
        except OSError:  # deleted a moment ago
            self._send(b"", "text/plain", HTTPStatus.NOT_FOUND)
            return
        self._send(content, mimetypes.guess_type(path.name)[0] or "application/octet-stream")

    def _send(self, content: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self._head(kind, status, len(content))
        self.wfile.write(content)

    def _head(self, kind: str, status: HTTPStatus = HTTPStatus.OK, length: int | None = None) -> None:
        self.send_response(status)
        text = kind.startswith("text/") or kind.endswith(("javascript", "json"))
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Cache-Control", "no-store")
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()
