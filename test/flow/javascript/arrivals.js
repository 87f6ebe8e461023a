import toy from 'toy';

// A sink only under a condition.
show(source(), { isRaw: true }); // finding: page
show(source(), { isRaw: false });
show(source());
show(source(), anything);
function shown(value, isRaw) {
  show(value, { isRaw }); // finding: page
}
shown(source(), true);

// What is assigned.
page.content = source(); // finding: page
page.other = source();
page.content = `<p>${source()}</p>`; // finding: page
page.content = clean('a');
const client = toy.connect();
client.page = source(); // finding: page
client.pages = source();

// What a function returns to a library.
answer(() => source()); // finding: page
answer(async () => {
  const value = await source();
  if (!value) return 'nothing';
  return `<p>${value}</p>`; // finding: page
});
answer(() => 'fixed');
handler((request) => request.body); // finding: page
handler((request) => { use(request.body); });
function answering() {
  return source(); // finding: page
}
answer(answering);

// Names that tell what is stored in them.
const token = guess(); // finding: guessable
const number = guess();
let userToken;
userToken = `u${guess()}`; // finding: guessable
const user = { resetToken: guess() }; // finding: guessable
user.token = guess(); // finding: guessable
user.other = guess();
function makeToken() {
  return guess(); // finding: guessable
}
function makeNumber() {
  return guess();
}
const token2 = guess();
use(token, number, userToken, makeToken, makeNumber, token2);

// Comparisons.
if (sign('a') === given) use(1); // finding: timing
if (sign('a') !== source()) use(1); // finding: timing
if (sign('a') === 'fixed') use(1);
if (sign('a') === null) use(1);
if (sign('a') === undefined) use(1);
if (typeof sign('a') === 'string') use(1);
function same(a, b) {
  return a === b; // finding: timing
}
same(sign('a'), given);

// What an error tells.
try {
  use(1);
} catch (error) {
  tell(error.message); // finding: leak
  tell(error.stack); // finding: leak
  tell('failed');
}
use(2).catch((error) => tell(error.message)); // finding: leak
use(2).then(() => 1, (error) => tell(error.message)); // finding: leak
tell(anything.stack); // finding: leak
try {
  use(1);
} catch ({ message }) {
  tell(message); // finding: leak
}

// Data by its name.
handler((request) => {
  store(request.body.password); // finding: stored-password
  store(request.body.name);
  const { password } = request.body;
  store({ password }); // finding: stored-password
});

// An entry of an object that was made before.
const put = {
  name: 'fixed',
  text: source(), // finding: injection
};
sinkOptions(put);
const filled = { text: 'fixed' };
filled.text = source();
sinkOptions(filled); // finding: injection
