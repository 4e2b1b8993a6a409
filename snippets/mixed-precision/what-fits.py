from pathlib import Path

import tensorflow as tf

numbers = ["70000", "2049", "1.001", "0.00000001"]
dtypes = [tf.float32, tf.float16, tf.bfloat16]
names = " | ".join(f"`{dtype.name}`" for dtype in dtypes)
lines = [f"| number | {names} |", "| ---: | ---: | ---: | ---: |"]
for number in numbers:
    stored = [tf.constant(float(number), dtype).numpy() for dtype in dtypes]
    lines.append(
        f"| {number} | " + " | ".join(f"{float(value):.6g}" for value in stored) + " |"
    )
lines.append("| bytes each | " + " | ".join(str(dtype.size) for dtype in dtypes) + " |")
Path("fits.md").write_text("\n".join(lines) + "\n")
print(len(numbers), "numbers")
#> 4 numbers
