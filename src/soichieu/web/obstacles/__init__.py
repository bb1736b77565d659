"""The screens of obstacles: what holds units up, since when, and who was asked to lift it."""
