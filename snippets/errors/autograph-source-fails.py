# shows stderr: the warning is what this is about
import tensorflow as tf

typed = compile("def double(price): return 2 * price", "<stdin>", "exec")
names = {}
exec(typed, names)  # as a console runs what is typed
double = tf.function(names["double"])
print(int(double(tf.constant(3))))
