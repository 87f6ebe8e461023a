# Ciphers and keys.
import Crypto.Cipher
import Crypto.PublicKey
import OpenSSL.crypto
import cryptography.hazmat.primitives.asymmetric.dh
import cryptography.hazmat.primitives.asymmetric.padding
import cryptography.hazmat.primitives.asymmetric.rsa
import pyDes
from Crypto.Cipher import AES, ARC2, ARC4, CAST, DES, DES3, XOR, Blowfish
from Crypto.PublicKey import DSA, ECC, RSA, ElGamal
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def work(key, iv):
    DES.new(key)  # finding: weak-cipher
    DES3.new(key)  # finding: weak-cipher
    ARC2.new(key)  # finding: weak-cipher
    ARC4.new(key)  # finding: weak-cipher
    Blowfish.new(key)  # finding: weak-cipher
    CAST.new(key)  # finding: weak-cipher
    XOR.new(key)  # finding: weak-cipher
    AES.new(key, AES.MODE_ECB)  # finding: insecure-cipher-mode
    AES.new(key, AES.MODE_CBC, iv)
    AES.new(key, AES.MODE_GCM, nonce=iv)
    AES.new(b'0123456789abcdef', AES.MODE_CBC, iv)  # finding: hardcoded-secret
    AES.new(key, AES.MODE_CBC, b'0123456789abcdef')  # finding: predictable-iv
    AES.new(key, AES.MODE_GCM, nonce=b'0123456789abcdef')  # finding: predictable-iv
    RSA.generate(1024)  # finding: short-key
    RSA.generate(2048)
    DSA.generate(bits=1024)  # finding: short-key
    ElGamal.generate(1024)  # finding: short-key
    ECC.generate(curve='p-192')  # finding: short-key
    ECC.generate(curve='p-256')
    algorithms.ARC4(key)  # finding: weak-cipher
    algorithms.Blowfish(key)  # finding: weak-cipher
    algorithms.IDEA(key)  # finding: weak-cipher
    algorithms.CAST5(key)  # finding: weak-cipher
    algorithms.SEED(key)  # finding: weak-cipher
    algorithms.TripleDES(key)  # finding: weak-cipher
    algorithms.AES(key)
    algorithms.AES(b'0123456789abcdef')  # finding: hardcoded-secret
    modes.ECB()  # finding: insecure-cipher-mode
    modes.CBC(iv)
    modes.CBC(b'0123456789abcdef')  # finding: predictable-iv
    modes.CTR(b'0123456789abcdef')  # finding: predictable-iv
    modes.OFB(b'0123456789abcdef')  # finding: predictable-iv
    modes.CFB(b'0123456789abcdef')  # finding: predictable-iv
    modes.GCM(b'0123456789abcdef')  # finding: predictable-iv
    Fernet(key)
    Fernet(b'0123456789abcdef')  # finding: hardcoded-secret
    rsa.generate_private_key(65537, 1024)  # finding: short-key
    rsa.generate_private_key(public_exponent=65537, key_size=2048)
    dsa.generate_private_key(key_size=1024)  # finding: short-key
    ec.generate_private_key(ec.SECP192R1())  # finding: short-key
    ec.generate_private_key(ec.SECT163K1())  # finding: short-key
    ec.generate_private_key(ec.SECT163R2())  # finding: short-key
    ec.generate_private_key(ec.SECP256R1())


def more(key, message):
    Crypto.PublicKey.RSA.generate(2048, e=3)  # finding: short-key
    cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key(3, 2048)  # finding: short-key
    cryptography.hazmat.primitives.asymmetric.dh.generate_parameters(2, 1024)  # finding: short-key
    cryptography.hazmat.primitives.asymmetric.dh.generate_parameters(generator=2, key_size=2048)
    OpenSSL.crypto.PKey().generate_key(OpenSSL.crypto.TYPE_RSA, 1024)  # finding: short-key
    OpenSSL.crypto.PKey().generate_key(OpenSSL.crypto.TYPE_RSA, bits=2048)
    Crypto.Cipher.PKCS1_v1_5.new(key)  # finding: insecure-cipher-mode
    key.encrypt(message, cryptography.hazmat.primitives.asymmetric.padding.PKCS1v15())  # finding: insecure-cipher-mode
    key.encrypt(padding=cryptography.hazmat.primitives.asymmetric.padding.PKCS1v15(), plaintext=message)  # finding: insecure-cipher-mode
    key.sign(message, cryptography.hazmat.primitives.asymmetric.padding.PKCS1v15())
    pyDes.des('k')  # finding: weak-cipher
    pyDes.triple_des('k')  # finding: weak-cipher


def decrypt(key, nonce, tag, text):
    cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)  # finding: unauthenticated-decryption
    return cipher.decrypt(text)


def decrypt_in_another_mode(key, nonce, text):
    cipher = AES.new(key, AES.MODE_EAX, nonce=nonce)  # finding: unauthenticated-decryption
    return cipher.decrypt(text)


def decrypt_and_verify(key, nonce, tag, text):
    cipher = AES.new(key, AES.MODE_CCM, nonce=nonce)
    other = AES.new(key, AES.MODE_SIV, nonce=nonce)
    plain = other.decrypt(text)
    other.verify(tag)
    last = AES.new(key, AES.MODE_OCB, nonce=nonce)
    last.decrypt(text)
    last.hexverify(tag)
    return cipher.decrypt_and_verify(text, tag), plain


def encrypt(key, nonce, text):
    cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)
    other = AES.new(key, AES.MODE_GCM, nonce=nonce)
    both = AES.new(key, AES.MODE_GCM, nonce=nonce)
    return cipher.encrypt(text), cipher.digest(), other.encrypt(text), other.hexdigest(), both.encrypt_and_digest(text)


def begin(key, nonce, tag, text):
    decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce, tag)).decryptor()  # finding: unauthenticated-decryption
    return decryptor.update(text)


def end(key, nonce, tag, text):
    decryptor = Cipher(algorithms.AES(key), modes.GCM(nonce, tag)).decryptor()
    other = Cipher(algorithms.AES(key), modes.GCM(nonce)).decryptor()
    plain = Cipher(algorithms.AES(key), modes.CTR(nonce)).decryptor()
    return decryptor.update(text) + decryptor.finalize(), other.update(text) + other.finalize_with_tag(tag), plain.update(text)


def opened(key, message):
    key.decrypt(message, cryptography.hazmat.primitives.asymmetric.padding.PKCS1v15())  # finding: insecure-cipher-mode
    key.decrypt(padding=cryptography.hazmat.primitives.asymmetric.padding.PKCS1v15(), ciphertext=message)  # finding: insecure-cipher-mode
    key.decrypt(message)
