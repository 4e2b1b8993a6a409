"""Run a program, and say what each name in it held: KerasTensor, SymbolicTensor, EagerTensor, Variable, array, shape, dtype.

    python kinds.py train.py --epochs 1            the program with its arguments; what names held follows on standard error
    python kinds.py --html out.html train.py       the same, also as one page to open in a browser

The program runs as it does without this file: as `__main__`, with its arguments, its exit code and its exceptions. Only
kinds, shapes and dtypes are read, never a value. Needs nothing but what the program imports; made for TensorFlow and
Keras 2.15 and newer. How it works: names in the syntax tree are wrapped in a call that looks at the type and gives the
object back; AutoGraph's copy of a function is wrapped in the same way.
"""

import ast
import atexit
import importlib.machinery
import importlib.util
import itertools
import os
import sys
import threading
import traceback
import types
from html import escape

SEE = "__kinds_see__"
"""The builtin that wrapped names call."""
STEPS = 12
"""Steps that are kept of one place; more are counted."""
USUAL = 200
"""Equal sightings in turn after which the stack is walked no more."""
ITEMS = 16
"""Items of a container that are looked at."""

KINDS = {
    "KerasTensor": "a placeholder in a functional model: shape and dtype, no values",
    "EagerTensor": "a tensor with values",
    "SymbolicTensor": "a tensor in a graph while TensorFlow traces: its values come when the graph runs",
    "tf.Variable": "TensorFlow's variable: values that can be assigned",
    "keras.Variable": "the variable of a Keras layer: values that can be assigned",
    "RaggedTensor": "rows of different lengths",
    "SparseTensor": "a tensor that stores what is not zero",
    "NumPy array": "values outside of TensorFlow",
    "Python list": "numbers in a list of Python",
}
"""The kinds by name, each in a few words."""


# ---- What a value is ------------------------------------------------------------------------------------------------


def _kind_of_type(kind):
    """The name of the kind whose instances a type makes; "list", "tuple" or "dict" for containers; None for others."""
    for base in type.mro(kind) if isinstance(kind, type) else ():
        name, module = base.__name__, base.__module__ or ""
        package = module.partition(".")[0]
        if name == "KerasTensor" and package in ("keras", "tf_keras"):
            return "KerasTensor"
        if package in ("keras", "tf_keras") and name in ("Variable", "KerasVariable"):
            return "keras.Variable"
        if package == "tensorflow":
            if name in ("EagerTensor", "RaggedTensor", "SparseTensor"):
                return name
            if name == "Tensor":
                return "SymbolicTensor"
            if name == "Variable":
                return "tf.Variable"
        if name == "ndarray" and package == "numpy":
            return "NumPy array"
        if base in (list, tuple, dict):
            return base.__name__
    return None


_TYPES = {int: None, float: None, str: None, bool: None, type(None): None, types.FunctionType: None}
_MISSING = object()


def _name(value):
    kind = type(value)
    try:
        name = _TYPES.get(kind, _MISSING)
        if name is _MISSING:
            name = _TYPES[kind] = _kind_of_type(kind)
    except Exception:  # a metaclass may raise whenever it is asked
        return None
    return name


def _shape(value):
    try:
        shape = value.shape
        if getattr(shape, "rank", 0) is None:
            return "unknown shape"
        return str(tuple(None if length is None else int(length) for length in shape))
    except Exception:
        return ""


def _dtype(value):
    try:
        return str(getattr(value.dtype, "name", value.dtype))
    except Exception:
        return ""


def kind_of(value, depth=0):
    """(kind, container, shape, dtype) of a value, or None for what is no tensor and holds none.

    `container` is "" or what holds it, as in "list of 2"; `kind` is "several kinds" where a container holds these.
    """
    name = _name(value)
    if name is None or depth > 3:
        return None
    if name not in ("list", "tuple", "dict"):
        return name, "", _shape(value), _dtype(value)
    try:
        each = {"list": list.__iter__, "tuple": tuple.__iter__, "dict": lambda d: iter(dict.values(d))}[name](
            value
        )
        items = list(itertools.islice(each, ITEMS))
        length = {"list": list, "tuple": tuple, "dict": dict}[name].__len__(value)
    except Exception:
        return None
    if name == "list" and items and all(_numbers(item) for item in items):
        return "Python list", "", f"length {length}", ""
    inner = [kind for kind in (kind_of(item, depth + 1) for item in items) if kind]
    if not inner:
        return None
    kinds, *rest = ({kind[part] for kind in inner} for part in (0, 2, 3))
    shape, dtype = (part.copy().pop() if len(part) == 1 else "" for part in rest)
    return kinds.pop() if len(kinds) == 1 else "several kinds", f"{name} of {length}", shape, dtype


def _numbers(item, depth=0):
    if type(item) in (int, float, bool):
        return True
    return (
        depth < 4
        and type(item) is list
        and bool(item)
        and all(_numbers(each, depth + 1) for each in item[:ITEMS])
    )


def words(step):
    """A step as text: "SymbolicTensor (None, 2) float32, tracing in fit"."""
    kind, container, shape, dtype, when = step
    text = " ".join(part for part in (f"{container}:" if container else "", kind, shape, dtype) if part)
    return f"{text}, {when}" if when else text


# ---- Where in the life of a model -------------------------------------------------------------------------------------

_RUNS = {"fit", "evaluate", "predict", "train_on_batch", "test_on_batch", "predict_on_batch"}
_STEPS = {"train_step", "test_step", "predict_step"}
_BUILDS = {
    "symbolic_call",
    "compute_output_spec",
    "_functional_construction_call",
    "_maybe_build",
    "_symbolic_build",
}


def moment(frame):
    """Where a frame stands in the life of a model, read from the stack: "building", "tracing in fit" ...; "" at the top."""
    run, step, traced, called, data, python = "", False, False, False, False, False
    while frame is not None:
        code = frame.f_code
        name, file = code.co_name, code.co_filename
        _, packages, file = file.replace("\\", "/").rpartition("-packages/")
        if packages:
            keras = file.startswith(("keras/", "tf_keras/", "tensorflow/python/keras/"))
            if keras and name in _BUILDS:
                return "building"
            if keras and name in _RUNS:
                run = name
            elif keras and name in _STEPS:
                step = True
            elif keras and name == "__call__":
                called = called or file.endswith(("layers/layer.py", "engine/base_layer.py"))
            elif name == "func_graph_from_py_func":
                traced = True
            elif file.endswith("structured_function.py"):
                data = True
            elif file.endswith("script_ops.py"):
                python = True
        frame = frame.f_back
    where = f" in {run}" if run else ""
    if python:
        return "Python called by a graph" + where
    if data:
        return "tracing for tf.data"
    if traced:
        return f"tracing{where}" if run else "tracing a tf.function"
    if run:
        return f"run eagerly{where}" if step else f"in {run}"
    return "called with data" if called else ""


# ---- The recorder -------------------------------------------------------------------------------------------------------


class Recorder:
    """What each place held. A place is (file, line, column, length, name); lines count from 1, columns from 0."""

    def __init__(self):
        self.places = []
        self.steps = []
        self.more = {}
        """How many steps of a place were left out."""
        self.newest = {}
        """The last step of each place."""
        self.targets = set()
        """Places at which a name is set."""
        self.sources = {}
        """The lines of each file whose names are wrapped."""
        self.known = {}
        self._again = {}
        self._lock = threading.Lock()

    def place(self, file, line, column, name):
        """The number of a place."""
        key = (file, line, column, name)
        if key not in self.known:
            self.known[key] = len(self.places)
            self.places.append((file, line, column, len(name), name))
            self.steps.append([])
        return self.known[key]

    def see(self, place, value):
        """Note what a place holds, and give it back."""
        if _name(value) is not None:
            try:
                kind = kind_of(value)
                if kind is not None and not self._is_usual(place, kind):
                    when = moment(sys._getframe(1))
                    if kind[0] == "KerasTensor" and when == "called with data":
                        when = "building"  # a method that Keras calls without its function for building
                    step = (*kind, when)
                    self.newest[place] = step
                    if step not in self.steps[place]:
                        self._add(place, step)
            except Exception:
                pass  # looking at a program never harms it
        return value

    see.autograph_info__ = {}  # AutoGraph calls what has this as it is

    def _is_usual(self, place, kind):
        """Whether a place has held just this so often in turn that nobody need walk the stack once more."""
        last, times = self._again.get(place, (None, 0))
        self._again[place] = (kind, times + 1) if last == kind else (kind, 0)
        return last == kind and times > USUAL

    def _add(self, place, step):
        with self._lock:
            if len(self.steps[place]) < STEPS:
                self.steps[place].append(step)
            else:
                self.more[place] = self.more.get(place, 0) + 1

    def install(self, folder=None):
        """Let wrapped names reach this recorder, and wrap AutoGraph's copies and, with a folder, modules imported from it."""
        import builtins

        setattr(builtins, SEE, self.see)
        parser = sys.modules.get(_PARSER)
        if parser:
            _hook(parser, self)
        if folder or not parser:
            sys.meta_path.insert(0, _Imports(self, folder))

    def wrapped(self, tree, file, source):
        """A module's syntax tree with its names wrapped."""
        self.sources[file] = source.split("\n")
        return ast.fix_missing_locations(_Wrap(self, file).visit(tree))

    def record(self, file):
        """Of one file: (line, column, length, name, steps) where a place held one of the kinds, in the order of the file."""
        listed = [
            (line, column, length, name, tuple(steps))
            for (of, line, column, length, name), steps in zip(self.places, self.steps)
            if of == file and steps
        ]
        return sorted(listed, key=lambda place: place[:2])


class _Wrap(ast.NodeTransformer):
    """Wraps names in calls of `see`. With `offset`, only places that are known: lines and columns are those of a copy."""

    def __init__(self, recorder, file, offset=None):
        self.recorder = recorder
        self.file = file
        self.offset = offset

    def place(self, name, line, column):
        lines = self.recorder.sources[self.file]
        if self.offset:
            line, column = line + self.offset[0], column + self.offset[1]
        text = lines[line - 1].encode() if 0 < line <= len(lines) else b""
        column = len(text[:column].decode("utf-8", "replace"))
        if lines[line - 1 : line] and not lines[line - 1].startswith(name, column):
            return None
        if self.offset:
            return self.recorder.known.get((self.file, line, column, name))
        return self.recorder.place(self.file, line, column, name)

    def see(self, place, value, target=False):
        if place is None:
            return value
        if target:
            self.recorder.targets.add(place)
        call = ast.Call(ast.Name(SEE, ast.Load()), [ast.Constant(place), value], [])
        for node in (call, call.func, call.args[0]):
            ast.copy_location(node, value)
        return call

    def after(self, targets, statement):
        """Statements that look at names which have just been set."""
        names = [node for target in targets for node in ast.walk(target) if _sets(node)]
        return [self.look(node.id, node, statement, True) for node in names]

    def look(self, name, at, statement, target=False):
        load = ast.copy_location(ast.Name(name, ast.Load()), at)
        look = ast.Expr(self.see(self.place(name, at.lineno, at.col_offset), load, target))
        return ast.fix_missing_locations(ast.copy_location(look, statement))

    def each(self, nodes):
        listed = []
        for node in nodes:
            visited = self.visit(node)
            listed += visited if isinstance(visited, list) else [visited]
        return listed

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load):
            return self.see(self.place(node.id, node.lineno, node.col_offset), node)
        return node

    def visit_Attribute(self, node):
        if not (self.offset and _chain(node.value)):
            node.value = self.visit(node.value)
        return self.see(self._attribute(node), node) if isinstance(node.ctx, ast.Load) else node

    def _attribute(self, node):
        return self.place(node.attr, node.end_lineno, node.end_col_offset - len(node.attr.encode()))

    def visit_Call(self, node):
        if self.offset and _chain(node.func):
            if getattr(node.func, "attr", "") == "set_loop_options":
                return node
        elif isinstance(node.func, ast.Attribute):
            node.func.value = self.visit(node.func.value)
        elif not isinstance(node.func, ast.Name):
            node.func = self.visit(node.func)
        if getattr(node.func, "attr", getattr(node.func, "id", "")) == "Lambda":
            return node  # Keras saves the code of what it is given, and others load that
        node.args = self.each(node.args)
        node.keywords = self.each(node.keywords)
        return node

    def visit_Subscript(self, node):
        if not (self.offset and _chain(node.value)):
            node.value = self.visit(node.value)
        if not (self.offset and _chain(node.slice)):
            node.slice = self.visit(node.slice)
        return node

    def visit_Assign(self, node):
        node.value = self.visit(node.value)
        several = []
        for target in node.targets:
            if isinstance(target, ast.Name):
                node.value = self.see(
                    self.place(target.id, target.lineno, target.col_offset), node.value, True
                )
            elif isinstance(target, ast.Attribute):
                node.value = self.see(self._attribute(target), node.value, True)
            elif isinstance(target, (ast.Tuple, ast.List)):
                several.append(target)
        node.targets = self.each(node.targets)
        return [node, *self.after(several, node)]

    def visit_AnnAssign(self, node):
        if node.value is not None:
            node.value = self.visit(node.value)
            if isinstance(node.target, ast.Name):
                node.value = self.see(
                    self.place(node.target.id, node.target.lineno, node.target.col_offset), node.value, True
                )
        return node

    def visit_AugAssign(self, node):
        node.value = self.visit(node.value)
        node.target = self.visit(node.target)
        return [node, *self.after([node.target], node)] if isinstance(node.target, ast.Name) else node

    def visit_NamedExpr(self, node):
        place = self.place(node.target.id, node.target.lineno, node.target.col_offset)
        node.value = self.see(place, self.visit(node.value), True)
        return node

    def visit_For(self, node):
        node.iter = self.visit(node.iter)
        body = self.each(node.body)
        first = 1 if self.offset and "set_loop_options" in ast.dump(node.body[0]) else 0
        node.body = [*body[:first], *self.after([node.target], node.body[0]), *body[first:]]
        node.orelse = self.each(node.orelse)
        return node

    visit_AsyncFor = visit_For

    def visit_With(self, node):
        for item in node.items:
            item.context_expr = self.visit(item.context_expr)
        targets = [item.optional_vars for item in node.items if item.optional_vars]
        node.body = [*self.after(targets, node.body[0]), *self.each(node.body)]
        return node

    visit_AsyncWith = visit_With

    def visit_FunctionDef(self, node):
        looks = [self.look(argument.arg, argument, node.body[0]) for argument in _arguments(node.args)]
        self._defaults(node.args)
        docstring = node.body[:1] if ast.get_docstring(node, clean=False) is not None else []
        node.body = [*docstring, *looks, *self.each(node.body[len(docstring) :])]
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node):
        looks = [self.look(argument.arg, argument, node.body).value for argument in _arguments(node.args)]
        self._defaults(node.args)
        node.body = self.visit(node.body)
        if looks:
            both = ast.Tuple([*looks, node.body], ast.Load())
            last = ast.Subscript(both, ast.UnaryOp(ast.USub(), ast.Constant(1)), ast.Load())
            node.body = ast.fix_missing_locations(ast.copy_location(last, node.body))
        return node

    def _defaults(self, arguments):
        arguments.defaults = self.each(arguments.defaults)
        arguments.kw_defaults = [default and self.visit(default) for default in arguments.kw_defaults]

    def visit_ClassDef(self, node):
        node.body = self.each(node.body)
        return node

    def _comprehension(self, node):
        for part in node.generators:
            part.iter = self.visit(part.iter)
            looks = [look.value for look in self.after([part.target], part.iter)]
            part.ifs = self.each(part.ifs)
            if looks:
                always = ast.Tuple(looks, ast.Load())  # true, as it is not empty
                part.ifs.insert(0, ast.fix_missing_locations(ast.copy_location(always, part.target)))
        for field in ("elt", "key", "value"):
            if hasattr(node, field):
                setattr(node, field, self.visit(getattr(node, field)))
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension

    def visit_match_case(self, node):
        node.guard = node.guard and self.visit(node.guard)
        node.body = self.each(node.body)
        return node

    def visit_ExceptHandler(self, node):
        node.body = self.each(node.body)
        return node

    def visit_JoinedStr(self, node):
        return node  # Python 3.11 does not know where in the text a name stands

    def visit_Delete(self, node):
        return node


def _chain(node):
    """A name, or attributes and items of one: AutoGraph knows these as a symbol only while they stay as they are."""
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return isinstance(node, (ast.Name, ast.Constant))


def _sets(node):
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


def _arguments(arguments):
    several = [argument for argument in (arguments.vararg, arguments.kwarg) if argument]
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *several]


# ---- Imports, and the copies that AutoGraph makes -----------------------------------------------------------------------

_PARSER = "tensorflow.python.autograph.pyct.parser"


class _Imports:
    """Finds what a program imports: the parser of AutoGraph, and modules of the program's own folder."""

    def __init__(self, recorder, folder):
        self.recorder = recorder
        self.folder = folder

    def find_spec(self, name, path=None, target=None):
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        loader = getattr(spec, "loader", None)
        if type(loader) is not importlib.machinery.SourceFileLoader:
            return None
        if name == _PARSER:
            self._after(loader, lambda module: _hook(module, self.recorder))
            return spec
        if self.folder and os.path.abspath(spec.origin).startswith(os.path.join(self.folder, "")):
            if "site-packages" not in spec.origin:
                loader.get_code = lambda _: self._code(loader, spec.origin)
                return spec
        return None

    def _after(self, loader, then):
        execute = loader.exec_module

        def exec_module(module):
            execute(module)
            then(module)

        loader.exec_module = exec_module

    def _code(self, loader, file):
        source = loader.get_source(loader.name)
        tree = ast.parse(source, file)
        return compile(self.recorder.wrapped(tree, file, source), file, "exec", dont_inherit=True)


def _hook(parser, recorder):
    """Wrap names in what AutoGraph's parser gives, too: AutoGraph reads the file, not the code that runs."""
    original = parser.parse_entity

    def parse_entity(entity, future_features):
        node, source = original(entity, future_features)
        try:
            import gast
            import inspect

            file = entity.__code__.co_filename
            if file not in recorder.sources:
                return node, source
            if entity.__name__ == "<lambda>":
                offset = (entity.__code__.co_firstlineno, 0)  # AutoGraph counts the lines of a lambda from 0
            else:
                lines, first = inspect.findsource(entity)
                offset = (first - len(future_features), len(lines[first]) - len(lines[first].lstrip()))
            if "\\\n" in inspect.getsource(entity):
                return node, source  # AutoGraph joins these lines, and counts others than the file has
            copy = gast.ast_to_gast(
                ast.fix_missing_locations(_Wrap(recorder, file, offset).visit(gast.gast_to_ast(node)))
            )
            return copy, source
        except Exception:
            return original(entity, future_features)

    parser.parse_entity = parse_entity


# ---- What is shown ------------------------------------------------------------------------------------------------------


def _by_line(record):
    """The names of each line with their steps; a name that stands there twice with the same steps is listed once."""
    lines = {}
    for line, _, _, name, steps in record:
        names = lines.setdefault(line, [])
        if (name, steps) not in names:
            names.append((name, steps))
    return lines


def report(recorder, failed=()):
    """The text that is printed: the names of the lines that failed, and then of every line that holds tensors."""
    text = []
    for file, first, last in failed:
        text.append(
            f"\nkinds: the line that failed, {_short(file)}:{first}, and the last that its names held\n"
        )
        for number in range(first, last + 1):
            text.append(f"{number:5}  {recorder.sources[file][number - 1]}")
            names = {}
            for place, (of, line, _, _, name) in enumerate(recorder.places):
                if (
                    of == file
                    and line == number
                    and place in recorder.newest
                    and place not in recorder.targets
                ):
                    names[name] = recorder.newest[place]
            text += [f"       {name}: {words(step)}" for name, step in names.items()]
    for file, lines in recorder.sources.items():
        by_line = _by_line(recorder.record(file))
        if not by_line:
            continue
        text.append(f"\nkinds: what names held in {_short(file)}\n")
        previous = 0
        for number, names in sorted(by_line.items()):
            if previous and number > previous + 1:
                text.append("       ...")
            text.append(f"{number:5}  {lines[number - 1]}")
            for name, steps in names:
                text.append(f"       {name}: " + f"\n       {' ' * len(name)}  ".join(map(words, steps)))
            previous = number
    held = {step[0] for steps in recorder.steps for step in steps}
    text += (
        ["", *(f"kinds: {kind} is {what}" for kind, what in KINDS.items() if kind in held)] if text else []
    )
    return (
        "\n".join(text) + "\n" if text else "kinds: no name held a tensor, an array or a list of numbers.\n"
    )


def _short(file):
    try:
        return os.path.relpath(file)
    except ValueError:
        return file


_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>kinds: {title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }}
pre {{ font: 14px/1.6 ui-monospace, monospace; overflow-x: auto; padding-bottom: 9rem }}
i {{ color: GrayText; font-style: normal; user-select: none }}
.n {{ position: relative; border-bottom: 2px solid }}
.failed {{ outline: 2px solid }}
.n span {{ display: none; position: absolute; z-index: 1; left: 0; top: 1.7em; padding: .4em .7em; white-space: pre;
  color: CanvasText; background: Canvas; border: 1px solid }}
.n:hover span, .n:focus span {{ display: block }}
.k0 {{ color: light-dark(#7b1fa2, #d9a0f0) }} .k1 {{ color: light-dark(#0b57d0, #9cc2ff) }}
.k2 {{ color: light-dark(#9a4a00, #ffb36b) }} .k3, .k4 {{ color: light-dark(#00695c, #6fd8c6) }}
.k5, .k6 {{ color: light-dark(#5d4037, #d7b8a8) }} .k7, .k8, .k9 {{ color: light-dark(#455a64, #b7c7cf) }}
</style>
<h1>What names held</h1>
<p>Point at a name, or reach it with the Tab key.</p>
{files}
</html>
"""


def as_html(recorder, failed=()):
    """One page that needs nothing else."""
    order = [*KINDS, "several kinds"]
    files = []
    for file, lines in recorder.sources.items():
        record = recorder.record(file)
        if not record:
            continue
        marks = {}
        for line, column, length, _, steps in record:
            marks.setdefault(line, []).append((column, length, steps))
        lost = {number for of, first, last in failed if of == file for number in range(first, last + 1)}
        rows = []
        for number, text in enumerate(lines, 1):
            row, end = [], 0
            for column, length, steps in marks.get(number, ()):
                card = escape("\n".join(map(words, steps)))
                name = escape(text[column : column + length])
                kind = order.index(steps[0][0])
                row += [
                    escape(text[end:column]),
                    f'<a class="n k{kind}" tabindex="0">{name}<span>{card}</span></a>',
                ]
                end = column + length
            code = "".join([*row, escape(text[end:])])
            rows.append(
                f"<i>{number:5}  </i>" + (f'<b class="failed">{code}</b>' if number in lost else code)
            )
        files.append(f"<h2>{escape(_short(file))}</h2>\n<pre>" + "\n".join(rows) + "</pre>")
    title = escape(_short(next(iter(recorder.sources), "")))
    return _PAGE.format(title=title, files="\n".join(files) or "<p>No name held a tensor.</p>")


# ---- A program of one's own ---------------------------------------------------------------------------------------------


def _failed(error, recorder):
    """The statement of the program that an error passed last: (file, first line, last line), in a list; else none."""
    place = None
    for frame, line in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        if code.co_filename in recorder.sources:
            place = code.co_filename, line, line
    for file, line in _in_graph(error):
        if file in recorder.sources:
            place = file, line, line
    if place is None:
        return []
    file, line, _ = place
    try:
        tree = ast.parse("\n".join(recorder.sources[file]))
    except SyntaxError:
        return [place]
    around = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.stmt)
        and not hasattr(node, "body")
        and not hasattr(node, "cases")
        and node.lineno <= line <= node.end_lineno
    ]
    return [(file, around[0].lineno, around[0].end_lineno)] if around else [place]


def _in_graph(error):
    """The places that AutoGraph writes into its message, as its copies of functions stand in no file of the program."""
    import re

    try:
        text = str(error)
    except Exception:
        return []
    return [(file, int(line)) for file, line in re.findall(r'File "([^"\n]+)", line (\d+), in ', text)]


def run(program, arguments, recorder, failed):
    """Run a program as `python program arguments` does; returns its exit code, and notes the statement that failed."""
    file = os.path.abspath(program)
    with open(file, "rb") as opened:
        content = opened.read()
    sys.argv = [program, *arguments]
    sys.path[0] = os.path.dirname(os.path.realpath(file))
    main = types.ModuleType("__main__")
    main.__dict__.update(
        __file__=file, __builtins__=sys.modules["builtins"], __cached__=None, __annotations__={}
    )
    sys.modules["__main__"] = main
    try:
        tree = compile(content, file, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
        source = importlib.util.decode_source(content)
        recorder.install(os.path.dirname(file))
        code = compile(recorder.wrapped(tree, file, source), file, "exec", dont_inherit=True)
        exec(code, main.__dict__)
    except SystemExit:
        raise
    except BaseException as error:
        failed += _failed(error, recorder)
        trace = error.__traceback__
        while trace and trace.tb_frame.f_code.co_filename == __file__:
            trace = trace.tb_next
        sys.excepthook(type(error), error.with_traceback(trace), trace)
        return 130 if isinstance(error, KeyboardInterrupt) else 1
    return 0


def _tell(recorder, failed, page, process):
    if os.getpid() != process:
        return  # a fork of the program's own ends as the program does
    sys.stderr.write(report(recorder, failed))
    if page:
        with open(page, "w", encoding="utf-8") as written:
            written.write(as_html(recorder, failed))
        sys.stderr.write(f"kinds: wrote {page}\n")


def main(arguments):
    """Read the command line, and run; returns the exit code."""
    page = None
    if arguments[:1] == ["--html"] and len(arguments) > 1:
        page, arguments = os.path.abspath(arguments[1]), arguments[2:]
    if not arguments or arguments[0].startswith("-"):
        print(__doc__.rstrip(), file=sys.stderr)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    if not os.path.isfile(arguments[0]):
        print(
            f"kinds: there is no file {arguments[0]!r}; give the path of a Python program.", file=sys.stderr
        )
        return 2
    recorder, failed = Recorder(), []
    atexit.register(
        _tell, recorder, failed, page, os.getpid()
    )  # first in, last out: the program's own come before
    return run(arguments[0], arguments[1:], recorder, failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
