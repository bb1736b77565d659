"""The WSGI entry for granian and other servers."""

import os

from django.core.wsgi import get_wsgi_application

from soichieu.foundation import database

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "soichieu.config.settings")
database.prepare(os.environ)  # each worker holds the embedded server for itself
application = get_wsgi_application()
