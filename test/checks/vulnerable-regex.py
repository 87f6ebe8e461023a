# Python's own syntax: names of groups, ends of the text, groups that give nothing back.
import re

WORDS = re.compile(r'^(?P<all>(?:\w+\s?)+)\Z', re.IGNORECASE)
NAMED = re.compile(r'(?P<quote>[\'"])(?:a|a)*(?P=quote)')


def run(text):
    WORDS.match(text)  # finding: vulnerable-regex
    re.search(r'^(?:a|a)*$', text)  # finding: vulnerable-regex
    re.search(r'(?x) ^ ( a+ )+ $  # words', text)  # finding: vulnerable-regex
    re.sub(r'\A(a+)+\Z', '', text)  # finding: vulnerable-regex
    re.search(r'^(?>a+)+$', text)
    re.search(r'^(?:a++)+$', text)
    re.search(r'^(a)?(?(1)(b+)+|c)$', text)
    re.search(r'^a+$', text)
    re.search(r'^(a+)+$', 'aaaa')
    NAMED.search(text)
    text.search('^(a+)+$')
