# What generators hand out, and take in.
def bad():
    yield 'a'
    yield source()


def good():
    yield 'a'
    yield 'b'


for one in bad():
    sink(one)  # finding: injection
for one in good():
    sink(one)
sink(''.join(bad()))  # finding: injection
sink(''.join(good()))
sink(next(bad()))  # finding: injection
sink(next(good()))
first, second = bad()
sink(second)  # finding: injection
sink(list(bad())[1])  # finding: injection


def outer():
    yield from bad()


def other():
    yield from ['a', 'b']


for one in outer():
    sink(one)  # finding: injection
for one in other():
    sink(one)


def each(rows):
    for row in rows:
        yield row


for one in each([source()]):
    sink(one)  # finding: injection
for one in each(['a']):
    sink(one)


def reader():
    text = yield 'ready'
    sink(text)  # missing: injection


run = reader()
next(run)
run.send(source())


def echo():
    text = yield source()
    yield text


talk = echo()
sink(talk.send(None))  # finding: injection


async def lines():
    yield source()


async def asynchronous():
    async for line in lines():
        sink(line)  # finding: injection
    async for line in lines():
        pass
    return [sink(line) async for line in lines()]  # finding: injection


sink(next(part.strip() for part in [source()]))  # finding: injection
sink(next(part for part in ['a']))
sink(next((part for part in []), source()))  # finding: injection


class Box:
    def __iter__(self):
        yield source()


for one in Box():
    sink(one)  # missing: injection
