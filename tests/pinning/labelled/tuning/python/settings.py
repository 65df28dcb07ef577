import os

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SESSION_COOKIE_SECURE = not os.environ.get("INSECURE_COOKIES")
EMAIL_USE_TLS = True
EMAIL_SSL_CERTFILE = None

# EMAIL_SSL_VERIFY = False  # 旧環境のみ
CACHES = {
    "default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": os.environ.get("REDIS_URL", "rediss://cache:6380/0")}
}
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "app",
        "OPTIONS": {"sslmode": "require"},
    }
}
PIN_LENGTH = 6
