import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,), name="features")
score = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
double = keras.layers.Rescaling(2.0)(inputs)
keras.Model(inputs, {"score": score, "double": double}).export("folder", verbose=False)

loaded = tf.saved_model.load("folder")
print(sorted(loaded.signatures))
#> ['serve', 'serving_default']
signature = loaded.signatures["serving_default"]
print(signature.structured_input_signature)
#> ((), {'features': TensorSpec(shape=(None, 2), dtype=tf.float32, name='features')})
for name in sorted(signature.structured_outputs):
    print(name, signature.structured_outputs[name])
#> double TensorSpec(shape=(None, 2), dtype=tf.float32, name='double')
#> score TensorSpec(shape=(None, 1), dtype=tf.float32, name='score')
print({type(tensor).__name__ for tensor in signature.inputs})
#> {'SymbolicTensor'}

result = signature(features=tf.constant([[1.0, 2.0]]))
for name in sorted(result):
    print(name, type(result[name]).__name__, result[name].numpy())
#> double EagerTensor [[2. 4.]]
#> score EagerTensor [[3.]]
