import jakarta.ws.rs.*;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.*;
import java.net.URI;

@Path("/files")
class Files {
    private final Runtime runtime = Runtime.getRuntime();

    @GET
    @Path("/{name}")
    public Response read(@PathParam("name") String name, @QueryParam("q") String query, @MatrixParam("m") String matrix, @HeaderParam("h") String header, @CookieParam("c") String cookie) throws Exception {
        runtime.exec(name); // finding: command-injection
        runtime.exec(query); // finding: command-injection
        runtime.exec(matrix); // finding: command-injection
        runtime.exec(header); // finding: command-injection
        runtime.exec(cookie); // finding: command-injection
        return Response.seeOther(URI.create(query)).build(); // finding: open-redirect
    }

    @POST
    public Response write(@FormParam("f") String form, @BeanParam Asked asked, String body) throws Exception {
        runtime.exec(form); // finding: command-injection
        runtime.exec(asked.name); // finding: command-injection
        runtime.exec(body); // finding: command-injection
        return Response.temporaryRedirect(URI.create(form)).build(); // finding: open-redirect
    }

    @PUT
    public void put(String body) throws Exception {
        runtime.exec(body); // finding: command-injection
    }

    @PATCH
    public void patch(String body) throws Exception {
        runtime.exec(body); // finding: command-injection
    }

    @DELETE
    public void delete(@QueryParam("id") long id, @Context UriInfo uri, @Context HttpHeaders headers, Client client) throws Exception {
        runtime.exec("rm " + id);
        runtime.exec(uri.getQueryParameters().getFirst("x")); // finding: command-injection
        runtime.exec(uri.getPathParameters().getFirst("x")); // finding: command-injection
        runtime.exec(uri.getPath()); // finding: command-injection
        runtime.exec(headers.getHeaderString("x")); // finding: command-injection
        runtime.exec(headers.getRequestHeader("x").get(0)); // finding: command-injection
        runtime.exec(headers.getCookies().get("x").getValue()); // finding: command-injection
        client.target(uri.getQueryParameters().getFirst("x")); // finding: server-side-request-forgery
        ClientBuilder.newClient().target(uri.getQueryParameters().getFirst("x")); // finding: server-side-request-forgery
    }

    void cookies(Cookie cookie, java.util.Date expiry) {
        new NewCookie("name", "value"); // finding: insecure-cookie
        new NewCookie(cookie); // finding: insecure-cookie
        new NewCookie(cookie, "a", 3, false); // finding: insecure-cookie
        new NewCookie(cookie, "a", 3, true); // finding: insecure-cookie
        new NewCookie(cookie, "a", 3, expiry, true, false); // finding: insecure-cookie
        new NewCookie(cookie, "a", 3, expiry, true, true);
        new NewCookie("name", "value", "/", "shop", "a", 6, true, true);
        new NewCookie("name", "value", "/", "shop", "a", 6, true); // finding: insecure-cookie
        new NewCookie("name", "value", "/", "shop", 1, "a", 7, expiry, false, true); // finding: insecure-cookie
    }
}

class Asked {
    public String name;
}

@javax.ws.rs.Path("/orders")
class Addresses {
    @javax.ws.rs.POST
    @javax.ws.rs.Path("/create")
    void create() {
    }

    @javax.ws.rs.POST
    void order() {
    }
}
