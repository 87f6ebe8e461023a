/**
 * What a finding is known by when lines come and go, and files are renamed: its rule and the text of its line, and which of its like
 * in the file it is.
 */
import type { Finding } from '../analysis/finding.ts';

/** Yields the fingerprints of the findings of one file, which are told in the order of their places. */
export function fingerprints(text: string): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, range }) => {
    const start = text.lastIndexOf('\n', range.start - 1) + 1;
    const end = text.indexOf('\n', range.start);
    const line = text.slice(start, end < 0 ? text.length : end).trim().replace(/\s+/g, ' ');
    const hash = hashOf(`${rule}\n${line}`);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}

/** 64 bits in hexadecimal digits: FNV-1a, twice over 32 bits from different beginnings. It tells lines apart and guards no secret. */
function hashOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
