"""Registers the app `cascade`, and with `evidence` that decided claims may meet what is owed."""

from django.apps import AppConfig


class CascadeConfig(AppConfig):
    """Rollouts, obligations and what meets them, coverage, latency."""

    name = "soichieu.cascade"
    label = "cascade"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Have claims come here after the register has settled them."""
        # Models may be imported only once every app is loaded.
        from soichieu.cascade.services.settling import MeetingHandler  # noqa: PLC0415
        from soichieu.evidence import acceptance  # noqa: PLC0415
        from soichieu.evidence.enums import ClaimKind  # noqa: PLC0415

        handler = MeetingHandler()
        for kind in (ClaimKind.SELF, ClaimKind.DOCUMENT, ClaimKind.LINEAGE, ClaimKind.EVENT):
            acceptance.register(kind, handler)
