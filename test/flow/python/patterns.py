# match: what a pattern binds, and which case it is.
def sequence(pair):
    match pair:
        case [first, second]:
            sink(first)
            sink(second)  # finding: injection


def mapping():
    match {'name': source(), 'kind': 'a'}:
        case {'kind': kind, 'name': name}:
            sink(name)  # finding: injection
            sink(kind)


def star():
    match ['a', source()]:
        case [first, *rest]:
            sink(first)
            sink(rest[0])  # finding: injection


def star_first():
    match ['a', source(), 'b']:
        case [*rest, before, last]:
            sink(before)  # finding: injection
            sink(last)


def value():
    text = source()
    match text:
        case 'a' | 'b':
            sink(text)
        case _:
            sink(text)  # finding: injection


def guarded():
    match source():
        case text if check(text):
            sink(text)
        case text:
            sink(text)  # finding: injection


def typed():
    text = source()
    match text:
        case int(number):
            sink(number)
        case str(other):
            sink(other)  # finding: injection


def named():
    match source():
        case ('a' | 'b') as letter:
            sink(letter)  # finding: injection


sequence(['a', source()])
mapping()
star()
star_first()
value()
guarded()
typed()
named()
