// Promises are transparent: await, then, all, new Promise.

async function awaited() {
  sink(await source()); // finding: injection
  const text = await Promise.resolve(source());
  sink(text); // finding: injection
  sink(await Promise.resolve('constant'));
}

async function ownAsync() {
  const read = async () => source();
  sink(await read()); // finding: injection
  read().then((text) => sink(text)); // finding: injection
  const constant = async () => 'constant';
  constant().then((text) => sink(text));
}

async function chains() {
  Promise.resolve(source())
    .then((text) => text.trim())
    .then((text) => sink(text)); // finding: injection
  Promise.resolve(source())
    .then(() => 'constant')
    .then((text) => sink(text));
  Promise.resolve('a')
    .then(() => source())
    .finally(() => {})
    .then((text) => sink(text)); // finding: injection
  const text = await Promise.resolve(source()).catch(() => 'fallback');
  sink(text); // finding: injection
}

async function all() {
  const [a, b] = await Promise.all(['constant', source()]);
  sink(a);
  sink(b); // finding: injection
  const many = await Promise.all(['a', 'b'].map(async () => source()));
  sink(many[0]); // finding: injection
  sink(await Promise.race(['a', source()])); // finding: injection
  const [settled] = await Promise.allSettled([source()]);
  sink(settled.value); // finding: injection
}

async function constructed() {
  const text = await new Promise((resolve) => resolve(source()));
  sink(text); // finding: injection
  const later = await new Promise((resolve) => {
    setTimeout(() => resolve(source()), 10);
  });
  sink(later); // finding: injection
  const constant = await new Promise((resolve) => resolve('constant'));
  sink(constant);
  const refused = await new Promise((resolve, reject) => reject(source()));
  sink(refused);
  function read() {
    return new Promise((resolve) => {
      events.on('data', () => resolve(source()));
    });
  }
  sink(await read()); // finding: injection
}

async function rejected() {
  try {
    await Promise.reject(source());
  } catch (error) {
    sink(error); // finding: injection
  }
}

async function loops() {
  for await (const text of source()) sink(text); // finding: injection
}

async function sideEffects() {
  let text = 'constant';
  await Promise.resolve().then(() => {
    text = source();
  });
  sink(text); // finding: injection
}

async function namedThen() {
  function show(text) {
    sink(text); // finding: injection
  }
  Promise.resolve(source()).then(show);
}
