"""What each feature counts for, fitted on the open gold sets; not edited by hand.

Of each feature its mean and spread over the sets, and its weight; written by `bench/alignment/fit.py`.
"""

WEIGHTS = {
    "single": (1.6483, 0.9537, 2.7272),
    "paired": (0.4014, 0.8302, 0.3705),
    "meanings": (0.1439, 0.5205, 0.2256),
    "meanings_share": (0.0211, 0.0933, 0.1079),
    "figures": (0.0233, 0.2143, 0.0530),
    "rival": (-0.3235, 0.2727, 2.2410),
    "field": (0.1794, 0.2387, 0.4150),
    "field_margin": (-0.0455, 0.3389, -0.1450),
    "paper": (0.0370, 0.0629, 0.3248),
    "named": (0.0040, 0.0632, 0.1935),
    "paper_named": (0.0109, 0.1039, 0.1077),
    "due_year": (0.1614, 0.3679, 0.1615),
    "confirmed": (0.0107, 0.0280, 0.2419),
    "rejected": (0.0108, 0.0271, -0.1900),
    "elsewhere": (0.0552, 0.0921, -0.3164),
}
INTERCEPT = -11.0270
