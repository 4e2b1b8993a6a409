"""The settings that readers have. A recipe must give in each what it gives in its baseline.

To add one, write a world in `world/worlds.py` and an entry here; `pytest --update-examples -k 'product and recipes'`
runs every recipe in it and shows what it breaks.
"""

from dataclasses import dataclass, field

LAYER, LOSS, METRIC, CALLBACK = "layer", "loss", "metric", "callback"
STEP, LOOP, FUNCTION, MODEL = "train step", "loop", "compiled function", "model"
KINDS = (LAYER, LOSS, METRIC, CALLBACK, STEP, LOOP, FUNCTION, MODEL)
FIT = (LOSS, METRIC, STEP, MODEL)
"""What sees labels."""
EPOCHS = 3
"""As many epochs as `fit` runs at most: what goes wrong in a setting does so at once."""
LOSS_SCALE = 64
"""Where the loss scale of mixed_float16 begins. With 32768, the first steps are left out until it has fallen."""


@dataclass(frozen=True)
class Setting:
    """A world, and the one in which the same values must come out.

    `name` stands in the lines on the pages. `kinds` are the recipes that it is asked of. Each number may differ by
    `tolerance` times the largest of its value, and by `noise`. `environment` is set before Python starts.
    """

    name: str
    world: str
    baseline: str = "plain"
    kinds: tuple[str, ...] = KINDS
    tolerance: float = 1e-3
    noise: float = 1e-5
    environment: dict[str, str] = field(default_factory=dict)


SETTINGS = (
    Setting("XLA", "compiled_by_xla"),
    Setting("mixed_float16", "mixed_float16", tolerance=3e-2, noise=1e-3),
    Setting("run_eagerly=True", "run_eagerly"),
    Setting("labels (n,)", "labels_as_vector", kinds=FIT),
    Setting("labels (n, 1)", "labels_as_column", kinds=FIT),
    Setting("sample_weight", "weighted", "repeated", FIT),
    Setting("class_weight", "classes_weighted", "classes_repeated", FIT),
    Setting("a mask", "padded", kinds=FIT),
    Setting("a smaller last batch", "smaller_last_batch", "frozen", (LAYER, *FIT)),
    Setting("a tf.data.Dataset", "dataset", kinds=(CALLBACK, *FIT)),
    Setting("a generator", "generator", kinds=(CALLBACK, *FIT)),
    Setting("saving and loading", "saved_and_loaded", kinds=(LAYER, *FIT)),
    Setting("inside another model", "inside_another_model", kinds=(LAYER, STEP, MODEL)),
    Setting("tf.distribute", "two_devices", "even"),
    Setting("JAX", "plain", environment={"KERAS_BACKEND": "jax"}),
)
"""Each is one column of the table."""
