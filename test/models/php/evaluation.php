<?php
// Code, objects, XML, directories.

$q = $_POST['q']; // source: q

eval("return $q;"); // finding: code-injection from q
assert($q); // finding: code-injection
create_function('$a', $q); // finding: code-injection
unserialize($q); // finding: unsafe-deserialization
unserialize($q, ['allowed_classes' => false]);
igbinary_unserialize($q); // finding: unsafe-deserialization
yaml_parse($q); // finding: unsafe-deserialization
simplexml_load_string($q, 'SimpleXMLElement', LIBXML_NOENT); // finding: xml-external-entity
simplexml_load_file($q, 'SimpleXMLElement', LIBXML_DTDLOAD); // finding: xml-external-entity
simplexml_load_string($q);
$document = new DOMDocument();
$document->loadXML($q, LIBXML_NOENT); // finding: xml-external-entity
$document->load($q, LIBXML_NOENT); // finding: xml-external-entity
$document->loadXML($q);
new SimpleXMLElement($q, LIBXML_NOENT); // finding: xml-external-entity
simplexml_load_string('<a/>')->xpath("//a[@b='$q']"); // finding: xpath-injection
$paths = new DOMXPath($document);
$paths->query("//a[@b='$q']"); // finding: xpath-injection
$paths->evaluate("//a[@b='$q']"); // finding: xpath-injection
ldap_search($ldap, 'dc=a', "(uid=$q)"); // finding: ldap-injection
ldap_list($ldap, 'dc=a', "(uid=$q)"); // finding: ldap-injection
ldap_read($ldap, "uid=$q,dc=a", '(a=b)'); // finding: ldap-injection
ldap_search($ldap, 'dc=a', '(uid=' . ldap_escape($q, '', 1) . ')');
preg_match("/$q/", 'a'); // finding: regex-injection
preg_match_all("/$q/", 'a'); // finding: regex-injection
preg_replace("/$q/", 'a', 'b'); // finding: regex-injection
preg_split("/$q/", 'a'); // finding: regex-injection
preg_grep("/$q/", []); // finding: regex-injection
preg_replace_callback("/$q/", 'trim', 'a'); // finding: regex-injection
preg_match('/' . preg_quote($q) . '/', 'a');
preg_match("/$q/", $paths->evaluate('a') ?? ''); // finding: regex-injection

usort($rows, $q); // finding: code-injection
uasort($rows, $q); // finding: code-injection
uksort($rows, $q); // finding: code-injection
array_map($q, $rows); // finding: code-injection
array_filter($rows, $q); // finding: code-injection
array_walk($rows, $q); // finding: code-injection
array_reduce($rows, $q); // finding: code-injection
call_user_func($q, 1); // finding: code-injection
call_user_func_array($q, [1]); // finding: code-injection
usort($rows, 'strcmp');
extract($_POST); // finding: mass-assignment
simplexml_load_string($given, 'SimpleXMLElement', LIBXML_NOBLANKS | LIBXML_NOENT); // finding: xml-external-entity
simplexml_load_file('a.xml', options: LIBXML_NOENT); // finding: xml-external-entity
foreach ([LIBXML_DTDATTR, LIBXML_DTDVALID, LIBXML_NOERROR, LIBXML_NOWARNING, LIBXML_XINCLUDE, LIBXML_NONET, LIBXML_NOCDATA, LIBXML_COMPACT, LIBXML_PARSEHUGE] as $flag) simplexml_load_string($given, 'SimpleXMLElement', $flag);
$anything->loadXML($given, LIBXML_NOENT); // finding: xml-external-entity
$anything->loadXML($given);
$anything->setParserProperty(XMLReader::SUBST_ENTITIES, true); // finding: xml-external-entity
$anything->setParserProperty(XMLReader::SUBST_ENTITIES, false);
$reader = new XMLReader();
$reader->setParserProperty(value: true, property: XMLReader::SUBST_ENTITIES); // finding: xml-external-entity
ldap_bind($ldap, 'cn=admin', 'p4ssw0rd'); // finding: hardcoded-secret
ldap_bind_ext($ldap, 'cn=admin', 'p4ssw0rd'); // finding: hardcoded-secret
imap_open('a', 'b', 'p4ssw0rd'); // finding: hardcoded-secret
ldap_exop_passwd($ldap, 'a', 'b', 'p4ssw0rd'); // finding: hardcoded-secret
ldap_bind($ldap, 'cn=admin', $given);
ldap_bind($ldap, dn: 'cn=admin', password: 'p4ssw0rd'); // finding: hardcoded-secret
\Defuse\Crypto\KeyOrPassword::createFromPassword('p4ssw0rd'); // finding: hardcoded-secret
\Defuse\Crypto\KeyOrPassword::createFromPassword(password: 'p4ssw0rd'); // finding: hardcoded-secret
phpinfo(); // finding: debug-enabled
