# shows stderr: the warning is what this is about
import tensorflow as tf

prices = tf.data.Dataset.from_tensor_slices([3, 5])
rises = prices.map(lambda price: price * 2).map(lambda price: price + 1)
#> WARNING:tensorflow:AutoGraph could not transform <function <lambda> at 0x...> and will run it as-is.
#> Cause: could not parse the source code of <function <lambda> at 0x...>: found multiple definitions with identical signatures at the location. This error may be avoided by defining each lambda on a single line and with unique argument names. The matching definitions were:
#> Match 0:
#> lambda price: price + 1
#>
#> Match 1:
#> lambda price: price * 2
#>
#> To silence this warning, decorate the function with @tf.autograph.experimental.do_not_convert
#> WARNING:tensorflow:AutoGraph could not transform <function <lambda> at 0x...> and will run it as-is.
#> Cause: could not parse the source code of <function <lambda> at 0x...>: found multiple definitions with identical signatures at the location. This error may be avoided by defining each lambda on a single line and with unique argument names. The matching definitions were:
#> Match 0:
#> lambda price: price + 1
#>
#> Match 1:
#> lambda price: price * 2
#>
#> To silence this warning, decorate the function with @tf.autograph.experimental.do_not_convert
print([int(price) for price in rises])
#> [7, 11]
