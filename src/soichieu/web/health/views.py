"""One word for whoever watches the server."""

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpRequest, HttpResponse

from soichieu.foundation.http import reads


@login_not_required
@reads
def health(request: HttpRequest) -> HttpResponse:
    """Answer "ok" where the database answers; a fault there is a plain 500."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")
