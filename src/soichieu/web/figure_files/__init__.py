"""The screens of workbooks of figures: the template, one brought in, its faults, entered or put aside."""
