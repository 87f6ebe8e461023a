<?php
// Files.

$name = $_GET['name']; // source: name
$path = 'uploads/' . $name;

fopen($path, 'r'); // finding: path-traversal from name
file_get_contents($path); // finding: path-traversal
file($path); // finding: path-traversal
readfile($path); // finding: path-traversal
file_put_contents($path, 'a'); // finding: path-traversal
unlink($path); // finding: path-traversal
rmdir($path); // finding: path-traversal
mkdir($path); // finding: path-traversal
opendir($path); // finding: path-traversal
scandir($path); // finding: path-traversal
dir($path); // finding: path-traversal
touch($path); // finding: path-traversal
parse_ini_file($path); // finding: path-traversal
highlight_file($path); // finding: path-traversal
show_source($path); // finding: path-traversal
php_strip_whitespace($path); // finding: path-traversal
readlink($path); // finding: path-traversal
gzopen($path, 'r'); // finding: path-traversal
readgzfile($path); // finding: path-traversal
gzfile($path); // finding: path-traversal
bzopen($path, 'r'); // finding: path-traversal
chmod($path, 0644); // finding: path-traversal
chown($path, 'a'); // finding: path-traversal
fpassthru($path); // finding: path-traversal
copy($path, 'a'); // finding: path-traversal
rename('a', $path); // finding: path-traversal
symlink('a', $path); // finding: path-traversal
link('a', $path); // finding: path-traversal
new SplFileObject($path); // finding: path-traversal
new DirectoryIterator($path); // finding: path-traversal
new RecursiveDirectoryIterator($path); // finding: path-traversal
$archive = new ZipArchive();
$archive->open($path); // finding: path-traversal
$archive->extractTo($path); // finding: path-traversal
include $path; // finding: file-inclusion
include_once $path; // finding: file-inclusion
require $path; // finding: file-inclusion
require_once $path; // finding: file-inclusion
readfile('uploads/' . basename($name));
readfile('uploads/' . dirname($name)); // finding: path-traversal
readfile('uploads/' . realpath($name)); // finding: path-traversal
readfile('uploads/' . pathinfo($name)['dirname']); // finding: path-traversal
if (is_uploaded_file($path)) readfile($path);

copy('https://example.org/' . $name, 'a'); // finding: path-traversal
get_headers($name); // finding: server-side-request-forgery
getimagesize($name); // finding: server-side-request-forgery
fsockopen($name, 80); // finding: server-side-request-forgery
$curl = curl_init($name); // finding: server-side-request-forgery
curl_setopt($curl, CURLOPT_URL, $name); // finding: server-side-request-forgery
curl_setopt($curl, CURLOPT_URL, 'https://example.org/' . $name);
curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false); // finding: disabled-certificate-check
curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 0); // finding: disabled-certificate-check
curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 2);
curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 1);
curl_setopt($curl, value: 0, option: CURLOPT_SSL_VERIFYHOST); // finding: disabled-certificate-check
curl_setopt($curl, CURLOPT_SSLVERSION, 6);
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_SSLv2); // finding: outdated-tls
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_SSLv3); // finding: outdated-tls
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0); // finding: outdated-tls
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_1); // finding: outdated-tls
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1);
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
curl_setopt($curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_3);
stream_context_create(['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT]]); // finding: outdated-tls
stream_context_create(['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT | STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT]]); // finding: outdated-tls
stream_context_create(['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT | STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT]]);
foreach ([STREAM_CRYPTO_METHOD_SSLv2_CLIENT, STREAM_CRYPTO_METHOD_SSLv2_SERVER, STREAM_CRYPTO_METHOD_SSLv3_CLIENT, STREAM_CRYPTO_METHOD_SSLv3_SERVER] as $method) stream_socket_enable_crypto($socket, true, $method); // finding: outdated-tls
foreach ([STREAM_CRYPTO_METHOD_SSLv23_CLIENT, STREAM_CRYPTO_METHOD_SSLv23_SERVER, STREAM_CRYPTO_METHOD_ANY_CLIENT, STREAM_CRYPTO_METHOD_ANY_SERVER] as $method) stream_socket_enable_crypto($socket, true, $method); // finding: outdated-tls
foreach ([STREAM_CRYPTO_METHOD_TLSv1_0_SERVER, STREAM_CRYPTO_METHOD_TLSv1_1_SERVER] as $method) stream_socket_enable_crypto($socket, true, $method); // finding: outdated-tls
foreach ([STREAM_CRYPTO_METHOD_TLSv1_2_SERVER, STREAM_CRYPTO_METHOD_TLSv1_3_SERVER] as $method) stream_socket_enable_crypto($socket, true, $method);
ftp_connect('example.org'); // finding: cleartext-transport
hash_file('sha256', $path); // finding: path-traversal
hash_hmac_file('sha256', $path, $key); // finding: path-traversal
new SoapClient($name); // finding: server-side-request-forgery
stream_context_create(['ssl' => ['verify_peer' => false]]); // finding: disabled-certificate-check
stream_context_create(['ssl' => ['allow_self_signed' => true]]); // finding: disabled-certificate-check
stream_context_create(['ssl' => ['verify_peer' => true, 'allow_self_signed' => true]]); // finding: disabled-certificate-check
stream_context_create([
  'ssl' => [
    'verify_peer' => false, // finding: disabled-certificate-check
    'allow_self_signed' => true,
  ],
]);
chmod('a', 0777); // finding: world-writable-file
mkdir('a', 0666); // finding: world-writable-file
umask(0); // finding: world-writable-file

move_uploaded_file($_FILES['photo']['tmp_name'], 'uploads/' . $_FILES['photo']['name']); // finding: path-traversal, unrestricted-upload
md5_file($path); // finding: path-traversal
sha1_file($path); // finding: path-traversal

function unpacks(ZipArchive $archive) {
  file_put_contents('out/' . $archive->getNameIndex(0), 'a'); // finding: archive-extraction
  file_put_contents('out/' . $archive->statIndex(0)['name'], 'a'); // finding: archive-extraction
  file_put_contents('out/' . zip_entry_name($entry), 'a'); // finding: archive-extraction
  file_put_contents('out/' . basename($archive->getNameIndex(0)), 'a');
}
