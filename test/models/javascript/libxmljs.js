const libxmljs = require('libxmljs');
const { parseXml, parseXmlAsync } = require('libxmljs2');

const options = { noent: true };

exports.read = async (req, res) => {
  libxmljs.parseXml(req.body, { noent: true, noblanks: true }); // finding: xml-external-entity
  libxmljs.parseXmlString(req.body, options); // finding: xml-external-entity
  libxmljs.parseHtml(req.body, options); // finding: xml-external-entity
  libxmljs.parseHtmlString(req.body, { replaceEntities: true }); // finding: xml-external-entity
  parseXml(req.body.toString(), options); // finding: xml-external-entity
  await parseXmlAsync(req.body, options); // finding: xml-external-entity
  new libxmljs.SaxParser().parseString(req.body); // finding: xml-external-entity
  new libxmljs.SaxPushParser().push(req.body); // finding: xml-external-entity
  libxmljs.parseXml(req.body);
  libxmljs.parseXml(req.body, { noent: false });
  libxmljs.parseXml('<a/>', options);
};

exports.find = (req, res) => {
  const document = libxmljs.parseXml('<a/>');
  document.find(`//a[@b='${req.query.b}']`); // finding: xpath-injection
  document.get('//a[. = "' + req.query.b + '"]'); // finding: xpath-injection
  document.root().find(req.query.b); // finding: xpath-injection
  document.root().get(req.query.b); // finding: xpath-injection
  document.get('//a').get(req.query.b); // finding: xpath-injection
  document.find('//a')[0].get(req.query.b); // finding: xpath-injection
  document.getElement('a').parent().child(0).find(req.query.b); // finding: xpath-injection
  document.find('//a');
  res.end();
};
