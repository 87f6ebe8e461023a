# What methods of texts and lists make of constants.
def chosen(text):
    sink(source() if text == 'ab' else 'a')  # finding: injection


chosen('AB'.lower())
sink(source() if 'ab'.upper() == 'ab' else 'a')
sink(source() if ' ab '.strip() == 'x' else 'a')
sink(source() if 'a-b'.split('-')[1] == 'a' else 'a')
sink(source() if 'a-b'.split('-')[1] == 'b' else 'a')  # finding: injection
sink(source() if 'ab'.replace('a', 'b') == 'ab' else 'a')
sink(source() if 'abc'[1:] == 'abc' else 'a')
sink(source() if 'abc'.startswith('b') else 'a')
sink(source() if 'abc'.endswith('c') else 'a')  # finding: injection
sink(source() if 'abc'.find('c') == 1 else 'a')
table = ['a', source()]
table.reverse()
sink(table[0])  # finding: injection
sink(table[1])
part = ['a', source(), 'b'][0:1]
sink(part[0])
named = {'a': 'a', 'b': source()}
sink(named['ab'[0]])
sink(named['ab'[1]])  # finding: injection
table.clear()
sink(table[0])
