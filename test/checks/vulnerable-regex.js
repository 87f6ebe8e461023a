export function isValid(text) {
  return [
    /^(a+)+$/.test(text), // finding: vulnerable-regex
    /(x+x+)+y/.test(text), // finding: vulnerable-regex
    /^([a-zA-Z0-9]+\s?)*$/.exec(text), // finding: vulnerable-regex
    text.match(/^(\w|\d)+$/), // finding: vulnerable-regex
    text.replace(/("[^"]*"|[^,])+;/g, ''), // finding: vulnerable-regex
    text.split(/(?:,|;|,)+!/), // finding: vulnerable-regex
  ];
}

export function silent(text) {
  return [
    /^[\w.]+@[\w.]+$/.test(text),
    /^[a-z]+(?: [a-z]+)*$/.test(text),
    /^(?:\d{3}-)+\d{4}$/.test(text),
    /^(ab|cd)+$/.test(text),
    /\s+$/.test(text),
    /^(a+)+$/.test('aaaa'),
    'aaaa'.replace(/(a+)+$/, ''),
    /^\/(?:[^/]+\/)*$/.test(text),
    text.split(/\r?\n/),
    text.match(/^(?:[^,"]|"[^"]*")*$/),
  ];
}
