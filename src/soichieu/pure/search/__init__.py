"""Search as text: which lexemes a text is found by, what a person asked for, and what to light up.

The lexemes are made here and not by the database, whose parser splits 12-NQ/TW into a number and a file path
and folds no tone position. The same functions serve the text and the question, so they always agree.
"""
