/** Queries and expressions of other languages that are text: LDAP, XPath, scripts, expression languages, templates. */
import type { Model } from '../../model.ts';

const contexts = ['javax.naming.directory.{DirContext,InitialDirContext}()', 'javax.naming.ldap.{LdapContext,InitialLdapContext}()'];

/** JNDI and LDAP, XPath, `javax.script`, SpEL, OGNL, MVEL, EL, Velocity, FreeMarker, Thymeleaf. */
export const queries: Model = {
  id: 'queries',
  title: 'LDAP, XPath, scripts, expressions and templates',
  language: 'java',
  types: [
    { path: 'javax.xml.xpath.XPathFactory.newInstance()', is: 'javax.xml.xpath.XPathFactory()' },
    { path: 'javax.xml.xpath.XPathFactory().newXPath()', is: 'javax.xml.xpath.XPath()' },
    { path: 'javax.script.ScriptEngineManager().{getEngineByName,getEngineByExtension}()', is: 'javax.script.ScriptEngine()' },
  ],
  steps: [
    { path: 'org.springframework.ldap.support.LdapEncoder.{filterEncode,nameEncode}', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: 'org.springframework.ldap.support.LdapEncoder.{filterEncode,nameEncode}', argument: 0, cleans: 'result', clears: ['ldap'] },
  ],
  sinks: [
    ...contexts.flatMap((context): NonNullable<Model['sinks']>[number][] => [
      { path: `${context}.search`, argument: 0, kind: 'ldap' },
      { path: `${context}.search`, argument: 1, kind: 'ldap' },
    ]),
    { path: 'org.springframework.ldap.core.{LdapTemplate,LdapOperations}().{search,searchForObject,authenticate}', argument: 0, kind: 'ldap' },
    { path: 'org.springframework.ldap.core.{LdapTemplate,LdapOperations}().{search,searchForObject,authenticate}', argument: 1, kind: 'ldap' },
    { path: 'javax.xml.xpath.XPath().{evaluate,compile}', argument: 0, kind: 'xpath' },
    { path: 'javax.script.ScriptEngine().eval', argument: 0, kind: 'code' },
    { path: 'groovy.lang.GroovyShell().{evaluate,parse}', argument: 0, kind: 'code' },
    { path: 'org.springframework.expression.spel.standard.SpelExpressionParser().{parseExpression,parseRaw}', argument: 0, kind: 'expression' },
    { path: 'org.springframework.expression.ExpressionParser().parseExpression', argument: 0, kind: 'expression' },
    { path: 'ognl.Ognl.{getValue,setValue,parseExpression}', argument: 0, kind: 'expression' },
    { path: 'org.mvel2.MVEL.{eval,compileExpression,executeExpression}', argument: 0, kind: 'expression' },
    { path: '{javax,jakarta}.el.ExpressionFactory().{createValueExpression,createMethodExpression}', argument: 1, kind: 'expression' },
    { path: '{javax,jakarta}.el.ELProcessor().{eval,getValue,setValue}', argument: 0, kind: 'expression' },
    { path: 'org.apache.velocity.app.Velocity.evaluate', argument: 3, kind: 'template' },
    { path: 'freemarker.template.Template', argument: 1, kind: 'template' },
    { path: 'org.thymeleaf.TemplateEngine().process', argument: 0, kind: 'template' },
  ],
};
