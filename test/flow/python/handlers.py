# Functions that a library calls later, and what it hands to them.
import toy
from toy import Listener, each, routes, when


@handler
def decorated(request):
    sink(request.body)  # finding: injection
    sink(request.body['name'])  # finding: injection
    sink(request.query['name'])  # finding: injection
    sink(request.other)


@handler
def failing(error, request, step):
    sink(error)
    sink(request.body)  # finding: injection


def named(request):
    sink(request.body)  # finding: injection


handler(named)
handler(lambda request: sink(request.body))  # finding: injection


def first(request):
    if not check(request.body):
        raise ValueError('bad')


def second(request):
    sink(request.body)  # finding: injection


handler([first, second])
toy.routes({'before': [first], 'handler': second})


def later(request):
    sink(request.body)  # finding: injection


toy.routes({'handler': later})


def data(request):
    sink(request.body)  # finding: injection


toy.when('data', data)


def other(request):
    sink(request.body)


toy.when('other', other)


def by_its_parameters(req, res):
    sink(req.body)  # finding: injection


class Orders:
    def by_its_parameters(self, req, res):
        sink(req.body)  # finding: injection

    def other(self, req):
        sink(req.body)


def entry(given):
    sink(given.body)  # finding: injection


def unknown(given, more):
    sink(given.body)
