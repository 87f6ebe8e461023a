// What generators hand out, and take in.

function handedOut() {
  function* bad() {
    yield 'a';
    yield source();
  }
  function* good() {
    yield 'a';
    yield 'b';
  }
  for (const one of bad()) sink(one); // finding: injection
  for (const one of good()) sink(one);
  sink([...bad()].join()); // finding: injection
  sink(bad().next().value); // finding: injection
  sink(good().next().value);
  const [first] = bad();
  sink(first); // finding: injection
}

function delegated() {
  function* inner() {
    yield source();
  }
  function* outer() {
    yield* inner();
  }
  function* other() {
    yield* ['a', 'b'];
  }
  for (const one of outer()) sink(one); // finding: injection
  for (const one of other()) sink(one);
}

function fromParameters() {
  function* each(list) {
    for (const one of list) yield one;
  }
  for (const one of each([source()])) sink(one); // finding: injection
  for (const one of each(['a'])) sink(one);
}

function takenIn() {
  function* reader() {
    const text = yield 'ready';
    sink(text); // missing: injection
  }
  const run = reader();
  run.next();
  run.next(source());
}

async function asynchronous() {
  async function* lines() {
    yield source();
  }
  for await (const line of lines()) sink(line); // finding: injection
}

function iterable() {
  const box = {
    *[Symbol.iterator]() {
      yield source();
    },
  };
  for (const one of box) sink(one); // missing: injection
}
