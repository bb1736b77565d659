"""Văn bản: the register of directives, the page of one, the mentions that wait for a person."""
