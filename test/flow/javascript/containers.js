// Elements told apart where the place is known.

function lists() {
  const list = ['a', source(), 'c'];
  sink(list[0]);
  sink(list[1]); // finding: injection
  sink(list[2]);
  sink(list[unknownIndex]); // finding: injection
  list[1] = 'constant';
  sink(list[1]);
  list[0] = source();
  sink(list[0]); // finding: injection
  sink(list.at(0)); // finding: injection
  sink(list.length);
}

function pushedAndTaken() {
  const list = [];
  list.push('a');
  list.push(source());
  sink(list[0]);
  sink(list[1]); // finding: injection
  sink(list.pop()); // finding: injection
  sink(list.pop());
}

function shifted() {
  const list = ['safe', source(), 'more'];
  list.shift();
  sink(list[0]); // finding: injection
  sink(list[1]);
}

function removedFirst() {
  const list = [];
  list.push('safe');
  list.push(source());
  list.push('more');
  list.splice(0, 1);
  sink(list[0]); // finding: injection
}

function queued() {
  const list = [];
  list.unshift(source());
  sink(list[0]); // finding: injection
  sink(list.shift()); // finding: injection
}

function maps() {
  const map = new Map();
  map.set('a', 'constant');
  map.set('b', source());
  sink(map.get('a'));
  sink(map.get('b')); // finding: injection
  sink(map.get(unknownKey)); // finding: injection
  map.set('b', 'constant');
  sink(map.get('b'));
  for (const [key, value] of map) {
    sink(key);
    sink(value);
  }
}

function mapsFromLists() {
  const map = new Map([['a', 'constant'], ['b', source()]]);
  sink(map.get('b')); // finding: injection
  for (const value of map.values()) sink(value); // finding: injection
  map.forEach((value) => sink(value)); // finding: injection
}

function mapsWithUnknownKeys(key) {
  const map = new Map();
  map.set(key, source());
  sink(map.get('a')); // finding: injection
}

function sets() {
  const set = new Set(['a']);
  for (const one of set) sink(one);
  set.add(source());
  for (const one of set) sink(one); // finding: injection
  sink([...set][0]); // finding: injection
  sink(set.size);
  sink(set.has('a'));
}

function nested() {
  const rows = [{ cells: ['a', source()] }];
  sink(rows[0].cells[0]);
  sink(rows[0].cells[1]); // finding: injection
  const map = new Map();
  map.set('list', ['a', source()]);
  sink(map.get('list')[0]);
  sink(map.get('list')[1]); // finding: injection
}

function byKey() {
  const one = {};
  one['bad-key'] = source();
  one['good-key'] = 'constant';
  sink(one['bad-key']); // finding: injection
  sink(one['good-key']);
  const key = 'bad' + '-key';
  sink(one[key]); // finding: injection
}

function filledInALoop(names) {
  const one = { fixed: 'constant' };
  for (const name of names) one[name] = source();
  sink(one.anything); // finding: injection
  const clean = {};
  for (const name of names) clean[name] = 'constant';
  sink(clean.anything);
}

function keysFromASource() {
  const one = {};
  one[source()] = 'constant';
  sink(Object.values(one)[0]);
  for (const key of Object.keys(one)) sink(key); // finding: injection
}

function sameValueTwice() {
  const shared = { text: 'constant' };
  const list = [shared, shared];
  list[0].text = source();
  sink(list[1].text); // finding: injection
}

function madeInALoop() {
  const list = [];
  for (const name of ['a', 'b']) {
    const one = { name };
    list.push(one);
  }
  sink(list[0].name);
}

function namesAreInside() {
  const one = { [source()]: 1 };
  sink(JSON.stringify(one)); // finding: injection
  const map = new Map();
  map.set(source(), 1);
  map.set('constant', 1);
  for (const key of map.keys()) sink(key); // finding: injection
  sink([...map.keys()][0]); // finding: injection
  sink(map.get('constant'));
}

function recordsAddedToAList() {
  const filters = [].concat({ column: 'a', value: source() });
  sink(filters[0].column);
  sink(filters[0].value); // finding: injection
  sink(filters.map(({ column, prefix }) => `${prefix}${column}`).join()); // spurious: injection
  const flat = [{ column: 'a', value: source() }].flatMap((one) => one);
  sink(flat[0].column);
  sink([[source()]].flat()[0]); // finding: injection
}
