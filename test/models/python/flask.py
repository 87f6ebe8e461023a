# Flask: requests, answers, cookies, secrets.
import flask_cors
import flask_restful
import flask_restx
import flask_wtf
import flask_wtf.csrf
import werkzeug.datastructures
import os

import flask
import prometheus_client
import quart
import slowapi
from flask import Blueprint, Flask, Markup, Response, jsonify, make_response, redirect, render_template, render_template_string, request, send_file, send_from_directory
from flask_cors import CORS, cross_origin
from flask_limiter import Limiter
from flask_talisman import Talisman
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
pages = Blueprint('pages', __name__)
app.secret_key = 'a secret in the code'  # finding: weak-session-secret
app.config['SECRET_KEY'] = 'a secret in the code'  # finding: weak-session-secret
app.config['JWT_SECRET_KEY'] = 'a secret in the code'  # finding: weak-session-secret
app.config.update(SECRET_KEY='a secret in the code')  # finding: weak-session-secret
app.config.from_mapping(SECRET_KEY='a secret in the code')  # finding: weak-session-secret
app.config['SECRET_KEY'] = os.environ['SECRET_KEY']
app.config['SESSION_COOKIE_SECURE'] = False  # finding: insecure-cookie
app.config['SESSION_COOKIE_HTTPONLY'] = False  # finding: insecure-cookie
CORS(app)  # finding: permissive-cors
CORS(app, origins='*')  # finding: permissive-cors
CORS(app, origins=['https://example.org', '*'])  # finding: permissive-cors
CORS(app, origins=['https://example.org'])
CORS(app, resources={'/api': {}})
Limiter(app)
Talisman(app)
CSRFProtect(app)


@app.route('/a/<name>', methods=['POST'])
def page(name):
    return f'<p>{name}</p>'  # finding: cross-site-scripting


@app.get('/b/<int:number>')
def number(number):
    return f'<p>{number}</p>'


@pages.post('/c')
def post():
    return request.form['a'], 400  # finding: cross-site-scripting


@pages.put('/c')
@cross_origin(origins=['https://example.org'])
def put():
    return jsonify(a=request.args.get('a'))


@app.patch('/d')
def patch():
    return {'a': request.values['a']}


@app.delete('/e')
def delete():
    return make_response(request.cookies['a'])  # finding: cross-site-scripting


def added(name):
    return Response(name)  # finding: cross-site-scripting


app.add_url_rule('/f/<name>', 'f', added)


@app.errorhandler(500)
def failed(error):
    return 'error'


@app.route('/g')
def sources():
    sources = [request.view_args['a'], request.files['a'].filename, request.json['a'], request.get_json()['a'], request.headers['a'], request.data, request.stream, request.query_string, request.url, request.full_path, request.get_data()]
    os.system(sources[0])  # finding: command-injection
    os.system(sources[1])  # finding: command-injection
    os.system(sources[2])  # finding: command-injection
    os.system(sources[3])  # finding: command-injection
    os.system(sources[4])  # finding: command-injection
    os.system(sources[5])  # finding: command-injection
    os.system(sources[10])  # finding: command-injection
    os.system(request.headers['Host'])  # finding: command-injection
    os.system(request.path + request.base_url + request.host)  # finding: command-injection
    request.files['a'].save('/srv/' + request.files['a'].filename)  # finding: path-traversal, unrestricted-upload
    return Response(request.args['a'], mimetype='text/plain')


@app.route('/h')
def answers():
    target = request.args['to']
    if target == '1':
        return redirect(target)
    answer = Response('a')
    answer.set_data(request.args['a'])  # finding: cross-site-scripting
    answer.set_cookie('a', 'b')  # finding: insecure-cookie
    answer.set_cookie('a', 'b', secure=False, httponly=True)  # finding: insecure-cookie
    answer.set_cookie('a', 'b', secure=True, httponly=True)
    answer.headers['Location'] = request.args['a']  # finding: open-redirect
    answer.headers['Access-Control-Allow-Origin'] = request.args['a']  # finding: permissive-cors
    answer.headers['Access-Control-Allow-Origin'] = '*'  # finding: permissive-cors
    return answer


@app.route('/i')
def render():
    name = request.args['a']
    text = Markup(name)  # finding: cross-site-scripting
    with app.test_request_context() as context:
        print(context.request)
    return render_template('a.html', a=name) + render_template_string('<p>' + name) + text  # finding: cross-site-scripting, template-injection


@app.route('/j')
def sent():
    return send_file(request.args['a'])  # finding: path-traversal


@app.route('/known/<name>')
def known(name):
    if name not in {'a', 'b'}:
        flask.abort(404)
    return send_file(name)


@app.route('/k')
def folder():
    return send_from_directory(request.args['a'], 'b')  # finding: path-traversal


os.system(quart.request.args['a'])  # finding: command-injection
app.run(debug=False)
flask.redirect(location='/')


def settings():
    flask.current_app.debug = True  # finding: debug-enabled
    flask.current_app.config['DEBUG'] = True  # finding: debug-enabled
    flask.current_app.config['BCRYPT_LOG_ROUNDS'] = 4  # finding: weak-password-hash
    flask.current_app.config['WTF_CSRF_ENABLED'] = False  # finding: disabled-csrf-protection
    flask.current_app.config['WTF_CSRF_CHECK_DEFAULT'] = False  # finding: disabled-csrf-protection


def origins():
    flask_cors.CORS(app, origins='.*')  # finding: permissive-cors
    flask_cors.CORS(app, resources='/api/*')  # finding: permissive-cors
    flask_cors.CORS(app, resources={'/api': {'origins': '*'}})  # finding: permissive-cors
    flask_cors.CORS(app, resources={'/api': {'origins': ['*']}})  # finding: permissive-cors
    flask_cors.CORS(app, resources={'/api': {'origins': ['https://a.example.com']}})
    flask.Response('{}', 200, {'Access-Control-Allow-Origin': '*'})  # finding: permissive-cors
    flask.wrappers.Response('{}', 200, {'Access-Control-Allow-Origin': 'https://a.example.com'})
    flask.make_response(('{}', 200, {'Access-Control-Allow-Origin': '*'}))  # finding: permissive-cors
    response = flask.helpers.make_response(('{}', {'Access-Control-Allow-Origin': '*'}))  # finding: permissive-cors
    response.headers.add('Access-Control-Allow-Origin', '*')  # finding: permissive-cors
    response.headers.set('Access-Control-Allow-Origin', '*')  # finding: permissive-cors
    headers = werkzeug.datastructures.Headers({'Access-Control-Allow-Origin': '*'})  # finding: permissive-cors
    headers.setdefault('Access-Control-Allow-Origin', '*')  # finding: permissive-cors
    headers.__setitem__('Access-Control-Allow-Origin', '*')  # finding: permissive-cors
    headers['Access-Control-Allow-Origin'] = '*'  # finding: permissive-cors


@flask_cors.cross_origin  # finding: permissive-cors
def shared():
    return 'a'


csrf = flask_wtf.CSRFProtect(app)


@csrf.exempt  # finding: disabled-csrf-protection
def hook():
    return 'a'


def forms():
    flask_wtf.csrf.CsrfProtect(app).exempt(hook)  # finding: disabled-csrf-protection
    flask_wtf.FlaskForm(csrf_enabled=False)  # finding: disabled-csrf-protection
    flask_wtf.Form(meta={'csrf': False})  # finding: disabled-csrf-protection
    flask_wtf.FlaskForm(meta={'csrf': True})


@app.route('/visits')
def visits():
    os.system(request.referrer)  # finding: command-injection
    os.system(request.user_agent.string)  # finding: command-injection
    os.system(request.authorization.username)  # finding: command-injection
    os.system(request.environ['HTTP_X_NAME'])  # finding: command-injection
    os.system(request.args.to_dict()['a'])  # finding: command-injection
    os.system(flask_restful.reqparse.RequestParser().parse_args()['a'])  # finding: command-injection
    os.system(flask_restx.reqparse.RequestParser().parse_args()['a'])  # finding: command-injection
    flask.session['name'] = request.form['name']  # finding: trust-boundary
    flask.session['size'] = int(request.form['size'])
    answer = app.response_class('a')
    answer.headers['Access-Control-Allow-Origin'] = '*'  # finding: permissive-cors
    other = app.Response('a')
    other.headers['Access-Control-Allow-Origin'] = '*'  # finding: permissive-cors
    return 'a'


@app.after_request
def open_to_all(response):
    response.headers['Access-Control-Allow-Origin'] = '*'  # finding: permissive-cors
    return response


@pages.after_app_request
def open_to_all_pages(response):
    response.headers.add('Access-Control-Allow-Origin', '*')  # finding: permissive-cors
    return response


flask.ext.cors.CORS(app)  # finding: permissive-cors
app.config['MAX_CONTENT_LENGTH'] = 4 * 1024 ** 3  # finding: unbounded-body
app.config['MAX_CONTENT_LENGTH'] = 4 * 1024 ** 2


def written_by_the_client():
    return request.headers.get('X-Forwarded-For', request.remote_addr)  # finding: spoofable-rate-limit


Limiter(written_by_the_client, app=app)
slowapi.Limiter(key_func=lambda: request.headers['X-Forwarded-For'])  # finding: spoofable-rate-limit
slowapi.Limiter(key_func=lambda: request.remote_addr)


@app.get('/metrics')
def metrics():
    return prometheus_client.generate_latest()
