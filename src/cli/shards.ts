/**
 * Parts of a scan that together find what one scan does. What stands in a file is found by its own analysis and those of the files that import
 * it, at any depth: a part tells what stands in some of the files, and has those analysed that lead there.
 */
import type { Shard } from './arguments.ts';

/** The files whose findings a part tells: every n-th stretch of neighbours, since those import the same. */
export function filesOfShard(files: readonly string[], { index, count }: Shard): readonly string[] {
  const from = Math.floor((files.length * (index - 1)) / count);
  const to = Math.floor((files.length * index) / count);
  return files.slice(from, to);
}

/** These files, and all that lead to them. `imports` says what a file imports. */
export function leadingTo(told: readonly string[], files: readonly string[], imports: (file: string) => readonly string[]): readonly string[] {
  const importers = new Map<string, string[]>();
  for (const file of files) {
    for (const imported of imports(file)) {
      const known = importers.get(imported);
      if (known) known.push(file);
      else importers.set(imported, [file]);
    }
  }
  const reached = new Set(told);
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer);
  return files.filter((file) => reached.has(file));
}
