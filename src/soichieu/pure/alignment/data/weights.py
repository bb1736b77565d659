"""What each feature counts for, fitted on the open gold sets by `bench/alignment/fit.py`; not edited by hand.

Of each feature its mean and spread over the open sets, and its weight.
"""

WEIGHTS = {
    "single": (1.3812, 0.8345, 2.3139),
    "paired": (0.3162, 0.6668, 0.6154),
    "meanings": (0.0055, 0.0877, 0.0044),
    "meanings_share": (0.0036, 0.0588, 0.0239),
    "figures": (0.0157, 0.1452, 0.0416),
    "rival": (-0.3188, 0.2687, 2.0890),
    "field": (0.1911, 0.2372, 0.4847),
    "field_margin": (-0.0403, 0.3221, -0.0050),
    "paper": (0.0312, 0.0577, 0.3294),
    "named": (0.0040, 0.0632, 0.1684),
    "paper_named": (0.0109, 0.1039, 0.1073),
    "due_year": (0.1614, 0.3679, 0.2120),
    "confirmed": (0.0106, 0.0265, 0.2675),
    "rejected": (0.0105, 0.0253, -0.2561),
}
INTERCEPT = -10.6279
