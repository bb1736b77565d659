"""Lists as data: a screen declares its columns once; order, choice of columns, Excel and address follow."""
