"""The screens of tasks: the list with its classes, a task with its history, giving and moving."""
