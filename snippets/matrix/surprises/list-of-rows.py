x = [[1.0, 2.0], [3.0, 4.0]]
print(1.0 in x, [1.0, 2.0] in x)
#> False True
