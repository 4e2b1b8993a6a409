"""Measurements. Each is a program of its own; none is collected by pytest, none has a limit in seconds."""
