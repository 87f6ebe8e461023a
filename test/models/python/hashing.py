# Hashes, passwords, random numbers.
import argon2.low_level
import argon2.profiles
import cryptography.hazmat.primitives.kdf.pbkdf2
import cryptography.hazmat.primitives.kdf.scrypt
import flask_bcrypt
import scrypt
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


def passwords(password, salt):
    scrypt.hash(password, salt, N=4096)  # finding: weak-password-hash
    scrypt.hash(password, salt, r=2)  # finding: weak-password-hash
    scrypt.hash(password, salt, buflen=8)  # finding: weak-password-hash
    hashlib.scrypt(password, salt=salt, n=1 << 12, r=8, p=1)  # finding: weak-password-hash
    hashlib.scrypt(password, salt=salt, n=1 << 17, r=8, p=1)
    hashlib.scrypt(password, salt=salt, n=1 << 17, r=8, p=1, dklen=8)  # finding: weak-password-hash
    cryptography.hazmat.primitives.kdf.scrypt.Scrypt(salt, length=8, n=1 << 17, r=8, p=1)  # finding: weak-password-hash
    passlib.hash.scrypt.using(salt, rounds=11)  # finding: weak-password-hash
    passlib.hash.scrypt.using(salt, rounds=16, block_size=4)  # finding: weak-password-hash
    passlib.hash.pbkdf2_sha1.using(rounds=10_000)  # finding: weak-password-hash
    passlib.hash.pbkdf2_sha256.using(rounds=10_000)  # finding: weak-password-hash
    passlib.hash.pbkdf2_sha512.using(salt)  # finding: weak-password-hash
    passlib.hash.pbkdf2_sha512.using(rounds=210_000)
    passlib.hash.bcrypt.using(rounds=8)  # finding: weak-password-hash
    passlib.hash.argon2.using(time_cost=1, memory_cost=1024, parallelism=1)  # finding: weak-password-hash
    argon2.PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)  # finding: weak-password-hash
    argon2.PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
    argon2.low_level.hash_secret(password, salt, 1, 1024, 1)  # finding: weak-password-hash
    argon2.low_level.hash_secret_raw(password, salt, 1, 1024, 1)  # finding: weak-password-hash
    argon2.Parameters(1, 19, 16, 32, 1, 1024, 1)  # finding: weak-password-hash
    argon2.PasswordHasher.from_parameters(argon2.profiles.CHEAPEST)  # finding: weak-password-hash
    bcrypt.kdf(password, salt, 32, 10)  # finding: weak-password-hash
    flask_bcrypt.generate_password_hash(password, 4)  # finding: weak-password-hash
    flask_bcrypt.Bcrypt(unknown).generate_password_hash(password, rounds=4)  # finding: weak-password-hash
    flask_bcrypt.Bcrypt(unknown).generate_password_hash(password, 12)
    cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC(unknown, 32, salt, iterations=1000)  # finding: weak-password-hash
    cryptography.hazmat.primitives.kdf.scrypt.Scrypt(salt, 32, 4096, 8, 1)  # finding: weak-password-hash
    cryptography.hazmat.primitives.kdf.scrypt.Scrypt(salt, 32, 2 ** 17, 4, 1)  # finding: weak-password-hash
    cryptography.hazmat.primitives.kdf.scrypt.Scrypt(salt, 32, 2 ** 17, 8, 1)
    passlib.hash.scrypt.using(salt, 16, 11)  # finding: weak-password-hash
    passlib.hash.scrypt.using(salt, 16, 14, 4)  # finding: weak-password-hash
    passlib.hash.scrypt.using(salt, 16, 14, 8)
