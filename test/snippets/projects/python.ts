/** Services in Python. */
import type { Project } from '../project.ts';

const users = `from dataclasses import dataclass

from .passwords import hash_password


@dataclass
class User:
    id: int
    password_hash: str


ADA = User(7, hash_password("correct horse battery"))


def find_user(_session, email: str) -> User | None:
    return ADA if email == "ada@example.com" else None
`;

const fastapi: Project = {
  id: 'fastapi',
  languages: ['python'],
  files: (write) => ({
    'app/__init__.py': '',
    'app/database.py': write('db-sqlalchemy-engine'),
    'app/models.py': write('db-sqlalchemy-model'),
    'app/errors.py': write('rest-fastapi-errors'),
    'app/passwords.py': write('auth-python-password'),
    'app/tokens.py': write('auth-python-token'),
    'app/security.py': write('auth-fastapi-token'),
    'app/limit.py': write('rest-fastapi-limit'),
    'app/sessions.py': write('auth-fastapi-login'),
    'app/pictures.py': write('rest-fastapi-upload'),
    'app/users.py': users,
    'app/all_products.py': [
      'from fastapi import APIRouter\nfrom sqlalchemy import select\n\nfrom .database import DatabaseSession\nfrom .models import Product\nfrom .products import ProductOutput\n\nrouter = APIRouter(prefix="/all")\n',
      write('rest-fastapi-list'),
    ].join('\n\n'),
    'app/products.py': ['router', 'page', 'get', 'create', 'update', 'delete'].map((task) => write(`rest-fastapi-${task}`)).join('\n\n\n'),
    'app/main.py': [
      `import os
from typing import Annotated

from fastapi import BackgroundTasks, Body, Depends, HTTPException, Request
from fastapi.middleware.cors import CORSMiddleware
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from . import all_products, pictures, products, sessions
from .database import DatabaseSession
from .limit import limit_requests
from .security import CurrentUser`,
      write('rest-fastapi-app', {
        '# Include the routers here.': 'for module in [all_products, pictures, products, sessions]:\n    app.include_router(module.router)',
      }),
      write('rest-fastapi-cors'),
      write('rest-fastapi-headers'),
      write('rest-fastapi-protected'),
      write('rest-fastapi-health'),
      'def send_invitation(email: str) -> None:\n    """Sends nothing here."""',
      write('rest-fastapi-job'),
      '@app.get("/limited", dependencies=[Depends(limit_requests)])\ndef read_limited() -> dict[str, str]:\n    return {}',
    ].join('\n\n\n'),
    'tests/__init__.py': '',
    'tests/conftest.py': write('test-fastapi-client'),
    'tests/test_products.py': ['import pytest', ...['page', 'get', 'create', 'update', 'delete', 'errors'].map((task) => write(`test-fastapi-${task}`))].join('\n\n\n'),
    'tests/test_others.py': [
      'import jwt\n\nfrom app.tokens import issue_token',
      write('test-fastapi-list').replace('response = client.get("/products")', 'response = client.get("/all")'),
      ...['health', 'limit', 'job', 'protected', 'upload', 'login'].map((task) => write(`test-fastapi-${task}`)),
      `def test_has_headers_for_browsers(client):
    headers = {"Origin": "https://app.example.com"}
    response = client.get("/me", headers=headers)
    assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert response.headers["Access-Control-Allow-Origin"] == "https://app.example.com"
    stranger = client.get("/me", headers={"Origin": "https://evil.example.com"})
    assert "Access-Control-Allow-Origin" not in stranger.headers`,
    ].join('\n\n\n'),
    'tests/test_passwords.py': write('test-python-password'),
    'tests/test_tokens.py': write('test-python-token'),
  }),
};

const psycopg: Project = {
  id: 'python-psycopg',
  languages: ['python'],
  service: 'postgresql',
  files: (write) => ({
    'schema.sql': 'CREATE TABLE products (id serial PRIMARY KEY, name text NOT NULL)',
    'app/__init__.py': '',
    'app/product_store.py': write('db-psycopg-store'),
    'app/function.py': write('api-lambda-python'),
    'tests/__init__.py': '',
    'tests/test_product_store.py': write('test-psycopg-store'),
    'tests/test_function.py': write('test-lambda-python'),
  }),
};

const redis: Project = {
  id: 'python-redis',
  languages: ['python'],
  service: 'redis',
  files: (write) => ({
    'app/__init__.py': '',
    'app/cache.py': write('ops-python-cache'),
    'tests/__init__.py': '',
    'tests/test_cache.py': write('test-python-cache'),
  }),
};

const alone: Project = {
  id: 'python-alone',
  languages: ['python'],
  files: (write) => ({
    'app/__init__.py': '',
    'app/log.py': write('ops-python-log'),
    'app/stock_client.py': write('ops-python-call'),
    'app/models.py': write('db-sqlalchemy-model'),
    'app/reports.py': `import re\n\nfrom sqlalchemy import text\nfrom sqlalchemy.orm import Session\n\n\n${write('db-sqlalchemy-text')}`,
    'app/migration.py': write('db-alembic-migration'),
    'tests/__init__.py': '',
    'tests/test_alone.py': `import json

import httpx
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import Session

from app import log, migration, reports, stock_client
from app.models import Base, Product


def test_logs_without_secrets(capsys):
    log.log.warning("login", user="7", password="secret")
    event = json.loads(capsys.readouterr().out)
    assert event["event"] == "login"
    assert event["password"] == "[secret]"


def test_calls_another_service(monkeypatch):
    def answer(request):
        status = 404 if request.url.path == "/products/404" else 200
        return httpx.Response(status, json={"amount": 3})

    client = httpx.Client(transport=httpx.MockTransport(answer), base_url="http://stock")
    monkeypatch.setattr(stock_client, "client", client)
    assert stock_client.fetch_stock(1).amount == 3
    assert stock_client.fetch_stock(404) is None


def test_migrates_forth_and_back():
    with create_engine("sqlite://").connect() as connection:
        with Operations.context(MigrationContext.configure(connection)):
            migration.upgrade()
            assert inspect(connection).has_table("products")
            migration.downgrade()
        assert not inspect(connection).has_table("products")


def test_counts_by_sql_of_its_own():
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all([Product(name="Mug 50%"), Product(name="Mug")])
        session.flush()
        assert reports.count_products_like(session, "Mug") == 2
        assert reports.count_products_like(session, "%") == 1
        assert reports.count_products_like(session, "' OR '1'='1") == 0
`,
  }),
};

const elsewhere: Project = {
  id: 'python-elsewhere',
  languages: ['python'],
  notRun: 'there is no identity provider and no Cassandra here',
  files: (write) => ({
    'app/sign_in.py': write('auth-python-oidc'),
    'app/product_store.py': write('db-cassandra-python'),
  }),
};

export const pythonProjects: readonly Project[] = [fastapi, psycopg, redis, alone, elsewhere];
