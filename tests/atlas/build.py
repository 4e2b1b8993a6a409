"""Makes the atlas: reads all releases of `releases.toml` and writes its files.

    python tests/atlas/build.py

Wheels that were not read before are fetched; the first time this takes about 15 minutes and moves 4 GB.
"""

import gzip
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from atlas.documents import MESSAGES, NAMES, canonical, messages, public_names
from atlas.facts import Facts, facts
from atlas.lines import LINES
from atlas.lines import document as raising_lines
from atlas.readings import Reading, readings
from atlas.releases import releases
from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.files import write_atomically


def read() -> tuple[list[Reading], list[Facts]]:
    """All releases in their order, and their facts."""
    listed = sorted((each for release in releases() for each in readings(release)), key=lambda each: each.order)
    known = []
    for reading in listed:
        start = time.monotonic()
        known.append(facts(reading))
        said = sum(map(len, known[-1].messages.values()))
        print(f"{reading.label}: {said} messages, {len(known[-1].api.names)} names, {time.monotonic() - start:.1f} s")
    return listed, known


def main() -> int:
    """Write the files; returns 1, with a sentence, where a release cannot be read."""
    start = time.monotonic()
    try:
        listed, known = read()
        raising = raising_lines(listed)
    except (RuntimeError, SnippetError) as error:
        print(error, file=sys.stderr)
        return 1
    documents = {MESSAGES: messages(listed, known), NAMES: public_names(listed, known), LINES: raising}
    for path, document in documents.items():
        content = canonical(document).encode()
        write_atomically(ROOT / path, content)
        print(f"{path}: {len(content)} bytes, {len(gzip.compress(content, 9))} gzipped")
    print(f"{len(listed)} releases, {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
