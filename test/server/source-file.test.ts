/** Addresses of editors and paths of the analysis: on Windows, on macOS, and of folders with strange names. */
import assert from 'node:assert/strict';
import { isInside, originOf, pathOfUri, uriOf } from '../../src/server/source-file.ts';

describe('addresses', () => {
  /** As VS Code writes them. */
  const known: Readonly<Record<string, string>> = {
    'file:///home/ann/shop/a.ts': '/home/ann/shop/a.ts',
    'file:///c%3A/shop/a.ts': '/c:/shop/a.ts',
    'file:///d%3A/My%20Shop%20%28copy%29/a.ts': '/d:/My Shop (copy)/a.ts',
    'file:///home/ann/caf%C3%A9%20%231/a%25b.ts': '/home/ann/café #1/a%b.ts',
    'file:///home/ann/it%27s%21/%2A.ts': "/home/ann/it's!/*.ts",
    'file://server/share/shop/a.ts': '/share/shop/a.ts',
    'vscode-vfs://github/ann/shop/a.ts': '/ann/shop/a.ts',
  };

  it('become paths with slashes, and those the same addresses again', () => {
    for (const [uri, path] of Object.entries(known)) {
      assert.equal(pathOfUri(uri), path);
      assert.equal(uriOf(path, originOf(uri)), uri);
    }
  });

  it('name one file in several ways', () => {
    for (const other of ['file:///C:/shop/a.ts', 'file:///c:/shop/a.ts', 'file:///C%3A/shop/a.ts', 'file:///c%3a/shop/a.ts']) assert.equal(pathOfUri(other), '/c:/shop/a.ts');
    assert.equal(pathOfUri('file:///shop%20(copy)/a.ts'), pathOfUri('file:///shop%20%28copy%29/a.ts'));
  });

  it('are inside of a folder however both are written, and not of one whose name begins alike', () => {
    assert.ok(isInside('file:///C:/shop', 'file:///c%3A/shop/src/a.ts'));
    assert.ok(isInside('file:///shop%20%28copy%29/', 'file:///shop%20(copy)/a.ts'));
    assert.ok(isInside('file://server/share', 'file://server/share/a.ts'));
    assert.ok(!isInside('file:///c%3A/shop', 'file:///c%3A/shop2/a.ts'));
    assert.ok(!isInside('file:///c%3A/shop', 'file:///d%3A/shop/a.ts'));
    assert.ok(!isInside('file://server/share', 'file:///share/a.ts'));
  });
});
