# Functions that others call.
import asyncio
import functools
from concurrent.futures import ThreadPoolExecutor


def apply(run, value):
    return run(value)


def into_sink(text):
    sink(text)  # finding: injection


def unchanged(text):
    return text


apply(into_sink, source())
sink(apply(unchanged, source()))  # finding: injection
sink(apply(lambda text: 'a', source()))
sink(list(map(unchanged, [source()]))[0])  # finding: injection
sink(list(map(str.upper, [source()]))[0])  # finding: injection
sink(list(filter(lambda one: one, [source()]))[0])  # finding: injection
sink(functools.reduce(lambda all_of, one: all_of + one, [source()], ''))  # finding: injection
sink(functools.reduce(lambda all_of, one: 'a', [source()], ''))
sink(sorted([source()], key=lambda one: one.lower())[0])  # finding: injection
bound = functools.partial(apply, unchanged)
sink(bound(source()))  # finding: injection
sink(bound('a'))
table = {'a': unchanged, 'b': lambda text: 'b'}
sink(table['a'](source()))  # finding: injection
sink(table['b'](source()))
sink(table.get('a')(source()))  # finding: injection
[into_sink(one) for one in [source()]]
for run in (unchanged, str):
    sink(run(source()))  # finding: injection


class Runner:
    def __init__(self):
        self.steps = []

    def add(self, step):
        self.steps.append(step)

    def run(self, text):
        for step in self.steps:
            text = step(text)
        return text


runner = Runner()
runner.add(unchanged)
sink(runner.run(source()))  # finding: injection
with ThreadPoolExecutor() as pool:
    sink(pool.submit(unchanged, source()).result())  # finding: injection
    for one in pool.map(unchanged, [source()]):
        sink(one)


async def threads():
    sink(await asyncio.to_thread(unchanged, source()))  # finding: injection
    sink(await asyncio.to_thread(lambda text: 'a', source()))


asyncio.run(threads())
