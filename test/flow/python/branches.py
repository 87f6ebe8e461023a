# Conditions, loops, matches, errors.
import sys


def one():
    text = 'a'
    if unknown():
        text = source()
    sink(text)  # finding: injection


def both():
    if unknown():
        text = 'a'
    else:
        text = 'b'
    sink(text)


def overwritten():
    text = source()
    text = 'a'
    sink(text)


def loop():
    text = ''
    for part in source():
        text += part
    sink(text)  # finding: injection


def until():
    text = source()
    while True:
        text = text.strip()
        if unknown():
            break
    sink(text)  # finding: injection


def broken():
    for part in [source()]:
        if unknown():
            continue
        sink(part)  # finding: injection
    else:
        sink('a')


def left():
    text = source()
    if unknown():
        return
    sink(text)  # finding: injection


def raised():
    text = source()
    raise ValueError(text)
    sink(text)


def caught():
    text = 'a'
    try:
        text = source()
        risky()
    except (KeyError, ValueError):
        pass
    except OSError as error:
        text = 'b'
    else:
        text = text
    finally:
        unknown()
    sink(text)  # finding: injection


def matched(command):
    match command:
        case 'a':
            text = 'a'
        case {'name': name}:
            text = source()
        case _:
            text = 'b'
    sink(text)  # finding: injection


def captured():
    match source():
        case [first, *others]:
            sink(first)  # finding: injection
            sink(others)  # finding: injection
        case {'name': name}:
            sink(name)  # finding: injection
        case str(text):
            sink(text)  # finding: injection
        case 'a' | 'b' as letter:
            sink(letter)


def chosen():
    sink(source() if unknown() else 'a')  # finding: injection
    sink('b' if unknown() else 'a')
    sink(source() or 'a')  # finding: injection
    sink(unknown() and source())  # finding: injection


def walrus():
    if (text := source()) is not None:
        sink(text)  # finding: injection


def opened():
    with connect() as db:
        sink(db)
    with source() as text, lock:
        sink(text)  # finding: injection


def asserted():
    text = source()
    assert check(text)
    sink(text)


def deleted():
    held = {'a': source()}
    del held['a']
    sink(held['a'])
