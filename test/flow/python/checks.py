# What conditions tell.
import re
import uuid

ALLOWED = ('a', 'b')
NAMES = {'a', 'b'}
COLUMNS = {'name': 'n', 'price': 'p'}
LETTERS = re.compile(r'^[a-z]+$')


def in_list():
    text = source()
    if text in ALLOWED:
        sink(text)
    else:
        sink(text)  # finding: injection


def not_in_set():
    text = source()
    if text not in NAMES:
        raise ValueError
    sink(text)


def in_names():
    text = source()
    if text in COLUMNS:
        sink(text)
    sink(COLUMNS[text])
    sink(COLUMNS.get(text, 'n'))


def made_sets():
    text = source()
    if text in frozenset(['a', 'b']):
        sink(text)
    if text in list(COLUMNS.keys()):
        sink(text)


def equal():
    text = source()
    if text == 'a' or text == 'b':
        sink(text)
    if text != 'a':
        return
    sink(text)


def chained():
    number = source()
    if 0 < number < 10:
        sink(number)  # finding: injection


def typed():
    value = source()
    if isinstance(value, int):
        sink(value)
    if isinstance(value, (int, float)):
        sink(value)
    if isinstance(value, str):
        sink(value)  # finding: injection
    if not isinstance(value, int):
        return
    sink(value)


def digits():
    text = source()
    if text.isdigit():
        sink(text)
    if not text.isalnum():
        raise ValueError
    sink(text)


def converted():
    text = source()
    try:
        int(text)
    except ValueError:
        return
    sink(text)


def parsed():
    text = source()
    sink(uuid.UUID(text))


def matched():
    text = source()
    if re.fullmatch(r'[a-z]+', text):
        sink(text)
    if re.match(r'^[a-z]+$', text):
        sink(text)
    if re.match(r'[a-z]+', text):
        sink(text)  # finding: injection
    if re.search(r'[a-z]', text):
        sink(text)  # finding: injection
    if LETTERS.match(text):
        sink(text)
    if not LETTERS.fullmatch(text):
        return
    sink(text)


def all_of():
    text = source()
    if all(part in ALLOWED for part in text):
        sink(text)


def own_check(text):
    return text in ALLOWED


def own():
    text = source()
    if own_check(text):
        sink(text)
    if not own_check(text):
        return
    sink(text)


def replaced():
    text = source()
    sink(re.sub(r'[^a-z]', '', text))  # finding: injection


def cleaned():
    sink(clean(source()))
    text = source()
    if check(text):
        sink(text)
    if isBad(text):
        return
    sink(text)


def asserted():
    text = source()
    assertSafe(text)
    sink(text)
