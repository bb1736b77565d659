"""What can go wrong, as classes; the message of each is one Vietnamese sentence fit for the user."""


class DomainError(Exception):
    """A rule of the trade refused something; the doors turn it into a page, a toast or a line."""

    status = 400

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NotFound(DomainError):
    """What was asked for does not exist, or the reader may not know that it does."""

    status = 404


class NotAllowed(DomainError):
    """The actor may not do this."""

    status = 403


class Conflict(DomainError):
    """Somebody else was quicker, or the same thing already stands."""

    status = 409


class Invalid(DomainError):
    """What was given cannot be taken; the sentence says what is wrong and what to do."""

    status = 400


class IllegalMove(Conflict):
    """The thing's state does not allow this move."""


class Unavailable(DomainError):
    """Something the system stands on cannot be reached; the sentence says how to mend it."""

    status = 503
