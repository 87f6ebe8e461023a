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
        new File(name); // finding: path-traversal
        new File("uploads", name); // finding: path-traversal
        File.createTempFile(name, ".tmp"); // finding: path-traversal
        new ZipFile(name); // finding: path-traversal
        new FileInputStream("uploads/" + FilenameUtils.getName(name));
        new FileInputStream("uploads/" + FilenameUtils.getBaseName(name) + "." + FilenameUtils.getExtension(name));
        new FileInputStream(FilenameUtils.normalize(name) + FilenameUtils.concat(name, "x")); // finding: path-traversal
    }

    void paths(HttpServletRequest request, Path folder, ResourceLoader loader) throws Exception {
        String name = request.getParameter("name");
        Path path = Paths.get("uploads", name); // finding: path-traversal
        Path other = Path.of(name); // finding: path-traversal
        folder.resolve(name); // finding: path-traversal
        FileUtils.readFileToString(name); // finding: path-traversal
        FileUtils.readFileToByteArray(name); // finding: path-traversal
        FileUtils.readLines(name); // finding: path-traversal
        FileUtils.writeStringToFile(name, "text"); // finding: path-traversal
        FileUtils.writeStringToFile("a", name);
        FileUtils.openInputStream(name); // finding: path-traversal
        FileUtils.openOutputStream(name); // finding: path-traversal
        FileUtils.forceDelete(name); // finding: path-traversal
        FileUtils.getFile("uploads", name); // finding: path-traversal
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
