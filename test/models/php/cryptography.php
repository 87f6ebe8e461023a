<?php
// Cryptography.

md5('a'); // finding: weak-hash
sha1('a'); // finding: weak-hash
hash('md5', 'a'); // finding: weak-hash
hash('sha256', 'a');
hash_file('sha1', 'a'); // finding: weak-hash
hash_init('md5'); // finding: weak-hash
hash_init('haval128,3'); // finding: weak-hash
hash(algo: 'md2', data: 'a'); // finding: weak-hash
hash_pbkdf2('md5', 'a', $given, 600000); // finding: weak-hash
mhash(MHASH_MD5, 'a'); // finding: weak-hash
mhash(data: 'a', hash: MHASH_SHA1); // finding: weak-hash
foreach ([MHASH_MD2, MHASH_MD4, MHASH_RIPEMD128, MHASH_SHA192, MHASH_SHA224] as $old) mhash($old, 'a'); // finding: weak-hash
foreach ([MHASH_HAVAL128, MHASH_HAVAL160, MHASH_HAVAL192, MHASH_HAVAL224] as $old) mhash($old, 'a'); // finding: weak-hash
mhash(MHASH_SHA256, 'a');
mhash(MHASH_SHA512, 'a');
openssl_sign('a', $signature, $key, 'sha1'); // finding: weak-hash
openssl_verify('a', $signature, $key, 'md5'); // finding: weak-hash
openssl_encrypt('a', 'des-cbc', $key, 0, $iv); // finding: weak-cipher
openssl_decrypt('a', 'aes-128-ecb', $key); // finding: insecure-cipher-mode
openssl_encrypt('a', 'aes-256-gcm', $key, 0, $iv);
openssl_encrypt('a', key: 'rc2-ecb', method: 'aes-256-gcm', iv: $iv); // finding: hardcoded-secret
openssl_public_encrypt('a', $sealed, $key); // finding: insecure-cipher-mode
openssl_public_encrypt('a', $sealed, $key, OPENSSL_PKCS1_PADDING); // finding: insecure-cipher-mode
openssl_public_encrypt('a', $sealed, $key, OPENSSL_SSLV23_PADDING); // finding: insecure-cipher-mode
openssl_public_encrypt('a', $sealed, $key, padding: OPENSSL_NO_PADDING); // finding: insecure-cipher-mode
openssl_public_encrypt('a', $sealed, $key, OPENSSL_PKCS1_OAEP_PADDING);
openssl_decrypt('a', 'aes-256-cbc', $key, 0, '1234567890123456'); // finding: predictable-iv
mcrypt_encrypt('a', $key, 'b', 'ecb'); // finding: weak-cipher, insecure-cipher-mode
openssl_encrypt('a', 'aes-256-cbc', 'a key that stands here', 0, $iv); // finding: hardcoded-secret
openssl_encrypt('a', 'aes-256-cbc', $key, 0, '1234567890123456'); // finding: predictable-iv
hash_hmac('sha256', 'a', 'a key that stands here'); // finding: hardcoded-secret
mcrypt_encrypt('a', $key, 'b', 'c'); // finding: weak-cipher
mcrypt_decrypt('a', $key, 'b', 'c'); // finding: weak-cipher
mcrypt_ecb('a', $key, 'b', 'c'); // finding: weak-cipher
mcrypt_cbc('a', $key, 'b', 'c'); // finding: weak-cipher
mcrypt_cfb('a', $key, 'b', 'c'); // finding: weak-cipher
mcrypt_ofb('a', $key, 'b', 'c'); // finding: weak-cipher
mdecrypt_generic('a', 'b'); // finding: weak-cipher
openssl_pkey_new(['private_key_bits' => 1024, 'private_key_type' => OPENSSL_KEYTYPE_RSA]); // finding: short-key
password_hash('a', PASSWORD_BCRYPT, ['cost' => 4]); // finding: weak-password-hash
password_hash('a', PASSWORD_BCRYPT, ['salt' => $salt]); // finding: weak-password-hash
password_hash('a', PASSWORD_BCRYPT, ['cost' => 12]);
hash_pbkdf2('sha256', 'a', $salt, 1000); // finding: weak-password-hash
hash_pbkdf2('sha256', 'a', '', 600000); // finding: weak-password-hash
hash_pbkdf2('sha256', 'a', 'always the same', 600000); // finding: weak-password-hash
hash_pbkdf2('sha256', 'a', $given, 600000);
crypt('a'); // finding: weak-password-hash
crypt('a', ''); // finding: weak-password-hash
crypt('a', 'ab'); // finding: weak-password-hash
crypt('a', '$2y$12$' . $random);

function tokens() {
  $token = uniqid(); // finding: insecure-random
  $secret = mt_rand(); // finding: insecure-random
  $resetToken = rand(1, 9); // finding: insecure-random
  $salt = lcg_value(); // finding: insecure-random
  $password = str_shuffle('abc'); // finding: insecure-random
  $apiKey = array_rand([1, 2]); // finding: insecure-random
  $otp = mt_getrandmax(); // finding: insecure-random
  $nonce = shuffle($token); // finding: insecure-random
  $position = mt_rand();
  return [$token, $secret, $resetToken, $salt, $password, $apiKey, $otp, $nonce, $position];
}

function passwords() {
  $password = $_POST['password'];
  return md5($password); // finding: weak-hash, weak-password-hash
}

function times() {
  $token = time(); // finding: insecure-random
  $secret = 'a' . microtime(); // finding: insecure-random
  $now = time();
  return [$token, $secret, $now];
}
