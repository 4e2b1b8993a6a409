# shows stderr: the warning is what this is about
import tensorflow as tf

typed = compile("def double(price): return 2 * price", "<stdin>", "exec")
names = {}
exec(typed, names)  # as a console runs what is typed
double = tf.function(names["double"])
print(int(double(tf.constant(3))))
#> WARNING:tensorflow:AutoGraph could not transform <function double at 0x...> and will run it as-is.
#> Cause: Unable to locate the source code of <function double at 0x...>. Note that functions defined in certain environments, like the interactive Python shell, do not expose their source code. If that is the case, you should define them in a .py source file. If you are certain the code is graph-compatible, wrap the call using @tf.autograph.experimental.do_not_convert. Original error: could not get source code
#> To silence this warning, decorate the function with @tf.autograph.experimental.do_not_convert
#> 6
