// Functions that are handed to others: our own, and the library's.

function ownHigherOrder() {
  const apply = (action, value) => action(value);
  apply((text) => sink(text), source()); // finding: injection
  apply((text) => sink(text), 'constant');
  sink(apply((text) => text + '!', source())); // finding: injection
  sink(apply(() => 'constant', source()));
}

function twice() {
  const compose = (f, g) => (x) => f(g(x));
  const quote = (x) => `"${x}"`;
  const forget = () => 'constant';
  sink(compose(quote, quote)(source())); // finding: injection
  sink(compose(quote, forget)(source()));
  sink(compose(forget, quote)(source()));
  sink(compose(quote, clean)(source()));
}

function withACallback() {
  const read = (done) => done(null, source());
  read((error, text) => {
    sink(error);
    sink(text); // finding: injection
  });
}

function map() {
  const texts = source();
  sink(texts.map((one) => one.name).join()); // finding: injection
  sink(texts.map(() => 'constant').join());
  sink(texts.map((one) => Number(one)).join());
  texts.map((one, index) => sink(index));
  sink(['a'].map((one) => one + source())[0]); // finding: injection
  sink(['a', 'b'].map((one) => one + one)[0]);
  sink(texts.map(String)[0]); // finding: injection
  sink(texts.map(clean)[0]);
}

function filtered() {
  const texts = [source()];
  sink(texts.filter((one) => one.length > 3)[0]); // finding: injection
  sink(texts.find((one) => one)); // finding: injection
  sink(texts.some((one) => one));
  sink(texts.findIndex((one) => one));
  sink(['a', 'b'].find((one) => one === source()));
}

function forEach() {
  source().forEach((one) => sink(one)); // finding: injection
  ['a'].forEach((one) => sink(one));
  const all = [];
  source().forEach((one) => all.push(one));
  sink(all[0]); // finding: injection
  let last = 'constant';
  source().forEach((one) => { last = one; });
  sink(last); // finding: injection
}

function reduced() {
  sink(source().reduce((all, one) => all + one, '')); // finding: injection
  sink(['a', 'b'].reduce((all, one) => all + one, source())); // finding: injection
  sink(['a', 'b'].reduce((all, one) => all + one, ''));
  sink(source().reduce((count) => count + 1, 0));
  const byName = source().reduce((all, one) => { all[one.name] = one.text; return all; }, {});
  sink(byName.any); // finding: injection
}

function sorted() {
  sink([source(), 'b'].sort()[0]); // finding: injection
  sink(['b', 'a'].sort()[0]);
  sink(source().sort((a, b) => a - b)[0]); // finding: injection
  const list = [source()];
  list.sort((a, b) => sink(a)); // finding: injection
}

function otherLists() {
  sink([[source()]].flat()[0]); // finding: injection
  sink(['a'].flatMap(() => [source()])[0]); // finding: injection
  sink(['a'].concat([source()])[1]); // finding: injection
  sink(['a'].concat(['b'])[1]);
  sink([source()].slice(0, 1)[0]); // finding: injection
  sink([source()].reverse()[0]); // finding: injection
  sink(Array.from(source())[0]); // finding: injection
  sink(Array.from([1, 2], () => source())[0]); // finding: injection
  sink(Object.keys({ a: source() })[0]);
  sink(Object.values({ a: source() })[0]); // finding: injection
  for (const [key, value] of Object.entries({ a: source() })) {
    sink(key);
    sink(value); // finding: injection
  }
  sink(Object.fromEntries([['a', source()]]).a); // finding: injection
  sink(Object.assign({}, { a: source(), b: 'b' }).a); // finding: injection
  sink(Object.assign({}, { a: source(), b: 'b' }).b);
  sink(Object.freeze({ a: source() }).a); // finding: injection
}

function namedCallbacks() {
  function show(one) {
    sink(one); // finding: injection
  }
  function hide(one) {
    sink(one);
  }
  source().forEach(show);
  ['a'].forEach(hide);
}

function boundAndApplied() {
  function two(a, b) {
    return b;
  }
  sink(two.call(null, 'a', source())); // finding: injection
  sink(two.call(null, source(), 'b'));
  sink(two.apply(null, ['a', source()])); // finding: injection
  sink(two.bind(null)('a', source())); // finding: injection
  sink(two.bind(null, 'a')(source())); // finding: injection
  sink(two.bind(null, source())('b'));
}

function unknownTakers(taker) {
  const text = source();
  taker(() => sink(text)); // finding: injection
  taker({ run() { sink(text); } }); // finding: injection
  taker.on('event', () => sink(text)); // finding: injection
  let kept = 'constant';
  taker(() => { kept = source(); });
  sink(kept); // finding: injection
}

function fromTheCatalog() {
  later(source(), (text) => sink(text)); // finding: injection
  later('constant', (text) => sink(text));
}

function timers() {
  setTimeout((text) => sink(text), 10, source()); // finding: injection
  setTimeout((text) => sink(text), 10, 'constant');
}

function memoized() {
  const cached = (make) => {
    const known = new Map();
    return (key) => {
      if (!known.has(key)) known.set(key, make(key));
      return known.get(key);
    };
  };
  sink(cached(() => source())('a')); // finding: injection
  sink(cached(() => 'constant')('a'));
}
