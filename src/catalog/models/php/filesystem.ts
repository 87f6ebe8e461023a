/** Files: what is opened, written, included, uploaded, and asked of other servers by an address. https://www.php.net/manual/en/book.filesystem.php */
import type { Model, Remedy, Sink } from '../../model.ts';

const paths = (names: string, ...positions: readonly number[]): readonly Sink[] => positions.map((argument) => ({ path: names, argument, kind: 'path' }));

/** The mending of a check that is off. */
const checking = (argument: number, to: string): Remedy => ({
  title: 'Check certificates', set: [{ argument, to }], assumes: 'the server has a certificate that a known authority has signed',
});

/** The bits of SSL, TLS 1.0 and TLS 1.1. */
const outdated = 2 | 4 | 8 | 16;

/** Functions that read and write files, and `include`. */
export const filesystem: Model = {
  id: 'filesystem',
  title: 'PHP: files',
  language: 'php',
  sources: [
    { path: 'ZipArchive().getNameIndex()', kind: 'archive-entry' },
    { path: 'ZipArchive().statIndex().name', kind: 'archive-entry' },
    { path: 'zip_entry_name()', kind: 'archive-entry' },
  ],
  steps: [
    { path: '{basename,realpath,dirname}', from: '0', to: 'result' },
    { path: 'pathinfo', from: '0', to: 'result[]' },
    { path: 'pathinfo', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'basename', argument: 0, cleans: 'result', clears: ['path', 'module'] },
    { path: 'realpath', argument: 0, cleans: 'result', clears: ['url'] },
    { path: 'is_uploaded_file', argument: 0, cleans: 'argument', when: { is: true }, clears: ['path'] },
  ],
  sinks: [
    ...paths('{fopen,file_get_contents,file,readfile,file_put_contents,unlink,rmdir,mkdir,opendir,scandir,dir,touch,parse_ini_file,highlight_file,show_source,php_strip_whitespace,readlink,gzopen,readgzfile,gzfile,bzopen,chmod,chown,fpassthru}', 0),
    ...paths('{hash_file,hash_hmac_file}', 1),
    ...paths('{md5_file,sha1_file}', 0),
    ...paths('{copy,rename,symlink,link}', 0, 1),
    ...paths('move_uploaded_file', 1),
    ...paths('{SplFileObject,DirectoryIterator,RecursiveDirectoryIterator}', 0),
    ...paths('ZipArchive().{open,extractTo}', 0),
    { path: 'move_uploaded_file', argument: 1, kind: 'upload' },
    { path: '{include,include_once,require,require_once}', argument: 0, kind: 'module' },
    { path: '{file_get_contents,fopen,readfile,copy,get_headers,getimagesize,file,fsockopen,curl_init}', argument: 0, kind: 'url' },
    { path: 'curl_setopt', argument: 2, kind: 'url', where: [{ argument: 1, is: ['CURLOPT_URL'] }] },
    { path: 'SoapClient', argument: 0, kind: 'url' },
    { path: 'file_put_contents', argument: 0, kind: 'file-creation' },
    { path: 'fopen', argument: 0, kind: 'file-creation', where: [{ argument: 1, matches: '^[wax]' }] },
  ],
  signatures: [
    { path: 'curl_setopt', parameters: ['handle', 'option', 'value'] },
    { path: 'stream_socket_enable_crypto', parameters: ['stream', 'enable', 'crypto_type'] },
    { path: 'stream_context_create', parameters: ['options', 'params'] },
  ],
  constants: [
    ...['CURLOPT_URL', 'CURLOPT_SSL_VERIFYPEER', 'CURLOPT_SSL_VERIFYHOST', 'CURLOPT_SSLVERSION'].map((name) => ({ path: name, value: name })),
    ...['TLSv1', 'SSLv2', 'SSLv3', 'TLSv1_0', 'TLSv1_1', 'TLSv1_2', 'TLSv1_3'].map((name, index) => ({ path: `CURL_SSLVERSION_${name}`, value: index + 1 })),
    ...Object.entries({ SSLv2: 2, SSLv3: 4, TLSv1_0: 8, TLSv1_1: 16, TLSv1_2: 32, TLSv1_3: 64, SSLv23: 56, ANY: 126 }).flatMap(([name, bits]) => [
      { path: `STREAM_CRYPTO_METHOD_${name}_SERVER`, value: bits }, { path: `STREAM_CRYPTO_METHOD_${name}_CLIENT`, value: bits + 1 },
    ]),
  ],
  uses: [
    { path: 'ftp_connect', kind: 'cleartext-transport', remedy: { title: 'Use ftp_ssl_connect', set: [{ argument: 'call', to: 'ftp_ssl_connect({all})' }], assumes: 'the server speaks FTP over TLS' } },
    { path: 'curl_setopt', kind: 'no-certificate-check', where: [{ argument: 1, is: ['CURLOPT_SSL_VERIFYPEER'] }, { argument: 2, is: [false, 0, '0', null] }], remedy: checking(2, 'true') },
    { path: 'curl_setopt', kind: 'no-certificate-check', where: [{ argument: 1, is: ['CURLOPT_SSL_VERIFYHOST'] }, { argument: 2, is: [false, 0, '0', null] }], remedy: checking(2, '2') },
    { path: 'curl_setopt', kind: 'outdated-tls', where: [{ argument: 1, is: ['CURLOPT_SSLVERSION'] }, { argument: 2, is: [2, 3, 4, 5] }], remedy: { title: 'Use TLS 1.2 or newer', set: [{ argument: 'call', to: 'curl_setopt({0}, {1}, CURL_SSLVERSION_TLSv1_2)' }], assumes: 'the server speaks TLS 1.2' } },
    { path: 'stream_context_create', kind: 'outdated-tls', where: [{ argument: 0, member: 'ssl.crypto_method', hasBits: outdated }] },
    { path: 'stream_socket_enable_crypto', kind: 'outdated-tls', where: [{ argument: 2, hasBits: outdated }] },
    { path: 'stream_context_create', kind: 'no-certificate-check', where: [{ argument: 0, member: 'ssl.verify_peer', is: [false, 0] }] },
    { path: 'stream_context_create', kind: 'no-certificate-check', where: [{ argument: 0, member: 'ssl.allow_self_signed', is: [true, 1] }, { argument: 0, member: 'ssl.verify_peer', isMissing: true }] },
    { path: 'stream_context_create', kind: 'no-certificate-check', where: [{ argument: 0, member: 'ssl.allow_self_signed', is: [true, 1] }, { argument: 0, member: 'ssl.verify_peer', is: [true, 1] }] },
    { path: 'chmod', kind: 'world-writable-file', where: [{ argument: 1, hasBits: 0o002 }] },
    { path: 'mkdir', kind: 'world-writable-file', where: [{ argument: 1, is: [0o666, 0o776, 0o767] }] },
    { path: 'umask', kind: 'world-writable-file', where: [{ argument: 0, is: [0] }] },
  ],
};
