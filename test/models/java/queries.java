import freemarker.template.Template;
import groovy.lang.GroovyShell;
import jakarta.el.ELProcessor;
import jakarta.el.ExpressionFactory;
import jakarta.servlet.http.HttpServletRequest;
import javax.naming.directory.*;
import javax.naming.ldap.*;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import ognl.Ognl;
import org.apache.velocity.app.Velocity;
import org.mvel2.MVEL;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.ldap.core.LdapOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.support.LdapEncoder;
import org.thymeleaf.TemplateEngine;

class Asked {
    void directories(HttpServletRequest request, DirContext context, LdapContext ldap, LdapTemplate template, LdapOperations operations) throws Exception {
        String name = request.getParameter("name");
        context.search("ou=people", "(uid=" + name + ")", null); // finding: ldap-injection
        new InitialDirContext().search(name, "(uid=x)", null); // finding: ldap-injection
        ldap.search("ou=people", "(uid=" + name + ")", null); // finding: ldap-injection
        new InitialLdapContext().search("ou=people", "(uid=" + name + ")", null); // finding: ldap-injection
        template.search("ou=people", "(uid=" + name + ")", null); // finding: ldap-injection
        template.searchForObject(name, "(uid=x)", null); // finding: ldap-injection
        operations.authenticate("ou=people", "(uid=" + name + ")", "x"); // finding: ldap-injection
        context.search("ou=people", "(uid=" + LdapEncoder.filterEncode(name) + ")", null);
        context.search("ou=" + LdapEncoder.nameEncode(name), "(uid=x)", null);
    }

    void paths(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.evaluate("//user[@name='" + name + "']", null); // finding: xpath-injection
        xpath.compile("//user[@name='" + name + "']"); // finding: xpath-injection
    }

    void expressions(HttpServletRequest request, ExpressionParser parser, ExpressionFactory factory, ELProcessor processor, TemplateEngine engine) throws Exception {
        String text = request.getParameter("text");
        ScriptEngine script = new ScriptEngineManager().getEngineByName("js");
        script.eval(text); // finding: code-injection
        new ScriptEngineManager().getEngineByExtension("js").eval("1");
        new GroovyShell().evaluate(text); // finding: code-injection
        new GroovyShell().parse(text); // finding: code-injection
        new SpelExpressionParser().parseExpression(text); // finding: expression-injection
        new SpelExpressionParser().parseRaw(text); // finding: expression-injection
        parser.parseExpression(text); // finding: expression-injection
        Ognl.getValue(text, null); // finding: expression-injection
        Ognl.setValue(text, null, null); // finding: expression-injection
        Ognl.parseExpression(text); // finding: expression-injection
        MVEL.eval(text); // finding: expression-injection
        MVEL.compileExpression(text); // finding: expression-injection
        MVEL.executeExpression(text); // finding: expression-injection
        factory.createValueExpression(null, text, String.class); // finding: expression-injection
        factory.createMethodExpression(null, text, String.class, null); // finding: expression-injection
        processor.eval(text); // finding: expression-injection
        processor.getValue(text, String.class); // finding: expression-injection
        processor.setValue(text, 1); // finding: expression-injection
        Velocity.evaluate(null, null, "log", text); // finding: template-injection
        new Template("name", text, null); // finding: template-injection
        engine.process(text, null); // finding: template-injection
    }
}
