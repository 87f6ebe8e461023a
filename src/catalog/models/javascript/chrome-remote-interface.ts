/**
 * The Chrome DevTools Protocol: pages that a browser on the server opens, and code that runs in them, reach whatever the server reaches.
 * https://github.com/cyrus-and/chrome-remote-interface, https://chromedevtools.github.io/devtools-protocol
 */
import type { Model, Sink } from '../../model.ts';

const client = 'chrome-remote-interface.Client()';

const of = (path: string, member: string): Sink => ({ path: `${client}.${path}`, argument: 0, member, kind: 'url', warnsOfParameters: true });

/** The package `chrome-remote-interface`. */
export const chromeRemoteInterface: Model = {
  id: 'chrome-remote-interface',
  title: 'chrome-remote-interface',
  language: 'javascript',
  types: [
    { path: 'chrome-remote-interface()', is: client },
  ],
  steps: [
    { path: 'chrome-remote-interface', from: { path: client }, to: '0(0)' },
  ],
  sinks: [
    of('Page.navigate', 'url'),
    of('Page.setDocumentContent', 'html'),
    of('Page.printToPDF', 'headerTemplate'),
    of('Page.printToPDF', 'footerTemplate'),
    of('Target.createTarget', 'url'),
    of('Runtime.{evaluate,compileScript}', 'expression'),
    of('Page.{addScriptToEvaluateOnNewDocument}', 'source'),
    of('Runtime.callFunctionOn', 'functionDeclaration'),
  ],
};
