"""Public names are read with what stands behind them, through whatever modules they come."""

import ast
import re

from atlas.api import Api, api
from atlas.classes import initialiser, members, signature
from atlas.modules import Modules
from atlas.scope import Function

SOURCES = {
    "keras/__init__.py": "from keras import layers, src\nfrom keras.api import *\nfrom keras.src.ops import stack_v2 as stack\n"
    "from keras.src.missing import gone\nfrom keras.src.base import Base as _Base\n",
    "keras/api/__init__.py": "from keras.src.model import Model\n",
    "keras/layers/__init__.py": "from ..src.layers.core import Dense\nfrom ..src.base import Base as Layer\n",
    "keras/src/layers/core.py": "from keras.src import base\nfrom keras.src.mixin import *\n"
    "class Dense(Mixin, base.Base):\n    def __init__(self, units, use_bias=True, **kwargs):\n        self.units = units\n"
    "        self._hidden = 1\n    @property\n    def kernel(self): ...\n",
    "keras/src/mixin.py": "class Mixin:\n    def mixed(self, x): ...\n",
    "keras/src/base.py": "from c import Native\nclass Base(Native):\n    def __init__(self, *, name=None): ...\n"
    "    def call(self, x, training=False): ...\n",
    "keras/src/model.py": "from keras.src.base import Base\nclass Model(Base):\n    pass\n",
    "keras/src/ops.py": "def stack(x, axis=0): ...\nstack_v2 = export('keras.stack')(dispatch(stack))\n",
}


def read() -> Api:
    inner = {"Mixed": ("keras/absent.py:Mixin", "keras/src/mixin.py:Mixin")}
    return api(Modules(SOURCES), {"keras": "keras"}, inner, re.compile(r"keras/(?!src/layers)"))


def test_every_public_name_has_its_kind() -> None:
    assert {name: each.kind for name, each in read().names.items()} == {
        "keras.layers": "module",
        "keras.layers.Dense": "class",
        "keras.layers.Layer": "class",
        "keras.Model": "class",
        "keras.stack": "function",
        "keras.gone": "value",
        "~Mixed": "class",
    }


def test_a_class_has_its_signature_its_bases_and_what_it_gives() -> None:
    known = read()
    dense = known.things[known.names["keras.layers.Dense"].key]
    assert dense.signature == "units use_bias= **kwargs"
    assert dense.members == {"kernel": None, "units": None}
    assert dense.bases == (known.names["~Mixed"].key, known.names["keras.layers.Layer"].key)
    model = known.things[known.names["keras.Model"].key]
    assert model.signature == "* name="
    assert known.things[known.names["keras.layers.Layer"].key].bases == ("?",)


def test_what_a_base_without_a_public_name_gives_is_among_the_members() -> None:
    known = api(Modules(SOURCES), {"keras": "keras"}, {}, re.compile("x"))
    dense = known.things[known.names["keras.layers.Dense"].key]
    assert dense.members == {"kernel": None, "units": None, "mixed": "x"}
    assert dense.bases == (known.names["keras.layers.Layer"].key,)


def test_a_name_that_decorators_give_has_the_signature_of_what_they_wrap() -> None:
    known = read()
    assert known.things[known.names["keras.stack"].key].signature == "x axis="


def test_a_model_has_what_callbacks_give_it() -> None:
    callback = (
        "class History:\n    def on_train_begin(self):\n        self.model.history = self\n        self.epoch = []\n"
    )
    sources = {**SOURCES, "keras/src/callbacks/history.py": callback}
    known = api(Modules(sources), {"keras": "keras"}, {}, re.compile("keras/"))
    assert known.things[known.names["keras.Model"].key].members == {"history": None}


def test_modules_are_known_by_the_names_that_import_them() -> None:
    assert read().imports == (
        *("keras", "keras.layers", "keras.src.base", "keras.src.mixin", "keras.src.model", "keras.src.ops"),
    )


def test_old_names_are_known_where_the_new_ones_are_not() -> None:
    sources = {
        "tensorflow/__init__.py": "from tensorflow.python.x import f, g\n",
        "tensorflow/python/x.py": "def f(): ...\ndef g(): ...\ndef placeholder(dtype): ...\n",
        "tensorflow/v1/__init__.py": "from tensorflow.python.x import f, placeholder\nfrom tensorflow.v1 import train\n",
        "tensorflow/v1/train/__init__.py": "from tensorflow.python.x import g\nfrom tensorflow.v1.train import deep\n",
        "tensorflow/v1/train/deep/__init__.py": "from tensorflow.python.x import g\n",
    }
    roots = {"tensorflow": "tf", "tensorflow.v1": "tf.compat.v1"}
    names = api(Modules(sources), roots, {}, re.compile("x")).names
    assert sorted(names) == [
        *("tf.compat.v1.placeholder", "tf.compat.v1.train", "tf.compat.v1.train.deep", "tf.compat.v1.train.g"),
        *("tf.f", "tf.g"),
    ]
    assert names["tf.compat.v1.placeholder"].key == ""


def test_a_signature_says_names_order_and_defaults() -> None:
    def of(source: str, *, bound: bool = False) -> str:
        node = ast.parse(source).body[0]
        assert isinstance(node, Function)
        return signature(node, bound=bound)

    assert of("def f(a, /, b: int, c=1, *args, d, e=None, **kwargs): ...") == "a b c= *args d e= **kwargs"
    assert of("def f(self, x, *, y): ...", bound=True) == "x * y"
    assert of("def f(self): ...", bound=True) == ""


def test_members_are_methods_properties_and_attributes() -> None:
    node = ast.parse(
        "class A:\n    limit = 3\n    size: int = 2\n    def __new__(cls, x): ...\n    def call(self, x): self.seen, self._layers = x, 1\n"
        "    @staticmethod\n    def make(x): ...\n    @classmethod\n    def load(cls, y=1): ...\n"
        "    @cached_property\n    def shape(self): ...\n    @shape.setter\n    def shape(self, x): ...\n    def _own(self): ...\n"
    ).body[0]
    assert isinstance(node, ast.ClassDef)
    assert members(node) == {
        **dict.fromkeys(("_layers", "limit", "seen", "shape", "size")),
        **{"call": "x", "load": "y=", "make": "x"},
    }
    assert initialiser(node) == "x"
