import { writeFileSync } from 'node:fs';
import type { CentralDirectory, Entry, File } from 'unzipper';

export function write(directory: CentralDirectory, entry: Entry, file: File) {
  writeFileSync(directory.files[0].path, ''); // finding: archive-extraction
  writeFileSync(entry.path, ''); // finding: archive-extraction
  writeFileSync(file.path, ''); // finding: archive-extraction
}
