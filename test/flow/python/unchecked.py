# Any effect on the system: stands every check, and takes what is inside of things.
def direct():
    use(source())  # finding: unchecked
    use('constant')
    use(clean(source()))
    use([source()])  # finding: unchecked
    use({'a': {'b': source()}})  # finding: unchecked
    use(source()['name'])  # finding: unchecked
    use(int(source()))
    sink('a ' + source())  # finding: unchecked


def present():
    text = source()
    if not text:
        return
    use(text)


def typed():
    text = source()
    if not isinstance(text, str):
        return
    use(text)


def sized():
    text = source()
    if len(text) > 10:
        return
    use(text)


def members_apart():
    body = source()
    if not body['a']:
        return
    use(body['a'])
    use(body['b'])  # finding: unchecked
    use(body)  # finding: unchecked


def among():
    text = source()
    if text not in ('a', 'b'):
        raise ValueError('bad')
    use(text)


direct()
present()
typed()
sized()
members_apart()
among()
