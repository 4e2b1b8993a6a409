"""`python tests/live [PORT]`: serve the pages of this checkout while you write; saved snippets are run. README says more."""

import sys
import tempfile
import threading
from pathlib import Path

sys.dont_write_bytecode = True  # nothing in the checkout is written that the author did not save
sys.path[0] = str(Path(__file__).resolve().parents[1])

from engine.checkout import ROOT  # noqa: E402
from live.drafts import Drafts  # noqa: E402
from live.loop import Loop  # noqa: E402
from live.preview import Preview  # noqa: E402
from live.server import Server  # noqa: E402
from live.terminal import Terminal  # noqa: E402
from live.watch import Watch  # noqa: E402


def main() -> None:
    """Serve until Ctrl+C."""
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    with tempfile.TemporaryDirectory() as folder, Server(port) as server:
        drafts = Drafts(ROOT, Path(folder, "drafts").resolve())
        loop = server.loop = Loop(ROOT, drafts, Preview(drafts, Path(folder, "site"), server.address))
        terminal, watch = Terminal(loop), Watch(ROOT, loop.saved)
        terminal.say(f"{server.address} shows what you save. Enter `a` to write new outputs; Ctrl+C ends.")
        terminal.start()
        threading.Thread(target=loop.begin, daemon=True).start()
        threading.Thread(target=server.serve_forever, daemon=True).start()
        watch.start()
        try:
            for line in sys.stdin:
                if line.strip() == "a":
                    terminal.accept()
            threading.Event().wait()  # no keyboard
        except KeyboardInterrupt:
            terminal.say("")
        finally:
            watch.close()
            loop.close()
            server.shutdown()


if __name__ == "__main__":
    main()
