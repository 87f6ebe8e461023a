import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.messaging.handler.annotation.DestinationVariable;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

class Order {
    private String name;
    private int count;
    public String getName() { return name; }
    public int getCount() { return count; }
}

@RestController
@RequestMapping("/orders")
class Orders {
    private final Runtime runtime = Runtime.getRuntime();

    @GetMapping("/{id}")
    String path(@PathVariable String id, @RequestParam int page, @MatrixVariable String matrix, @RequestPart String part) throws Exception {
        runtime.exec("ls " + id); // finding: command-injection
        runtime.exec("ls " + page);
        runtime.exec(matrix + part); // finding: command-injection
        return "<p>" + id; // finding: cross-site-scripting
    }

    @PostMapping
    String body(@RequestBody Order order, @RequestHeader("X-Name") String header, @CookieValue String cookie) throws Exception {
        runtime.exec(order.getName()); // finding: command-injection
        runtime.exec("ls " + order.getCount());
        runtime.exec(header + cookie); // finding: command-injection
        return HtmlUtils.htmlEscape(order.getName()) + HtmlUtils.htmlEscapeDecimal(order.getName()) + HtmlUtils.htmlEscapeHex(order.getName());
    }

    @PutMapping
    void bound(Order order, String plain, @ModelAttribute Order other, WebRequest request) throws Exception {
        runtime.exec(order.getName()); // finding: command-injection
        runtime.exec(plain); // finding: command-injection
        runtime.exec(other.getName()); // finding: command-injection
        runtime.exec(request.getParameter("x")); // finding: command-injection
    }

    @PatchMapping
    void upload(MultipartFile file) throws Exception {
        runtime.exec(file.getOriginalFilename() + file.getContentType()); // finding: command-injection
        runtime.exec(new String(file.getBytes())); // finding: command-injection
        runtime.exec(new String(file.getInputStream().readAllBytes())); // finding: command-injection
    }

    @DeleteMapping
    RedirectView parameter(@RequestParam String to) throws Exception {
        runtime.exec(UriUtils.decode(StringUtils.trimWhitespace(StringUtils.capitalize(StringUtils.cleanPath(to))), "UTF-8")); // finding: command-injection
        runtime.exec(StringUtils.trimAllWhitespace(StringUtils.getFilename(to)) + HtmlUtils.htmlUnescape(to)); // finding: command-injection
        new RedirectView("/x").setUrl(to); // finding: open-redirect
        new HttpHeaders().setLocation(to); // finding: open-redirect
        new HttpHeaders().setAccessControlAllowOrigin("/x/" + UriUtils.encode(to, "UTF-8") + UriUtils.encodePathSegment(to, "UTF-8") + UriUtils.encodeQueryParam(to, "UTF-8"));
        return new RedirectView(to); // finding: open-redirect
    }
}

@Controller
class Pages {
    @GetMapping("/go")
    String go(@RequestParam String to) {
        return "redirect:" + to; // finding: open-redirect
    }

    @GetMapping("/own")
    String own(@RequestParam String to) {
        return "redirect:/orders/" + to;
    }

    @GetMapping("/text")
    @ResponseBody
    String text(@RequestParam String text) {
        return text; // finding: cross-site-scripting
    }
}

class Messages {
    private final Runtime runtime = Runtime.getRuntime();

    void heard(@Payload String text, @DestinationVariable String room, @Header String header, @Argument String argument) throws Exception {
        runtime.exec(text + room + header + argument); // finding: command-injection
    }

    void reactive(ServerRequest request, ServerHttpRequest http) throws Exception {
        runtime.exec(request.queryParam("x").get() + request.pathVariable("x")); // finding: command-injection
        runtime.exec("" + request.queryParams() + request.bodyToMono(String.class) + request.headers()); // finding: command-injection
        runtime.exec("" + http.getQueryParams() + http.getHeaders() + http.getCookies() + http.getBody()); // finding: command-injection
    }
}

class Origins {
    void origins(org.springframework.web.servlet.config.annotation.CorsRegistry registry, org.springframework.web.servlet.config.annotation.CorsRegistration one, org.springframework.web.cors.CorsConfiguration configuration) {
        registry.addMapping("/**").allowedOrigins("*"); // finding: permissive-cors
        registry.addMapping("/**").allowedMethods("GET").allowedOriginPatterns("*"); // finding: permissive-cors
        registry.addMapping("/**").allowedOrigins("https://shop.example.com");
        one.allowedOrigins("*"); // finding: permissive-cors
        configuration.addAllowedOrigin("*"); // finding: permissive-cors
        configuration.addAllowedOriginPattern("*"); // finding: permissive-cors
        configuration.setAllowedOrigins(java.util.List.of("*")); // finding: permissive-cors
        configuration.setAllowedOriginPatterns(java.util.List.of("https://*.example.com"));
    }
}

class Limits {
    void limits(org.springframework.web.multipart.commons.CommonsMultipartResolver resolver) {
        resolver.setMaxUploadSize(-1); // finding: unbounded-body
        resolver.setMaxUploadSizePerFile(-1); // finding: unbounded-body
        resolver.setMaxUploadSize(5_000_000);
    }
}

@CrossOrigin // finding: permissive-cors
@RestController
@RequestMapping(path = "/answers", produces = MediaType.TEXT_HTML_VALUE)
class Answers {
    @CrossOrigin("*") // finding: permissive-cors
    @GetMapping(value = "/json", produces = MediaType.APPLICATION_JSON_VALUE)
    String json(@RequestParam String text) {
        return "{" + text + "}";
    }

    @CrossOrigin(origins = "*") // finding: permissive-cors
    @GetMapping("/html")
    String html(@RequestParam String text) {
        return "<p>" + text; // finding: cross-site-scripting
    }

    @CrossOrigin(originPatterns = "*") // finding: permissive-cors
    @GetMapping("/entity")
    ResponseEntity<String> entity(@RequestParam String text) {
        return new ResponseEntity<>("<p>" + text, HttpStatus.OK); // finding: cross-site-scripting
    }

    @CrossOrigin(origins = "https://shop.example.com")
    @RequestMapping(value = "/getOk", method = RequestMethod.GET)
    ResponseEntity<String> ok(@RequestParam String text) {
        return ResponseEntity.ok("<p>" + text); // finding: cross-site-scripting
    }

    @RequestMapping(value = "/createBody", method = RequestMethod.POST)
    ResponseEntity<String> body(@RequestParam String text) {
        return ResponseEntity.status(400).body("<p>" + text); // finding: cross-site-scripting
    }

    @RequestMapping(value = "/updatePage", method = RequestMethod.PUT)
    ResponseEntity<String> page(@RequestParam String text) {
        return ResponseEntity.badRequest().contentType(MediaType.TEXT_HTML).body("<p>" + text); // finding: cross-site-scripting
    }

    @RequestMapping(value = "/updatePage", method = RequestMethod.PATCH)
    ResponseEntity<String> other(@RequestParam String text) {
        return ResponseEntity.badRequest().header("Content-Type", "text/html").body("<p>" + text); // finding: cross-site-scripting
    }

    @RequestMapping(value = "/deletePlain", method = RequestMethod.DELETE)
    ResponseEntity<String> plain(@RequestParam String text) {
        return ResponseEntity.badRequest().contentType(MediaType.TEXT_PLAIN).body(text);
    }

    @RequestMapping(value = "/plain", method = { RequestMethod.HEAD, RequestMethod.OPTIONS })
    ResponseEntity<String> parsed(@RequestParam String text) {
        return ResponseEntity.badRequest().contentType(MediaType.parseMediaType("text/csv")).body(text);
    }

    @RequestMapping("/unknown")
    ResponseEntity<String> unknown(@RequestParam String text, HttpHeaders headers) {
        new ResponseEntity<>(text, headers, HttpStatus.OK);
        return ResponseEntity.badRequest().headers(headers).body(text);
    }

    @RequestMapping("/moved")
    ResponseEntity<String> moved(@RequestParam java.net.URI to) {
        return ResponseEntity.status(302).contentLength(0).cacheControl(null).eTag("a").lastModified(0).allow().varyBy("a").location(to).body(""); // finding: open-redirect
    }

    @GetMapping("/view")
    org.springframework.web.servlet.ModelAndView view(@RequestParam String to) {
        new org.springframework.web.servlet.ModelAndView().setViewName("redirect:" + to); // finding: open-redirect
        return new org.springframework.web.servlet.ModelAndView("redirect:" + to); // finding: open-redirect
    }

    @PostMapping("/photos")
    void photo(MultipartFile photo) throws Exception {
        photo.transferTo(new java.io.File(StringUtils.getFilename(photo.getOriginalFilename()))); // finding: unrestricted-upload
    }
}

class Types {
    Object[] types() {
        return new Object[] {
            MediaType.ALL, MediaType.ALL_VALUE, MediaType.TEXT_XML, MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_XML, MediaType.APPLICATION_XML_VALUE, MediaType.APPLICATION_OCTET_STREAM,
            MediaType.APPLICATION_OCTET_STREAM_VALUE, MediaType.APPLICATION_PDF, MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_PNG, MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG, MediaType.IMAGE_JPEG_VALUE,
            MediaType.IMAGE_GIF, MediaType.IMAGE_GIF_VALUE, MediaType.TEXT_EVENT_STREAM, MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_JSON, MediaType.valueOf("text/css"),
            ResponseEntity.internalServerError(), ResponseEntity.unprocessableEntity(), ResponseEntity.created(null), ResponseEntity.accepted(),
        };
    }
}
