"""Registers the app `directives`, and with `evidence` what the register makes of claims."""

from django.apps import AppConfig


class DirectivesConfig(AppConfig):
    """The register of directives: identity, lineage, clauses, life."""

    name = "soichieu.directives"
    label = "directives"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Have claims of these kinds come to the register."""
        # Models may be imported only once every app is loaded.
        from soichieu.directives.services.acceptance import RegisterHandler  # noqa: PLC0415
        from soichieu.evidence import acceptance  # noqa: PLC0415
        from soichieu.evidence.enums import ClaimKind  # noqa: PLC0415

        handler = RegisterHandler()
        for kind in ClaimKind:
            acceptance.register(kind, handler)
