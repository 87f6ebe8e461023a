# Who hands it on leaves the proof to others.
from Crypto.Cipher import AES


def decrypt(key, nonce, text):
    cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)  # finding: unauthenticated-decryption
    return cipher.decrypt(text)


def handed_on(key, nonce, text, finish):
    cipher = AES.new(key, AES.MODE_GCM, nonce=nonce)
    return finish(cipher, cipher.decrypt(text))


def without_proof(key, iv, text):
    cipher = AES.new(key, AES.MODE_CBC, iv)
    return cipher.decrypt(text)
