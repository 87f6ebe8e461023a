# Decorators: functions that make others, and those that register.
import functools


def plain(function):
    return function


def wrapping(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


def cleaning(function):
    def wrapper(text):
        return function(clean(text))
    return wrapper


def named(name):
    def decorate(function):
        def wrapper(*args):
            return function(*args)
        return wrapper
    return decorate


@plain
def one(text):
    return text


@wrapping
def two(text):
    return text


@cleaning
def three(text):
    return text


@named('a')
def four(text):
    return text


@unknown.register
def five(text):
    return text


sink(one(source()))  # finding: injection
sink(two(source()))  # finding: injection
sink(three(source()))
sink(four(source()))  # finding: injection
sink(five(source()))  # finding: injection


class Service:
    @wrapping
    def get(self, text):
        return text


sink(Service().get('a'))
