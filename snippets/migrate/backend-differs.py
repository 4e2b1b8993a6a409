from keras import ops
from tensorflow.keras import backend as K

x = ops.convert_to_tensor([[-1.0, 4.0], [1.5, 9.0]])
n = ops.convert_to_tensor([1, 2])

print("mean:        ", K.mean(n).numpy(), ops.mean(n).numpy())
#> mean:         1 1.5
print("sqrt:        ", K.sqrt(x[0]).numpy(), ops.sqrt(x[0]).numpy())
#> sqrt:         [0. 2.] [nan  2.]
print("hard_sigmoid:", K.hard_sigmoid(x[1]).numpy(), ops.hard_sigmoid(x[1]).numpy())
#> hard_sigmoid: [0.8 1. ] [0.75 1.  ]
print("concatenate: ", K.concatenate([x, x]).shape, ops.concatenate([x, x]).shape)
#> concatenate:  (2, 4) (4, 2)
print("argmax:      ", K.argmax(x).numpy(), ops.argmax(x).numpy())
#> argmax:       [1 1] 3
print("cumsum:      ", K.cumsum(x).shape, ops.cumsum(x).shape)
#> cumsum:       (2, 2) (4,)
