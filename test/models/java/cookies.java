import java.net.HttpCookie;
import org.apache.shiro.web.servlet.SimpleCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.SavedCookie;
import play.mvc.Http;

class Cookies {
    void cookies(HttpCookie cookie, SimpleCookie simple) {
        cookie.setSecure(false); // finding: insecure-cookie
        cookie.setHttpOnly(false); // finding: insecure-cookie
        cookie.setSecure(true);
        simple.setSecure(false); // finding: insecure-cookie
        new SavedCookie("n", "v", "c", "d", 1, "p", false, 1); // finding: insecure-cookie
        new Http.Cookie("n", "v", 3, "/", "d", true, false); // finding: insecure-cookie
        new Http.Cookie("n", "v", 3, "/", "d", true, true);
        Http.Cookie.builder("n", "v").withMaxAge(3).withPath("/").withDomain("d").withSameSite(null).withSecure(false); // finding: insecure-cookie
        Http.Cookie.builder("n", "v").withSecure(true).withHttpOnly(false); // finding: insecure-cookie
    }

    void spring(boolean isSecure) {
        ResponseCookie.from("n", "v").path("/").domain("d").sameSite("Lax").build(); // finding: insecure-cookie
        ResponseCookie.from("n", "v").secure(true).httpOnly(true).build();
        ResponseCookie.from("n", "v").secure(isSecure).httpOnly(true).build();
        ResponseCookie.from("n", "v").secure(true).build(); // finding: insecure-cookie
        ResponseCookie.from("n", "").maxAge(0).build();
        ResponseCookie.from("n", "v").secure(true).httpOnly(false).build(); // finding: insecure-cookie
    }
}
