# Functions in functions: what they read and write outside.
def reads():
    text = source()

    def inner():
        sink(text)  # finding: injection

    inner()


def reads_later():
    text = 'a'

    def inner():
        sink(text)  # finding: injection

    text = source()
    inner()


def writes():
    text = 'a'

    def inner():
        nonlocal text
        text = source()

    sink(text)
    inner()
    sink(text)  # finding: injection


def has_its_own():
    text = 'a'

    def inner():
        text = source()
        return text

    inner()
    sink(text)


def made(text):
    def inner(other):
        return text + other
    return inner


def counter():
    held = {'text': 'a'}

    def put(text):
        held['text'] = text

    def get():
        return held['text']

    return put, get


shared = 'a'


def changes():
    global shared
    shared = source()


sink(shared)
changes()
sink(shared)  # finding: injection
reads()
reads_later()
writes()
has_its_own()
sink(made(source())('b'))  # finding: injection
sink(made('a')(source()))  # finding: injection
sink(made('a')('b'))
put, get = counter()
sink(get())
put(source())
sink(get())  # finding: injection
late = [lambda: one for one in ['a', source()]]
sink(late[0]())  # finding: injection
sink((lambda text: text)(source()))  # finding: injection
sink((lambda text='a': text)())
twice = lambda f, text: f(f(text))
sink(twice(lambda text: text + 'a', source()))  # finding: injection
sink(twice(lambda text: 'a', source()))


class Holder:
    def __init__(self, run):
        self.run = run


sink(Holder(lambda: source()).run())  # finding: injection
sink(Holder(lambda: 'a').run())
squares = [text for text in [source()]]
text = 'a'
sink([text for text in ['b']][0])
sink(text)
