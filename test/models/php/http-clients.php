<?php
// Guzzle, PHPMailer and Swift Mailer.

use GuzzleHttp\Client;
use GuzzleHttp\ClientInterface;
use GuzzleHttp\Psr7\Request;
use GuzzleHttp\Psr7\Response;
use PHPMailer\PHPMailer\PHPMailer;

function requests(ClientInterface $given) {
  $url = $_GET['url'];
  $client = new Client();
  $client->get($url); // finding: server-side-request-forgery
  $client->post($url); // finding: server-side-request-forgery
  $client->put($url); // finding: server-side-request-forgery
  $client->patch($url); // finding: server-side-request-forgery
  $client->delete($url); // finding: server-side-request-forgery
  $client->head($url); // finding: server-side-request-forgery
  $client->options($url); // finding: server-side-request-forgery
  $client->getAsync($url); // finding: server-side-request-forgery
  $client->postAsync($url); // finding: server-side-request-forgery
  $client->putAsync($url); // finding: server-side-request-forgery
  $client->patchAsync($url); // finding: server-side-request-forgery
  $client->deleteAsync($url); // finding: server-side-request-forgery
  $client->request('GET', $url); // finding: server-side-request-forgery
  $client->requestAsync('GET', $url); // finding: server-side-request-forgery
  $client->get('https://example.org/' . $url);
  $given->get($url); // finding: server-side-request-forgery
  new Request('GET', $url); // finding: server-side-request-forgery
  new Response(200, [], "<b>$url</b>"); // finding: cross-site-scripting
}

function certificates() {
  new Client(['verify' => false]); // finding: disabled-certificate-check
  new Client(['verify' => true]);
  $client = new Client(['base_uri' => 'https://example.org']);
  $client->get('/', ['verify' => false]); // finding: disabled-certificate-check
  $client->request('GET', '/', ['verify' => false]); // finding: disabled-certificate-check
  $client->request('GET', '/', ['timeout' => 3]);
}

function mails() {
  $mail = new PHPMailer(true);
  $mail->SMTPAutoTLS = false; // finding: cleartext-transport
  $mail->SMTPSecure = ''; // finding: cleartext-transport
  $mail->SMTPSecure = 'tls';
  (new Swift_SmtpTransport('smtp.example.org', 25))->setEncryption(null); // finding: cleartext-transport
  (new Swift_SmtpTransport('smtp.example.org', 25))->setEncryption('tls');
  new Swift_SmtpTransport('smtp.example.org', 25, 'tcp'); // finding: cleartext-transport
  new Swift_SmtpTransport('localhost', encryption: 'tcp');
}
