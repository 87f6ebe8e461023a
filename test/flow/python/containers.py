# Lists, tuples, sets, dictionaries, comprehensions.
import array
text = source()
sink([text][0])  # finding: injection
sink(['a', text][0])
sink((text, 'a')[1])
sink({'a': text}['a'])  # finding: injection
sink({'a': text, 'b': 'b'}['b'])
sink({'a': text}.get('a'))  # finding: injection
sink({'a': text}.get('b', 'c'))
made = {}
made['a'] = text
made['b'] = 'b'
sink(made['a'])  # finding: injection
sink(made['b'])
sink(made.get('b'))
rows = []
rows.append(text)
sink(rows[0])  # finding: injection
sink(rows[-1])  # finding: injection
rows.extend(['a'])
more = list()
more.append(text)
sink(more.pop())  # finding: injection
kept = dict(a=text, b='b')
sink(kept['a'])  # finding: injection
sink(kept['b'])
kept.update({'b': text})
sink(kept['b'])  # finding: injection
both = {**kept, 'a': 'a'}
sink(both['a'])
all_of = ['a', *[text]]
sink(all_of[1])  # finding: injection
sink(all_of[0])
first, *others = 'a', 'b', text
sink(first)
sink(others[1])  # finding: injection
a, (b, c) = 'a', ('b', text)
sink(b)
sink(c)  # finding: injection
a, c = c, a
sink(a)  # finding: injection
sink(c)
sink([part.strip() for part in [text]][0])  # finding: injection
sink([part for part in ['a', 'b']][0])
sink({key: value for key, value in {'a': text}.items()}['a'])  # finding: injection
sink(sorted([text])[0])  # finding: injection
sink([x for row in [[text]] for x in row][0])  # finding: injection
for index, part in enumerate([text]):
    sink(part)  # finding: injection
    sink(index)
for left, right in zip(['a'], [text]):
    sink(left)
    sink(right)  # finding: injection
for key, value in {'a': text}.items():
    sink(value)  # finding: injection
    sink(key)
for value in {'a': text}.values():
    sink(value)  # finding: injection
sink(list(filter(None, [text]))[0])  # finding: injection
sink(list(map(lambda part: part.strip(), [text]))[0])  # finding: injection
sink(max([text]))  # finding: injection
sink([text][0:1][0])  # finding: injection
sink(getattr(toy, 'nothing'))
table = [['a', 'b'], ['c', text]]
sink(table[0][1])
sink(table[1][1])  # finding: injection
del rows[0]
nested = {'a': {'b': text}}
sink(nested['a']['b'])  # finding: injection
sink(nested.get('a', {}).get('b'))  # finding: injection
# The text of a container shows what is in it.
sink(str([text]))  # finding: injection
sink(str(['a']))
sink(str([['a', [text]]]))  # finding: injection
sink(str({'a': text}))  # finding: injection
sink(str({'a': 'b'}))
sink(f'{[text]}')  # finding: injection
sink(', '.join(['a', text]))  # finding: injection


def shown(thing):
    sink(str(thing))  # finding: injection


shown({'a': text})
shown([['a', text]])
shown({text: 'a'})
shown(('a', 'b'))

# Elements that are taken away.
letters = [text, 'b', 'c', 'd']
del letters[0]
sink(letters[0])
sink(str(letters))
letters = ['a', text, 'c', 'd']
del letters[1:3]
sink(letters[1])
letters = ['a', text, 'c']
del letters[0]
sink(letters[0])  # finding: injection
letters = ['a', text]
letters.pop(1)
sink(str(letters))
letters.insert(0, text)
sink(letters[0])  # finding: injection
sink(letters[1])
letters.remove('a')
gone = {'a': text, 'b': 'b'}
del gone['a']
sink(gone.get('a'))
sink(str(gone))

# From the end.
letters = ['a', text, 'c']
sink(letters[-1])
sink(letters[-2])  # finding: injection
sink(letters[len(letters) - 1])  # finding: injection

# Lists one behind the other, sets and dictionaries that are put together.
joined = ['a'] + [text, 'c']
sink(joined[0])
sink(joined[1])  # finding: injection
sink(joined[2])
joined += ['d']
sink(joined[3])
sink((['a'] + unknown)[0])
sink((['a'] + list(map(str, [text])))[1])  # finding: injection
sink(str({text, 'a'} - {'a'}))  # finding: injection
sink(str({'a', 'b'} - {text}))
sink(str({'a'} | {text}))  # finding: injection
sink(({'a': 'a'} | {'b': text})['b'])  # finding: injection
names = set()
names.add(text)
names.discard('a')
for name in names:
    sink(name)  # finding: injection
letters = array.array('u', text)
sink(letters[0])  # finding: injection
fixed = array.array('u', ['a', text])
sink(fixed[0])
sink(fixed[1])  # finding: injection
