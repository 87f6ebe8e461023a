# Variables: assigned, changed, given to each other.
def assigned():
    text = source()
    sink(text)  # finding: injection
    text = 'a'
    sink(text)


def chained():
    a = b = source()
    sink(a)  # finding: injection
    sink(b)  # finding: injection


def swapped():
    a, b = 'a', source()
    a, b = b, a
    sink(a)  # finding: injection
    sink(b)


def declared():
    text: str = source()
    sink(text)  # finding: injection
    later: str
    later = 'a'
    sink(later)


def walrus():
    if (text := source()):
        sink(text)  # finding: injection
    sink(text)  # finding: injection
    sink((other := 'a') + other)


def added():
    text = 'a'
    text += source()
    sink(text)  # finding: injection
    count = 1
    count -= source()
    sink(count)


def starred():
    first, *rest = 'a', 'b', source()
    sink(first)
    sink(rest[1])  # finding: injection
    *start, last = source(), 'a'
    sink(last)


def nested():
    (a, (b, c)) = ('a', ('b', source()))
    sink(a)
    sink(b)
    sink(c)  # finding: injection


def unknown_names():
    sink(undeclared)
    sink(undeclared.text)


assigned()
chained()
swapped()
declared()
walrus()
added()
starred()
nested()
unknown_names()
