# Hashes, passwords, random numbers.
import hashlib
import hmac
import random

import argon2
import bcrypt
import passlib.hash
from Crypto.Hash import MD2, MD4, MD5, SHA, SHA1, SHA256
from cryptography.hazmat.primitives import hashes
from flask import request
from passlib.context import CryptContext

password = request.form['password']
hashlib.md5(b'a')  # finding: weak-hash
hashlib.sha1(b'a')  # finding: weak-hash
hashlib.sha256(b'a')
hashlib.md5(b'a', usedforsecurity=False)
hashlib.sha1(b'a', usedforsecurity=True)  # finding: weak-hash
hashlib.new('md5', b'a')  # finding: weak-hash
hashlib.new('sha256', b'a')
hashlib.sha224(password.encode())  # finding: weak-password-hash
hashlib.sha256(password.encode())  # finding: weak-password-hash
hashlib.sha384(password.encode())  # finding: weak-password-hash
hashlib.sha512(password.encode())  # finding: weak-password-hash
hashlib.sha3_256(password.encode())  # finding: weak-password-hash
hashlib.sha3_512(password.encode())  # finding: weak-password-hash
hashlib.blake2b(password.encode())  # finding: weak-password-hash
hashlib.blake2s(password.encode())  # finding: weak-password-hash
hashlib.new('sha256', password.encode())  # finding: weak-password-hash
hashlib.sha256().update(password.encode())  # finding: weak-password-hash
MD2.new()  # finding: weak-hash
MD4.new()  # finding: weak-hash
MD5.new()  # finding: weak-hash
SHA.new()  # finding: weak-hash
SHA1.new()  # finding: weak-hash
SHA256.new()
hashes.MD5()  # finding: weak-hash
hashes.SHA1()  # finding: weak-hash
hashes.SHA256()
hmac.new(b'key', b'a', 'sha256')  # finding: hardcoded-secret
hmac.HMAC(password, b'a', 'md5')  # finding: weak-hash
if hmac.new(password, b'a', 'sha256').hexdigest() == request.headers['a']:  # finding: timing-unsafe-comparison
    print('a')
if hmac.digest(password, b'a', 'sha256') == request.headers['a']:  # finding: timing-unsafe-comparison
    print('a')
if hmac.new(password, b'a', 'sha256').digest() == request.headers['a']:  # finding: timing-unsafe-comparison
    print('a')
if hmac.compare_digest(hmac.new(password, b'a', 'sha256').hexdigest(), request.headers['a']):
    print('a')
passlib.hash.md5_crypt.hash('a')  # finding: weak-password-hash
passlib.hash.sha1_crypt.using(rounds=1)  # finding: weak-password-hash
passlib.hash.des_crypt.encrypt('a')  # finding: weak-password-hash
passlib.hash.argon2.hash('a')
hashlib.pbkdf2_hmac('sha256', password, b'a', 1000)  # finding: weak-password-hash
hashlib.pbkdf2_hmac('sha256', password, b'a', 600000)
hashlib.pbkdf2_hmac('sha1', password, b'a', 1000)  # finding: weak-password-hash
hashlib.pbkdf2_hmac('sha512', password, b'a', 1000)  # finding: weak-password-hash
hashlib.pbkdf2_hmac('md5', password, b'a', 1000000)  # finding: weak-password-hash
hashlib.scrypt(password, salt=b'a', n=1024)  # finding: weak-password-hash
hashlib.scrypt(password, salt=b'a', n=16384)
bcrypt.hashpw(password, bcrypt.gensalt(4))  # finding: weak-password-hash
bcrypt.gensalt(12)
bcrypt.checkpw(password, b'a')
CryptContext().verify(password, 'a')
argon2.PasswordHasher().verify('a', password)
request.user.check_password(password)
token = str(random.random())  # finding: insecure-random
reset_token = random.randint(1, 9)  # finding: insecure-random
token = random.randrange(9)  # finding: insecure-random
token = random.getrandbits(9)  # finding: insecure-random
token = random.randbytes(9)  # finding: insecure-random
token = random.uniform(1, 9)  # finding: insecure-random
token = random.gauss(1, 9)  # finding: insecure-random
token = random.choice('abc')  # finding: insecure-random
token = random.choices('abc')  # finding: insecure-random
token = random.sample('abc', 1)  # finding: insecure-random
token = random.Random().random()  # finding: insecure-random
token = random.SystemRandom().random()
number = random.random()
