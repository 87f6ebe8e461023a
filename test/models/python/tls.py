# TLS, and protocols without it.
import OpenSSL.SSL
import ftplib
import imaplib
import poplib
import ssl
import telnetlib

from OpenSSL import SSL

ssl._create_unverified_context()  # finding: disabled-certificate-check
ssl._create_stdlib_context()  # finding: disabled-certificate-check
ssl._create_default_https_context = ssl._create_unverified_context  # finding: disabled-certificate-check
context = ssl.create_default_context()
context.verify_mode = ssl.CERT_NONE  # finding: disabled-certificate-check
context.check_hostname = False  # finding: disabled-certificate-check
context.verify_mode = ssl.CERT_REQUIRED
context.verify_mode = ssl.CERT_OPTIONAL
context.minimum_version = ssl.TLSVersion.TLSv1  # finding: outdated-tls
context.maximum_version = ssl.TLSVersion.TLSv1_1  # finding: outdated-tls
context.minimum_version = ssl.TLSVersion.SSLv3  # finding: outdated-tls
context.minimum_version = ssl.TLSVersion.TLSv1_2
ssl.wrap_socket(None, cert_reqs=ssl.CERT_NONE)  # finding: disabled-certificate-check
ssl.wrap_socket(None, ssl_version=ssl.PROTOCOL_SSLv2)  # finding: disabled-certificate-check, outdated-tls
ssl.SSLContext(ssl.PROTOCOL_SSLv3)  # finding: outdated-tls
ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # finding: outdated-tls
ssl.SSLContext(protocol=ssl.PROTOCOL_TLSv1_1)  # finding: outdated-tls
ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
SSL.Context(SSL.SSLv2_METHOD)  # finding: outdated-tls
SSL.Context(SSL.SSLv3_METHOD)  # finding: outdated-tls
SSL.Context(SSL.TLSv1_METHOD)  # finding: outdated-tls
SSL.Context(SSL.TLSv1_1_METHOD)  # finding: outdated-tls
SSL.Context(SSL.TLS_METHOD).set_verify(SSL.VERIFY_NONE)  # finding: disabled-certificate-check
ftplib.FTP('example.org')  # finding: cleartext-transport
telnetlib.Telnet('example.org')  # finding: cleartext-transport
imaplib.IMAP4('example.org')  # finding: cleartext-transport
poplib.POP3('example.org')  # finding: cleartext-transport
ftplib.FTP_TLS('example.org')


def wrapped(sock):
    ssl.wrap_socket(sock)  # finding: disabled-certificate-check
    ssl.wrap_socket(sock, cert_reqs=ssl.CERT_REQUIRED)
    ssl.wrap_socket(sock, cert_reqs=ssl.CERT_OPTIONAL)
    ssl.create_default_context().wrap_socket(sock, cert_reqs=ssl.CERT_NONE)  # finding: disabled-certificate-check
    ssl.create_default_context().wrap_socket(sock, server_hostname='a')
    ssl.get_server_certificate(('a', 443), ssl_version=ssl.PROTOCOL_SSLv3)  # finding: outdated-tls
    OpenSSL.SSL.Context(method=OpenSSL.SSL.SSLv2_METHOD)  # finding: outdated-tls


def accept(connection, certificate, number, depth, code):
    return True


def look(connection, certificate, number, depth, code):
    return code == 1


SSL.Context(SSL.TLS_METHOD).set_verify(SSL.VERIFY_PEER, accept)  # finding: disabled-certificate-check
SSL.Context(SSL.TLS_METHOD).set_verify(SSL.VERIFY_PEER, look)
