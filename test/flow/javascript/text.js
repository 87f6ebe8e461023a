// Every way to build text.

const table = 'orders';

function operators() {
  sink('a' + source()); // finding: injection
  sink(source() + 'a'); // finding: injection
  sink('a' + 'b' + table);
  sink('a' + (source() + 'b') + 'c'); // finding: injection
  sink(1 + source()); // finding: injection
}

function templates() {
  sink(`a ${source()} b`); // finding: injection
  sink(`a ${table} b ${1 + 1}`);
  sink(`a ${`b ${source()}`}`); // finding: injection
  sink(String.raw`a ${source()}`); // finding: injection
  sink(String.raw`a ${table}`);
}

function appended() {
  let text = 'a';
  text += ' b';
  sink(text);
  text += source();
  text += ' c';
  sink(text); // finding: injection
}

function joined() {
  sink(['a', source()].join(' ')); // finding: injection
  sink(['a', 'b'].join(' '));
  sink(['a', 'b'].join(source())); // finding: injection
  const parts = [];
  parts.push('a');
  sink(parts.join(''));
  parts.push(source());
  sink(parts.join('')); // finding: injection
  sink('' + ['a', source()]); // finding: injection
  sink(`${[source()]}`); // finding: injection
  sink(['a', source()].toString()); // finding: injection
}

function methods() {
  sink('a'.concat(source())); // finding: injection
  sink(source().concat('a')); // finding: injection
  sink('a'.concat('b', table));
  sink(source().trim().toLowerCase().slice(1, 3)); // finding: injection
  sink(source().padStart(4, '0')); // finding: injection
  sink('a'.padStart(9, source())); // finding: injection
  sink('a'.repeat(source()));
  sink(source().repeat(2)); // finding: injection
  sink(source().split(',')[0]); // finding: injection
  sink(source().split(',').map((one) => one.trim()).join()); // finding: injection
  sink(source().charAt(0)); // finding: injection
  sink(source().charCodeAt(0));
  sink(source().indexOf('a'));
  sink(source().toString()); // finding: injection
  sink(String(source())); // finding: injection
  sink(source().substring(0, 2)); // finding: injection
  sink([...source()].join('')); // finding: injection
}

function replaced() {
  sink(source().replace(/a/g, 'b')); // finding: injection
  sink('a ?'.replace('?', source())); // finding: injection
  sink('a ?'.replace('?', table));
  sink('a ?'.replace('?', () => source())); // finding: injection
  sink(source().replace(/a/, (match) => match)); // finding: injection
  sink('a ? ?'.replaceAll('?', source())); // finding: injection
}

function encoded() {
  sink(JSON.stringify({ a: source() })); // finding: injection
  sink(JSON.stringify({ a: 'b' }));
  sink(encodeURIComponent(source())); // finding: injection
  sink(decodeURIComponent(source())); // finding: injection
}

function matched() {
  sink(/a(.*)/.exec(source())[1]); // finding: injection
  sink(source().match(/a(.*)/)[1]); // finding: injection
  for (const match of source().matchAll(/a/g)) sink(match[0]); // finding: injection
  sink('abc'.match(/b/)[0]);
  sink('abc'.match(source()));
}

function converted() {
  sink(Number(source()));
  sink(`a ${Number(source())}`);
  sink(parseInt(source(), 10));
  sink(Number.parseFloat(source()));
  sink(Math.max(source(), 3));
  sink(Boolean(source()));
  sink(!!source());
  sink(+source());
  sink(new Date(source()));
  sink(`a ${source() ? 'b' : 'c'}`);
  sink(`a ${source().length}`);
  sink(source().toString().length);
}

function builtInALoop(names) {
  let text = 'select ';
  for (let i = 0; i < 3; i++) {
    text += i > 0 ? ', ' : '';
    text += 'column';
  }
  sink(text);
  for (const name of names) text += `${name} = ${source()}`;
  sink(text); // finding: injection
}

function tagged() {
  const own = (texts, ...values) => texts.join('?') + values.length;
  sink(own`a ${source()}`);
  const glue = (texts, ...values) => texts[0] + values[0];
  sink(glue`a ${source()}`); // finding: injection
  sink(glue`a ${'b'}`);
}

function madeOfAText(address) {
  const made = new URL(address);
  return { location: made.toString() };
}
function behindAHost() {
  const config = load();
  visit(madeOfAText(config.base + '/' + source()).location);
  visit(madeOfAText(source() + '/path').location); // finding: redirect
}
