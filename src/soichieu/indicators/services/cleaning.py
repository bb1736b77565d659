"""What the tables refuse, as one sentence."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db.models import Model
from django.utils.translation import gettext as _

from soichieu.indicators.errors import BadDefinition
from soichieu.pure.indicators.sentences import SentenceError


def clean(thing: Model) -> None:
    """Raise BadDefinition with one sentence where a row cannot be kept as it is."""
    try:
        thing.full_clean()
    except ValidationError as error:
        name, messages = next(iter(error.message_dict.items()))
        if name == NON_FIELD_ERRORS:
            raise BadDefinition(messages[0]) from error
        label = str(getattr(thing._meta.get_field(name), "verbose_name", name))
        raise BadDefinition(f"{label[:1].upper()}{label[1:]}: {messages[0]}") from error


def in_words(error: SentenceError) -> str:
    """Return the sentence of an error of `pure` in the language of the reader."""
    return str(_(error.sentence.template)) % error.sentence.details
