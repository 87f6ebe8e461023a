import org.eclipse.jetty.server.handler.ResourceHandler;

class Server {
    void files(ResourceHandler handler) {
        handler.setDirectoriesListed(true); // finding: directory-listing
        handler.setDirAllowed(true); // finding: directory-listing
        handler.setDirectoriesListed(false);
    }
}
