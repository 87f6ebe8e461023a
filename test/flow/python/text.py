# Text that is built: operators, f-strings, formats, methods.
name = source()
sink(name)  # finding: injection
sink('a ' + name)  # finding: injection
sink(f'a {name} b')  # finding: injection
sink(f'a {name!r:>10}')  # finding: injection
sink(f'a {name:d}')
sink(f'{f"{name}"}')  # finding: injection
sink('a %s' % name)  # finding: injection
sink('a %s %d' % ('b', name))
sink('a %s %d' % (name, 1))  # finding: injection
sink('a %(n)s' % {'n': name})  # finding: injection
sink('a %(n)s' % {'n': 'b', 'm': name})
sink('a {} b'.format(name))  # finding: injection
sink('a {0} {1}'.format('b', name))  # finding: injection
sink('a {1}'.format(name, 'b'))
sink('a {n}'.format(n=name))  # finding: injection
sink('a {n}'.format(n='b', m=name))
sink('a {n:.2f}'.format(n=name))
template = 'SELECT {} FROM t'
sink(template.format(name))  # finding: injection
pattern = 'SELECT %s'
sink(pattern % name)  # finding: injection
sink(pattern % (name,))  # finding: injection
sink(template.format('a'))
text = 'a'
text += name
sink(text)  # finding: injection
sink(', '.join(['a', name]))  # finding: injection
sink(', '.join(['a', 'b']))
sink(', '.join(str(part) for part in [name]))  # finding: injection
sink(name.strip().lower())  # finding: injection
sink(name[1:3])  # finding: injection
sink(name[0])  # finding: injection
sink(name.replace('a', 'b'))  # finding: injection
sink(name.encode('utf-8').decode())  # finding: injection
sink(name.split(',')[0])  # finding: injection
sink(str(name))  # finding: injection
sink(int(source()))
sink(str(int(source())))
sink(len(name))
sink(name * 2)
sink('a' 'b')
sink(('a'  # finding: injection
      + name))
sink(' '.join(map(str, [name])))  # finding: injection
