"""What docs/reference/compatibility.md, which is written by hand, lacks of what the data has."""

from collections.abc import Iterable

from matrix.operations import Group
from matrix.surprises import Surprise

PAGE = "docs/reference/compatibility.md"


def lacking(text: str, groups: Iterable[Group], surprises: Iterable[Surprise]) -> list[str]:
    """A sentence for each group, and each surprise, that does not stand on the page as it should, with what to add."""
    wanted = {f"group {group.slug!r} of operations.toml": section_of_group(group) for group in groups}
    wanted |= {f"surprise {surprise.name!r}": section_of_surprise(surprise) for surprise in surprises}
    return [
        f"{PAGE}: has no section for the {what}, or another one than this; write it so:\n{section}"
        for what, section in wanted.items()
        if section not in text
    ]


def section_of_group(group: Group) -> str:
    """The Markdown of a group's table."""
    return (
        f"## {group.heading} {{#{group.slug} data-search-exclude}}\n\n"
        f'<div class="matrix" data-group="{group.slug}" data-search-exclude markdown>\n\n'
        f'--8<-- "matrix/{group.slug}.md"\n\n</div>\n'
    )


def section_of_surprise(surprise: Surprise) -> str:
    """The Markdown of a surprise's program; the update command writes the line below it."""
    return (
        f"### {surprise.why.rstrip('.')} {{#surprise-{surprise.name}}}\n\n"
        f'```python\n--8<-- "matrix/surprises/{surprise.name}.py"\n```\n'
    )
