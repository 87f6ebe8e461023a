import jakarta.servlet.http.HttpServletRequest;
import java.io.*;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.zip.ZipFile;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.FilenameUtils;
import org.springframework.core.io.*;
import org.springframework.util.ResourceUtils;

class Opened {
    void streams(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        new FileInputStream(name); // finding: path-traversal
        new FileOutputStream(name); // finding: path-traversal
        new FileReader(name); // finding: path-traversal
        new FileWriter(name); // finding: path-traversal
        new RandomAccessFile(name, "r"); // finding: path-traversal
        new PrintWriter(name); // finding: path-traversal
        new PrintStream(name); // finding: path-traversal
        new File(name);
        new FileInputStream(new File("uploads", name)); // finding: path-traversal
        File.createTempFile(name, ".tmp"); // finding: path-traversal
        new ZipFile(name); // finding: path-traversal
        new FileInputStream("uploads/" + FilenameUtils.getName(name));
        new FileInputStream("uploads/" + FilenameUtils.getBaseName(name) + "." + FilenameUtils.getExtension(name));
        new FileInputStream(FilenameUtils.normalize(name) + FilenameUtils.concat(name, "x")); // finding: path-traversal
    }

    void paths(HttpServletRequest request, Path folder, ResourceLoader loader) throws Exception {
        String name = request.getParameter("name");
        Files.delete(Paths.get("uploads", name)); // finding: path-traversal
        Files.delete(Path.of(name)); // finding: path-traversal
        Files.delete(folder.resolve(name).toAbsolutePath().getParent()); // finding: path-traversal
        Files.delete(folder.resolveSibling(name)); // finding: path-traversal
        Files.delete(java.nio.file.FileSystems.getDefault().getPath(name)); // finding: path-traversal
        Files.delete(folder.resolve(Path.of(name).getFileName()));
        FileUtils.readFileToString(name); // finding: path-traversal
        FileUtils.readFileToByteArray(name); // finding: path-traversal
        FileUtils.readLines(name); // finding: path-traversal
        FileUtils.writeStringToFile(name, "text"); // finding: path-traversal
        FileUtils.writeStringToFile("a", name);
        FileUtils.deleteQuietly(new File(name)); // finding: path-traversal
        FileUtils.deleteDirectory(new File(name)); // finding: path-traversal
        FileUtils.copyFile(new File("a"), new File(name)); // finding: path-traversal
        FileUtils.moveFile(new File(name), new File("a")); // finding: path-traversal
        FileUtils.copyInputStreamToFile(null, new File(name)); // finding: path-traversal
        FileUtils.writeByteArrayToFile(new File(name), new byte[0]); // finding: path-traversal
        FileUtils.touch(new File(name)); // finding: path-traversal
        FileUtils.write(new File(name), "text"); // finding: path-traversal
        FileUtils.openInputStream(name); // finding: path-traversal
        FileUtils.openOutputStream(name); // finding: path-traversal
        FileUtils.forceDelete(name); // finding: path-traversal
        FileUtils.touch(FileUtils.getFile("uploads", name)); // finding: path-traversal
        new FileSystemResource(name); // finding: path-traversal
        new UrlResource(name); // finding: path-traversal
        new ClassPathResource(name); // finding: path-traversal
        loader.getResource(name); // finding: path-traversal
        ResourceUtils.getFile(name); // finding: path-traversal
    }

    void calls(HttpServletRequest request, Path safe) throws Exception {
        Path path = toPath(request);
        Files.newInputStream(path); // finding: path-traversal
        Files.newOutputStream(path); // finding: path-traversal
        Files.newBufferedReader(path); // finding: path-traversal
        Files.newBufferedWriter(path); // finding: path-traversal
        Files.newByteChannel(path); // finding: path-traversal
        Files.readAllBytes(path); // finding: path-traversal
        Files.readAllLines(path); // finding: path-traversal
        Files.readString(path); // finding: path-traversal
        Files.lines(path); // finding: path-traversal
        Files.list(path); // finding: path-traversal
        Files.walk(path); // finding: path-traversal
        Files.write(path, new byte[0]); // finding: path-traversal
        Files.writeString(path, "text"); // finding: path-traversal
        Files.delete(path); // finding: path-traversal
        Files.deleteIfExists(path); // finding: path-traversal
        Files.createFile(path); // finding: path-traversal
        Files.createDirectory(path); // finding: path-traversal
        Files.createDirectories(path); // finding: path-traversal
        Files.copy(safe, path); // finding: path-traversal
        Files.move(path, safe); // finding: path-traversal
        Files.exists(path); // finding: path-traversal
        Files.isDirectory(path); // finding: path-traversal
    }

    private Path toPath(HttpServletRequest request) {
        return (Path) (Object) request.getParameter("name");
    }
}

class Made {
    void made(File file) throws Exception {
        new FileOutputStream("/tmp/orders.csv"); // finding: insecure-temporary-file
        new FileWriter("/tmp/orders.csv"); // finding: insecure-temporary-file
        new PrintWriter("/var/tmp/orders.csv"); // finding: insecure-temporary-file
        new FileWriter("orders.csv");
        file.setWritable(true, false); // finding: world-writable-file
        file.setWritable(true);
        java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxrwx"); // finding: world-writable-file
        java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----");
        new FileOutputStream("uploads/" + new File(file.getName()).getName());
    }
}

class Asked {
    private static final String FOLDER = "/srv/files/";
    private final Path folder = Paths.get("/srv/files");

    void methods(HttpServletRequest request) throws Exception {
        File file = new File(FOLDER, request.getParameter("name"));
        file.exists(); // finding: path-traversal
        file.delete(); // finding: path-traversal
        file.deleteOnExit(); // finding: path-traversal
        file.createNewFile(); // finding: path-traversal
        file.mkdir(); // finding: path-traversal
        file.mkdirs(); // finding: path-traversal
        file.list(); // finding: path-traversal
        file.listFiles(); // finding: path-traversal
        file.renameTo(new File("a")); // finding: path-traversal
        new File("a").renameTo(file); // finding: path-traversal
        file.lastModified(); // finding: path-traversal
        file.isFile(); // finding: path-traversal
        file.isDirectory(); // finding: path-traversal
        file.canRead(); // finding: path-traversal
        file.canWrite(); // finding: path-traversal
        file.setLastModified(0); // finding: path-traversal
        file.setReadOnly(); // finding: path-traversal
        new FileInputStream(file.getAbsoluteFile()); // finding: path-traversal
        new FileInputStream(file.getAbsolutePath() + file.getPath() + file.getParent()); // finding: path-traversal
        new FileInputStream(file.getParentFile()); // finding: path-traversal
        Files.delete(file.toPath()); // finding: path-traversal
        new FileInputStream(file.toPath().toFile()); // finding: path-traversal
        new UrlResource(file.toURI()); // finding: path-traversal
        new UrlResource(file.toPath().toUri()); // finding: path-traversal
        new java.util.jar.JarFile(file); // finding: path-traversal
    }

    void libraries(HttpServletRequest request) throws Exception {
        File file = new File(FOLDER, request.getParameter("name"));
        javax.imageio.ImageIO.read(file); // finding: path-traversal
        javax.imageio.ImageIO.write(null, "png", file); // finding: path-traversal
        com.google.common.io.Files.toString(file, null); // finding: path-traversal
        com.google.common.io.Files.toByteArray(file); // finding: path-traversal
        com.google.common.io.Files.readLines(file, null); // finding: path-traversal
        com.google.common.io.Files.write(file, new byte[0]); // finding: path-traversal
        com.google.common.io.Files.copy(file, new File("a")); // finding: path-traversal
        com.google.common.io.Files.asByteSource(file); // finding: path-traversal
        com.google.common.io.Files.asByteSink(file); // finding: path-traversal
        com.google.common.io.Files.asCharSource(file, null); // finding: path-traversal
        com.google.common.io.Files.asCharSink(file, null); // finding: path-traversal
        com.google.common.io.Files.touch(file); // finding: path-traversal
        com.google.common.io.Files.createParentDirs(file); // finding: path-traversal
    }

    void checked(HttpServletRequest request) throws Exception {
        File file = new File(FOLDER, request.getParameter("name"));
        if (!file.getCanonicalPath().startsWith(FOLDER)) throw new SecurityException("not there");
        new FileInputStream(file);
    }

    void inOrder(HttpServletRequest request) throws Exception {
        Path file = folder.resolve(request.getParameter("name")).normalize();
        if (!file.startsWith(folder)) throw new SecurityException("not there");
        Files.readString(file);
        Path real = folder.resolve(request.getParameter("other")).toRealPath();
        if (real.startsWith(folder)) Files.delete(real);
        File canonical = new File(FOLDER, request.getParameter("third")).getCanonicalFile();
        if (canonical.toPath().startsWith(folder)) canonical.delete();
        Path raw = folder.resolve(request.getParameter("fourth"));
        if (!raw.toAbsolutePath().normalize().startsWith(folder)) throw new SecurityException("not there");
        Files.readString(raw);
    }
}
