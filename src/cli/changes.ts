/** Which files of a folder have changed, as git tells. */
import { spawnSync } from 'node:child_process';

/** The files that differ from a commit (a hash, a branch), and those that git does not know yet; paths from `folder`, by slashes. Fails where git cannot tell. */
export function changedFiles(folder: string, commit: string): ReadonlySet<string> {
  const git = (...args: string[]): string[] => {
    const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (error || status !== 0) throw new Error(`What has changed is not known: git says «${(error?.message ?? stderr).trim().split('\n')[0] ?? ''}».`);
    return stdout.split('\0').filter((name) => name !== '');
  };
  return new Set([
    ...git('diff', '--name-only', '--relative', '--no-ext-diff', '--diff-filter=d', '-z', '--end-of-options', commit, '--'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
}
