/** The modules of Node.js that carry data: buffers, text formatting, URLs and paths. https://nodejs.org/api */
import type { Model } from '../../model.ts';

/** Node.js's own modules, with and without their `node:` prefix. */
export const node: Model = {
  id: 'node',
  title: 'Node.js',
  language: 'javascript',
  types: [
    { path: 'node:zlib', is: 'zlib' },
    { path: 'node:child_process', is: 'child_process' },
    { path: 'node:crypto', is: 'crypto' },
    { path: 'node:util', is: 'util' },
    { path: 'node:url', is: 'url' },
    { path: 'node:querystring', is: 'querystring' },
    { path: 'node:path', is: 'path' },
    { path: 'node:os', is: 'os' },
    { path: 'util.{TextEncoder,TextDecoder}', is: 'TextEncoder' },
    { path: 'TextDecoder', is: 'TextEncoder' },
    { path: 'node:process', is: 'process' },
    { path: 'path.posix', is: 'path' },
    { path: 'path.win32', is: 'path' },
    { path: 'process.{exit,abort,reallyExit}()', is: 'never' },
    { path: 'buffer.Buffer', is: 'Buffer' },
    { path: 'node:buffer.Buffer', is: 'Buffer' },
  ],
  sources: [
    { path: 'process.env', kind: 'environment' },
  ],
  constants: [
    // On most machines it is.
    { path: 'os.tmpdir()', value: '/tmp' },
  ],
  joinings: [
    { path: 'util.format', by: ' ' },
    { path: 'path.{join,resolve}', by: '/', makes: 'path' },
  ],
  steps: [
    { path: 'Buffer', from: '0', to: 'result' },
    { path: 'Buffer.from', from: '0', to: 'result' },
    { path: 'Buffer.concat', from: '0[]', to: 'result' },
    { path: 'TextEncoder().{encode,decode}', from: '0', to: 'result' },
    { path: 'util.format', from: 'all[*]', to: 'result' },
    { path: 'util.inspect', from: '0[*]', to: 'result' },
    // `promisify(connection.query)` is still that `query`.
    { path: 'util.{promisify,callbackify,deprecate}', from: '0', to: 'result' },
    { path: 'util.inherits', from: '1[prototype]', to: '0[prototype][^]' },
    { path: 'url.{parse,format}', from: '0', to: 'result' },
    { path: 'url.resolve', from: 'all', to: 'result' },
    { path: 'url.{URL,URLSearchParams}', from: '0', to: 'result' },
    { path: 'querystring.{parse,decode,unescape,escape}', from: '0', to: 'result' },
    { path: 'querystring.{stringify,encode}', from: '0[*]', to: 'result' },
    { path: 'path.{join,resolve}', from: 'all', to: 'result', as: 'path' },
    { path: 'path.normalize', from: '0', to: 'result', as: 'path' },
    { path: 'path.relative', from: 'all', to: 'result' },
    { path: 'path.{dirname,extname}', from: '0', to: 'result' },
    { path: 'path.basename', from: '0', to: 'result' },
    // A stream that is piped into another: `file.pipe(parser).on('entry', …)`.
    { path: 'any.pipe', from: '0', to: 'result' },
  ],
  sanitizers: [
    // A name without a folder: at worst the folder itself, or the one above.
    { path: 'path.basename', argument: 0, cleans: 'result', clears: ['path'] },
  ],
  wrappings: [
    { kind: 'path', title: 'Take its name alone', to: '{basename}({value})', imports: [{ from: 'node:path', name: 'basename', isBuiltIn: true }], assumes: 'it names a file, and no folder' },
    { kind: 'response', title: 'Answer without the details', to: '\'Something went wrong.\'', before: 'console.error({name});', assumes: 'no client reads them' },
    { kind: 'environment', title: 'Read it from the variable', to: 'process.env.{NAME}' },
    { kind: 'origin', title: 'Allow the origins of ALLOWED_ORIGINS', to: 'process.env.ALLOWED_ORIGINS?.split(\',\').find((one) => one === {value}) ?? \'\'', assumes: 'the environment lists them, separated by commas' },
  ],
  comparisons: [{ path: 'path.relative', value: 1, with: 0, by: 'prefix', yields: 'way' }],
  parts: [{ path: 'url.URL().{origin,host,hostname}', establishes: 'prefix' }],
  acts: [
    { path: 'child_process.{execSync,execFileSync,spawnSync}', kind: 'blocking' },
    { path: 'zlib.{gzipSync,gunzipSync,deflateSync,inflateSync,unzipSync,brotliCompressSync,brotliDecompressSync}', kind: 'blocking' },
    { path: 'crypto.{pbkdf2Sync,scryptSync,generateKeyPairSync,generatePrimeSync}', kind: 'blocking' },
    { path: 'http.createServer().listen', kind: 'listening' },
  ],
};
