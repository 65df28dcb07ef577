from pathlib import Path

from environs import Env

env = Env()
env.read_env()
BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = env("SECRET_KEY")
DEBUG = env.bool("DEBUG", False)
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "stock"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.mysql",
        "NAME": "stock",
        "HOST": env("DB_HOST"),
        "USER": env("DB_USER"),
        "PASSWORD": env("DB_PASSWORD"),
        "OPTIONS": {
            "charset": "utf8mb4",
            "ssl": {"ca": str(BASE_DIR / "tls" / "azure-mysql.pem")},
        },
    }
}
TIME_ZONE = "Asia/Tokyo"
LANGUAGE_CODE = "ja"
