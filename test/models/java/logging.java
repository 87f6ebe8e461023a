import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.LoggerFactory;

class Logs {
    private static final org.slf4j.Logger log = LoggerFactory.getLogger(Logs.class);

    void slf4j(HttpServletRequest request) {
        String sent = request.getParameter("x");
        log.trace(sent); // finding: log-injection
        log.debug("x: {}", sent); // finding: log-injection
        log.info("x: " + sent); // finding: log-injection
        log.warn(sent); // finding: log-injection
        log.error("failed", sent); // finding: log-injection
        log.info("nothing");
        log.info(sent.replace("\n", ""));
        log.info("agent: {}", request.getHeader("User-Agent"));
        log.info(request.getParameter("password").replace("\n", "")); // finding: secret-in-log
        log.atTrace().addKeyValue("user", sent).addKeyValue("password", request.getParameter("password")).log("sign-in"); // finding: secret-in-log
        log.atDebug().addKeyValue("password", request.getParameter("password")).log("sign-in"); // finding: secret-in-log
        log.atInfo().addKeyValue("password", request.getParameter("password")).log("sign-in"); // finding: secret-in-log
        log.atWarn().addKeyValue("password", request.getParameter("password")).log("sign-in"); // finding: secret-in-log
        log.atError().addKeyValue("user", sent).log("sign-in");
        System.out.println(request.getParameter("password")); // finding: secret-in-log
        System.err.print(request.getParameter("password")); // finding: secret-in-log
    }

    void others(HttpServletRequest request, org.apache.log4j.Category category) {
        String sent = request.getParameter("x");
        org.apache.log4j.Logger.getLogger("a").fatal(sent); // finding: log-injection
        org.apache.log4j.Logger.getRootLogger().info(sent); // finding: log-injection
        category.info(sent); // finding: log-injection
        org.apache.logging.log4j.LogManager.getLogger().info(sent); // finding: log-injection
        org.apache.logging.log4j.LogManager.getRootLogger().info(sent); // finding: log-injection
        org.apache.commons.logging.LogFactory.getLog(Logs.class).info(sent); // finding: log-injection
        java.util.logging.Logger jul = java.util.logging.Logger.getLogger("a");
        jul.severe(sent); // finding: log-injection
        jul.warning(sent); // finding: log-injection
        jul.config(sent); // finding: log-injection
        jul.fine(sent); // finding: log-injection
        jul.finer(sent); // finding: log-injection
        jul.finest(sent); // finding: log-injection
        jul.log(java.util.logging.Level.INFO, sent); // finding: log-injection
        java.util.logging.Logger.getGlobal().info(sent); // finding: log-injection
        java.util.logging.Logger.getAnonymousLogger().info(sent); // finding: log-injection
        org.jboss.logging.Logger.getLogger("a").info(sent); // finding: log-injection
        System.getLogger("a").log(System.Logger.Level.INFO, sent); // finding: log-injection
    }
}
