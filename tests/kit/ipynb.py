"""A notebook as a file: its cells in the envelope of format 4.5."""

import json
from collections.abc import Sequence
from typing import Any


def ipynb(cells: Sequence[dict[str, Any]]) -> str:
    """The notebook of cells for Python 3, as JSON text."""
    content = {
        "cells": list(cells),
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"
