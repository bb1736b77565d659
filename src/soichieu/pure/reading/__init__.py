"""The reading engine: a text in, a `Reading` out. Deterministic, no network, no model, no clock."""
