"""Measurements. Each is a program of its own, run by hand, and none has a limit in seconds.

`machines` runs everything under other conditions; `test_machines` does that for a sample, with the ordinary tests.
"""
