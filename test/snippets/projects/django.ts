/** A service with Django REST framework. */
import { within, type Project } from '../project.ts';

const firstMigration = `import django.db.models
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Product",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(db_index=True, max_length=LENGTH)),
                ("amount", models.PositiveIntegerField(default=0)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={"ordering": ["name", "id"]},
        ),
    ]
`;

const viewsHead = `from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView
`;

const otherEndpoints = `path("all", views.AllProducts.as_view({"get": "list"})),
    path("limited", views.LimitedView.as_view()),
    path("me", views.read_me),
    path("healthz", health.read_health),
    path("health", health.read_health),
    path("readyz", health.read_health),
    path("pictures", pictures.PictureView.as_view()),
    path("invitations", invitations.InvitationView.as_view()),
    path("sessions", sessions.LoginView.as_view()),
    path("renewals", sessions.RenewView.as_view()),
    path("whole/", include(whole_router.urls)),`;

const otherTests = `import jwt
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from rest_framework_simplejwt.tokens import AccessToken`;

const moreTests = `def test_has_headers_for_browsers(api):
    response = api.get("/healthz", HTTP_ORIGIN="https://app.example.com")
    assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert response.headers["Access-Control-Allow-Origin"] == "https://app.example.com"
    assert response.headers["Strict-Transport-Security"].startswith("max-age=")
    stranger = api.get("/healthz", HTTP_ORIGIN="https://evil.example.com")
    assert "Access-Control-Allow-Origin" not in stranger.headers


def test_lets_only_the_owner_change_a_thing(user, rf):
    permission = permissions.IsOwnerOrReadOnly()
    own, other = SimpleNamespace(owner_id=user.pk), SimpleNamespace(owner_id=-1)
    request = rf.put("/")
    request.user = user
    assert permission.has_object_permission(request, None, own)
    assert not permission.has_object_permission(request, None, other)
    assert permission.has_object_permission(rf.get("/"), None, other)


def test_has_all_endpoints_of_a_resource_at_once(api, member):
    created = member.post("/whole/products", {"name": "Mug"}).json()
    place = f"/whole/products/{created['id']}"
    assert api.get("/whole/products").json()["count"] == 1
    assert member.patch(place, {"name": "Cup"}).json()["name"] == "Cup"
    assert api.delete(place).status_code == 401
    assert member.delete(place).status_code == 204


def test_renews_a_token_once(api, user):
    sent = {"username": "ada", "password": "correct horse battery"}
    renewal = {"refresh": api.post("/sessions", sent).json()["refresh"]}
    assert api.post("/renewals", renewal).status_code == 200
    assert api.post("/renewals", renewal).status_code == 401`;

const django: Project = {
  id: 'django',
  languages: ['python'],
  service: 'redis',
  files: (write) => {
    const model = write('db-django-model');
    const migration = write('db-django-migration');
    const [, length = ''] = /max_length=(\d+)/.exec(model) ?? [];
    const [, skuLength = ''] = /max_length=(\d+)/.exec(migration) ?? [];
    const settings = write('rest-drf-app')
      .replace('import os\n', 'import os\nfrom datetime import timedelta\n')
      .replace(/django\.db\.backends\.\w+/, 'django.db.backends.sqlite3')
      .replace('os.environ.get("DATABASE_NAME", "shop")', '":memory:"')
      // The tests of other endpoints log in more often than somebody may.
      .replace(/"login": "[^"]*"/, '"login": "1000/min"');
    const limited = /range\((\d+) \+ 1\)/.exec(write('test-drf-limit'))?.[1] ?? '';
    return {
      'pytest.ini': '[pytest]\nDJANGO_SETTINGS_MODULE = config.settings\n',
      'config/__init__.py': 'from .tasks import app\n',
      'config/tasks.py': 'from celery import Celery\n\napp = Celery("config")\napp.conf.task_always_eager = True\n',
      'config/settings.py': [settings.replace(/"costly": "[^"]*"/, `"costly": "${limited}/min"`), write('rest-drf-cors'), write('auth-drf-token'), 'MIDDLEWARE.append("config.headers.add_headers")'].join('\n\n'),
      'config/headers.py': write('rest-drf-headers'),
      'config/urls.py': write('rest-drf-urls', { '# Add the other endpoints here.': otherEndpoints })
        .replace('from shop import views', 'from shop import health, invitations, pictures, sessions, views, whole')
        .replace('urlpatterns = ', 'whole_router = SimpleRouter(trailing_slash=False)\nwhole_router.register("products", whole.ProductViewSet)\n\nurlpatterns = '),
      'shop/__init__.py': '',
      'shop/models.py': model.replace('    amount', `    sku = models.CharField(max_length=${skuLength}, null=True)\n    amount`),
      'shop/migrations/__init__.py': '',
      'shop/migrations/0001_initial.py': firstMigration.replace('LENGTH', length),
      'shop/migrations/0002_product_sku.py': migration,
      'shop/queries.py': write('db-django-query'),
      'shop/stock.py': write('db-django-transaction'),
      'shop/errors.py': write('rest-drf-errors'),
      'shop/views.py': `${viewsHead}${within(write('rest-drf-router'), ['page', 'get', 'create', 'update', 'patch', 'delete'].map((task) => write(`rest-drf-${task}`)))}


class AllProducts(ProductViewSet):
    pagination_class = None

${write('rest-drf-list').replace(/^(?=.)/gm, '    ')}


class LimitedView(APIView):
    permission_classes = []
${write('rest-drf-limit').replace('"login"', '"costly"').replace(/^(?=.)/gm, '    ')}

    def get(self, request):
        return Response({})


${write('rest-drf-protected')}
`,
      'shop/whole.py': write('rest-drf-resource'),
      'shop/pictures.py': write('rest-drf-upload'),
      'shop/health.py': write('rest-drf-health'),
      'shop/invitations.py': write('rest-drf-job'),
      'shop/sessions.py': write('auth-drf-login').replaceAll('"costly"', '"login"'),
      'shop/permissions.py': write('auth-drf-owner'),
      'shop/tests/__init__.py': '',
      'shop/tests/conftest.py': write('test-drf-client'),
      'shop/tests/test_products.py': ['import pytest\n\nfrom shop.models import Product', ...['page', 'get', 'create', 'update', 'patch', 'delete', 'errors'].map((task) => write(`test-drf-${task}`))].join('\n\n\n'),
      'shop/tests/test_others.py': [
        `from types import SimpleNamespace\n\n${otherTests}\n\nfrom shop import permissions`,
        write('test-drf-list').replace('response = api.get("/products")', 'response = api.get("/all")'),
        ...['health', 'limit', 'job', 'protected', 'upload', 'login'].map((task) => write(`test-drf-${task}`)),
        moreTests,
      ].join('\n\n\n'),
      'shop/tests/test_queries.py': write('test-django-query'),
      'shop/tests/test_migrations.py': write('test-django-migration'),
    };
  },
};

export const djangoProjects: readonly Project[] = [django];
