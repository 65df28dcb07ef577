import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = False
ALLOWED_HOSTS = ["board.example.kr"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "board",
]

# 데이터베이스는 내부 CA 로 서명된 인증서를 사용한다
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "board",
        "USER": "board",
        "PASSWORD": os.environ.get("DB_PASSWORD", ""),
        "HOST": "db.example.internal",
        "OPTIONS": {
            "sslmode": "verify-full",
            "sslrootcert": str(BASE_DIR / "certs" / "internal-root.pem"),
        },
    }
}

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
