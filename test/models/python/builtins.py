# What Python itself has: here, where nothing is a source, all of it is silent; how data flows is in test/flow/python.
import array
import asyncio
import base64
import binascii
import codecs
import collections
import copy
import datetime
import decimal
import functools
import io
import itertools
import json
import operator
import re
import string
import textwrap
import traceback
import typing
import uuid


def texts(text):
    parts = [str(text), bytes(text), bytearray(text), repr(text), format(text), bytes.fromhex(text)]
    parts += [text.strip(), text.lstrip(), text.rstrip(), text.lower(), text.upper(), text.title(), text.capitalize(), text.swapcase(), text.casefold(), text.zfill(3)]
    parts += [text.removeprefix('a'), text.removesuffix('a'), text.encode(), text.decode(), text.translate({}), text.hex(), text.isoformat()]
    parts += [text.ljust(3), text.rjust(3, '0'), text.center(3), text.replace('a', 'b'), text.split(','), text.rsplit(','), text.splitlines(), text.partition(','), text.rpartition(',')]
    parts += [', '.join(parts), text.__str__(), text.format(1), text.format_map({}), text.find('a'), text.startswith('a'), text.endswith('b')]
    if text.isdigit() or text.isnumeric() or text.isdecimal() or text.isalnum() or text.isalpha() or text.isidentifier():
        return parts
    parts += [ascii(text), str.strip(text), str.lower(text), str.upper(text), str.title(text), str.capitalize(text), str.casefold(text), text[-1], text.__at__(-1)]
    return text.__mod__(1), text.__contains__('a'), text.__getitem__(1)


def lists(items, other):
    items.append(1)
    items.extend(other)
    items.appendleft(1)
    items.insert(0, 1)
    items.add(1)
    items.reverse()
    items.remove(1)
    del items[0], items[1:2]
    items.__delitem__(0)
    items.__delslice__(0, 1)
    items.send(items.__next__() or items.__anext__())
    array.array('u', items)
    operator.itemgetter('a')(items), operator.attrgetter('a')(items), operator.add(items, other)
    made = [items.copy(), items.union(other), items.intersection(other), items.difference(other), list(items), tuple(items), set(items), frozenset(items)]
    made += [sorted(items), reversed(items), iter(items), enumerate(items), zip(items, other), map(str, items), filter(None, items), next(items), max(items), min(items)]
    return made, all(item for item in items), any(item for item in items), functools.reduce(max, items), itertools.chain(items, other)


def dictionaries(held, other):
    held.update(other)
    held.setdefault('a', 1)
    held.clear()
    return dict(held), held.get('a'), held.pop('a'), held.popitem(), held.keys(), held.values(), held.items(), held.getlist('a')


async def objects(thing, name):
    setattr(thing, name, 1)
    with thing as entered:
        entered.__enter__()
    async with thing as entered:
        entered.__aenter__()
    await asyncio.wait_for(asyncio.create_task(thing()), 1)
    await asyncio.gather(thing(), asyncio.to_thread(thing, 1))
    asyncio.run(thing())
    loop = asyncio.get_running_loop()
    loop.create_task(thing()).result()
    loop.submit(thing, 1)
    loop.run_in_executor(None, thing, 1)
    return getattr(thing, name), copy.copy(thing), copy.deepcopy(thing), functools.partial(thing, 1), typing.cast(str, thing)


def errors(text):
    others = [BaseException(text), LookupError(text), OSError(text), IOError(text), PermissionError(text), AttributeError(text), ArithmeticError(text), NotImplementedError(text)]
    others += [StopIteration(text), UnicodeError(text), ExceptionGroup(text, others), BaseExceptionGroup(text, others)]
    for error in (Exception(text), ValueError(text), TypeError(text), RuntimeError(text), KeyError(text), *others):
        print(error)
    return traceback.format_exc(), traceback.format_exception(ValueError)


def encoders(data):
    codes = [base64.b64encode(data), base64.b64decode(data), base64.urlsafe_b64encode(data), base64.urlsafe_b64decode(data), base64.b32encode(data), base64.b32decode(data)]
    codes += [base64.b16encode(data), base64.b16decode(data), binascii.hexlify(data), binascii.unhexlify(data), codecs.encode(data, 'hex'), codecs.decode(data, 'hex')]
    stream = io.StringIO(data) or io.BytesIO(data)
    codes += [stream.read(), stream.readline(), stream.readlines(), stream.getvalue(), json.loads(data), json.load(stream), json.dumps(data)]
    codes += [textwrap.dedent(data), textwrap.indent(data, ' '), textwrap.fill(data), string.Template(data).substitute(a=1), string.Template(data).safe_substitute(a=1)]
    return codes


def patterns(text):
    word = re.compile(r'\w+')
    found = [re.sub('a', 'b', text), re.split(',', text), re.findall('a', text), re.finditer('a', text), re.match('a', text), re.search('a', text), re.fullmatch('a', text), re.escape(text)]
    match = word.match(text) or word.search(text) or word.fullmatch(text)
    return found, word.findall(text), match.group(0), match.groups(), match.groupdict()


def numbers(text):
    numbers = [int(text), float(text), abs(text), round(text), sum(text), bool(text), ord(text), chr(text), uuid.UUID(text), decimal.Decimal(text)]
    return numbers, datetime.datetime.fromisoformat(text), datetime.date.fromisoformat(text), datetime.datetime.strptime(text, '%Y')


def expressions(text):
    word = re.compile('^(a+)+$', re.IGNORECASE)
    letters = [re.I, re.M, re.MULTILINE, re.S, re.DOTALL, re.X, re.VERBOSE, re.A, re.ASCII, re.U, re.UNICODE]
    word.match(text)  # finding: vulnerable-regex
    word.finditer(text)  # finding: vulnerable-regex
    word.subn('b', text)
    re.finditer('^(?P<word>(a|a)*)b', text)  # finding: vulnerable-regex
    re.subn('^(a+)+$', 'b', text)  # finding: vulnerable-regex
    re.match('^(?:a+b)+$', text)
    re.match(r'^(?:a++)+$', text)
    re.match('^(a+)+$', 'aaa')
    return letters
