"""The atlas: every message and every public name of the releases of Keras and TensorFlow, and since when.

`python tests/atlas/build.py` fetches the wheels that `releases.toml` lists, reads them as source (nothing of them is
imported or run), and writes three files into `docs/assets/generated/atlas/`. What is read is kept in the user's cache folder,
so that the next release costs only its own download. No test fetches anything.

All begin with `made` (the command), `program` and `list` (digests of the program and of the list of releases) and
`releases`: pairs such as `["Keras", "3.8.0"]`, in the order Keras (with tf.keras of TensorFlow 2.3 to 2.5 between Keras
2.3 and 2.6), tf_keras, TensorFlow. A *span* is a set of releases: first and last number of each run, one behind the
other, so `[1, 3, 7, 7]` is the releases 1, 2, 3 and 7. The spans stand once, in `spans`; elsewhere stand their numbers.

`messages.json` (schema: `docs/assets/schemas/atlas-messages.json`) has a list for each thing that is known of a message,
all equally long:

- `texts`: its words, `{}` where values stand, white space as single spaces; a long one is cut where it differs from all
  others, and ends in `{}`;
- `type`: a number in `types`: an exception, a warning's category, or "logged";
- `span`: the releases that have it;
- `next`: how many messages further on (or back) stands the text that the same raise has later; 0 where there is none.

They are ordered by `files`: `[path, [[function, how many messages of the list it has], ...]]`. The path is that of the
newest release that has the message, without `keras/src/`, `keras/` and the like ("layers/layer.py"); those of TensorFlow
begin with "tensorflow/python/". The function is "Layer.add_weight", or "" for the module.

`names.json` (schema: `docs/assets/schemas/atlas-names.json`) has `modules`: `[module, [row, ...]]`, the rows sorted by name:

- `[name, span]`: a value or a module;
- `[name, span, "keras.layers.Dense"]`: another name of what has that name, which tells the rest;
- `[name, span, changes]`: a function;
- `[name, span, changes, bases, members]`: a class. `changes` are those of its `__init__`; `bases` are `[name, span]`;
  `members` are `[name, span]` for an attribute or property, `[name, span, changes]` for a method. What a public base
  gives stands with that base; what others give is among the members. The base "?" gives what no Python source says: of
  a class with it, a member that is not listed may still be there.

`imports` has `[module, span]` for the modules that a program can import by their paths ("keras.engine.topology").

`changes` is `[signature, span, signature, span, ...]`, from the oldest on; a signature is a number in `signatures`, and
reads "shape= dtype= * name= **kwargs": parameters in order, without the object itself, `=` behind those that have a default.
Names begin with "keras." (also for tf_keras, and for tf.keras up to TensorFlow 2.15), "tf.keras." (what only tf.keras of
Keras 3 has), "tf.", or "tf.compat.v1." (names of TensorFlow 1 that `tf` does not have). In the module "", "~Functional" is a class that messages
name and that is not public.

`lines.json` (schema: `docs/assets/schemas/atlas-lines.json`) says where tracebacks end: `files` are `[path, span, lines]`, the
path as in the wheel, and `lines` is `[distance, span, distance, span, ...]`: how many lines below the one before a `raise`
stands, and the releases in which it does; `forms` are `[text, span]`, how Keras writes its objects ("<KerasTensor shape={}, ..."),
which pastes show beside their message. `pythons` has for each release the first and last minor version of Python 3 with
which it can be installed, 0 where none is the last.

`nearest.json`, made by `pytest --update-examples` from `nearest.toml`, says which page is nearest to a message: `pages` are
addresses and titles, `nearest` prefixes of "FILE:FUNCTION" with the number of a page, or null; the first that fits decides.

Read in this order: `releases` and `wheels` (what there is to read), `readings` (what is read of each), `templates` with
`scope` (the text of an expression), `raises` (the messages of a module), `modules`, `classes` and `api` (public names),
`facts` (all of a release), `lineage`, `met` and `names` (all releases together), `shorten`, `spans` and `documents` (the
files), `pythons`, `forms` and `lines` (the third file), `build`; then what is made of the files: `committed` (their values), `wordings` (for the error index), `nearest`,
`products` (tables). `check` says what is wrong with the files, and `spots` asks the wheels.
"""
