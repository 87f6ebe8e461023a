const xpath = require('xpath');
const select = require('xpath.js');

const namespaced = xpath.useNamespaces({ a: 'https://a.example' });

exports.find = (req, res, document) => {
  const text = `//a[@b='${req.query.b}']`;
  xpath.select(text, document); // finding: xpath-injection
  xpath.select1(text, document); // finding: xpath-injection
  xpath.selectWithResolver(text, document, null); // finding: xpath-injection
  xpath.evaluate(text, document, null, 0, null); // finding: xpath-injection
  xpath.parse(text); // finding: xpath-injection
  xpath.createExpression(text); // finding: xpath-injection
  namespaced(text, document); // finding: xpath-injection
  select(document, text); // finding: xpath-injection
  xpath.parse('//a[@b=$b]').select({ node: document, variables: { b: req.query.b } });
  xpath.select(`//a[@b='${Number(req.query.b)}']`, document);
  xpath.select(`//a[@b='${req.query.b.replace(/['"]/g, '')}']`, document);
};
