/** The guide in the sidebar: it opens from wherever the reader is, shows what was asked for, and remembers the place. */
import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, env, languages, Uri, window, workspace } from 'vscode';
import type { BackendGuideApi } from '../../src/extension/extension.ts';
import { commands as guide, diagnosticSource, guideLink, views, type GuidePlace } from '../../src/protocol.ts';
import { pickFirst } from './pick-first.ts';
import { waitFor } from './wait-for.ts';
import { backendGuide, closeAllFiles } from './workspace.ts';

/** The last section of the guide. */
const last = { id: 'c14.salary', title: 'What does a backend developer earn?' };

const confirmed = 'extensions.confirmedUriHandlerExtensionIds';

describe('the guide in the sidebar', () => {
  let api: BackendGuideApi['guide'];

  const shows = (heading: string, place: GuidePlace): Promise<true> => waitFor(
    `the page “${heading}”`,
    () => api.shown?.heading === heading && JSON.stringify(api.shown.place) === JSON.stringify(place),
    () => api.shown,
  );

  before(async () => {
    ({ guide: api } = await backendGuide().activate() as BackendGuideApi);
    // On a desktop VS Code asks before an extension gets an address; tests cannot answer.
    await workspace.getConfiguration().update(confirmed, [backendGuide().id], ConfigurationTarget.Global);
  });

  after(async () => {
    await workspace.getConfiguration().update(confirmed, undefined, ConfigurationTarget.Global);
    await commands.executeCommand('workbench.view.explorer');
  });

  it('shows nothing before it is asked to', () => {
    assert.equal(api.shown, undefined);
  });

  it('opens a section although its view was never open', async () => {
    await commands.executeCommand(guide.openSection, 'c09.security');
    await shows('Security vulnerabilities', { kind: 'section', id: 'c09.security' });
  });

  it('opens a section at one of its advices', async () => {
    await commands.executeCommand(guide.openSection, 'c09.security#parameterized-queries');
    await shows('Security vulnerabilities', { kind: 'section', id: 'c09.security', anchor: 'parameterized-queries' });
  });

  it('goes to the next section and the previous one, across chapters', async () => {
    await commands.executeCommand(guide.openSection, 'c05.rest');
    await shows('RESTful API design', { kind: 'section', id: 'c05.rest' });
    await commands.executeCommand(guide.nextSection);
    await shows('Building a backend, step by step', { kind: 'section', id: 'c06' });
    await commands.executeCommand(guide.previousSection);
    await shows('RESTful API design', { kind: 'section', id: 'c05.rest' });
  });

  it('stays at the last section when there is no next', async () => {
    await commands.executeCommand(guide.openSection, last.id);
    await shows(last.title, { kind: 'section', id: last.id });
    await commands.executeCommand(guide.nextSection);
    assert.equal(api.shown?.place.id, last.id);
  });

  it('explains a rule', async () => {
    await commands.executeCommand(guide.openRule, 'sql-injection');
    await shows('SQL text built from untrusted data', { kind: 'rule', id: 'sql-injection' });
  });

  it('goes back from a rule to the section that was open', async () => {
    await commands.executeCommand(guide.previousSection);
    await shows(last.title, { kind: 'section', id: last.id });
  });

  it('goes back and forward through what was read', async () => {
    await commands.executeCommand(guide.goBack);
    await shows('SQL text built from untrusted data', { kind: 'rule', id: 'sql-injection' });
    await commands.executeCommand(guide.goForward);
    await shows(last.title, { kind: 'section', id: last.id });
  });

  it('opens from a link, as the code of a diagnostic has', async () => {
    const place = { kind: 'rule', id: 'missing-input-validation' } as const;
    await commands.executeCommand('vscode.open', Uri.parse(guideLink(env.uriScheme, place)));
    await shows('Request data used without validation', place);
  });

  it('stays where it is when a section does not exist', async () => {
    const before = api.shown;
    assert.notEqual(before, undefined);
    await commands.executeCommand(guide.openSection, 'c99.nothing');
    await commands.executeCommand(guide.openSection, '../../package');
    assert.deepEqual(api.shown, before);
  });

  it('comes back to a page with a bookmark', async () => {
    await commands.executeCommand(guide.openSection, 'c09.technical-debt');
    await shows('Technical debt', { kind: 'section', id: 'c09.technical-debt' });
    await commands.executeCommand(guide.addBookmark);
    await commands.executeCommand(guide.openSection, 'c05.rest');
    await shows('RESTful API design', { kind: 'section', id: 'c05.rest' });
    await pickFirst('the bookmark to be picked', () => commands.executeCommand(guide.openBookmark), () => api.shown?.place.id === 'c09.technical-debt', () => api.shown?.place);
    await commands.executeCommand(guide.removeBookmark);
  });

  it('leads from one finding of a rule to the next', async () => {
    const isAtFinding = (): string | undefined => {
      const { document, selection } = window.activeTextEditor ?? {};
      if (document === undefined) return undefined;
      const isThere = languages.getDiagnostics(document.uri).some(({ source, code, range }) =>
        source === diagnosticSource && (typeof code === 'object' ? code.value : code) === 'sql-injection' && selection?.isEqual(range) === true);
      return isThere ? `${document.uri.path}:${selection?.start.line}` : undefined;
    };
    const next = (before?: string): Promise<string> => waitFor('an editor at a finding', async () => {
      await commands.executeCommand(guide.nextFinding, ['sql-injection']);
      const place = isAtFinding();
      return place === before ? undefined : place;
    });
    const first = await next();
    assert.notEqual(await next(first), first);
    await closeAllFiles();
  });

  it('is at the same place after it was hidden', async () => {
    await commands.executeCommand(guide.openSection, 'c09.bottlenecks');
    await shows('Performance bottlenecks', { kind: 'section', id: 'c09.bottlenecks' });
    await commands.executeCommand('workbench.view.explorer');
    await waitFor('the page to be hidden', () => api.shown === undefined);
    await commands.executeCommand(`${views.page}.focus`);
    await shows('Performance bottlenecks', { kind: 'section', id: 'c09.bottlenecks' });
  });
});
