# Classes: instances, properties, inheritance, class members, data classes.
from dataclasses import dataclass
from contextlib import contextmanager
import toy


class Plain:
    limit = 'a'
    table = source()

    def __init__(self, text, other='x'):
        self.text = text
        self.other = other

    def get(self):
        return self.text

    @property
    def value(self):
        return self.text

    @value.setter
    def value(self, text):
        self.text = text

    @staticmethod
    def same(text):
        return text

    @classmethod
    def of(cls, text):
        return cls(text)

    def run(self):
        sink(self.text)  # finding: injection
        sink(self.other)
        sink(self.limit)
        sink(self.table)  # finding: injection

    def __enter__(self):
        return self.text


plain = Plain(source())
plain.run()
sink(plain.get())  # finding: injection
sink(plain.text)  # finding: injection
sink(plain.value)  # finding: injection
sink(plain.other)
sink(plain.limit)
sink(Plain.limit)
sink(Plain.table)  # finding: injection
sink(Plain.same(source()))  # finding: injection
sink(plain.same(source()))  # finding: injection
sink(Plain.of(source()).get())  # finding: injection
sink(Plain.of('a').get())
plain.value = 'a'
sink(plain.text)
named = Plain(other=source(), text='a')
sink(named.text)
sink(named.other)  # finding: injection
with Plain(source()) as entered:
    sink(entered)  # finding: injection


class Below(Plain):
    def __init__(self, text):
        super().__init__(text)
        self.own = 'a'

    def get(self):
        return super().get()


class Explicit(Plain):
    def __init__(self, text):
        Plain.__init__(self, text)


sink(Below(source()).get())  # finding: injection
sink(Below(source()).value)  # finding: injection
sink(Below(source()).own)
sink(Below('a').limit)
sink(Explicit(source()).text)  # finding: injection


@dataclass
class Data:
    name: str
    kind: str = 'a'


data = Data(source())
sink(data.name)  # finding: injection
sink(data.kind)
sink(Data(name='a', kind=source()).kind)  # finding: injection


@contextmanager
def opened():
    yield source()


with opened() as text:
    sink(text)  # finding: injection


class Outer:
    class Inner:
        text = 'a'


sink(Outer.Inner.text)


class Made:
    def __new__(cls, text):
        instance = super().__new__(cls)
        instance.text = text
        return instance


sink(Made(source()).text)  # finding: injection
sink(Made('a').text)


class Factory:
    def __new__(cls, kind):
        return Plain(source()) if kind == 'a' else Plain('a')


sink(Factory('a').get())  # finding: injection


class Meta(type):
    def __new__(cls, name, bases, attributes):
        def shown(self):
            return self.__class__.held

        attributes['shown'] = shown
        return super().__new__(cls, name, bases, attributes)


class WithMeta(metaclass=Meta):
    held = source()
    other = 'a'


sink(WithMeta().shown())  # finding: injection
sink(WithMeta().other)


class Deleting:
    def __init__(self):
        self.held = 'a'

    @property
    def value(self):
        return self.held

    @value.setter
    def value(self, text):
        self.held = text

    @value.deleter
    def value(self):
        self.held = None


deleting = Deleting()
sink(deleting.value)
del deleting.value
deleting.value = source()
sink(deleting.value)  # finding: injection


class Later:
    pass


def added(self, text):
    return self.text + text


Later.text = source()
Later.added = added
Later.fixed = 'a'
sink(Later().text)  # finding: injection
sink(Later().added('a'))  # finding: injection
sink(Later().fixed)


class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


match Point(source(), 'a'):
    case Point(x, y):
        sink(x)  # finding: injection
        sink(y)


# What extends a library's class is made as that one is.
class Order(toy.Record):
    pass


class Return(Order):
    pass


class Named(toy.Record):
    def __init__(self, name):
        self.name = name


class Passing(toy.Record):
    def __init__(self, name):
        super().__init__(name)  # finding: injection


def made():
    Order(source())  # finding: injection
    Return(source())  # finding: injection
    Order('a')
    Named(source())
    Passing(source())
