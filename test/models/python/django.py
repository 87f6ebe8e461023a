# Django: requests, answers, SQL, escaping.
import os

import django.conf.urls
import django.contrib.auth.hashers
import django.contrib.auth.models
import django.db.models
import django.http
import django.urls
import rest_framework.response
from django.contrib.auth import authenticate
from django.core.files.storage import FileSystemStorage
from django.core.handlers.wsgi import WSGIRequest
from django.core.validators import validate_email, validate_ipv4_address, validate_slug
from django.db import connection, connections
from django.db.models.expressions import RawSQL
from django.http import FileResponse, HttpResponse, HttpResponseBadRequest, HttpResponseForbidden, HttpResponseNotFound, HttpResponsePermanentRedirect, HttpResponseRedirect, HttpResponseServerError, JsonResponse, StreamingHttpResponse
from django.http.request import HttpRequest
from django.shortcuts import redirect, render
from django.template import Template, engines
from django.utils.encoding import force_bytes, force_str, smart_str
from django.utils.html import conditional_escape, escape, format_html, strip_tags
from django.utils.http import is_safe_url, quote, url_has_allowed_host_and_scheme, urlencode, urlquote
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import get_valid_filename, slugify
from django.views import View
from rest_framework.decorators import action, api_view
from rest_framework.request import Request
from rest_framework.views import APIView


class Order(django.db.models.Model):
    pass


def sources(request):
    os.system(request.GET['a'])  # finding: command-injection
    os.system(request.POST.get('a'))  # finding: command-injection
    os.system(request.COOKIES['a'])  # finding: command-injection
    os.system(request.FILES['a'].name)  # finding: command-injection
    os.system(request.META['HTTP_A'])  # finding: command-injection
    os.system(request.headers['a'])  # finding: command-injection
    os.system(request.body.decode())  # finding: command-injection
    os.system(request.data['a'])  # finding: command-injection
    os.system(request.query_params['a'])  # finding: command-injection
    os.system(request.get_full_path())  # finding: command-injection
    os.system(request.build_absolute_uri())  # finding: command-injection
    os.system(request.read())  # finding: command-injection
    os.system(request.META['REMOTE_ADDR'] + request.META['SERVER_NAME'] + request.META['SERVER_PORT'] + request.META['REQUEST_METHOD'])


def queries(request):
    name = request.GET['a']  # finding: missing-input-validation
    with connection.cursor() as cursor:
        cursor.execute('SELECT * FROM t WHERE a = ' + name)  # finding: sql-injection
        cursor.execute('SELECT * FROM t WHERE a = %s', [name])
        cursor.executemany('SELECT ' + name, [])  # finding: sql-injection
    connections['a'].cursor().execute('SELECT ' + name)  # finding: sql-injection
    RawSQL('SELECT ' + name, [])  # finding: sql-injection
    django.db.models.RawSQL('SELECT ' + name, [])  # finding: sql-injection
    Order.objects.raw('SELECT ' + name)  # finding: sql-injection
    Order.objects.filter(a=name).extra(where=['a = ' + name])  # finding: sql-injection
    Order.objects.extra(tables=[name], order_by=['a'])  # finding: sql-injection
    Order.objects.extra(select={'a': name})  # finding: sql-injection


def typed(http: HttpRequest, wsgi: WSGIRequest, rest: Request, orders: django.db.models.Manager):
    os.system(http.GET['a'])  # finding: command-injection
    os.system(wsgi.GET['a'])  # finding: command-injection
    os.system(rest.data['a'])  # finding: command-injection
    orders.raw('SELECT ' + http.GET['a'])  # finding: missing-input-validation, sql-injection


def pages(request):
    text = request.GET['a']
    HttpResponse(text)  # finding: cross-site-scripting
    HttpResponse(text, content_type='text/plain')
    HttpResponse(escape(text))
    HttpResponse(conditional_escape(text))
    HttpResponse(slugify(text))
    HttpResponse(strip_tags(text))  # finding: cross-site-scripting
    HttpResponse(urlencode({'a': text}))
    HttpResponse(quote(text))
    HttpResponse(urlquote(text))
    HttpResponse(force_str(text))  # finding: cross-site-scripting
    HttpResponse(smart_str(text))  # finding: cross-site-scripting
    HttpResponse(force_bytes(text))  # finding: cross-site-scripting
    HttpResponseBadRequest(text)  # finding: cross-site-scripting
    HttpResponseForbidden(text)  # finding: cross-site-scripting
    HttpResponseNotFound(text)  # finding: cross-site-scripting
    HttpResponseServerError(text)  # finding: cross-site-scripting
    StreamingHttpResponse(text)  # finding: cross-site-scripting
    JsonResponse({'a': text})
    FileResponse(open(get_valid_filename(text)))
    rest_framework.response.Response({'a': text})
    HttpResponse('a').write(text)  # finding: cross-site-scripting
    mark_safe(text)  # finding: cross-site-scripting
    SafeString(text)  # finding: cross-site-scripting
    format_html(text)  # finding: cross-site-scripting
    format_html('<p>{}</p>', text)
    Template(text)  # finding: template-injection
    engines['django'].from_string(text)  # finding: template-injection
    FileSystemStorage().open(text)  # finding: path-traversal
    FileSystemStorage().delete(text)  # finding: path-traversal
    return render(request, 'a.html', {'a': text})


def checked(request):
    slug = request.GET['slug']
    validate_slug(slug)
    os.system(slug)
    mail = request.GET['mail']
    validate_email(mail)
    address = request.GET['address']
    validate_ipv4_address(address)
    os.system(address)
    target = request.GET['next']
    if url_has_allowed_host_and_scheme(target, None) or is_safe_url(target, None):
        return redirect(target)
    return HttpResponseRedirect(target)  # finding: open-redirect


def cookies(request):
    answer = HttpResponse('a')
    answer.set_cookie('a', 'b')  # finding: insecure-cookie
    answer.set_cookie('a', 'b', secure=True, httponly=True)
    answer.set_signed_cookie('a', 'b', secure=False, httponly=True)  # finding: insecure-cookie
    authenticate(request, username='a', password='b')
    django.contrib.auth.hashers.check_password('a', 'b')
    django.contrib.auth.hashers.make_password('a', hasher='md5')  # finding: weak-password-hash
    django.contrib.auth.hashers.make_password('a')
    return HttpResponsePermanentRedirect(request.GET['a'])  # finding: open-redirect


class Orders(View):
    def get(self, request, name):
        os.system(self.request.GET['a'])  # finding: command-injection
        os.system(self.kwargs['a'])  # finding: command-injection
        return HttpResponse(request.GET['a'])  # finding: cross-site-scripting


class Api(APIView):
    @action(detail=True)
    def run(self, request):
        os.system(request.data['a'])  # finding: command-injection
        os.system(self.request.data['a'])  # finding: command-injection


@api_view(['GET'])
def api(request):
    os.system(request.query_params['a'])  # finding: command-injection


def headers(name):
    response = HttpResponse('a')
    response['Access-Control-Allow-Origin'] = '*'  # finding: permissive-cors
    response.__setitem__('Access-Control-Allow-Origin', '*')  # finding: permissive-cors
    response['Access-Control-Allow-Origin'] = 'https://a.example.com'
    response.set_cookie('a', 'b', None, None, '/', None, True, True)
    response.set_cookie('a', 'b', None, None, '/', None, True)  # finding: insecure-cookie
    return response


def extras(request):
    people.extra(where=['name = ' + request.GET['name']])  # finding: missing-input-validation, sql-injection
    people.extra(where=['path = ' + request.path, 'info = ' + request.path_info])  # finding: missing-input-validation, sql-injection
    Person.objects.extra({'a': 'name = ' + request.GET['name']})  # finding: missing-input-validation, sql-injection


def creating(request):
    Order.objects.create(**request.data)  # finding: mass-assignment, missing-input-validation
    Order.objects.filter(id=1).update(**request.data)  # finding: mass-assignment, missing-input-validation
    Order.objects.get_or_create(**request.data)  # finding: mass-assignment
    Order.objects.update_or_create(**request.data)  # finding: mass-assignment
    Order.objects.create(name=request.data['name'])  # finding: missing-input-validation
    Order.objects.create(name='a')


def more_of(request):
    Order.objects.create(**request.POST.dict())  # finding: mass-assignment, missing-input-validation
    django.contrib.auth.models.User.objects.create(**request.data)  # finding: mass-assignment, missing-input-validation
    django.contrib.auth.models.Group.objects.create(**request.data)  # finding: mass-assignment, missing-input-validation
    django.contrib.auth.models.Permission.objects.create(**request.data)  # finding: mass-assignment, missing-input-validation
    django.contrib.auth.get_user_model().objects.create(**request.data)  # finding: mass-assignment, missing-input-validation
    page = {'title': 'Order'}
    page['link'] = '<a href="%s">order</a>' % request.GET['to']
    request.session['theme'] = request.POST['theme']  # finding: trust-boundary
    request.session['size'] = int(request.POST['size'])
    return render(request, 'order.html', page)  # finding: cross-site-scripting


def answers():
    for response in [django.http.HttpResponseNotModified(), django.http.HttpResponseGone(), django.http.HttpResponseNotAllowed(), FileResponse('a')]:
        print(response)
    django.http.HttpResponseGone().set_cookie('a', 'b', secure=True)  # finding: insecure-cookie
    django.http.HttpResponseNotModified().set_cookie('a', 'b', secure=True)  # finding: insecure-cookie
    django.http.HttpResponseNotAllowed().set_cookie('a', 'b', secure=True)  # finding: insecure-cookie
    FileResponse('a').set_cookie('a', 'b', secure=True)  # finding: insecure-cookie


def by_path(request, name):  # finding: missing-input-validation
    connection.cursor().execute("SELECT * FROM orders WHERE name = '" + name + "'")  # finding: sql-injection


def by_number(request, number):  # finding: missing-input-validation
    connection.cursor().execute('SELECT * FROM orders WHERE id = ' + number)  # finding: sql-injection


django.urls.path('orders/<str:name>', by_path)
django.urls.path('orders/<int:number>', by_number)
django.urls.re_path(r'^orders/(?P<number>\d+)$', by_number)
django.conf.urls.url(r'^orders/(?P<name>.+)$', by_path)
