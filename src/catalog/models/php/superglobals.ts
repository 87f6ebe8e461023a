/**
 * What a request sends, as PHP hands it to every file: `$_GET`, `$_POST` and the like, the raw body, and the functions that read them with a
 * filter. https://www.php.net/manual/en/language.variables.superglobals.php
 */
import type { Condition, Model, Sanitizer } from '../../model.ts';

/** Filters by what they let through, as numbers and by name. */
const numbers: readonly (string | number)[] = ['FILTER_VALIDATE_INT', 'FILTER_VALIDATE_FLOAT', 'FILTER_VALIDATE_BOOLEAN', 'FILTER_VALIDATE_BOOL', 'FILTER_SANITIZE_NUMBER_INT'];
const exact: readonly (string | number)[] = ['FILTER_VALIDATE_IP', 'FILTER_VALIDATE_MAC', 'FILTER_VALIDATE_DOMAIN'];
const escaped: readonly (string | number)[] = ['FILTER_SANITIZE_SPECIAL_CHARS', 'FILTER_SANITIZE_FULL_SPECIAL_CHARS', 'FILTER_SANITIZE_STRING', 'FILTER_SANITIZE_STRIPPED'];

const filters = (path: string, argument: number, of: Sanitizer['argument']): readonly Sanitizer[] => {
  const where = (is: readonly (string | number)[]): readonly Condition[] => [{ argument, is }];
  return [
    { path, argument: of, cleans: 'result', where: where(numbers), establishes: 'number' },
    { path, argument: of, cleans: 'result', where: where(exact), establishes: 'pattern' },
    { path, argument: of, cleans: 'result', where: where(escaped), escapes: ['html'] },
    { path, argument: of, cleans: 'result', where: where(escaped), clears: ['header'] },
    { path, argument: of, cleans: 'result', where: where(['FILTER_VALIDATE_EMAIL', 'FILTER_SANITIZE_EMAIL']), clears: ['html', 'header', 'log', 'data'] },
    { path, argument: of, cleans: 'result', where: where(['FILTER_VALIDATE_URL', 'FILTER_SANITIZE_ENCODED']), clears: ['header', 'log', 'data'] },
  ];
};

/** The parts of the server's own description of a request that a client does not choose. */
const ofTheServer = [
  'REMOTE_ADDR', 'REMOTE_PORT', 'SERVER_ADDR', 'SERVER_PORT', 'SERVER_SOFTWARE', 'SERVER_PROTOCOL', 'SERVER_ADMIN', 'DOCUMENT_ROOT', 'SCRIPT_FILENAME', 'SCRIPT_NAME', 'REQUEST_METHOD', 'HTTPS',
  'REQUEST_TIME', 'REQUEST_TIME_FLOAT', 'GATEWAY_INTERFACE', 'PATH', 'argc', 'argv', 'REMOTE_USER', 'AUTH_TYPE', 'REQUEST_SCHEME', 'SERVER_NAME', 'HTTP_HOST', 'HTTP_REFERER', 'APP_ENV',
  // What stands in the environment of the process.
  'HOSTNAME', 'COMPUTERNAME', 'HOME', 'USER', 'USERNAME', 'LOGNAME', 'SHELL', 'PWD', 'LANG', 'TMP', 'TEMP', 'TMPDIR', 'OS', 'WINDIR', 'SystemRoot', 'TERM', 'SERVER_SIGNATURE', 'REDIRECT_STATUS',
];

/** The request, everywhere. */
export const superglobals: Model = {
  id: 'superglobals',
  title: 'PHP\'s superglobals',
  language: 'php',
  constants: [...numbers, ...exact, ...escaped, 'FILTER_VALIDATE_EMAIL', 'FILTER_SANITIZE_EMAIL', 'FILTER_VALIDATE_URL', 'FILTER_SANITIZE_ENCODED'].map((name) => ({ path: String(name), value: name })),
  sources: [
    { path: '{$_GET,$_POST,$_REQUEST,$_COOKIE}', kind: 'request', isObject: true },
    { path: '{$HTTP_GET_VARS,$HTTP_POST_VARS,$HTTP_RAW_POST_DATA}', kind: 'request' },
    { path: '$_SERVER', kind: 'request', isObject: true, except: ofTheServer, clears: ['header', 'log', 'nosql'] },
    { path: '$_SERVER.HTTP_HOST', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect', 'path', 'command'] },
    // A link leads back to the page that it stands on: whoever wrote that page gains nothing.
    { path: '$_SERVER.HTTP_REFERER', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect'] },
    { path: '$_SERVER.{PHP_SELF,PATH_INFO}', kind: 'request', clears: ['header', 'log', 'nosql', 'redirect', 'url', 'command'] },
    // It may begin with two slashes, and a host.
    { path: '$_SERVER.REQUEST_URI', kind: 'request', clears: ['header', 'log', 'nosql', 'url', 'command'] },
    { path: '$_FILES.*.{name,full_path,type}', kind: 'request' },
    { path: '{getallheaders,apache_request_headers}()', kind: 'request', isObject: true, clears: ['header', 'log', 'nosql'] },
    { path: '{filter_input,filter_input_array}()', kind: 'request' },
    { path: '{file_get_contents,fopen,file}()', kind: 'request', where: [{ argument: 0, is: ['php://input'] }] },
  ],
  steps: [
    { path: 'filter_var', from: '0', to: 'result' },
    { path: '{stream_get_contents,fgets,fread,fgetss,stream_get_line}', from: '0', to: 'result' },
    { path: 'filter_var_array', from: '0[]', to: 'result[]' },
  ],
  sinks: [
    { path: '$_SESSION.*', argument: 'assigned', kind: 'session' },
  ],
  sanitizers: [...filters('filter_input', 2, 'this'), ...filters('filter_var', 1, 0)],
};
