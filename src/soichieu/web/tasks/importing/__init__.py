"""The screens of files of tasks: bring one, see what was read, mend, confirm, withdraw."""
