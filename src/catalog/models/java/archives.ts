/** Archives: their entries have names that whoever made the archive has chosen. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/zip/ZipEntry.html */
import type { Model } from '../../model.ts';

const entries = ['java.util.zip.ZipEntry()', 'java.util.jar.JarEntry()', 'org.apache.commons.compress.archivers.{ArchiveEntry,tar.TarArchiveEntry,zip.ZipArchiveEntry}()'];

/** `java.util.zip`, `java.util.jar`, Commons Compress. */
export const archives: Model = {
  id: 'archives',
  title: 'Archives',
  language: 'java',
  types: [
    { path: 'java.util.zip.ZipInputStream().getNextEntry()', is: 'java.util.zip.ZipEntry()' },
    { path: 'java.util.zip.ZipFile().getEntry()', is: 'java.util.zip.ZipEntry()' },
    { path: 'java.util.jar.JarInputStream().getNextJarEntry()', is: 'java.util.jar.JarEntry()' },
    { path: 'org.apache.commons.compress.archivers.tar.TarArchiveInputStream().{getNextTarEntry,getNextEntry}()', is: 'org.apache.commons.compress.archivers.tar.TarArchiveEntry()' },
  ],
  sources: entries.map((entry) => ({ path: `${entry}.getName()`, kind: 'archive-entry' })),
};
