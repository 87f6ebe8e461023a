# Clients of HTTP.
import urllib3.connectionpool
import http.client
import urllib
import urllib.parse
import urllib.request
import urllib2

import aiohttp
import httpx
import pycurl
import requests
import requests.sessions
import urllib3
from flask import request

url = request.args['url']
requests.get(url, timeout=1)  # finding: server-side-request-forgery
requests.get('https://example.org/' + url, timeout=1)
requests.get('https://' + url + '/', timeout=1)  # finding: server-side-request-forgery
requests.options(url, timeout=1)  # finding: server-side-request-forgery
requests.head(url, timeout=1)  # finding: server-side-request-forgery
requests.post(url, timeout=1)  # finding: server-side-request-forgery
requests.put(url, timeout=1)  # finding: server-side-request-forgery
requests.patch(url, timeout=1)  # finding: server-side-request-forgery
requests.delete(url, timeout=1)  # finding: server-side-request-forgery
requests.request('GET', url, timeout=1)  # finding: server-side-request-forgery
requests.Session().get(url=url)  # finding: server-side-request-forgery
requests.session().get(url)  # finding: server-side-request-forgery
requests.get('https://example.org/', verify=False, timeout=1)  # finding: disabled-certificate-check
session = requests.Session()
session.verify = False  # finding: disabled-certificate-check
httpx.stream('GET', url)  # finding: server-side-request-forgery
httpx.Client(verify=False)  # finding: disabled-certificate-check
httpx.AsyncClient(verify=False)  # finding: disabled-certificate-check
urllib.urlopen(url)  # finding: server-side-request-forgery
urllib.request.urlopen(url)  # finding: server-side-request-forgery
urllib.request.urlretrieve(url)  # finding: server-side-request-forgery
urllib.request.Request(url)  # finding: server-side-request-forgery
urllib2.urlopen(url)  # finding: server-side-request-forgery
urllib3.PoolManager().request('GET', url)  # finding: server-side-request-forgery
urllib3.ProxyManager('https://example.org').request('GET', url)  # finding: server-side-request-forgery
urllib3.PoolManager(cert_reqs='CERT_NONE')  # finding: disabled-certificate-check
http.client.HTTPConnection(url)  # finding: server-side-request-forgery
http.client.HTTPSConnection(url)  # finding: server-side-request-forgery
curl = pycurl.Curl()
curl.setopt(pycurl.URL, url)  # finding: server-side-request-forgery
curl.setopt(pycurl.SSL_VERIFYPEER, 0)  # finding: disabled-certificate-check
curl.setopt(pycurl.SSL_VERIFYHOST, False)  # finding: disabled-certificate-check
curl.setopt(pycurl.SSL_VERIFYPEER, 1)
aiohttp.TCPConnector(ssl=False)  # finding: disabled-certificate-check
aiohttp.TCPConnector(verify_ssl=False)  # finding: disabled-certificate-check
requests.get(urllib.parse.urljoin(url, 'a'), timeout=1)  # finding: server-side-request-forgery
requests.get(urllib.parse.quote_plus(url), timeout=1)
requests.get(urllib.parse.quote(url), timeout=1)  # finding: server-side-request-forgery
requests.get(urllib.parse.unquote(url), timeout=1)  # finding: server-side-request-forgery
requests.get(urllib.parse.unquote_plus(url), timeout=1)  # finding: server-side-request-forgery
requests.get('https://example.org/?' + urllib.parse.urlencode({'a': url}), timeout=1)
requests.get(urllib.parse.parse_qs(url)['a'][0], timeout=1)  # finding: server-side-request-forgery
requests.get(urllib.parse.parse_qsl(url)[0][1], timeout=1)  # finding: server-side-request-forgery
if urllib.parse.urlparse(url).netloc == 'example.org':
    requests.get(url, timeout=1)
if urllib.parse.urlsplit(url).hostname == 'example.org':
    requests.get(url, timeout=1)


async def load():
    async with aiohttp.ClientSession() as client:
        client.get(url)  # finding: server-side-request-forgery
        client.request('GET', url)  # finding: server-side-request-forgery
        client.get('https://example.org/', ssl=False)  # finding: disabled-certificate-check
        client.get('https://example.org/', verify_ssl=False)  # finding: disabled-certificate-check


def without_encryption(name):
    requests.get('http://api.shop.test.example.io/orders')  # finding: cleartext-transport
    requests.post(f'http://api.shop.io/orders/{name}')  # finding: cleartext-transport
    requests.get('http://localhost:8080/')
    requests.get('http://backend:8080/')
    requests.get('http://10.0.0.1/')
    requests.get('https://api.shop.io/')
    requests.get('https://api.shop.io/', verify='')  # finding: disabled-certificate-check


def pools():
    urllib3.ProxyManager('a', cert_reqs='CERT_NONE')  # finding: disabled-certificate-check
    urllib3.HTTPSConnectionPool(cert_reqs='NONE')  # finding: disabled-certificate-check
    urllib3.connection_from_url('a', cert_reqs='CERT_NONE')  # finding: disabled-certificate-check
    urllib3.proxy_from_url('a', cert_reqs='CERT_NONE')  # finding: disabled-certificate-check
    urllib3.proxy_from_url('a', cert_reqs='CERT_REQUIRED')
    urllib3.connectionpool.HTTPSConnectionPool(cert_reqs='CERT_OPTIONAL')  # finding: disabled-certificate-check
    urllib3.connectionpool.connection_from_url('a', cert_reqs='CERT_NONE')  # finding: disabled-certificate-check


async def sockets():
    async with aiohttp.ClientSession() as session:
        await session.ws_connect('wss://a', ssl=False)  # finding: disabled-certificate-check
        await session.ws_connect('wss://a', verify_ssl=False)  # finding: disabled-certificate-check
