/**
 * `npm run bench`: how fast the analysis is, next to its parsers alone and to other linters, in one run. Prints tables; asserts nothing.
 *
 *     npm run bench -- --json bench.json      also writes the numbers
 *     npm run bench -- --compare bench.json   also says what has changed since they were written
 *     npm run bench -- --quick                fewer sizes and rounds
 *     npm run bench -- --only ratio,scans     measures these alone
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compare, type Results } from './compare.ts';
import type { Numbers } from './measurement.ts';
import { measurements } from './measurements.ts';

const valueOf = (option: string): string | undefined => {
  const index = process.argv.indexOf(option);
  return index < 0 ? undefined : process.argv[index + 1];
};

const only = valueOf('--only')?.split(',');
const unknown = only?.filter((id) => !measurements.some((one) => one.id === id)) ?? [];
if (unknown.length > 0) throw new Error(`nothing is measured under «${unknown.join('», «')}»: there are ${measurements.map(({ id }) => id).join(', ')}`);

const results: Record<string, Numbers> = {};
for (const { id, run } of measurements) {
  if (only && !only.includes(id)) continue;
  console.log(`\n# ${id}\n`);
  results[id] = await run({ isQuick: process.argv.includes('--quick') }, (text) => { console.log(text); });
}

const target = valueOf('--json');
if (target !== undefined) writeFileSync(target, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
const known = valueOf('--compare');
if (known !== undefined) {
  const { results: before } = JSON.parse(readFileSync(known, 'utf8')) as { results: Results };
  console.log(`\n# since ${known}\n\n${compare(before, results)}`);
}
