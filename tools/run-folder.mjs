/** A copy of the sample project for each run, so that a run leaves nothing behind. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleWorkspace } from './project.mjs';

/** A folder for one run: a copy of the sample project and the file of results. Call `remove` at the end. */
export function prepareRun() {
  const folder = mkdtempSync(join(tmpdir(), 'backend-guide-run-'));
  const workspace = join(folder, 'shop');
  cpSync(sampleWorkspace, workspace, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  process.once('exit', remove);
  return { folder, workspace, results: join(folder, 'results.jsonl'), remove };
}
