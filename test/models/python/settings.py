# Settings of Django.
import os
from django.conf import settings
from django.views.decorators.csrf import csrf_exempt

DEBUG = True  # finding: debug-enabled
DEBUG_PROPAGATE_EXCEPTIONS = True  # finding: debug-enabled
SESSION_COOKIE_SECURE = False  # finding: insecure-cookie
SESSION_COOKIE_HTTPONLY = False  # finding: insecure-cookie
CSRF_COOKIE_SECURE = False  # finding: insecure-cookie
SESSION_COOKIE_SAMESITE = 'None'  # finding: insecure-cookie
CORS_ORIGIN_ALLOW_ALL = True  # finding: permissive-cors
CORS_ALLOW_ALL_ORIGINS = True  # finding: permissive-cors
CORS_ORIGIN_REGEX_WHITELIST = [r'^.*$']  # finding: permissive-cors
CORS_ALLOWED_ORIGIN_REGEXES = [r'^https://\w+\.example\.com$', r'.+']  # finding: permissive-cors
PASSWORD_HASHERS = ['django.contrib.auth.hashers.MD5PasswordHasher']  # finding: weak-password-hash
SECRET_KEY = 'k3y-that-stands-here'  # finding: hardcoded-secret, weak-session-secret
TEMPLATES = [{'BACKEND': 'django.template.backends.django.DjangoTemplates', 'OPTIONS': {'autoescape': False}}]  # finding: cross-site-scripting

if os.environ.get('MODE') == 'strict':
    DEBUG = False
    SESSION_COOKIE_SECURE = True
    SECRET_KEY = os.environ['SECRET_KEY']
    PASSWORD_HASHERS = ['django.contrib.auth.hashers.Argon2PasswordHasher', 'django.contrib.auth.hashers.MD5PasswordHasher']
    CORS_ALLOWED_ORIGIN_REGEXES = [r'^https://\w+\.example\.com$']

settings.configure(DEBUG=True)  # finding: debug-enabled
settings.configure(DEBUG_PROPAGATE_EXCEPTIONS=True)  # finding: debug-enabled
settings.PASSWORD_HASHERS = ['django.contrib.auth.hashers.UnsaltedSHA1PasswordHasher']  # finding: weak-password-hash


def configure():
    DEBUG = True
    return DEBUG


@csrf_exempt  # finding: disabled-csrf-protection
def hook(data):
    return data


DATA_UPLOAD_MAX_MEMORY_SIZE = None  # finding: unbounded-body
DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'PASSWORD': 'Tq7-winter-sea'}}  # finding: hardcoded-secret
DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'PASSWORD': 'postgres'}}
DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql', 'PASSWORD': os.environ['PASSWORD']}}


# Variables of a class count in files of settings.
class Config:
    SECRET_KEY = 'a secret in the code'  # finding: weak-session-secret
    JWT_SECRET_KEY = os.environ['KEY']
    SECURITY_PASSWORD_SALT = 'a salt in the code'  # finding: weak-session-secret
    SESSION_COOKIE_SECURE = False  # finding: insecure-cookie
    SESSION_COOKIE_HTTPONLY = True
    REMEMBER_COOKIE_SECURE = False  # finding: insecure-cookie
    REMEMBER_COOKIE_HTTPONLY = False  # finding: insecure-cookie
    DEBUG = True  # finding: debug-enabled
    WTF_CSRF_ENABLED = False  # finding: disabled-csrf-protection


class TestingConfig(Config):
    SECRET_KEY = 'a secret in the code'
    DEBUG = True
    WTF_CSRF_ENABLED = False


def decided(name):
    if os.environ.get(name):
        return True
    return False


DEBUG = decided('DEBUG')
SESSION_COOKIE_SECURE = decided('SECURE')
