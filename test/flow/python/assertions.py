# Calls that return only where their condition holds.

def demanded():
    a = source()
    demand(check(a))
    sink(a)
    b = source()
    demand(not check(b))
    sink(b)  # finding: injection
    c = source()
    demand(c in ('x', 'y'), 'one of two')
    sink(c)

def refused():
    a = source()
    refuse(not check(a))
    sink(a)
    b = source()
    refuse(check(b))
    sink(b)  # finding: injection

def of_the_result():
    a = source()
    belongs(a, ['x', 'y'])
    sink(a)
    b = source()
    differs(b, 'x')
    sink(b)  # finding: injection

def ensure(condition, message=''):
    if not condition:
        raise ValueError(message)

def by_the_program():
    a = source()
    ensure(check(a), 'bad')
    sink(a)
    b = source()
    ensure(not check(b))
    sink(b)  # finding: injection
