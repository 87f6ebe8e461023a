/** The memory that a scan of 100,000 lines takes at its peak, with one thread and with two, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { onDisk } from '../on-disk.ts';
import type { Measurement } from '../measurement.ts';
import { shopProject } from '../shop-project.ts';

/** Prints the largest resident set once the process ends. */
const hook = `data:text/javascript,${encodeURIComponent("process.on('exit', () => { process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'); });")}`;

/** In megabytes. */
export const memory: Measurement = {
  id: 'memory',
  run({ isQuick }, tell) {
    const lines = isQuick ? 10_000 : 100_000;
    return onDisk(shopProject(Math.round(lines / 26)), (folder) => {
      const numbers: Record<string, number> = {};
      for (const jobs of [1, 2]) {
        const { stderr, status } = spawnSync(process.execPath, ['--import', hook, resolve(join('out', 'cli.js')), 'scan', folder, '--jobs', String(jobs), '--fail-on', 'never', '--format', 'json', '--output', join(folder, 'findings.json')], { encoding: 'utf8' });
        const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
        if (status !== 0 || Number.isNaN(peak)) throw new Error(`the scan failed: ${stderr}`);
        tell(`peak of a scan of ${lines.toLocaleString('en')} lines, ${jobs === 1 ? 'one thread' : `${jobs} threads`}: ${peak.toFixed(0)} MB`);
        numbers[`${lines} lines, ${jobs} threads: MB`] = peak;
      }
      return Promise.resolve(numbers);
    });
  },
};
