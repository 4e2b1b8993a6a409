"""One published copy of the built site for all tests of this room."""

from pathlib import Path
from typing import Protocol

import pytest

from publish.published import Published, published_copy


class Built(Protocol):
    """What the fixture `site` gives."""

    @property
    def folder(self) -> Path: ...


@pytest.fixture(scope="session")
def published(site: Built, tmp_path_factory: pytest.TempPathFactory) -> Published:
    return published_copy(site.folder, tmp_path_factory.mktemp("published") / "site")
