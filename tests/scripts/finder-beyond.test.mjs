// What the atlas says of a paste, on an atlas of a few messages and names.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { indexNames } from "../../docs/assets/scripts/atlas-names.js";
import { messagesIn, prepareAtlas } from "../../docs/assets/scripts/finder-atlas.js";
import { beyond } from "../../docs/assets/scripts/finder-beyond.js";
import { prepareLines } from "../../docs/assets/scripts/finder-frames.js";
import { prepare } from "../../docs/assets/scripts/finder-match.js";
import { preparePages } from "../../docs/assets/scripts/finder-nearest.js";
import { read } from "../../docs/assets/scripts/finder-read.js";

const RELEASES = [
  ["Keras", "2.14.0"],
  ["Keras", "2.15.0"],
  ["Keras", "3.0.5"],
  ["Keras", "3.1.1"],
  ["tf_keras", "2.15.1"],
  ["TensorFlow", "2.14.1"],
  ["TensorFlow", "2.15.1"],
  ["TensorFlow", "2.16.2"],
];
const SPANS = [
  [0, 1, 4, 4],
  [2, 3],
  [3, 3],
  [0, 3],
  [2, 2],
  [5, 7],
  [0, 1],
  [4, 4],
];
const OLD = 0;
const NEW = 1;
const NEWEST = 2;
const ALL = 3;
const ZERO = 4;

/** An atlas of messages, each `[file, function, type, text, span, next]`. */
const atlasOf = (...rows) =>
  prepareAtlas({
    releases: RELEASES,
    spans: SPANS,
    types: ["ValueError", "logged", "Exception"],
    files: rows.map(([file, name]) => [file, [[name, 1]]]),
    texts: rows.map((row) => row[3]),
    type: rows.map((row) => row[2]),
    span: rows.map((row) => row[4]),
    next: rows.map((row) => row[5] ?? 0),
  });

const ATLAS = atlasOf(
  ["layers/layer.py", "Layer.f", 0, "The layer {} was never built, so its weights are asleep.", OLD, 1],
  ["layers/layer.py", "Layer.f", 0, "The layer {} is not built; call `build()` before {}.", NEW],
  ["losses.py", "f", 0, "The loss of {} is asleep", ALL],
  ["metrics.py", "f", 0, "The loss of {} is asleep", NEW],
  [
    "utils/traceback_utils.py",
    "f",
    2,
    "\x1b[1mException encountered when calling {}.\x1b[0m {} Arguments received {}",
    NEW,
  ],
  ["utils.py", "f", 1, "The `loss`argument of keras is asleep", OLD],
  ["utils.py", "g", 1, "The `loss` argument of keras is asleep", NEWEST],
);
const LINES = prepareLines({
  releases: RELEASES,
  pythons: [
    [7, 0],
    [8, 0],
    [9, 0],
    [9, 0],
    [8, 0],
    [7, 11],
    [9, 11],
    [9, 12],
  ],
  spans: SPANS,
  forms: [
    ["<KerasTensor: {}>", OLD],
    ["<KerasTensor shape={}, name={}>", ZERO],
    ["<KerasTensor shape={}, sparse={}, name={}>", NEWEST],
    ["layer '{}' (type {})", OLD],
  ],
  files: [
    ["keras/api/backend/__init__.py", ZERO, []],
    ["keras/backend/__init__.py", NEWEST, []],
    ["keras/src/layers/layer.py", 1, [10, ZERO, 5, NEWEST]],
    ["keras/src/engine/base_layer.py", 6, []],
    ["keras/src/losses.py", 3, [7, 3]],
    ["tf_keras/src/engine/base_layer.py", 7, []],
    ["tensorflow/python/framework/ops.py", 5, []],
  ],
});
const NAMES = indexNames({
  releases: RELEASES,
  spans: SPANS,
  signatures: ["name= shape=", "shape= name=", "units **kwargs"],
  modules: [
    [
      "keras",
      [
        ["KerasTensor", NEW, [], [], [["dtype", NEW]]],
        [
          "Sequential",
          ALL,
          [],
          [["keras.layers.Layer", ALL]],
          [
            ["output_names", OLD],
            ["outputs", ALL],
          ],
        ],
      ],
    ],
    [
      "tf",
      [
        ["Coder", 5, [], [], [["decode", 5]]],
        ["Tensor", 5, [], [], [["rank", 5]]],
      ],
    ],
    ["keras.backend", [["int_shape", OLD, [0, OLD]]]],
    [
      "keras.layers",
      [
        ["Dense", ALL, [2, ALL], [["keras.layers.Layer", ALL]], [["units", ALL]]],
        ["Layer", ALL, [], [], [["add_weight", ALL, [0, OLD, 1, NEW]]]],
      ],
    ],
  ],
  imports: [
    ["keras.backend", ALL],
    ["keras.engine", OLD],
  ],
});
const KNOWN = {
  atlas: ATLAS,
  lines: LINES,
  names: NAMES,
  rules: { pages: [["learn/layers/", "Layers"]], nearest: [["layers/", 0]] },
  entries: prepare([]),
  pages: preparePages([], [["how-to/losses/", "How do I write a loss?", "A loss that is asleep"]]),
};

const ask = (paste, known = KNOWN) => beyond(known, read(paste));
const labels = (numbers) => [...numbers].map((number) => RELEASES[number].join(" ").replace(/\.\d+$/, ""));
const frame = (path, line, rest) => `Traceback (most recent call last):\n  File "${path}", line ${line}, in f\n${rest}`;
const HERE = "/v/lib/python3.11/site-packages/keras/src/layers/layer.py";

describe("a message", () => {
  test("is known with its releases, its place and what the place says later", () => {
    const { message, near } = ask("ValueError: The layer 'a' was never built, so its weights are asleep.");
    assert.deepEqual([message.places, labels(message.releases)], [["layers/layer.py"], labels(new Set([0, 1, 4]))]);
    assert.match(message.later.text, /call `build/);
    assert.equal(near[0].url, "learn/layers/");
    const [line] = message.hit.lines;
    assert.equal(line.text.slice(line.from, line.to), "The layer 'a' was never built, so its weights are asleep.");
  });

  test("of one text stands in several places unless a frame tells which", () => {
    const said = "ValueError: The loss of 'a' is asleep";
    assert.deepEqual(ask(said).message.places, ["losses.py", "metrics.py"]);
    const framed = ask(frame("/v/site-packages/keras/src/losses.py", 7, said));
    assert.deepEqual(framed.message.places, ["losses.py"]);
  });

  test("is told from another by its spaces", () => {
    const spans = (text) => labels(ask(`WARNING:tensorflow:${text}`).message.releases);
    assert.deepEqual(spans("The `loss`argument of keras is asleep"), labels(new Set([0, 1, 4])));
    assert.deepEqual(spans("The `loss` argument of keras is asleep"), ["Keras 3.1"]);
  });

  test("of another type, in source code, or of other libraries is none", () => {
    const text = "The loss of 'a' is asleep";
    assert.equal(ask(`TypeError: ${text}`).message, undefined);
    assert.equal(ask(frame("/app/a.py", 3, `ValueError: ${text}`)).message, undefined);
    assert.equal(ask(frame(HERE, 3, `    raise ValueError("${text}")\nKeyError: 'a'`)).message, undefined);
  });

  test("inside the words around it is the one that is told", () => {
    const paste =
      "ValueError: Exception encountered when calling A.\n\nThe loss of 'a' is asleep\n\nArguments received by A";
    const both = messagesIn(ATLAS, read(paste)).map(({ message }) => message.file);
    assert.ok(both.includes("utils/traceback_utils.py"));
    assert.deepEqual(ask(paste).message.places, ["losses.py", "metrics.py"]);
  });

  test("is found in time that grows with the paste alone: no place is looked at without end", () => {
    assert.equal(ask("The layer 1 was never built".repeat(20_000)).message, undefined);
  });
});

describe("versions", () => {
  const keras = (paste) => labels(ask(paste).versions?.keras ?? []);
  test("come from paths, from lines that raise, and from both", () => {
    assert.deepEqual(
      keras(frame("/v/site-packages/keras/src/engine/base_layer.py", 1, "KeyError: 1")),
      labels(new Set([0, 1])),
    );
    assert.deepEqual(
      keras(frame("/v/site-packages/keras/src/engine/other.py", 1, "KeyError: 1")),
      labels(new Set([0, 1])),
    );
    assert.deepEqual(keras(frame(HERE, 1, "KeyError: 1")), ["Keras 3.0", "Keras 3.1"]);
    const { versions } = ask(frame(HERE, 15, "KeyError: 1"));
    assert.deepEqual(
      [labels(versions.keras), labels(versions.wider.keras)],
      [["Keras 3.1"], ["Keras 3.0", "Keras 3.1"]],
    );
    assert.deepEqual(versions.by, ["paths", "lines"]);
  });

  test("of tf_keras are its own, whatever Keras is beside it", () => {
    const other = "/v/site-packages/tf_keras/src/engine/base_layer.py";
    assert.deepEqual(keras(frame(HERE, 1, `  File "${other}", line 1, in g\nKeyError: 1`)), ["tf_keras 2.15"]);
  });

  test("are those that the paste names, outside of messages", () => {
    const rest = frame(HERE, 1, "KeyError: 'keras 3.0'");
    assert.deepEqual(keras(`keras 3.1.1 and more\n${rest}`), ["Keras 3.1"]);
    assert.deepEqual(
      keras(`TensorFlow version: 2.15.0\n${frame("/v/tensorflow/python/framework/ops.py", 1, "KeyError: 1")}`),
      ["Keras 2.15", "tf_keras 2.15"],
    );
  });

  test("of TensorFlow follow from Python and from Keras", () => {
    const paste = frame("/v/python3.12/site-packages/tensorflow/python/framework/ops.py", 1, "KeyError: 1");
    assert.deepEqual(labels(ask(paste).versions.tensorflow), ["TensorFlow 2.16"]);
    assert.deepEqual(labels(ask(frame(HERE, 1, "KeyError: 1")).versions.tensorflow), [
      "TensorFlow 2.16",
      "TensorFlow 2.15",
    ]);
  });

  test("are those of the modules that a message names", () => {
    const lacks = (module) => `AttributeError: module '${module}' has no attribute 'int_shape'`;
    assert.deepEqual(keras(lacks("keras.api.backend")), ["Keras 3.0"]);
    assert.deepEqual(keras(lacks("keras.backend")), ["Keras 3.1"]);
    assert.deepEqual(keras("ValueError: not <class 'keras.src.engine.base_layer.Layer'>"), [
      "Keras 2.14",
      "Keras 2.15",
    ]);
    assert.deepEqual(keras("ValueError: not <keras.src.layers.layer.Layer.Own object at 0x7f>"), [
      "Keras 3.0",
      "Keras 3.1",
    ]);
    assert.deepEqual(keras("ValueError: not <class 'keras.src.nothing.here.Layer'>"), []);
    assert.deepEqual(keras("ValueError: not <class 'keras.backend.Layer'>"), []);
  });

  test("are those that write an object as the paste does", () => {
    assert.deepEqual(keras("ValueError: no <KerasTensor shape=(None, 3), name=a>"), ["Keras 3.0"]);
    assert.deepEqual(keras("ValueError: no <KerasTensor shape=(None, 3), sparse=False, name=a>"), ["Keras 3.1"]);
    assert.deepEqual(keras("ValueError: in layer 'a' (type Dense)."), labels(new Set([0, 1, 4])));
    assert.deepEqual(keras('ValueError: in layer "a" (type Dense).'), []);
  });

  test("are not told of a paste in which nothing tells", () => {
    assert.equal(ask("KeyError: 1").versions, undefined);
    assert.equal(ask(frame("/app/keras/train.py", 1, "KeyError: 1")).versions, undefined);
  });

  test("contradict each other without harm: a Keras 3 over an older TensorFlow", () => {
    const paste = `tensorflow==2.15.0\n${frame(HERE, 1, "KeyError: 1")}`;
    assert.deepEqual(keras(paste), ["Keras 3.0", "Keras 3.1"]);
  });
});

describe("what is older than the releases that were read", () => {
  const IN_OPS = "tensorflow/python/framework/ops.py";
  const older = (paste) => ask(paste).versions?.older;
  const only = (paste) => ask(paste).versions.keras.size === 0 || ask(paste).versions.tensorflow.size === 0;
  test("fits wherever the oldest of them does", () => {
    const open = frame("/v/site-packages/keras/src/engine/base_layer.py", 1, "KeyError: 1");
    assert.deepEqual(older(open), { keras: true, tensorflow: true });
    assert.deepEqual(older(frame(HERE, 1, "KeyError: 1")), { keras: false, tensorflow: false });
    const later = ask(frame(`/v/python3.9/site-packages/${IN_OPS}`, 1, `KeyError: 1`)).versions;
    assert.deepEqual(later?.older ?? { keras: false }, { keras: false, tensorflow: false });
  });

  test("is all that fits the folders of TensorFlow 1 to 2.1, Python 2, and a version that is printed", () => {
    assert.ok(only(frame("/v/site-packages/tensorflow_core/python/keras/layers/layer.py", 15, "KeyError: 1")));
    assert.ok(only(frame("/v/site-packages/tensorflow/contrib/a/b.py", 1, "KeyError: 1")));
    const old = frame("/v/python2.7/site-packages/keras/src/engine/base_layer.py", 1, "KeyError: 1");
    assert.deepEqual([only(old), older(old)], [true, { keras: true, tensorflow: true }]);
    assert.ok(only(`tensorflow==1.15.0\n${frame(`/v/site-packages/${IN_OPS}`, 1, "KeyError: 1")}`));
    assert.ok(only(`TensorFlow version 2.2.0\n${frame(`/v/site-packages/${IN_OPS}`, 1, "KeyError: 1")}`));
    assert.ok(!only(`tensorflow==2.14.0\n${frame(`/v/site-packages/${IN_OPS}`, 1, "KeyError: 1")}`));
  });

  test("is not told from a folder named keras in another package", () => {
    assert.equal(
      ask(frame("/v/site-packages/hvd/keras/src/engine/base_layer.py", 1, "KeyError: 1")).versions,
      undefined,
    );
    assert.ok(ask(frame("/v/keras/lib/site-packages/keras/src/engine/base_layer.py", 1, "KeyError: 1")).versions);
  });

  test("may have raised the same few words elsewhere", () => {
    const said = "ValueError: The loss of 'a' is asleep";
    assert.equal(ask(frame("/v/site-packages/keras/src/layers/layer.py", 1, said)).message, undefined);
    assert.deepEqual(ask(frame("/v/site-packages/keras/src/metrics.py", 1, said)).message.places, ["metrics.py"]);
    assert.deepEqual(ask(frame("/v/site-packages/keras/src/utils/traceback_utils.py", 1, said)).message.places, [
      "losses.py",
      "metrics.py",
    ]);
  });
});

describe("names", () => {
  const said = (paste) => ask(paste).names?.sentences.map((one) => one.map((part) => part.code ?? part).join("")) ?? [];
  test("an attribute has the releases that have it, and others like it", () => {
    assert.deepEqual(said("AttributeError: 'Sequential' object has no attribute 'output_names'"), [
      "Sequential.output_names is in Keras 2.14 to 2.15 and tf_keras.",
      "Keras 3.1 has outputs.",
    ]);
    assert.deepEqual(
      labels(ask("AttributeError: 'Sequential' object has no attribute 'output_names'").versions.keras),
      ["Keras 3.0", "Keras 3.1"],
    );
  });

  test("an argument given twice is told by what comes first", () => {
    assert.deepEqual(said("TypeError: Layer.add_weight() got multiple values for argument 'shape'").slice(0, 2), [
      "Layer.add_weight takes name first in Keras 2.14 to 2.15 and tf_keras.",
      "Layer.add_weight takes shape first in Keras 3.0 and later.",
    ]);
  });

  test("an unexpected argument, a missing one, a module's name and a module", () => {
    assert.match(
      said("TypeError: Dense.__init__() got an unexpected keyword argument 'dim'")[0],
      /^Dense takes dim in no/,
    );
    assert.match(
      said("TypeError: Dense.__init__() missing 1 required positional argument: 'units'")[0],
      /^Dense needs units/,
    );
    assert.match(
      said("AttributeError: module 'keras.backend' has no attribute 'int_shape'")[0],
      /is in Keras 2\.14 to 2\.15/,
    );
    assert.match(
      said("ImportError: cannot import name 'int_shape' from 'keras.backend' (/a.py)")[0],
      /is in Keras 2\.14/,
    );
    assert.match(
      said("ModuleNotFoundError: No module named 'keras.engine'")[0],
      /^The module keras\.engine is in Keras 2\.14/,
    );
  });

  test("a class that became public later may have lacked an attribute before", () => {
    assert.equal(ask("AttributeError: 'KerasTensor' object has no attribute 'graph'").versions, undefined);
    assert.deepEqual(said("AttributeError: 'KerasTensor' object has no attribute 'graph'"), [
      "KerasTensor.graph is in no release that was read.",
    ]);
  });

  test("an argument that Keras itself refuses may be one of those that no signature names", () => {
    assert.deepEqual(
      said("ValueError: Unrecognized keyword arguments passed to Dense: {'batch_input_shape': (1, 2)}"),
      [
        "No release that was read names batch_input_shape among the arguments of Dense. One with **kwargs may accept it all the same.",
      ],
    );
  });

  test("a member of one class says nothing of a string", () => {
    const framed = (name) => said(frame(HERE, 1, `AttributeError: 'str' object has no attribute '${name}'`));
    assert.deepEqual(framed("decode"), []);
    assert.match(framed("rank")[0], /^Here stands a str\. rank is a member of tf\.Tensor/);
  });

  test("names of other libraries say nothing", () => {
    const framed = (message) => frame("/v/django/db.py", 1, message);
    assert.deepEqual(said(framed("AttributeError: 'Sequential' object has no attribute 'rows'")), []);
    assert.deepEqual(said(framed("TypeError: add_weight() got multiple values for argument 'shape'")), []);
    assert.deepEqual(said("ModuleNotFoundError: No module named 'pandas.io'"), []);
    assert.deepEqual(said("AttributeError: 'constructor' object has no attribute '__proto__'"), []);
  });
});

test("without the files that a paste does not need, the message is told all the same", () => {
  const { lines, names, ...few } = KNOWN;
  assert.ok(lines && names);
  const { message, versions } = ask("ValueError: The layer 'a' was never built, so its weights are asleep.", few);
  assert.ok(message);
  assert.deepEqual(labels(versions.keras), labels(new Set([0, 1, 4])));
});
