import keras
import numpy as np

model = keras.Sequential(
    [keras.Input(batch_shape=(2, 5, 3)), keras.layers.LSTM(4, stateful=True)]
)
outputs = model.predict(np.ones((3, 5, 3)), verbose=0)  # raises ValueError
#> ValueError: Exception encountered when calling LSTM.call().
#>
#> If an RNN is stateful, the batch size of the input sequences must be the same as the batch size of the initial state.
#> - Expected batch size: 2
#> - Received batch size: 3
#>
#> Arguments received by LSTM.call():
#>   • sequences=tf.Tensor(shape=(3, 5, 3), dtype=float32)
#>   • initial_state=None
#>   • mask=None
#>   • training=False
