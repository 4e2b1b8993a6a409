import keras
from keras import ops

for one, other in [
    ("float16", "float32"),
    ("float16", "bfloat16"),
    ("int64", "float16"),
    ("int64", "float32"),
    ("uint8", "int8"),
]:
    placeholder = keras.Input((1,), dtype=one) + keras.Input((1,), dtype=other)
    tensor = ops.add(ops.zeros(1, one), ops.zeros(1, other))
    assert placeholder.dtype == ops.dtype(tensor)
    print(f"{one} and {other} give {placeholder.dtype}")
#> float16 and float32 give float32
#> float16 and bfloat16 give float32
#> int64 and float16 give float16
#> int64 and float32 give float32
#> uint8 and int8 give int16

print(ops.add(ops.array([2049, 70000], "int64"), ops.zeros(2, "float16")).numpy())
#> [2.048e+03       inf]
