import tensorflow as tf


@tf.function(jit_compile=True)
def f(x):
    for _ in range(5):
        x = x * 0.5 + 1.0
    return x


x = tf.ones(1000)
operations = f.get_concrete_function(x).graph.get_operations()
print([operation.type for operation in operations].count("Mul"))
#> 5
print([operation.type for operation in operations].count("AddV2"))
#> 5

program = f.experimental_get_compiler_ir(x)(stage="optimized_hlo")
entry = program[program.index("ENTRY") :]
print(entry.count("fusion("), entry.count("multiply("), entry.count("add("))
#> 1 0 0
