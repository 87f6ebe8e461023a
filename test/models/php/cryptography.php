<?php
// Cryptography.

md5('a'); // finding: weak-hash
sha1('a'); // finding: weak-hash
md5_file('a'); // finding: weak-hash
sha1_file('a'); // finding: weak-hash
hash('md5', 'a'); // finding: weak-hash
hash('sha256', 'a');
hash_file('sha1', 'a'); // finding: weak-hash
hash_init('md5'); // finding: weak-hash
mhash(1, 'a'); // finding: weak-hash
crypt_md5('a'); // finding: weak-hash
openssl_sign('a', $signature, $key, 'sha1'); // finding: weak-hash
openssl_verify('a', $signature, $key, 'md5'); // finding: weak-hash
openssl_encrypt('a', 'des-cbc', $key, 0, $iv); // finding: weak-cipher
openssl_decrypt('a', 'aes-128-ecb', $key); // finding: insecure-cipher-mode
openssl_encrypt('a', 'aes-256-gcm', $key, 0, $iv);
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
hash_pbkdf2('sha256', 'a', $salt, 1000); // finding: weak-password-hash

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
