"""Log-in, log-out, change of password: allauth's views at our addresses; and the choice of language."""
