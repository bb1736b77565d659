"""What each feature counts for, fitted on the open gold sets; not edited by hand.

Of each feature its mean and spread over the sets, and its weight; written by `bench/alignment/fit.py`.
"""

WEIGHTS = {
    "single": (1.6483, 0.9537, 2.7312),
    "paired": (0.4014, 0.8302, 0.3757),
    "meanings": (0.1439, 0.5205, 0.2258),
    "meanings_share": (0.0211, 0.0933, 0.1067),
    "figures": (0.0233, 0.2143, 0.0548),
    "rival": (-0.3235, 0.2727, 2.3307),
    "field": (0.1794, 0.2387, 0.3899),
    "field_margin": (-0.0455, 0.3389, -0.1288),
    "paper": (0.0370, 0.0629, 0.3209),
    "named": (0.0040, 0.0632, 0.1873),
    "paper_named": (0.0109, 0.1039, 0.1087),
    "due_year": (0.1614, 0.3679, 0.1617),
    "confirmed": (0.0107, 0.0280, 0.2599),
    "rejected": (0.0108, 0.0271, -0.2378),
}
INTERCEPT = -11.0267
