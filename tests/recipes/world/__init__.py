"""What runs in a recipe's process: `drive.py` begins, `worlds.py` changes, `border.py` notes values, `probes.py` asks again."""
