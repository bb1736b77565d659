"""The screens of what is counted: the dictionary of indicators, their targets, the forms that ask them."""
