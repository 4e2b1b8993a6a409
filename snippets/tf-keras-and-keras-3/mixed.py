import keras
from tensorflow.python.keras import Input

inputs = Input(shape=(2,))
outputs = keras.layers.ReLU()(inputs)
print(isinstance(outputs, keras.KerasTensor), type(outputs) is type(inputs))
#> False True
model = keras.Model(inputs, outputs)  # raises ValueError
#> ValueError: All `inputs` values must be KerasTensors. Received: inputs=KerasTensor(type_spec=TensorSpec(shape=(None, 2), dtype=tf.float32, name='input_1'), name='input_1', description="created by layer 'input_1'") including invalid value KerasTensor(type_spec=TensorSpec(shape=(None, 2), dtype=tf.float32, name='input_1'), name='input_1', description="created by layer 'input_1'") of type <class 'tensorflow.python.keras.engine.keras_tensor.KerasTensor'>
