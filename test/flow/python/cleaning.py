# Values in a safe form.
def cleaned():
    text = source()
    sink(clean(text))
    sink(text)  # finding: injection
    sink('a ' + clean(text))
    sink(clean('a ' + text))
    sink(clean(text) + text)  # finding: injection
    sink(f'{clean(text)}')
    sink('%s' % clean(text))
    sink('{}'.format(clean(text)))
    sink(', '.join([clean(text)]))


def overwritten():
    text = source()
    text = clean(text)
    sink(text)


def on_one_branch(flag):
    text = source()
    if flag:
        text = clean(text)
    sink(text)  # finding: injection


def on_both_branches(flag):
    text = source()
    if flag:
        text = clean(text)
    else:
        text = 'a'
    sink(text)


def unless_empty():
    text = source()
    sink(clean(text) if text else '')
    sink(text and clean(text))
    sink(text or clean(text))  # finding: injection


def in_a_loop():
    texts = []
    for one in source():
        texts.append(clean(one))
    sink(', '.join(texts))
    sink(', '.join([clean(one) for one in source()]))
    sink(', '.join([one for one in source()]))  # finding: injection


def converted():
    text = source()
    sink(int(text))
    sink('a' + str(float(text)))
    sink(f'{int(text)}')
    sink(f'{text:d}')
    sink(len(text))
    sink(bool(text))


def wrapped(text):
    return clean(text)


def in_place():
    text = source()
    assertSafe(text)
    sink(text)


cleaned()
overwritten()
on_one_branch(unknown)
on_both_branches(unknown)
unless_empty()
in_a_loop()
converted()
sink(wrapped(source()))
in_place()
