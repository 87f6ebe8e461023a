# Calls of functions: arguments by position and by name, defaults, rests, results.
def same(value):
    return value


def first(a, b):
    return a


def second(a, b='x', *rest, c=None, **others):
    return b


def rest(a, *others):
    return others[0]


def keyword(a, *, key='x'):
    return key


def named(**options):
    return options['text']


def passed_on(*args, **kwargs):
    return first(*args, **kwargs)


def forwarded(**kwargs):
    return second('a', **kwargs)


def wanted(text):
    sink(text)  # finding: injection


def unwanted(text):
    sink(text)


sink(same(source()))  # finding: injection
sink(first(source(), 'b'))  # finding: injection
sink(first('a', source()))
sink(first(b=source(), a='a'))
sink(first(b='b', a=source()))  # finding: injection
sink(second('a', source()))  # finding: injection
sink(second('a', b=source()))  # finding: injection
sink(second('a', c=source()))
sink(second(source()))
sink(rest('a', source()))  # finding: injection
sink(rest(source(), 'a'))
sink(keyword('a', key=source()))  # finding: injection
sink(keyword(source()))
sink(named(text=source()))  # finding: injection
sink(named(text='a', other=source()))
sink(passed_on(source(), 'b'))  # finding: injection
sink(passed_on('a', source()))
sink(passed_on(a=source(), b='b'))  # finding: injection
sink(passed_on(a='a', b=source()))
sink(forwarded(b=source()))  # finding: injection
sink(forwarded(c=source()))
options = {'text': source()}
sink(named(**options))  # finding: injection
sink(first(*[source(), 'b']))  # finding: injection
sink(first(*['a', source()]))
wanted(source())
unwanted('a')
double = lambda a, b='x': a
sink(double(source()))  # finding: injection
sink(double('a', source()))


def outer():
    text = source()

    def inner():
        return text
    return inner()


sink(outer())  # finding: injection
count = 0


def remember():
    global count
    count = source()


remember()
sink(count)  # finding: injection


def yielding():
    yield 'a'
    yield source()


for part in yielding():
    sink(part)  # finding: injection
sink(next(yielding()))  # finding: injection


def both():
    return 'a', source()


safe, unsafe = both()
sink(safe)
sink(unsafe)  # finding: injection


def recursive(n, text):
    return text if n == 0 else recursive(n - 1, text)


sink(recursive(3, source()))  # finding: injection


def built(part):
    sink('SELECT a FROM t WHERE b = ' + part)  # finding: injection


def told(part):
    return 'a ' + part


class Store:
    def find(self, text):
        sink('SELECT a FROM t WHERE b = ' + text)  # finding: injection


Store().find(source())
