"""The nine kinds of tensor that the site tells apart: what makes one, and where it exists."""

from dataclasses import dataclass

_ROWS = "[[1.0, 2.0], [3.0, 4.0]]"


@dataclass(frozen=True)
class Kind:
    """A kind; `make` is an expression. One that is `traced` is what a function that TensorFlow traces gets of that."""

    name: str
    make: str
    traced: bool = False

    @property
    def slug(self) -> str:
        """Its name in a file name and in an address."""
        return self.name.lower().replace(".", "-").replace(" ", "-")

    @property
    def title(self) -> str:
        """Its name with the article."""
        return f"{'an' if self.name[0] in 'AEIOU' else 'a'} {self.name}"


KINDS = (
    Kind("KerasTensor", "keras.Input(shape=(2,))"),
    Kind("EagerTensor", f"tf.constant({_ROWS})"),
    Kind("SymbolicTensor", f"tf.constant({_ROWS})", traced=True),
    Kind("tf.Variable", f"tf.Variable({_ROWS})"),
    Kind("keras.Variable", f"keras.Variable({_ROWS})"),
    Kind("RaggedTensor", f"tf.ragged.constant({_ROWS})"),
    Kind("SparseTensor", f"tf.sparse.from_dense({_ROWS})"),
    Kind("NumPy array", f'np.array({_ROWS}, dtype="float32")'),
    Kind("Python list", _ROWS),
)

NAMES = tuple(kind.name for kind in KINDS)
