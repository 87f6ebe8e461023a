import java.io.File;
import java.io.FileOutputStream;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.zip.*;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

class Archives {
    void zip(ZipInputStream in, ZipFile file, JarInputStream jar) throws Exception {
        ZipEntry entry = in.getNextEntry();
        new FileOutputStream("out/" + entry.getName()); // finding: archive-extraction
        new FileOutputStream("out/" + file.getEntry("a").getName()); // finding: archive-extraction
        JarEntry inside = jar.getNextJarEntry();
        new FileOutputStream("out/" + inside.getName()); // finding: archive-extraction
        new FileOutputStream("out/" + new File(entry.getName()).getName());
    }

    void commons(TarArchiveInputStream in, ArchiveEntry any, ZipArchiveEntry zip) throws Exception {
        TarArchiveEntry entry = in.getNextTarEntry();
        new FileOutputStream("out/" + entry.getName()); // finding: archive-extraction
        new FileOutputStream("out/" + in.getNextEntry().getName()); // finding: archive-extraction
        new FileOutputStream("out/" + any.getName()); // finding: archive-extraction
        new FileOutputStream("out/" + zip.getName()); // finding: archive-extraction
    }
}
