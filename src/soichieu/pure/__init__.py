"""The reasoning as functions of values: no Django, no input or output, no clock."""
