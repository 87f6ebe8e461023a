/**
 * Files: paths that are opened, read, written and deleted. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/Files.html
 */
import type { Model, Sink, Step } from '../../model.ts';

const opened = 'java.io.{FileInputStream,FileOutputStream,FileReader,FileWriter,RandomAccessFile,PrintWriter,PrintStream}';
/** A file's name is nothing but that; these go to the disk. */
const asked = '{exists,delete,deleteOnExit,createNewFile,mkdir,mkdirs,list,listFiles,renameTo,lastModified,isFile,isDirectory,canRead,canWrite,setLastModified,setReadOnly}';
const calls = '{newInputStream,newOutputStream,newBufferedReader,newBufferedWriter,newByteChannel,readAllBytes,readAllLines,readString,lines,list,walk,write,writeString,delete,deleteIfExists,createFile,createDirectory,createDirectories,copy,move,exists,isDirectory}';
const utils = 'org.apache.commons.io.FileUtils';

const sinks: readonly Sink[] = [
  { path: opened, argument: 0, kind: 'path' },
  { path: `java.io.File().${asked}`, argument: 'this', kind: 'path' },
  { path: 'java.io.File().renameTo', argument: 0, kind: 'path' },
  { path: 'javax.imageio.ImageIO.read', argument: 0, kind: 'path' },
  { path: 'javax.imageio.ImageIO.write', argument: 2, kind: 'path' },
  { path: 'com.google.common.io.Files.{toString,toByteArray,readLines,write,copy,asByteSource,asByteSink,asCharSource,asCharSink,touch,createParentDirs}', argument: 0, kind: 'path' },
  { path: `java.nio.file.Files.${calls}`, argument: 0, kind: 'path' },
  { path: 'java.nio.file.Files.{copy,move}', argument: 1, kind: 'path' },
  { path: '{java.util.zip.ZipFile,java.util.jar.JarFile}', argument: 0, kind: 'path' },
  { path: `${utils}.{readFileToString,readFileToByteArray,readLines,writeStringToFile,openInputStream,openOutputStream,forceDelete,deleteQuietly,deleteDirectory,copyFile,moveFile,writeByteArrayToFile,touch,write}`, argument: 0, kind: 'path' },
  { path: `${utils}.{copyInputStreamToFile,writeByteArrayToFile,copyFile,moveFile}`, argument: 1, kind: 'path' },
  { path: 'org.springframework.core.io.{FileSystemResource,UrlResource,ClassPathResource}', argument: 0, kind: 'path' },
  { path: 'org.springframework.core.io.ResourceLoader().getResource', argument: 0, kind: 'path' },
  { path: 'org.springframework.util.ResourceUtils.getFile', argument: 0, kind: 'path' },
  { path: 'java.io.{FileOutputStream,FileWriter,PrintWriter}', argument: 0, kind: 'file-creation' },
  { path: 'java.io.File.createTempFile', argument: 0, kind: 'path' },
];

/** Which file is meant: what is made of a name so is the same, whoever makes it again. A check of it in order is one of it as it was. */
const inOrder = 'path';
const steps: readonly Step[] = [
  { path: 'java.io.File', from: 'all', to: 'result', as: inOrder },
  { path: 'java.io.File().{getCanonicalPath,getCanonicalFile}', from: 'this', to: 'result', as: inOrder },
  { path: 'java.io.File().{getAbsoluteFile,getAbsolutePath,getPath,getParent,getParentFile,toURI}', from: 'this', to: 'result' },
  { path: 'java.io.File().toPath', from: 'this', to: 'result', as: inOrder },
  { path: 'java.nio.file.{Paths.get,Path.of}', from: 'all', to: 'result', as: inOrder },
  { path: 'java.nio.file.FileSystem().getPath', from: 'all', to: 'result', as: inOrder },
  { path: 'java.nio.file.Path().{resolve,resolveSibling}', from: 'this', to: 'result', as: inOrder },
  { path: 'java.nio.file.Path().{resolve,resolveSibling}', from: '0', to: 'result', as: inOrder },
  { path: 'java.nio.file.Path().{normalize,toRealPath}', from: 'this', to: 'result', as: inOrder },
  { path: 'java.nio.file.Path().{toAbsolutePath,toFile}', from: 'this', to: 'result', as: inOrder },
  { path: 'java.nio.file.Path().{toUri,getParent,getFileName}', from: 'this', to: 'result' },
  { path: `${utils}.getFile`, from: 'all', to: 'result' },
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
    { path: 'java.nio.file.FileSystem().getPath()', is: 'java.nio.file.Path()' },
    { path: 'java.nio.file.FileSystems.getDefault()', is: 'java.nio.file.FileSystem()' },
    { path: 'java.nio.file.Path().{resolve,resolveSibling,normalize,toRealPath,toAbsolutePath,getParent,getFileName}()', is: 'java.nio.file.Path()' },
    { path: 'java.nio.file.Path().toFile()', is: 'java.io.File()' },
    { path: 'java.io.File().toPath()', is: 'java.nio.file.Path()' },
    { path: 'java.io.File().{getCanonicalFile,getAbsoluteFile,getParentFile}()', is: 'java.io.File()' },
  ],
  steps,
  sanitizers: [
    { path: '{java.io.File().getName,java.nio.file.Path().getFileName}', argument: 'this', cleans: 'result', clears: ['path'] },
    { path: 'org.apache.commons.io.FilenameUtils.{getName,getBaseName,getExtension}', argument: 0, cleans: 'result', clears: ['path'] },
  ],
  sinks,
  uses: [
    { path: 'java.io.File().setWritable', kind: 'world-writable-file', where: [{ argument: 0, is: [true] }, { argument: 1, is: [false] }], remedy: { title: 'Let the owner alone write it', set: [{ argument: 1, to: 'true' }], assumes: 'no other user of the machine writes it' } },
    { path: 'java.nio.file.attribute.PosixFilePermissions.fromString', kind: 'world-writable-file', where: [{ argument: 0, matches: '^.{7}w.$' }] },
  ],
};
