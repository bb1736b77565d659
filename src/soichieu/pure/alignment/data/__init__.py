"""Terms of the trade that mean one thing, by field; one group a line, its terms parted by bars.

A group holds what a clerk means alike when holding plans against a resolution: abbreviation and full form,
official variants, and the concrete means by which a general demand is carried out in a province or a commune.
Its first term is its name. A term may stand in two groups; general verbs stand in none, for they mean nothing.
Terms are printed without commas and slashes, as words are compared.
"""

from soichieu.pure.alignment.data.administration import ADMINISTRATION
from soichieu.pure.alignment.data.building import BUILDING
from soichieu.pure.alignment.data.culture import CULTURE
from soichieu.pure.alignment.data.defence import DEFENCE
from soichieu.pure.alignment.data.digital import DIGITAL
from soichieu.pure.alignment.data.economy import ECONOMY
from soichieu.pure.alignment.data.education import EDUCATION
from soichieu.pure.alignment.data.farming import FARMING
from soichieu.pure.alignment.data.general import GENERAL
from soichieu.pure.alignment.data.health import HEALTH
from soichieu.pure.alignment.data.justice import JUSTICE
from soichieu.pure.alignment.data.masses import MASSES
from soichieu.pure.alignment.data.nature import NATURE
from soichieu.pure.alignment.data.party import PARTY
from soichieu.pure.alignment.data.peoples import PEOPLES
from soichieu.pure.alignment.data.police import POLICE
from soichieu.pure.alignment.data.safety import SAFETY
from soichieu.pure.alignment.data.welfare import WELFARE

FIELDS = (
    GENERAL,
    PARTY,
    MASSES,
    POLICE,
    SAFETY,
    DEFENCE,
    ADMINISTRATION,
    DIGITAL,
    ECONOMY,
    BUILDING,
    FARMING,
    NATURE,
    WELFARE,
    HEALTH,
    EDUCATION,
    CULTURE,
    PEOPLES,
    JUSTICE,
)
"""All tables."""
