# aiohttp's server, Tornado, Bottle, Pyramid, AWS Lambda.
import os
import http.server
import aiohttp.web
import bottle
import tornado.httpserver
import tornado.web
from aiohttp import web
from pyramid import httpexceptions
from pyramid.authentication import AuthTktAuthenticationPolicy, AuthTktCookieHelper
from pyramid.request import Response
from pyramid.response import Response as PlainResponse
from pyramid.view import view_config

routes = web.RouteTableDef()
app = web.Application()


@routes.get('/orders/{id}')
async def show(request):
    os.system(request.match_info['id'])  # finding: command-injection
    os.system(request.query['name'])  # finding: command-injection
    os.system(request.headers['x'])  # finding: command-injection
    os.system(request.cookies['x'])  # finding: command-injection
    return web.Response(text='<b>' + request.query['name'] + '</b>', content_type='text/html')  # finding: cross-site-scripting


async def store(request):
    data = await request.json()
    os.system(data['name'])  # finding: command-injection
    os.system((await request.post())['name'])  # finding: command-injection
    os.system(await request.text())  # finding: command-injection
    os.system(await request.read())  # finding: command-injection
    response = web.json_response({})
    response.set_cookie('a', 'b')  # finding: insecure-cookie
    response.set_cookie('a', 'b', secure=True, httponly=True)
    return response


async def go(request):
    raise web.HTTPFound(request.query['to'])  # finding: open-redirect


async def others(request):
    if unknown():
        raise web.HTTPSeeOther(request.query['to'])  # finding: open-redirect
    if unknown():
        raise web.HTTPMovedPermanently(request.query['to'])  # finding: open-redirect
    if unknown():
        raise web.HTTPTemporaryRedirect(request.query['to'])  # finding: open-redirect
    return web.FileResponse(request.query['file'])  # finding: path-traversal


app.router.add_get('/a', store)
app.router.add_post('/a', go)
app.router.add_put('/a', go)
app.router.add_patch('/a', go)
app.router.add_delete('/a', go)
app.router.add_route('GET', '/b', others)
app.add_routes([web.get('/c', others), web.post('/c', others), web.put('/c', others), web.patch('/c', others), web.delete('/c', others)])
web.run_app(app)
web.StreamResponse().set_cookie('a', 'b', secure=True, httponly=True)


class Handler(tornado.web.RequestHandler):
    def get(self):
        os.system(self.get_argument('a'))  # finding: command-injection
        os.system(self.get_arguments('a')[0])  # finding: command-injection
        os.system(self.get_query_argument('a'))  # finding: command-injection
        os.system(self.get_query_arguments('a')[0])  # finding: command-injection
        os.system(self.get_body_argument('a'))  # finding: command-injection
        os.system(self.get_body_arguments('a')[0])  # finding: command-injection
        os.system(self.get_cookie('a'))  # finding: command-injection
        os.system(self.request.body)  # finding: command-injection
        os.system(self.request.arguments['a'])  # finding: command-injection
        os.system(self.request.query)  # finding: command-injection
        os.system(self.request.uri)  # finding: command-injection
        os.system(self.request.headers['a'])  # finding: command-injection
        self.write('<b>' + self.get_argument('a') + '</b>')  # finding: cross-site-scripting
        self.redirect(self.get_argument('to'))  # finding: open-redirect
        self.set_cookie('a', 'b', secure=True)  # finding: insecure-cookie
        self.set_secure_cookie('a', 'b', secure=True, httponly=True)
        self.set_signed_cookie('a', 'b', secure=True, httponly=True)
        self.finish('<b>' + self.get_argument('a') + '</b>')  # finding: cross-site-scripting


tornado.web.Application([(r'/', Handler)], debug=True)  # finding: debug-enabled


@bottle.route('/hello/<name>', method='GET')
def hello(name):
    os.system(bottle.request.query['a'])  # finding: command-injection
    os.system(bottle.request.forms['a'])  # finding: command-injection
    os.system(bottle.request.params['a'])  # finding: command-injection
    os.system(bottle.request.GET['a'])  # finding: command-injection
    os.system(bottle.request.POST['a'])  # finding: command-injection
    os.system(bottle.request.json['a'])  # finding: command-injection
    os.system(bottle.request.cookies['a'])  # finding: command-injection
    os.system(bottle.request.files['a'].filename)  # finding: command-injection
    os.system(bottle.request.headers['a'])  # finding: command-injection
    os.system(bottle.request.get_cookie('a'))  # finding: command-injection
    bottle.response.set_cookie('a', 'b', secure=True, httponly=True)
    return '<b>' + name + '</b>'  # finding: cross-site-scripting


@bottle.get('/count/<number:int>')
def count(number):
    return '<b>' + str(number) + '</b>'


@bottle.post('/go')
def bottle_go():
    bottle.redirect(bottle.request.query['to'])  # finding: open-redirect


@bottle.put('/file')
def bottle_file():
    return bottle.static_file('a.txt', root=bottle.request.query['root'])  # finding: path-traversal


@bottle.patch('/page')
def bottle_page():
    return bottle.template(bottle.request.query['page'])  # finding: template-injection


@bottle.delete('/page')
def bottle_simple():
    return bottle.SimpleTemplate(bottle.request.query['page']).render()  # finding: template-injection


bottle.run(debug=True)  # finding: debug-enabled


@view_config(route_name='a', check_origin=False)  # finding: disabled-csrf-protection
def pyramid_view(request):
    os.system(request.params['a'])  # finding: command-injection
    os.system(request.matchdict['a'])  # finding: command-injection
    os.system(request.GET['a'])  # finding: command-injection
    os.system(request.POST['a'])  # finding: command-injection
    os.system(request.json_body['a'])  # finding: command-injection
    os.system(request.cookies['a'])  # finding: command-injection
    os.system(request.body)  # finding: command-injection
    os.system(request.headers['a'])  # finding: command-injection
    request.dbsession.query(unknown).order_by('a ' + request.params['a'])  # finding: missing-input-validation, sql-injection
    request.response.set_cookie('a', 'b', secure=True)  # finding: insecure-cookie
    request.response.set_cookie('a', 'b', secure=True, httponly=True, samesite='None')  # finding: insecure-cookie
    request.response.body = '<b>' + request.params['a'] + '</b>'  # finding: cross-site-scripting
    request.response.text = '<b>' + request.params['a'] + '</b>'  # finding: cross-site-scripting
    return Response('<b>' + request.params['a'] + '</b>')  # finding: cross-site-scripting


@view_config(route_name='b', require_csrf=False)  # finding: disabled-csrf-protection
def pyramid_other(request):
    if unknown():
        return httpexceptions.HTTPSeeOther(request.params['to'])  # finding: open-redirect
    response = httpexceptions.HTTPMovedPermanently('/')
    response.set_cookie('a', 'b', secure=True, httponly=True, samesite='Lax')
    if unknown():
        return PlainResponse('a')
    return httpexceptions.HTTPFound(request.params['to'])  # finding: open-redirect


def include(config):
    config.set_default_csrf_options(require_csrf=False)  # finding: disabled-csrf-protection
    config.set_default_csrf_options(check_origin=False)  # finding: disabled-csrf-protection
    config.set_default_csrf_options(require_csrf=True)


AuthTktCookieHelper('secret', secure=True, http_only=True)
AuthTktCookieHelper('secret', secure=True)  # finding: insecure-cookie
AuthTktAuthenticationPolicy('secret', secure=True, http_only=True, samesite=None)  # finding: insecure-cookie


def lambda_handler(event, context):
    os.system(event['name'])  # finding: command-injection
    os.system(event['requestContext']['stage'])
    if unknown():
        return {'statusCode': 302, 'headers': {'Location': event['to']}}  # finding: open-redirect
    if unknown():
        return {'statusCode': 200, 'headers': {'content-type': 'text/html'}, 'body': '<b>' + event['name'] + '</b>'}  # finding: cross-site-scripting
    return {'statusCode': 200, 'headers': {'Content-Type': 'application/json'}, 'body': event['name']}


async def typed(one: aiohttp.web.Request, other: web.Request):
    os.system(one.query['name'])  # finding: command-injection
    os.system(other.query['name'])  # finding: command-injection


class Plain(http.server.SimpleHTTPRequestHandler):  # finding: directory-listing
    def do_GET(self):
        os.system(self.path)  # finding: command-injection
        os.system(self.rfile.read(10))  # finding: command-injection
        os.system(self.headers['a'])  # finding: command-injection
        self.send_header('a', self.path)  # finding: header-injection


class Base(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_header('a', self.headers['a'])


class Listing(http.server.SimpleHTTPRequestHandler):  # finding: directory-listing
    pass


application = web.Application(client_max_size=4 * 1024 ** 3)  # finding: unbounded-body
application.router.add_static('/files', 'files', show_index=True)  # finding: directory-listing
application.router.add_static('/files', 'files')
web.static('/files', 'files', show_index=True)  # finding: directory-listing
web.Application(client_max_size=0)  # finding: unbounded-body
web.Application(client_max_size=1024 ** 2)
tornado.httpserver.HTTPServer(application, max_body_size=4 * 1024 ** 3)  # finding: unbounded-body
tornado.httpserver.HTTPServer(application, max_buffer_size=4 * 1024 ** 3)  # finding: unbounded-body
tornado.web.Application().listen(8080, max_body_size=4 * 1024 ** 3)  # finding: unbounded-body
