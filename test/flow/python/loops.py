# Loops: to a point of rest, left, continued, with an else.
def while_loop():
    text = 'a'
    count = 0
    while count < unknown:
        sink(text)  # finding: injection
        text = source()
        count += 1
    sink(text)  # finding: injection


def moves_on():
    a = b = c = 'a'
    while unknown():
        sink(c)  # finding: injection
        c = b
        b = a
        a = source()


def never():
    text = 'a'
    while False:
        text = source()
    sink(text)


def else_of_while():
    text = source()
    while unknown():
        pass
    else:
        text = 'a'
    sink(text)


def else_of_for():
    text = 'a'
    for one in unknown():
        if one:
            text = source()
            break
    else:
        text = 'b'
    sink(text)  # finding: injection


def left():
    text = source()
    while True:
        text = 'a'
        if unknown():
            break
        text = source()
    sink(text)


def continued():
    text = 'a'
    for one in unknown():
        if one:
            continue
        text = source()
    sink(text)  # finding: injection


def surely_run():
    text = source()
    for one in ['a', 'b']:
        text = one
    sink(text)


def collected():
    parts = []
    for one in [source(), 'a']:
        parts.append(one.strip())
    sink(', '.join(parts))  # finding: injection
    safe = []
    for one in ['a', 'b']:
        safe.append(one)
    sink(', '.join(safe))


def built():
    text = ''
    for one in unknown():
        text += one
    sink(text)
    for one in [source()]:
        text += one
    sink(text)  # finding: injection


def nested():
    for row in [['a', source()]]:
        for cell in row:
            sink(cell)  # finding: injection
        a, b = row
        sink(a)
        sink(b)  # finding: injection


def by_index():
    rows = ['a', source()]
    for index in range(len(rows)):
        sink(rows[index])  # finding: injection


def walrus():
    while (line := source()) != '':
        sink(line)  # finding: injection
    sink(line)


def name_stays():
    for one in ['a', source()]:
        pass
    sink(one)  # finding: injection


for run in (while_loop, moves_on, never, else_of_while, else_of_for, left, continued, surely_run, collected, built, nested, by_index, walrus, name_stays):
    run()
