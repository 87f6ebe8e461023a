import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.*;
import java.util.Enumeration;

class Requests extends HttpServlet {
    private final Runtime runtime = Runtime.getRuntime();

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        runtime.exec(request.getParameter("x")); // finding: command-injection
        runtime.exec(request.getParameterMap().get("x")[0]); // finding: command-injection
        runtime.exec(request.getParameterValues("x")[0]); // finding: command-injection
        Enumeration<String> names = request.getParameterNames();
        while (names.hasMoreElements()) runtime.exec(names.nextElement()); // finding: command-injection
        runtime.exec(request.getQueryString()); // finding: command-injection
        runtime.exec(request.getReader().readLine()); // finding: command-injection
        runtime.exec(new String(request.getInputStream().readAllBytes())); // finding: command-injection
        runtime.exec(request.getRequestURL().toString()); // finding: command-injection
        runtime.exec(request.getRequestURI()); // finding: command-injection
        runtime.exec(request.getPathInfo() + request.getPathTranslated()); // finding: command-injection
        runtime.exec(request.getHeader("x")); // finding: command-injection
        runtime.exec(request.getHeaders("x").nextElement()); // finding: command-injection
        runtime.exec(request.getHeaderNames().nextElement()); // finding: command-injection
        runtime.exec(request.getRemoteUser()); // finding: command-injection
        runtime.exec(request.getServerName() + request.getRemoteHost()); // finding: command-injection
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals("x")) runtime.exec(cookie.getValue()); // finding: command-injection
        }
        Cookie[] cookies = request.getCookies();
        runtime.exec(cookies[0].getComment() + cookies[0].getDomain() + cookies[0].getPath()); // finding: command-injection
        Part part = request.getPart("file");
        runtime.exec(part.getSubmittedFileName() + part.getHeader("x")); // finding: command-injection
        runtime.exec(new String(part.getInputStream().readAllBytes())); // finding: command-injection
        request.setAttribute("a", request.getParameter("a"));
        runtime.exec((String) request.getAttribute("a")); // finding: command-injection
        runtime.exec(new HttpServletRequestWrapper(request).getParameter("x")); // finding: command-injection
    }

    protected void service(ServletRequest request, ServletResponse response) throws Exception {
        response.getWriter().println(request.getParameter("x")); // finding: cross-site-scripting
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String sent = request.getParameter("x");
        response.getWriter().print(sent); // finding: cross-site-scripting
        response.getWriter().println("<p>" + sent); // finding: cross-site-scripting
        response.getWriter().write(sent); // finding: cross-site-scripting
        response.getWriter().append(sent); // finding: cross-site-scripting
        response.getWriter().format("<p>%s", sent); // finding: cross-site-scripting
        response.getWriter().printf("<p>%s", sent); // finding: cross-site-scripting
        response.getOutputStream().print(sent); // finding: cross-site-scripting
        response.getOutputStream().println(sent); // finding: cross-site-scripting
        response.getOutputStream().write(sent.getBytes()); // finding: cross-site-scripting
        response.sendError(400, sent); // finding: cross-site-scripting
        response.sendRedirect(sent); // finding: open-redirect
        response.sendRedirect(response.encodeRedirectURL(sent)); // finding: open-redirect
        response.sendRedirect("/orders?x=" + response.encodeURL(sent));
        response.sendRedirect(request.getRequestURI());
        response.sendRedirect(request.getRequestURL() + "/");
        response.addHeader("X-Name", sent); // finding: header-injection
        response.setHeader("Location", sent); // finding: header-injection, open-redirect
        response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin")); // finding: permissive-cors
        response.setHeader("Access-Control-Allow-Origin", "*"); // finding: permissive-cors
        RequestDispatcher dispatcher = request.getRequestDispatcher(sent); // finding: path-traversal
        request.getRequestDispatcher("/orders.jsp?" + request.getQueryString());
        ServletContext context = request.getServletContext();
        context.getResourceAsStream(sent); // finding: path-traversal
        getServletContext().getRealPath(sent); // finding: path-traversal
        response.getWriter().println(request.getHeader("Referer")); // finding: cross-site-scripting
    }

    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws Exception {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().println(request.getParameter("x"));
    }

    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String sent = request.getParameter("x");
        HttpSession session = request.getSession();
        session.setAttribute("name", sent); // finding: trust-boundary
        session.putValue(sent, "value"); // finding: trust-boundary
        runtime.exec((String) session.getAttribute("name")); // finding: command-injection
        runtime.exec((String) session.getValue("name")); // finding: command-injection
        session.setAttribute("count", Integer.parseInt(sent));
        Cookie cookie = new Cookie("name", "value");
        cookie.setSecure(false); // finding: insecure-cookie
        cookie.setHttpOnly(false); // finding: insecure-cookie
        Cookie safe = new Cookie("name", "value");
        safe.setSecure(true);
        safe.setHttpOnly(true);
        response.addCookie(safe);
        Cookie plain = new Cookie("name", "value");
        response.addCookie(plain); // finding: insecure-cookie
        plain.setValue("other");
        plain.setMaxAge(0);
        response.addCookie(plain);
        runtime.exec(new Cookie("name", sent).getValue()); // finding: command-injection
    }
}

class Written extends javax.servlet.http.HttpServlet {
    protected void doPost(javax.servlet.http.HttpServletRequest request, javax.servlet.http.HttpServletResponse response) throws java.io.IOException, javax.servlet.ServletException {
        javax.servlet.http.Part part = request.getPart("photo");
        part.write(part.getSubmittedFileName()); // finding: path-traversal, unrestricted-upload
        Object[] values = { "a", request.getParameter("name") };
        response.getWriter().format(java.util.Locale.US, "<p>%1$s %2$s", values); // finding: cross-site-scripting
    }
}
