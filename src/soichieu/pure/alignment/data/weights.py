"""What each feature counts for, fitted on the open gold sets by `bench/alignment/fit.py`; not edited by hand.

Of each feature its mean and spread over the open sets, and its weight.
"""

WEIGHTS = {
    "single": (1.6483, 0.9537, 2.9031),
    "paired": (0.4014, 0.8302, 0.6197),
    "meanings": (0.0075, 0.1193, 0.0627),
    "meanings_share": (0.0036, 0.0589, -0.0415),
    "figures": (0.0233, 0.2143, 0.0375),
    "rival": (-0.3235, 0.2727, 2.2299),
    "field": (0.1817, 0.2366, 0.4175),
    "field_margin": (-0.0416, 0.3276, -0.0587),
    "paper": (0.0370, 0.0629, 0.3211),
    "named": (0.0040, 0.0632, 0.1790),
    "paper_named": (0.0109, 0.1039, 0.0892),
    "due_year": (0.1614, 0.3679, 0.1709),
    "confirmed": (0.0107, 0.0270, 0.2727),
    "rejected": (0.0108, 0.0262, -0.2392),
}
INTERCEPT = -11.2687
