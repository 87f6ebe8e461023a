import path from 'node:path';

// Texts that arrive somewhere, as far as they are known.
open('/tmp/a'); // finding: foreseeable-name
open('/home/a');
const folder = '/tmp';
open(`${folder}/a.json`); // finding: foreseeable-name
open(`${folder}/${name}.json`);
open(path.join(folder, 'b', 'c')); // finding: foreseeable-name
open(path.join(folder, `${name}.json`));
open(path.join(folder, ...names));
open(folder);
function write(file) {
  open(file); // finding: foreseeable-name
}
write('/tmp/d');
open(isLocal ? '/tmp/e' : '/home/e'); // finding: foreseeable-name

// Entries of records, wherever these go.
const options = { isVerified: false }; // finding: wrong-use
use({ connection: { isVerified: false } }); // finding: wrong-use
use({ isVerified: true });
use({ isVerified: isLocal });
options.isVerified = false; // finding: wrong-use

// Any element of a list.
accept({ names: ['some', 'none'] }); // finding: wrong-use
accept({ names: ['some'] });
accept({ names });

// What is fixed, but for some.
accept({ key: 'a text' }); // finding: wrong-use
accept({ key: 'public text' });

// Who predicts a place predicts what stands there.
const token = 'abc'[Math.floor(guess() * 3)]; // finding: guessable
const tokens = `${guess() * 10}`;
use(token, tokens);
