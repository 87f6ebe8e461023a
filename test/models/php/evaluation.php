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
