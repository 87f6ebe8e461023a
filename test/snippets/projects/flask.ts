/** A service with Flask. */
import type { Project } from '../project.ts';

const users = `from dataclasses import dataclass

from .passwords import hash_password


@dataclass
class User:
    id: int
    password_hash: str


ADA = User(7, hash_password("correct horse battery"))


def find_user(email: str) -> User | None:
    return ADA if email == "ada@example.com" else None
`;

const app = `from flask_cors import CORS

from . import all_products, health, invitations, me, pictures, products, sessions
from .limit import limiter`;

const registrations = `for module in [all_products, health, invitations, me, pictures, products, sessions]:
        app.register_blueprint(module.blueprint)
    limiter.init_app(app)

    @app.get("/limited")
    @limiter.limit(LIMIT)
    def read_limited():
        return {}
`;

const indent = (text: string): string => text.replace(/^(?=.)/gm, '    ');

const flask: Project = {
  id: 'flask',
  languages: ['python'],
  service: 'redis',
  files: (write) => {
    const limit = /"(\d+ per minute|\d+ per hour)"\)/.exec(write('auth-flask-login'))?.[1] ?? '';
    const count = /range\((\d+)/.exec(write('test-flask-limit'))?.[1] ?? '';
    return {
      'app/__init__.py': `${app}\n${write('rest-flask-app', {
        '# Register the blueprints here.': `${registrations.replace('LIMIT', `"${count} per minute"`)}\n${indent(write('rest-flask-cors'))}\n\n${indent(write('rest-flask-headers'))}`,
      })}`,
      'app/database.py': write('rest-flask-database'),
      'app/models.py': write('rest-flask-model'),
      'app/errors.py': write('rest-flask-errors'),
      'app/limit.py': write('rest-flask-limit'),
      'app/passwords.py': write('auth-python-password'),
      'app/tokens.py': write('auth-python-token'),
      'app/security.py': write('auth-flask-token'),
      'app/sessions.py': write('auth-flask-login').replace(limit, '1000 per minute'),
      'app/pictures.py': write('rest-flask-upload'),
      'app/invitations.py': write('rest-flask-job'),
      'app/mail.py': 'def send_invitation(email: str) -> None:\n    """Sends nothing here."""\n',
      'app/users.py': users,
      'app/me.py': `from flask import Blueprint, g\n\nfrom .security import require_token\n\nblueprint = Blueprint("me", __name__)\n\n\n${write('rest-flask-protected')}`,
      'app/health.py': `from flask import Blueprint, abort, current_app
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from .database import db

blueprint = Blueprint("health", __name__)


${write('rest-flask-health')}`,
      'app/all_products.py': `from flask import Blueprint
from sqlalchemy import select

from .database import db
from .models import Product
from .products import output

blueprint = Blueprint("all_products", __name__, url_prefix="/all")


${write('rest-flask-list')}`,
      'app/products.py': ['router', 'page', 'get', 'create', 'update', 'delete'].map((task) => write(`rest-flask-${task}`)).join('\n\n\n'),
      'tests/__init__.py': '',
      'tests/conftest.py': write('test-flask-client'),
      'tests/test_products.py': ['import pytest', ...['page', 'get', 'create', 'update', 'delete', 'errors'].map((task) => write(`test-flask-${task}`))].join('\n\n\n'),
      'tests/test_others.py': [
        'import io\n\nimport jwt\nfrom rq import SimpleWorker\n\nfrom app import invitations\nfrom app.tokens import issue_token',
        write('test-flask-list').replace('response = client.get("/products")', 'response = client.get("/all")'),
        ...['health', 'limit', 'job', 'protected', 'upload', 'login'].map((task) => write(`test-flask-${task}`)),
        `def test_has_headers_for_browsers(client):
    headers = {"Origin": "https://app.example.com"}
    response = client.get("/me", headers=headers)
    assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert response.headers["Access-Control-Allow-Origin"] == "https://app.example.com"
    stranger = client.get("/me", headers={"Origin": "https://evil.example.com"})
    assert "Access-Control-Allow-Origin" not in stranger.headers`,
      ].join('\n\n\n'),
    };
  },
};

export const flaskProjects: readonly Project[] = [flask];
