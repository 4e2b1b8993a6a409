import keras


@keras.saving.register_keras_serializable(package="guide")
class Block(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(1)

    def build(self, input_shape):
        self.scale = self.add_weight(shape=input_shape[-1:])

    def call(self, x):
        return self.dense(x * self.scale)


model = keras.Sequential([keras.Input(shape=(2,)), Block()])
model.save("model.keras")
loaded = keras.models.load_model("model.keras")  # raises ValueError
