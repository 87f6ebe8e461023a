<?php
// Signed tokens.

use Firebase\JWT\JWT;
use Firebase\JWT\Key;
use Lcobucci\JWT\Configuration;
use Lcobucci\JWT\Signer\Key\InMemory;
use Lcobucci\JWT\Signer\None;

function signs($key, $user) {
  JWT::encode(['sub' => $user, 'exp' => time() + 900], $key, 'HS256');
  JWT::encode(['sub' => $user], $key, 'HS256'); // finding: eternal-token
  JWT::encode($user, $key, 'HS256');
  JWT::encode(['exp' => 1], $key, 'none'); // finding: unverified-jwt
  JWT::encode(['exp' => 1], 'a key that stands here', 'HS256'); // finding: hardcoded-secret
  Configuration::forUnsecuredSigner(); // finding: unverified-jwt
  new None(); // finding: unverified-jwt
  InMemory::plainText('a key that stands here'); // finding: hardcoded-secret
  InMemory::plainText($key);
}

function verifies($key) {
  $claims = JWT::decode($_COOKIE['token'], new Key($key, 'HS256'));
  system($claims->name); // finding: command-injection
  JWT::decode($_COOKIE['token'], new Key('a key that stands here', 'HS256')); // finding: hardcoded-secret
  JWT::decode($_COOKIE['token'], 'a key that stands here', ['HS256']); // finding: hardcoded-secret
  JWT::decode($_COOKIE['token'], $key, ['none']); // finding: unverified-jwt
  JWT::decode($_COOKIE['token'], null, ['HS256']); // finding: unverified-jwt
}
