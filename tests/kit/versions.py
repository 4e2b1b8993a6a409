"""Which versions run: what a program says of them."""

from engine.programs import Program, Programs

VERSIONS_PROGRAM = Program(
    "the versions that run",
    "import platform\n\nimport keras\nimport tensorflow as tf\n\n"
    'result = {"TensorFlow": tf.__version__, "Keras": keras.__version__, "Python": platform.python_version()}\n',
)


def packages(programs: Programs) -> dict[str, str]:
    """The versions of the packages. Data that must be the same for every Python names these alone."""
    versions: dict[str, str] = programs.outcome(VERSIONS_PROGRAM).value
    return {name: version for name, version in versions.items() if name != "Python"}
