"""Reading the register, within the reader's sight (R21)."""
