# Lists, tuples, sets, dictionaries, comprehensions.
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
