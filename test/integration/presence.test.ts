/** The extension is there, sleeps until it is needed, and offers what its manifest promises. */
import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { views } from '../../src/protocol.ts';
import { waitFor } from './wait-for.ts';
import { backendGuide, closeAllFiles, openNewFile } from './workspace.ts';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('the extension', () => {
  after(closeAllFiles);

  it('sleeps while no JavaScript or TypeScript file is open', () => {
    assert.equal(backendGuide().isActive, false);
  });

  it('wakes when a TypeScript file opens', async () => {
    await openNewFile('wake.ts', 'export const answer = 42;\n');
    await waitFor('the extension to activate', () => backendGuide().isActive);
  });

  it('registers every command of its manifest', async () => {
    const { contributes } = backendGuide().packageJSON as Manifest;
    const promised = contributes.commands.map(({ command }) => command);
    assert.notEqual(promised.length, 0);
    const present = new Set(await commands.getCommands(true));
    assert.deepEqual(promised.filter((command) => !present.has(command)), []);
  });

  it('contributes both views', async () => {
    const present = new Set(await commands.getCommands(true));
    for (const view of Object.values(views)) assert.ok(present.has(`${view}.focus`), `no view ${view}`);
  });
});
