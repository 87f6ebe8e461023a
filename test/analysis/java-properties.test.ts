/** Settings that stand in a `.properties` file of the program, and decide what the code does. */
import assert from 'node:assert/strict';
import { findIn } from '../analyzer.ts';

const text = `import java.security.MessageDigest;
import java.util.Properties;

class Hashes {
  MessageDigest digest() throws Exception {
    Properties settings = new Properties();
    settings.load(Hashes.class.getResourceAsStream("/shop.properties"));
    return MessageDigest.getInstance(settings.getProperty("hash", "SHA-512"));
  }
}
`;

function rulesFor(properties: string): readonly string[] {
  const host = { read: (path: string) => (path === 'shop/src/main/resources/shop.properties' ? properties : undefined) };
  return findIn('shop/src/main/java/Hashes.java', text, host).map(({ rule }) => rule);
}

describe('settings in a file of properties', () => {
  it('are known where the code loads them', () => {
    assert.deepEqual(rulesFor('hash = MD5\n'), ['weak-hash']);
    assert.deepEqual(rulesFor('hash = SHA-256\n'), []);
  });

  it('are the default where they do not stand there', () => {
    assert.deepEqual(rulesFor('other = MD5\n'), []);
  });
});
