import ast
from pathlib import Path

import keras

folder = Path(keras.__file__).parent / "src" / "backend"


def function(tree, start):
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    return next(node for node in found if node.name.startswith(start))


def calls(node):
    returned = [n.value for n in ast.walk(node) if isinstance(n, ast.Return)]
    return [ast.unparse(n.func) for n in returned if isinstance(n, ast.Call)]


def sizes(node):
    found = [n for n in ast.walk(node) if isinstance(n, ast.keyword)]
    values = [ast.unparse(n.value) for n in found if n.arg == "fill_value"]
    return sorted({value for value in values if value.isdigit()})


lines = [
    "| backend | made in place of a KerasTensor | on device | sizes tried for `None` |",
    "| --- | --- | --- | --- |",
]
for core in sorted(folder.glob("*/core.py")):
    name = core.parent.name
    tree = ast.parse(core.read_text("utf-8"))
    spec = function(tree, "compute_output_spec")
    made = [f"`{call}`" for call in calls(function(spec, "convert_keras_tensor_to"))]
    device = "`meta` first" if "device_scope('meta')" in ast.unparse(spec) else "any"
    tried = ", ".join(sizes(spec)) or "–"
    lines.append(f"| {name} | {', '.join(made)} | {device} | {tried} |")
Path("makes.md").write_text("\n".join(lines) + "\n")
print(len(lines) - 2, "backends")
#> 5 backends
