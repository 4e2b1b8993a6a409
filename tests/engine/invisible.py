"""Characters that must stand in no snippet and in no output."""

import re

INVISIBLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff\ud800-\udfff]"
    r"|[\U000e0000-\U000e0fff]"
)
"""Characters that no reader sees, or that change how the others are read; tab and newline are not among them."""
