# Methods that the language itself calls.


class Named:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name


class Fixed(Named):
    def __str__(self):
        return 'fixed'


def as_text():
    sink(str(Named(source())))  # finding: injection
    sink(str(Named('constant')))
    sink(f'of {Named(source())}')  # finding: injection
    sink(f'of {Fixed(source())}')
    sink(str(Fixed(source())))


class Adds:
    def __init__(self, first):
        self.first = first

    def __call__(self, text):
        return self.first + text


class Drops:
    def __call__(self, text):
        return 'dropped'


def called():
    sink(Adds('constant')(source()))  # finding: injection
    sink(Adds(source())('constant'))  # finding: injection
    sink(Adds('constant')('constant'))
    sink(Drops()(source()))


class Around:
    def __init__(self, inner):
        self.inner = inner
        self.own = 'constant'

    def __getattr__(self, name):
        return getattr(self.inner, name)


class Inner:
    def __init__(self, first, second):
        self.first = first
        self.second = second


class Nothing:
    def __getattr__(self, name):
        return 'nothing'


def absent():
    around = Around(Inner(source(), 'constant'))
    sink(around.first)  # finding: injection
    sink(around.second)
    sink(around.own)
    sink(Nothing().first)
