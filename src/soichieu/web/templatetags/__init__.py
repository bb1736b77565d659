"""House tags: few, and each for what Django has no word for."""
