import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,), name="features")
score = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
double = keras.layers.Rescaling(2.0)(inputs)
model = keras.Model(inputs, {"score": score, "double": double})
print(type(model.input).__name__)
#> KerasTensor
model.export("folder", verbose=False)

loaded = tf.saved_model.load("folder")
print(hasattr(loaded, "predict"), sorted(loaded.signatures))
#> False ['serve', 'serving_default']
row = tf.constant([[1.0, 2.0]])
print(loaded.serve(row)["score"])
#> tf.Tensor([[3.]], shape=(1, 1), dtype=float32)

signature = loaded.signatures["serving_default"]
print(signature.structured_input_signature)
#> ((), {'features': TensorSpec(shape=(None, 2), dtype=tf.float32, name='features')})
print({type(tensor).__name__ for tensor in signature.inputs})
#> {'SymbolicTensor'}
result = signature(features=row)
for name in sorted(result):
    print(name, type(result[name]).__name__, result[name].numpy())
#> double EagerTensor [[2. 4.]]
#> score EagerTensor [[3.]]
