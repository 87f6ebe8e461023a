/** Commands: `exec`, `system` and the like hand a text to a shell. https://www.php.net/manual/en/ref.exec.php */
import type { Model } from '../../model.ts';

const runs = '{exec,system,passthru,shell_exec,popen,proc_open}';

/** Functions that run programs, and what makes a text one argument for a shell. */
export const processes: Model = {
  id: 'processes',
  title: 'PHP: commands',
  language: 'php',
  steps: [
    { path: '{escapeshellarg,escapeshellcmd}', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'escapeshellarg', argument: 0, cleans: 'result', clears: ['command', 'argument'] },
    { path: 'escapeshellcmd', argument: 0, cleans: 'result', clears: ['command'] },
  ],
  sinks: [
    { path: runs, argument: 0, kind: 'command' },
    { path: 'pcntl_exec', argument: 0, kind: 'command' },
    { path: 'pcntl_exec', argument: 1, kind: 'argument' },
    { path: 'expect_popen', argument: 0, kind: 'command' },
    { path: 'ssh2_exec', argument: 1, kind: 'command' },
    { path: 'COM().{run,exec,Run,Exec}', argument: 0, kind: 'command' },
  ],
};
