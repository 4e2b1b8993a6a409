import keras

layers = [
    {
        "class_name": "InputLayer",
        "name": "x",
        "config": {"batch_input_shape": [None, 2], "dtype": "float32", "name": "x"},
        "inbound_nodes": [],
    },
    {
        "class_name": "TFOpLambda",
        "name": "tf.nn.relu",
        "config": {"name": "tf.nn.relu", "function": "nn.relu"},
        "inbound_nodes": [["x", 0, 0, {"name": None}]],
    },
]
written_by_keras_2 = {
    "name": "model",
    "layers": layers,
    "input_layers": [["x", 0, 0]],
    "output_layers": [["tf.nn.relu", 0, 0]],
}
model = keras.Model.from_config(written_by_keras_2)  # raises ValueError
#> ValueError: Unknown layer: 'TFOpLambda'. Please ensure you are using a `keras.utils.custom_object_scope` and that this object is included in the scope. See https://www.tensorflow.org/guide/keras/save_and_serialize#registering_the_custom_object for details.
