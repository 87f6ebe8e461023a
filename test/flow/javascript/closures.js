// Functions and the variables around them.

function seesLater() {
  let text = 'constant';
  const show = () => sink(text); // finding: injection
  show();
  text = source();
  show();
}

function seesOnlyConstants() {
  let text = 'constant';
  const show = () => sink(text);
  show();
  text = 'other';
  show();
}

function seesTheSafeOneFirst() {
  let text = source();
  const show = () => sink(text);
  text = 'constant';
  show();
}

function writes() {
  let text = 'constant';
  const fill = () => {
    text = source();
  };
  sink(text);
  fill();
  sink(text); // finding: injection
}

function overwrites() {
  let text = source();
  const reset = () => {
    text = 'constant';
  };
  sink(text); // finding: injection
  reset();
  sink(text);
}

function perhapsWrites(flag) {
  let text = 'constant';
  const fill = () => {
    if (flag) text = source();
  };
  fill();
  sink(text); // finding: injection
}

function returned() {
  const make = (text) => () => text;
  const bad = make(source());
  const good = make('constant');
  sink(bad()); // finding: injection
  sink(good());
}

function configured() {
  const makeShow = (prefix) => (text) => sink(prefix + text); // finding: injection
  makeShow('a')('b');
  makeShow('a')(source());
}

function configuredSafely() {
  const makeShow = (prefix) => (text) => sink(prefix + text);
  makeShow('a')('b');
  makeShow('c')('d');
}

function counter() {
  const make = () => {
    let kept = 'constant';
    return {
      put(text) { kept = text; },
      take() { return kept; },
    };
  };
  const one = make();
  const other = make();
  sink(one.take());
  one.put(source());
  sink(one.take()); // missing: injection
  sink(other.take());
}

function immediately() {
  const text = (() => source())();
  sink(text); // finding: injection
  (function (given) {
    sink(given); // finding: injection
  })(text);
  const namespace = (function () {
    const hidden = source();
    return { show: () => hidden, name: 'a' };
  })();
  sink(namespace.show()); // finding: injection
  sink(namespace.name);
}

function curried() {
  const three = (a) => (b) => (c) => a + b + c;
  sink(three('a')(source())('c')); // finding: injection
  sink(three('a')('b')('c'));
}

function inALoop(list) {
  const shows = [];
  for (const one of list) {
    const text = source();
    shows.push(() => sink(text)); // finding: injection
  }
  for (const show of shows) show();
}

function neverCalled() {
  const text = source();
  const show = () => sink(text); // finding: injection
}

function neverCalledAfterAll() {
  let text = 'constant';
  const show = () => sink(text); // finding: injection
  text = source();
}
