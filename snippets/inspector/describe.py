import keras
import numpy as np
import tensorflow as tf


def describe(x, above=()):
    """Say what x is. Never raises, runs no operation, shows nothing that varies."""
    name = type.__dict__["__name__"].__get__(type(x))
    kinds = (
        (keras.KerasTensor, "KerasTensor", "give it to a layer, keras.ops or keras.Model"),
        (tf.__internal__.EagerTensor, "EagerTensor", "read its numbers: x.numpy()"),
        (tf.Tensor, "SymbolicTensor", "use tf or keras.ops; tf.print shows its numbers"),
        (tf.RaggedTensor, "RaggedTensor", "x.to_tensor() fills up its short rows"),
        (tf.SparseTensor, "SparseTensor", "tf.sparse.to_dense(x) puts in its zeros"),
        (tf.Variable, "tf.Variable", "read x.numpy(), change it with x.assign(...)"),
        (keras.Variable, "keras.Variable", "read x.numpy(), change it with x.assign(...)"),
        (np.ndarray, "NumPy array", "tf.constant(x) makes a Tensor of it"),
        (keras.Model, f"model {name}", "call it on data; on a KerasTensor it is a layer"),
        (keras.Layer, f"layer {name}", "call it on data, or on a KerasTensor"),
        (list, "Python list", "tf.constant(x), if it holds equal rows of numbers"),
        (object, name, "help(type(x)) says more"),
    )
    try:
        known, kind, hint = row = next(k for k in kinds if issubclass(type(x), k[0]))
        facts, lines, leaves = [kind], [], {}
        for key in ("shape", "dtype"):
            value = getattr(x, key, None)
            value = tf.TensorShape(value) if isinstance(value, tuple) else getattr(value, "name", value)
            if type(value) in (str, tf.TensorShape):
                facts.append(f"{key} {value}")
        if row in kinds[:8]:
            symbolic = kind == "KerasTensor" or tf.is_symbolic_tensor(x)
            facts.append("symbolic" if symbolic else "concrete")
        if kind == "KerasTensor" and hasattr(x, "_keras_history"):
            op, node, _ = x._keras_history
            parents = [parent.name for parent in op._inbound_nodes[node].input_tensors]
            lines.append(f"made by {type(op).__name__} {op.name} from {parents}")
        if kind == "SymbolicTensor":
            lines.append(f"made by {x.op.type} {x.op.name} from {[i.name for i in x.op.inputs]}")
        if issubclass(type(x), (list, tuple, dict)):
            if len(above) > 3 or id(x) in above:
                return f"{kind} that {'holds itself' if id(x) in above else 'goes deeper'}"
            facts.append(f"length {len(x)}" + ", the first 8" * (len(x) > 8))
            pairs = x.items() if issubclass(type(x), dict) else enumerate(x)
            for _, (key, value) in zip(range(8), pairs):
                key = repr(key)[:30] if type(key) in (int, str) else "a key"
                leaves.setdefault(describe(value, (*above, id(x))), []).append(key)
            lines += [f"{', '.join(keys)}: {text}" for text, keys in leaves.items()]
        lines += [f"you can: {hint}"] * (not above)
        return "\n".join([", ".join(facts), *lines]).replace("\n", "\n  ")
    except BaseException:
        return f"{name}, which raises when it is asked"
