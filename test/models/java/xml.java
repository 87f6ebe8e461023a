import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.parsers.*;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import org.dom4j.io.SAXReader;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLReaderFactory;

class Documents {
    private static final String DISALLOW = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final DocumentBuilderFactory SHARED = DocumentBuilderFactory.newInstance();

    static {
        SHARED.setFeature(DISALLOW, true);
    }

    void builders(boolean isSafe) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder(); // finding: xml-external-entity
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder(); // finding: xml-external-entity
        DocumentBuilderFactory.newNSInstance().newDocumentBuilder(); // finding: xml-external-entity
        SHARED.newDocumentBuilder();
        DocumentBuilderFactory safe = DocumentBuilderFactory.newInstance();
        safe.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        safe.newDocumentBuilder();
        DocumentBuilderFactory closed = DocumentBuilderFactory.newInstance();
        closed.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        closed.newDocumentBuilder();
        DocumentBuilderFactory asked = DocumentBuilderFactory.newInstance();
        asked.setFeature(DISALLOW, isSafe);
        asked.newDocumentBuilder();
        DocumentBuilderFactory hardened = DocumentBuilderFactory.newInstance();
        Hardening.apply(hardened);
        hardened.newDocumentBuilder();
        DocumentBuilderFactory opened = DocumentBuilderFactory.newInstance();
        opened.setFeature("http://xml.org/sax/features/external-general-entities", true); // finding: xml-external-entity
    }

    void sax() throws Exception {
        SAXParserFactory.newInstance().newSAXParser(); // finding: xml-external-entity
        SAXParserFactory.newDefaultInstance().newSAXParser(); // finding: xml-external-entity
        SAXParserFactory.newNSInstance().newSAXParser(); // finding: xml-external-entity
        SAXParserFactory safe = SAXParserFactory.newInstance();
        safe.setFeature("http://xml.org/sax/features/external-general-entities", Boolean.FALSE);
        safe.newSAXParser();
        XMLReader reader = XMLReaderFactory.createXMLReader();
        reader.parse("orders.xml"); // finding: xml-external-entity
        reader.setEntityResolver((publicId, systemId) -> null);
        reader.parse("orders.xml");
        new SAXReader().read("orders.xml"); // finding: xml-external-entity
        SAXReader quiet = new SAXReader();
        quiet.setFeature(DISALLOW, true);
        quiet.read("orders.xml");
        new SAXBuilder().build("orders.xml"); // finding: xml-external-entity
        new org.jdom.input.SAXBuilder().build("orders.xml"); // finding: xml-external-entity
    }

    void streams(Reader text) throws Exception {
        XMLInputFactory.newInstance().createXMLStreamReader(text); // finding: xml-external-entity
        XMLInputFactory.newDefaultFactory().createXMLEventReader(text); // finding: xml-external-entity
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.createXMLStreamReader(text);
        XMLInputFactory other = XMLInputFactory.newFactory();
        other.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.TRUE); // finding: xml-external-entity
        XMLInputFactory resolving = XMLInputFactory.newFactory();
        resolving.setXMLResolver((publicId, systemId, base, namespace) -> null);
        resolving.createXMLStreamReader(text);
    }

    void transformers(Object sheet) throws Exception {
        TransformerFactory.newInstance().newTransformer(sheet); // finding: xml-external-entity
        TransformerFactory.newDefaultInstance().newTransformer(sheet); // finding: xml-external-entity
        SAXTransformerFactory.newInstance().newTransformer(sheet); // finding: xml-external-entity
        TransformerFactory.newInstance().newTransformer();
        TransformerFactory half = TransformerFactory.newInstance();
        half.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        half.newTransformer(sheet); // finding: xml-external-entity
        half.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        half.newTransformer(sheet);
    }
}
