"""Users, their dated posts and roles, and what each may see."""
