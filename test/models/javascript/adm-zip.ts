import { writeFileSync } from 'node:fs';
import type { IZipEntry } from 'adm-zip';

export function write(entry: IZipEntry) {
  writeFileSync(`out/${entry.entryName}`, entry.getData()); // finding: archive-extraction
}
