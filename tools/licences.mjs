/** The licences of what is shipped: each package that is bundled, or whose files are copied, with its text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/** Those under which a package may be shipped with an MIT-licensed product by naming it. */
const allowed = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Python-2.0']);

/** The folder of a package in the path of one of its files; undefined for our own. */
function packageIn(path) {
  return /^(.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/**
 * The notice for all packages of these files (paths from the root).
 * @param {Iterable<string>} files
 * @returns {string} Throws where a package tells no licence, or one that is not allowed.
 */
export function licences(files) {
  const folders = [...new Set([...files].flatMap((path) => packageIn(path) ?? []))];
  const notices = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    if (!allowed.has(license)) throw new Error(`${name} may not be shipped: its licence is ${license ?? 'not told'}.`);
    const file = readdirSync(join(root, folder)).find((one) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(one));
    const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
    const notice = ['NOTICE', 'NOTICE.txt', 'ThirdPartyNoticeText.txt'].map((one) => join(root, folder, one)).find((one) => existsSync(one));
    return { name, text: [`${name} ${version}: ${license}`, text, ...(notice ? [readFileSync(notice, 'utf8').trim()] : [])].filter((part) => part !== '').join('\n\n') };
  });
  const sorted = [...new Map(notices.map(({ name, text }) => [`${name} ${text}`, text])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `Backend Guide is shipped with parts of these packages.\n\n${sorted.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
