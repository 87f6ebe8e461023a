# What a function does with its parameters is told where it is called.
from typing import Literal, Optional


def passed(text):
    sink(text)  # finding: injection


def built(text):
    sink('select a from b where c = ' + text)  # finding: injection


def deep(text):
    passed(text)


def member(thing):
    sink(thing.text)


def key(thing):
    sink(thing['text'])  # finding: injection


def number(count: int):
    sink('select a from b where c = ' + count)


def choice(kind: Literal['a', 'b']):
    sink('select a from b where c = ' + kind)


def optional(text: Optional[str] = None):
    sink('select a from b where c = ' + text)  # finding: injection


def either(text: int | str):
    sink('select a from b where c = ' + text)  # finding: injection


def preset(text='a'):
    sink('select a from b where c = ' + text)  # finding: injection


def rest(*texts):
    sink('select a from b where c = ' + texts[0])  # finding: injection


def named(**texts):
    sink('select a from b where c = ' + texts['a'])  # finding: injection


passed(source())
deep(source())
member(unknown)
key({'text': source()})
key({'text': 'a', 'other': source()})


def passed_on(text):
    hand_on('select a from b where c = ' + text)  # finding: injection
    hand_on('select a from ' + text)
    hand_on('the text is ' + text)
    log_query('select a from b where c = ' + text)
