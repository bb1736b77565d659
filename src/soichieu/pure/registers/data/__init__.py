"""Words of unit reports: what means the same, what tells a state and which way, what says nothing."""
