import toy from 'toy';

// Constants, through variables and conditions.
digest('md5'); // finding: wrong-use
digest('MD5'); // finding: wrong-use
digest('sha256');
const algorithm = 'md5';
digest(algorithm); // finding: wrong-use
digest(isOld ? 'md5' : 'sha256'); // finding: wrong-use
digest(chosen);
digest();

cipher('aes-128-ecb'); // finding: wrong-use
cipher('aes-128-gcm');

makeKey(1024); // finding: wrong-use
makeKey(2048);
makeKey('1024');
makeKey(8 * 256);
const size = 1024;
makeKey(size); // finding: wrong-use
wait(1001); // finding: wrong-use
wait(1000);

// Members, and members that are not there.
setCookie({ cookie: { isSecure: false } }); // finding: wrong-use
setCookie({
  cookie: {
    isSecure: false, // finding: wrong-use
  },
});
setCookie({ cookie: { isSecure: true } });
setCookie({ cookie: {} }); // finding: wrong-use
setCookie({}); // finding: wrong-use
setCookie(); // finding: wrong-use
setCookie({ cookie: isLocal });
setCookie(options);
setCookie({ ...options });
setCookie(...options);
setCookie({ cookie: { ...options } });
setCookie({ cookie: { ...options, isSecure: false } }); // finding: wrong-use
setCookie({ cookie: { isSecure: isLocal } });
const settled = { cookie: {} };
settled.cookie.isSecure = true;
setCookie(settled);
const keyed = { cookie: {} };
keyed.cookie[name] = true;
setCookie(keyed);

// All conditions hold.
allow('a', { origin: '*' }); // finding: wrong-use
allow('a', { origin: 'known' });
allow('a', { origin: anything });
allow(anything, { origin: '*' }); // finding: wrong-use
allow(undefined, { origin: '*' });

// Texts that stand in the program.
encrypt('secret'); // finding: wrong-use
encrypt('');
encrypt(key);
encrypt(Buffer.from('secret')); // finding: wrong-use
encrypt(Buffer.from([1, 2, 3])); // finding: wrong-use
encrypt([1, 2, 3]); // finding: wrong-use
encrypt(Buffer.from(key));
encrypt(isTest ? 'secret' : key);
encrypt(key ?? 'secret'); // finding: wrong-use
function encrypted(given) {
  encrypt(given ?? 'secret');
}
encrypted(key);

// Assignments and readings.
const client = toy.connect();
client.verify = false; // finding: wrong-use
client.verify = true;
client.verify = isLocal;
settings.debug = true; // finding: wrong-use
settings.debug = false;
use(toy.oldest); // finding: wrong-use
const { oldest } = toy; // finding: wrong-use
use(oldest);

// In functions, called or not.
function neverCalled() {
  digest('md5'); // finding: wrong-use
}
export class Hashes {
  make() {
    return digest('md5'); // finding: wrong-use
  }
}
later(() => digest('md5')); // finding: wrong-use

// What callers pass.
function hash(name) {
  digest(name); // finding: wrong-use
}
hash('md5');
hash('sha256');
function cookie(options) {
  setCookie(options); // finding: wrong-use
}
cookie({ cookie: { isSecure: true } });
cookie({ cookie: {} });
function secure(isSecure) {
  setCookie({ cookie: { isSecure } }); // finding: wrong-use
}
secure(false);
function fine(isSecure) {
  setCookie({ cookie: { isSecure } });
}
fine(true);
function byDefault(name = 'md5') {
  digest(name); // finding: wrong-use
}
byDefault();

// What is not reached.
if (false) digest('md5');

// It is told where it is written, as long as nothing has changed it since.
const written = {
  cookie: { isSecure: false }, // finding: wrong-use
};
setCookie(written);
const changed = { cookie: { isSecure: true } };
changed.cookie.isSecure = false;
setCookie(changed); // finding: wrong-use

// Settings that a library keeps have their defaults until the program sets them.
import toy from 'toy';

new toy.Settings().start(); // finding: wrong-use
const modern = new toy.Settings();
modern.set('tls.modern', true);
modern.start();
const old = new toy.Settings();
old.set('tls.modern', false);
old.start(); // finding: wrong-use
const other = new toy.Settings();
other.set('tls.new', true);
other.start(); // finding: wrong-use
new toy.Settings(true).start();
new toy.Settings(false).start(); // finding: wrong-use
const open = new toy.Settings();
open.set(process.env.NAME, true);
open.start();
const chosen = new toy.Settings();
chosen.set('tls.modern', process.env.VALUE);
chosen.start();
function modernize(settings) {
  settings.set('tls.modern', true);
}
const given = new toy.Settings();
modernize(given);
given.start();
const handed = new toy.Settings();
somebodyElse(handed);
handed.start();
const made = makeSettings();
made.start();
function makeSettings() {
  const settings = new toy.Settings();
  settings.set('tls.modern', true);
  return settings;
}
function makeOld() {
  return new toy.Settings();
}
makeOld().start(); // finding: wrong-use
function start(settings) {
  settings.start(); // finding: wrong-use
}
start(new toy.Settings());
