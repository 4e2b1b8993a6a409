import keras
import tensorflow as tf

inputs = keras.Input(shape=(2,))
outputs = keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = keras.Model(inputs, outputs)


def from_text(lines):
    numbers = tf.strings.to_number(tf.strings.split(lines, ","))
    return {"score": model(numbers.to_tensor(shape=(None, 2)))}


archive = keras.export.ExportArchive()
archive.track(model)
archive.add_endpoint("serve", model.call, input_signature=[model.input])
text = tf.TensorSpec((None,), tf.string, name="lines")
archive.add_endpoint("from_text", from_text, input_signature=[text])
archive.write_out("folder", verbose=False)

loaded = tf.saved_model.load("folder")
print(sorted(loaded.signatures))
#> ['from_text', 'serve', 'serving_default']
print(loaded.serve(tf.constant([[1.0, 2.0]])).numpy())
#> [[3.]]
print(loaded.from_text(tf.constant(["1,2", "3,4"]))["score"].numpy())
#> [[3.]
#>  [7.]]
