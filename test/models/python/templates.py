# Templates and escaping.
import cgi
import html

import bleach
import chevron
import jinja2
import jinja2.sandbox
import mako.lookup
import mako.template
import markupsafe
import nh3
import tornado.template
from flask import Flask, request

app = Flask(__name__)


@app.route('/')
def page():
    text = request.args['text']
    jinja2.Template(text)  # finding: template-injection
    jinja2.Template(source='a', autoescape=False)  # finding: cross-site-scripting
    jinja2.Environment(autoescape=True).from_string(text)  # finding: template-injection
    jinja2.Environment()  # finding: cross-site-scripting
    jinja2.Environment(autoescape=False)  # finding: cross-site-scripting
    jinja2.sandbox.SandboxedEnvironment(autoescape=True)
    mako.template.Template(text)  # finding: template-injection
    mako.lookup.TemplateLookup().get_template(text)  # finding: path-traversal
    tornado.template.Template(text)  # finding: template-injection
    chevron.render(text)  # finding: template-injection
    markupsafe.Markup(text)  # finding: cross-site-scripting
    if text == '1':
        return html.escape(text)
    if request.args.get('a'):
        return markupsafe.escape(request.args.get('a'))
    if request.args.get('b'):
        return bleach.clean(request.args.get('b'))
    if request.args.get('c'):
        return nh3.clean(request.args.get('c'))
    if request.args.get('d'):
        return cgi.escape(request.args.get('d'))
    if request.args.get('e'):
        return bleach.linkify(request.args.get('e'))  # finding: cross-site-scripting
    if request.args.get('f'):
        return html.unescape(request.args.get('f'))  # finding: cross-site-scripting
    if request.args.get('g'):
        return jinja2.Template('a').render(a=request.args.get('g'))  # finding: cross-site-scripting
    return mako.template.Template('a').render(a=request.args.get('h'))  # finding: cross-site-scripting


jinja2.Environment(autoescape='')  # finding: cross-site-scripting
jinja2.Environment(autoescape=None)  # finding: cross-site-scripting
jinja2.Environment(autoescape=True)
