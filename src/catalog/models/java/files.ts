/**
 * Files: paths that are opened, read, written and deleted. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/Files.html
 */
import type { Model, Sink, Step } from '../../model.ts';

const opened = 'java.io.{FileInputStream,FileOutputStream,FileReader,FileWriter,RandomAccessFile,PrintWriter}';
const calls = '{newInputStream,newOutputStream,newBufferedReader,newBufferedWriter,newByteChannel,readAllBytes,readAllLines,readString,lines,list,walk,write,writeString,delete,deleteIfExists,createFile,createDirectory,createDirectories,copy,move,exists,isDirectory}';
const utils = 'org.apache.commons.io.FileUtils';

const sinks: readonly Sink[] = [
  { path: opened, argument: 0, kind: 'path' },
  { path: 'java.io.File', argument: 0, kind: 'path' },
  { path: 'java.io.File', argument: 1, kind: 'path' },
  { path: `java.nio.file.Files.${calls}`, argument: 0, kind: 'path' },
  { path: 'java.nio.file.Files.{copy,move}', argument: 1, kind: 'path' },
  { path: 'java.nio.file.{Paths.get,Path.of}', argument: 'all', kind: 'path' },
  { path: 'java.nio.file.Path().resolve', argument: 0, kind: 'path' },
  { path: 'java.util.zip.ZipFile', argument: 0, kind: 'path' },
  { path: `${utils}.{readFileToString,readFileToByteArray,readLines,writeStringToFile,openInputStream,openOutputStream,forceDelete}`, argument: 0, kind: 'path' },
  { path: `${utils}.getFile`, argument: 'all', kind: 'path' },
  { path: 'org.springframework.core.io.{FileSystemResource,UrlResource,ClassPathResource}', argument: 0, kind: 'path' },
  { path: 'org.springframework.core.io.ResourceLoader().getResource', argument: 0, kind: 'path' },
  { path: 'org.springframework.util.ResourceUtils.getFile', argument: 0, kind: 'path' },
  { path: 'java.io.{FileOutputStream,FileWriter,PrintWriter}', argument: 0, kind: 'file-creation' },
  { path: 'java.io.File.createTempFile', argument: 0, kind: 'path' },
];

const steps: readonly Step[] = [
  { path: 'java.io.File().getName', from: 'this', to: 'result' },
  { path: 'org.apache.commons.io.FilenameUtils.{getName,getBaseName,getExtension}', from: '0', to: 'result' },
  { path: 'org.apache.commons.io.FilenameUtils.{normalize,concat}', from: '0', to: 'result' },
];

/** `java.io`, `java.nio.file`, Commons IO and Spring's resources. */
export const files: Model = {
  id: 'files',
  title: 'Files',
  language: 'java',
  types: [
    { path: 'java.nio.file.{Paths.get,Path.of}()', is: 'java.nio.file.Path()' },
  ],
  steps,
  sanitizers: [
    { path: 'java.io.File().getName', argument: 'this', cleans: 'result', clears: ['path'] },
    { path: 'org.apache.commons.io.FilenameUtils.{getName,getBaseName,getExtension}', argument: 0, cleans: 'result', clears: ['path'] },
  ],
  sinks,
  uses: [
    { path: 'java.io.File().setWritable', kind: 'world-writable-file', where: [{ argument: 0, is: [true] }, { argument: 1, is: [false] }], remedy: { title: 'Let the owner alone write it', set: [{ argument: 1, to: 'true' }], assumes: 'no other user of the machine writes it' } },
    { path: 'java.nio.file.attribute.PosixFilePermissions.fromString', kind: 'world-writable-file', where: [{ argument: 0, matches: '^.{7}w.$' }] },
  ],
};
