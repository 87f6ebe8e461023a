/** What libraries find in a browser where they look for the process of Node.js: nothing that they could use. */
export const process = { browser: true, env: {}, argv: [], execArgv: [], versions: {}, platform: 'browser', cwd: () => '/' };
