// Conditions that are decided: dead branches are not followed.

const isEnabled = false;
const mode = 'safe';
const limits = { size: 10, isStrict: true };

function literal() {
  if (false) sink(source());
  if (true) sink('constant');
  else sink(source());
  if (0) sink(source());
  if ('') sink(source());
  if (null) sink(source());
  if (1) sink(source()); // finding: injection
}

function named() {
  if (isEnabled) sink(source());
  if (!isEnabled) sink(source()); // finding: injection
  if (mode === 'unsafe') sink(source());
  if (mode !== 'unsafe') sink(source()); // finding: injection
  if (limits.isStrict) sink('a');
  else sink(source());
  if (limits.size > 20) sink(source());
  if (limits.size <= 20) sink(source()); // finding: injection
}

function folded() {
  const size = 7 * 18;
  if (size + 106 > 200) sink('constant');
  else sink(source());
  const text = 'a' + 'b';
  if (text === 'ab') sink('constant');
  else sink(source());
  if (`${text}c` === 'abc') sink('constant');
  else sink(source());
  if (86 / 2 - 3 > 30) sink('constant');
  else sink(source());
  if (10 % 3 === 1) sink('constant');
  else sink(source());
}

function ternary() {
  const text = isEnabled ? source() : 'constant';
  sink(text);
  sink(isEnabled ? 'constant' : source()); // finding: injection
}

function logical() {
  sink(isEnabled && source());
  sink(mode || source());
  sink(mode && source()); // finding: injection
  sink(mode ?? source());
  sink(null ?? source()); // finding: injection
  if (isEnabled && unknownThing) sink(source());
  if (!isEnabled || unknownThing) sink('constant');
  else sink(source());
  if (isEnabled || unknownThing) sink(source()); // finding: injection
}

function switched() {
  let text;
  switch (mode) {
    case 'unsafe':
      text = source();
      break;
    case 'safe':
      text = 'constant';
      break;
    default:
      text = source();
  }
  sink(text);
  switch ('ABC'.charAt(1)) {
    case 'A': text = source(); break;
    case 'B': text = 'constant'; break;
    default: text = source();
  }
  sink(text);
}

function throughFunctions() {
  const isOn = () => false;
  if (isOn()) sink(source());
  const identity = (x) => x;
  if (identity(false)) sink(source());
  if (identity(true)) sink(source()); // finding: injection
  const not = (x) => !x;
  if (not(true)) sink(source());
  if (not(false)) sink(source()); // finding: injection
}

function throughParameters() {
  const run = (flag, text) => {
    if (flag) sink(text);
  };
  run(false, source());
  const runs = (flag, text) => {
    if (flag) sink(text); // finding: injection
  };
  runs(true, source());
}

function chosen(flag) {
  const text = flag ? 'a' : 'b';
  if (text === 'c') sink(source());
  if (text !== 'c') sink(source()); // finding: injection
  if (text === 'a') sink(source()); // finding: injection
}

function changedInALoop() {
  let isFirst = true;
  for (const one of source()) {
    if (isFirst) isFirst = false;
    else sink(one); // finding: injection
  }
  let count = 0;
  while (unknownThing()) {
    if (count > 5) sink(source()); // finding: injection
    count++;
  }
}

function changedByACall() {
  let isOn = false;
  const turnOn = () => { isOn = true; };
  if (isOn) sink(source());
  turnOn();
  if (isOn) sink(source()); // finding: injection
}

function changedLater() {
  let isOn = false;
  const show = () => {
    if (isOn) sink(source()); // missing: injection
  };
  taker(show);
  isOn = true;
}

function loopNeverLeft() {
  let i = 0;
  while (i < 1) {
    sink(source()); // finding: injection
    i++;
  }
}

let reassigned = false;
function seesReassigned() {
  if (reassigned) sink(source()); // finding: injection
}
function reassigns() {
  reassigned = true;
}
