import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.Jsoup;
import org.owasp.encoder.Encode;
import org.owasp.esapi.ESAPI;

class Escaped {
    void pages(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String sent = request.getParameter("x");
        response.getWriter().println(Encode.forHtml(sent) + Encode.forHtmlContent(sent) + Encode.forHtmlAttribute(sent) + Encode.forHtmlUnquotedAttribute(sent));
        response.getWriter().println(Encode.forXml(sent) + Encode.forXmlContent(sent) + Encode.forXmlAttribute(sent));
        response.getWriter().println(Encode.forJavaScript(sent) + Encode.forJavaScriptBlock(sent) + Encode.forCssString(sent) + Encode.forUriComponent(sent));
        response.getWriter().println(ESAPI.encoder().encodeForHTML(sent) + ESAPI.encoder().encodeForHTMLAttribute(sent) + ESAPI.encoder().encodeForXML(sent));
        response.getWriter().println(ESAPI.encoder().encodeForXMLAttribute(sent) + ESAPI.encoder().encodeForJavaScript(sent) + ESAPI.encoder().encodeForURL(sent));
        response.getWriter().println(StringEscapeUtils.escapeHtml4(sent) + StringEscapeUtils.escapeHtml3(sent) + StringEscapeUtils.escapeHtml(sent));
        response.getWriter().println(StringEscapeUtils.escapeXml(sent) + StringEscapeUtils.escapeXml10(sent) + StringEscapeUtils.escapeXml11(sent));
        response.getWriter().println(Jsoup.clean(sent, null));
        response.getWriter().println(ESAPI.encoder().encodeForSQL(null, sent)); // finding: cross-site-scripting
    }

    void others(HttpServletRequest request, Runtime runtime, javax.naming.directory.DirContext context) throws Exception {
        String sent = request.getParameter("x");
        runtime.exec(ESAPI.encoder().encodeForOS(null, sent));
        context.search("ou=people", "(uid=" + ESAPI.encoder().encodeForLDAP(sent) + ESAPI.encoder().encodeForDN(sent) + ")", null);
        javax.xml.xpath.XPathFactory.newInstance().newXPath().evaluate("//a[@b='" + ESAPI.encoder().encodeForXPath(sent) + "']", null);
        runtime.exec(Encode.forHtml(sent)); // finding: command-injection
    }

    void carried(HttpServletRequest request, Runtime runtime) throws Exception {
        String sent = request.getParameter("x");
        runtime.exec(StringUtils.trim(StringUtils.trimToEmpty(StringUtils.trimToNull(StringUtils.strip(StringUtils.stripToEmpty(sent)))))); // finding: command-injection
        runtime.exec(StringUtils.lowerCase(StringUtils.upperCase(StringUtils.capitalize(StringUtils.substring(sent, 1))))); // finding: command-injection
        runtime.exec(StringUtils.left(StringUtils.right(StringUtils.mid(sent, 1, 2), 2), 2)); // finding: command-injection
        runtime.exec(StringUtils.defaultString(StringUtils.defaultIfBlank(StringUtils.defaultIfEmpty(sent, "a"), "b"))); // finding: command-injection
        runtime.exec(StringUtils.reverse(StringUtils.replace(StringUtils.remove(sent, "a"), "b", "c"))); // finding: command-injection
        runtime.exec(StringUtils.substringBefore(StringUtils.substringAfter(StringUtils.abbreviate(StringUtils.repeat(sent, 2), 9), "a"), "b")); // finding: command-injection
        runtime.exec(StringUtils.join(StringUtils.split(sent, ","), " ")); // finding: command-injection
        runtime.exec(Base64.encodeBase64URLSafeString(sent.getBytes())); // finding: command-injection
        runtime.exec(org.owasp.esapi.ESAPI.encoder().encodeForBase64(sent.getBytes(), true)); // finding: command-injection
        String lang = org.apache.commons.text.StringEscapeUtils.unescapeHtml4(sent) + org.apache.commons.text.StringEscapeUtils.unescapeXml(sent) + org.apache.commons.text.StringEscapeUtils.unescapeHtml3(sent) + org.apache.commons.lang.StringEscapeUtils.unescapeHtml(sent);
        runtime.exec(lang); // finding: command-injection
        runtime.exec(new String(Base64.decodeBase64(sent)) + Base64.encodeBase64String(Base64.encodeBase64(sent.getBytes()))); // finding: command-injection
    }
}

class Traces {
    void tell(Exception error, javax.servlet.http.HttpServletResponse response) throws Exception {
        response.setContentType("text/plain");
        response.getWriter().println(org.apache.commons.lang3.exception.ExceptionUtils.getStackTrace(error)); // finding: exposed-error-details
        response.getWriter().println(org.apache.commons.lang.exception.ExceptionUtils.getFullStackTrace(error)); // finding: exposed-error-details
        response.getWriter().println(String.join(" ", org.apache.commons.lang3.exception.ExceptionUtils.getStackFrames(error))); // finding: exposed-error-details
    }
}
