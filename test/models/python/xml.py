# XML: parsers, XPath.
import xml.sax.handler
from lxml import etree
import lxml.etree
import lxml.html
import xml.dom.minidom
import xml.dom.pulldom
import xml.etree.ElementTree
import xml.sax
import xml.sax.saxutils

import defusedxml.ElementTree
from flask import request

text = request.data
name = request.args['name']
lxml.etree.fromstring(text)  # finding: xml-external-entity
lxml.etree.parse(text)  # finding: xml-external-entity
lxml.etree.XML(text)  # finding: xml-external-entity
lxml.etree.fromstring(text, parser=lxml.etree.XMLParser(resolve_entities=False))
xml.etree.ElementTree.fromstring(text)
defusedxml.ElementTree.fromstring(text)
xml.dom.minidom.parseString(text)
xml.sax.parseString(text, None)  # finding: xml-external-entity
xml.dom.pulldom.parse(text)  # finding: xml-external-entity
tree = lxml.html.fromstring('<p>')
tree.xpath("//p[@a='" + name + "']")  # finding: xpath-injection
tree.xpath('//p[@a=$a]', a=name)
tree.xpath("//p[@a='" + xml.sax.saxutils.escape(name) + "']")
tree.xpath('//p[@a=' + xml.sax.saxutils.quoteattr(name) + ']')
lxml.etree.HTML('<p>').find('p/' + name)  # finding: xpath-injection
lxml.etree.parse('a.xml').getroot().findall('p/' + name)  # finding: xpath-injection
lxml.html.parse('a.html').iterfind('p/' + name)  # finding: xpath-injection
lxml.etree.XPath('//p/' + name)  # finding: xpath-injection
xml.etree.ElementTree.parse('a.xml').getroot().find('p/' + name)  # finding: xpath-injection
xml.etree.ElementTree.XML('<p/>').findtext('p/' + name)  # finding: xpath-injection


def unknown(node):
    node.xpath('//p/' + name)  # finding: xpath-injection


def parsers(parser):
    etree.XMLParser(resolve_entities=True)  # finding: xml-external-entity
    etree.XMLParser(no_network=False)  # finding: xml-external-entity
    etree.XMLParser(resolve_entities=False)
    parser.setFeature(xml.sax.handler.feature_external_ges, True)  # finding: xml-external-entity
    parser.setFeature(xml.sax.handler.feature_external_pes, True)  # finding: xml-external-entity
    parser.setFeature(xml.sax.handler.feature_external_ges, False)
