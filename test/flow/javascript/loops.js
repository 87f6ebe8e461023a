// Rounds: what one leaves for the next, and for after the loop.

function nextRound(list) {
  let text = 'constant';
  for (const one of list) {
    sink(text); // finding: injection
    text = source();
  }
  sink(text); // finding: injection
}

function resetEachRound(list) {
  let text = 'constant';
  for (const one of list) {
    text = source();
    text = 'again';
  }
  sink(text);
}

function aChainOfRounds(n) {
  let a = 'a', b = 'b', c = 'c', d = 'd';
  while (n-- > 0) {
    sink(d); // finding: injection
    d = c;
    c = b;
    b = a;
    a = source();
  }
  sink(d); // finding: injection
}

function nested(rows) {
  let text = '';
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < i; j++) {
      text += source();
    }
  }
  sink(text); // finding: injection
}

function nestedFromOutside(rows) {
  let outer = 'constant';
  for (const row of rows) {
    let inner = 'constant';
    while (row.next()) {
      sink(outer); // finding: injection
      inner = source();
    }
    outer = inner;
  }
}

function elements() {
  for (const one of source()) sink(one); // finding: injection
  for (const one of ['a', 'b']) sink(one);
  for (const one of ['a', source()]) sink(one); // finding: injection
  for (const { text } of [{ text: source() }]) sink(text); // finding: injection
  for (const [key, value] of [['a', source()]]) {
    sink(key);
    sink(value); // finding: injection
  }
}

function names() {
  for (const key in source()) sink(key); // finding: injection
  for (const key in { a: source() }) sink(key);
}

function byIndex() {
  const list = source();
  for (let i = 0; i < list.length; i++) {
    sink(list[i]); // finding: injection
    sink(i);
  }
}

function doWhile(more) {
  let text = source();
  do {
    text = 'constant';
  } while (more());
  sink(text);
}

function perhapsNotRun(list) {
  let text = source();
  for (const one of list) text = 'constant';
  sink(text); // finding: injection
}

function broken(list) {
  let text = 'constant';
  for (const one of list) {
    text = source();
    if (one) break;
    text = 'again';
  }
  sink(text); // finding: injection
}

function brokenBefore(list) {
  let text = 'constant';
  for (const one of list) {
    if (one) break;
    text = source();
    text = 'again';
  }
  sink(text);
}

function continued(list) {
  let text = 'constant';
  for (const one of list) {
    text = source();
    if (one) continue;
    text = 'again';
  }
  sink(text); // finding: injection
}

function outOfTheOuter(rows) {
  let text = 'constant';
  outer: for (const row of rows) {
    for (const cell of row) {
      text = source();
      if (cell) break outer;
      text = 'inner';
    }
    text = 'outer';
  }
  sink(text); // finding: injection
}

function endless(next) {
  let text = 'constant';
  while (true) {
    text = source();
    if (next()) break;
  }
  sink(text); // finding: injection
}

function withoutAnEnd() {
  for (;;) {
    if (source()) return;
  }
  sink(source());
}

function assignedInTheTest(next) {
  let line;
  while ((line = source())) {
    sink(line); // finding: injection
  }
}

function neverRun() {
  let text = 'constant';
  while (false) text = source();
  sink(text);
  for (let i = 0; i < 0; i++) text = source();
  sink(text);
}

function runAtLeastOnce() {
  let text = source();
  for (let i = 0; i < 2; i++) text = 'constant';
  sink(text);
  let other = source();
  for (const one of ['a', 'b']) other = one;
  sink(other);
  let third = source();
  for (let i = 0; i < count; i++) third = 'constant';
  sink(third); // finding: injection
  let fourth = source();
  for (const one of list) fourth = one;
  sink(fourth); // finding: injection
}
