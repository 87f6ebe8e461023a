# Coroutines and tasks.
import asyncio


async def bad():
    return source()


async def good():
    return 'a'


async def same(text):
    await asyncio.sleep(0)
    return text


async def run():
    sink(await bad())  # finding: injection
    sink(await good())
    sink(await same(source()))  # finding: injection
    sink(await same('a'))
    task = asyncio.create_task(bad())
    sink(await task)  # finding: injection
    first, second = await asyncio.gather(bad(), good())
    sink(first)  # finding: injection
    sink(second)
    sink(await asyncio.wait_for(bad(), 1))  # finding: injection
    loop = asyncio.get_running_loop()
    sink(await loop.run_in_executor(None, same, source()))  # finding: injection
    async with asyncio.TaskGroup() as group:
        made = group.create_task(bad())
    sink(made.result())  # finding: injection


class Held:
    async def __aenter__(self):
        return source()

    async def __aexit__(self, *rest):
        pass


async def entered():
    async with Held() as text:
        sink(text)  # finding: injection


asyncio.run(run())
asyncio.run(entered())
