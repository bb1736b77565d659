"""Django settings: one file; places differ by environment variables only."""

import os
from pathlib import Path
from typing import Any

import structlog
from csp.constants import NONCE, NONE, SELF

from soichieu.config import env
from soichieu.foundation.database import database_settings
from soichieu.foundation.database.home import home

PACKAGE = Path(__file__).resolve().parent.parent
HOME = home()

SECRET_KEY = env.kept_secret("SOICHIEU_SECRET_KEY", HOME / "secret.key")
JOURNAL_KEY = env.kept_secret("SOICHIEU_JOURNAL_KEY", HOME / "journal.key")
JOURNAL_HEADS = env.text("SOICHIEU_JOURNAL_HEADS", str(HOME / "journal-heads"))
DEBUG = env.boolean("SOICHIEU_DEBUG", default=False)
ALLOWED_HOSTS = env.hosts("SOICHIEU_HOSTS", "127.0.0.1,localhost,[::1]")
CSRF_TRUSTED_ORIGINS = env.addresses("SOICHIEU_TRUSTED_ORIGINS")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_htmx",
    "template_partials",
    "allauth",
    "allauth.account",
    "csp",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
    "soichieu.foundation",
    "soichieu.audit",
    "soichieu.organisations",
    "soichieu.accounts",
    "soichieu.evidence",
    "soichieu.directives",
    "soichieu.cascade",
    "soichieu.tasks",
    "soichieu.indicators",
    "soichieu.alignment",
    "soichieu.reminders",
    "soichieu.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "soichieu.web.middleware.RequestContextMiddleware",
    "soichieu.web.middleware.DomainErrorMiddleware",
]

ROOT_URLCONF = "soichieu.config.urls"
WSGI_APPLICATION = "soichieu.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "soichieu.web.context.house",
            ],
            "builtins": ["template_partials.templatetags.partials"],
        },
    }
]

DATABASES: dict[str, dict[str, Any]] = {"default": database_settings(os.environ)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "foundation_cache"}
}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_ADAPTER = "soichieu.accounts.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,5/5m/key"}
LOGIN_URL = "/dang-nhap/"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGOUT_REDIRECT_URL = "/dang-nhap/"

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
LOCALE_PATHS = [PACKAGE / "web" / "locale"]
LANGUAGE_COOKIE_NAME = "ngon_ngu"
# "trước ngày 10/7": the last day in time is the 10th, or the 9th where the office reads it so (R12).
BEFORE_MEANS_THE_DAY_BEFORE = env.boolean("SOICHIEU_BEFORE_MEANS_THE_DAY_BEFORE", default=False)

# A task falls due soon this many working days before its last day in time (R9).
SOON_IN_WORKING_DAYS = env.integer("SOICHIEU_SOON_IN_WORKING_DAYS", 3, least=1, most=20)

# An office that has set no rule is told of results that have waited so many working days for its word.
CONFIRM_IN_WORKING_DAYS = env.integer("SOICHIEU_CONFIRM_IN_WORKING_DAYS", 3, least=1, most=60)

# What happened is to be entered within this many working days: documents, tasks given, results made.
ENTRY_IN_WORKING_DAYS = env.integer("SOICHIEU_ENTRY_IN_WORKING_DAYS", 2, least=0, most=60)

# The day's reminders are planned from this hour on; letters go out over SMTP where a server is named.
REMIND_AT = env.hour("SOICHIEU_REMIND_AT", "06:30")
PUBLIC_ADDRESS = env.address("SOICHIEU_ADDRESS")  # of the screens, for the links in letters
EMAIL_HOST = env.host("SOICHIEU_SMTP_HOST")
_SMTP_PORTS = {"none": 25, "starttls": 587, "tls": 465}
_SMTP_SECURITY = env.choice("SOICHIEU_SMTP_SECURITY", "none", _SMTP_PORTS)
EMAIL_PORT = env.integer("SOICHIEU_SMTP_PORT", _SMTP_PORTS[_SMTP_SECURITY], least=1, most=65_535)
EMAIL_HOST_USER = env.text("SOICHIEU_SMTP_USER")
EMAIL_HOST_PASSWORD = env.text("SOICHIEU_SMTP_PASSWORD")
EMAIL_USE_TLS, EMAIL_USE_SSL = _SMTP_SECURITY == "starttls", _SMTP_SECURITY == "tls"
EMAIL_TIMEOUT = env.integer("SOICHIEU_SMTP_TIMEOUT", 30, least=1, most=600)
DEFAULT_FROM_EMAIL = env.sender("SOICHIEU_MAIL_FROM", "soi-chieu@localhost")

# Jobs live in this database; "task" is a word of the trade, so what the worker runs stands in jobs.py.
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"

TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True
USE_THOUSAND_SEPARATOR = False

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

# An upload is read in memory and kept in the database (docs/decisions/0003): nothing is written half.
UPLOAD_LIMIT_BYTES = env.integer("SOICHIEU_UPLOAD_LIMIT_MB", 30, least=1, most=1024) * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = UPLOAD_LIMIT_BYTES
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 200
# A form of figures sends a field for each cell where a browser runs no script.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 12
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = env.boolean("SOICHIEU_HTTPS", default=False)
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}

_LOG_LEVEL = env.choice(
    "SOICHIEU_LOG_LEVEL", "warning", ["debug", "info", "warning", "error", "critical"]
).upper()
_SHARED_PROCESSORS: list[structlog.typing.Processor] = [
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso"),
]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "json": {
            "()": structlog.stdlib.ProcessorFormatter,
            "processor": structlog.processors.JSONRenderer(ensure_ascii=False),
            "foreign_pre_chain": _SHARED_PROCESSORS,
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stderr"], "level": _LOG_LEVEL},
}
structlog.configure(
    processors=[*_SHARED_PROCESSORS, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
    logger_factory=structlog.stdlib.LoggerFactory(),
)
