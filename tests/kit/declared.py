"""What a snippet says of itself in a comment before its first statement."""


def reason(source: str, declaration: str) -> str | None:
    """Why a snippet is what it declares, as in `# not a recipe: REASON`; None where it does not."""
    for line in source.split("\n"):
        if line and not line.startswith("#"):
            return None
        before, said, why = line.partition(f"# {declaration}: ")
        if said and not before and why[:1].strip():
            return why
    return None
