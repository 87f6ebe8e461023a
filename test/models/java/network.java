import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import okhttp3.Request;
import org.apache.http.client.methods.*;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

class Asked {
    void clients(HttpServletRequest request, RestTemplate rest, RestOperations operations) throws Exception {
        String address = request.getParameter("address");
        new URL(address).openConnection(); // finding: server-side-request-forgery
        new URL(address).openStream(); // finding: server-side-request-forgery
        new URL(address).getContent(); // finding: server-side-request-forgery
        URI.create(address).toURL().openStream(); // finding: server-side-request-forgery
        new URL("https://example.org/" + address).openStream();
        HttpRequest.newBuilder(new URI(address)); // finding: server-side-request-forgery
        HttpRequest.newBuilder().GET().uri(new URL(address).toURI()); // finding: server-side-request-forgery
        rest.getForObject(address, String.class); // finding: server-side-request-forgery
        rest.getForEntity(address, String.class); // finding: server-side-request-forgery
        rest.postForObject(address, null, String.class); // finding: server-side-request-forgery
        rest.postForEntity(address, null, String.class); // finding: server-side-request-forgery
        rest.exchange(address, null, null, String.class); // finding: server-side-request-forgery
        rest.put(address, null); // finding: server-side-request-forgery
        rest.delete(address); // finding: server-side-request-forgery
        rest.patchForObject(address, null, String.class); // finding: server-side-request-forgery
        operations.execute(address, null, null, null); // finding: server-side-request-forgery
        WebClient.create(address); // finding: server-side-request-forgery
        WebClient client = WebClient.builder().build();
        client.get().uri(address); // finding: server-side-request-forgery
        client.post().uri(address); // finding: server-side-request-forgery
        client.put().uri(address); // finding: server-side-request-forgery
        client.delete().uri(address); // finding: server-side-request-forgery
        client.patch().uri(address); // finding: server-side-request-forgery
        new Request.Builder().url(address).build(); // finding: server-side-request-forgery
        new HttpGet(address); // finding: server-side-request-forgery
        new HttpPost(address); // finding: server-side-request-forgery
        new HttpPut(address); // finding: server-side-request-forgery
        new HttpDelete(address); // finding: server-side-request-forgery
        new HttpPatch(address); // finding: server-side-request-forgery
        new HttpHead(address); // finding: server-side-request-forgery
        org.apache.http.client.fluent.Request.Get(address); // finding: server-side-request-forgery
        org.apache.http.client.fluent.Request.Post(address); // finding: server-side-request-forgery
        org.apache.http.client.fluent.Request.Put(address); // finding: server-side-request-forgery
        org.apache.http.client.fluent.Request.Delete(address); // finding: server-side-request-forgery
        new org.apache.hc.client5.http.classic.methods.HttpGet(address); // finding: server-side-request-forgery
        org.apache.hc.client5.http.fluent.Request.get(address); // finding: server-side-request-forgery
        org.apache.hc.client5.http.fluent.Request.post(address); // finding: server-side-request-forgery
        org.apache.hc.client5.http.fluent.Request.put(address); // finding: server-side-request-forgery
        org.apache.hc.client5.http.fluent.Request.delete(address); // finding: server-side-request-forgery
        new org.apache.commons.httpclient.methods.GetMethod(address); // finding: server-side-request-forgery
        new org.apache.commons.httpclient.methods.PostMethod(address); // finding: server-side-request-forgery
        org.jsoup.Jsoup.connect(address).get(); // finding: server-side-request-forgery
        cn.hutool.http.HttpUtil.get(address); // finding: server-side-request-forgery
        cn.hutool.http.HttpUtil.post(address, ""); // finding: server-side-request-forgery
        cn.hutool.http.HttpUtil.downloadFile(address, "a"); // finding: server-side-request-forgery
        cn.hutool.http.HttpUtil.downloadString(address, "utf-8"); // finding: server-side-request-forgery
        cn.hutool.http.HttpRequest.get(address).execute(); // finding: server-side-request-forgery
        cn.hutool.http.HttpUtil.createGet(address); // finding: server-side-request-forgery
        cn.hutool.http.HttpUtil.createPost(address); // finding: server-side-request-forgery
        org.springframework.web.client.RestClient.create(address); // finding: server-side-request-forgery
        org.springframework.web.client.RestClient own = org.springframework.web.client.RestClient.builder().build();
        own.get().uri(address); // finding: server-side-request-forgery
        new java.net.URI("https", "shop.example.com", address, null).toURL().openStream();
        new java.net.URI(address).toURL().openStream(); // finding: server-side-request-forgery
        new java.io.FileInputStream(new java.io.File(new java.net.URI("file", null, address, null))); // finding: path-traversal
    }
}

@org.springframework.web.bind.annotation.RestController
class Waiting {
    @org.springframework.web.bind.annotation.GetMapping("/rates")
    void rates() throws Exception {
        new org.springframework.web.client.RestTemplate().getForObject("https://rates.example.com", String.class);
        new java.net.URL("https://rates.example.com").openStream();
        java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
        client.send(null, null);
    }
}
