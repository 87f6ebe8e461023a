<?php
// PSR-7, Slim and CodeIgniter.

use Laminas\Diactoros\Response\HtmlResponse;
use Laminas\Diactoros\Response\RedirectResponse;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Message\UploadedFileInterface;
use Psr\Log\LoggerInterface;
use Slim\Factory\AppFactory;

function requests(ServerRequestInterface $request, UploadedFileInterface $file) {
  system($request->getQueryParams()['a']); // finding: command-injection
  system($request->getParsedBody()['a']); // finding: command-injection
  system($request->getCookieParams()['a']); // finding: command-injection
  system($request->getUploadedFiles()['a']); // finding: command-injection
  system($request->getBody()); // finding: command-injection
  system($request->getAttribute('a')); // finding: command-injection
  system($request->getHeader('a')[0]); // finding: command-injection
  system($request->getHeaderLine('a')); // finding: command-injection
  system($request->getHeaders()['a'][0]); // finding: command-injection
  system($file->getClientFilename()); // finding: command-injection
  system($file->getClientMediaType()); // finding: command-injection
}

function answers(ServerRequestInterface $request, ResponseInterface $response, LoggerInterface $log, \Monolog\Logger $other) {
  $name = $request->getQueryParams()['name'];
  $response->getBody()->write("<b>$name</b>"); // finding: cross-site-scripting
  $response->getBody()->write('<b>' . esc($name) . xss_clean($name) . '</b>');
  $response->withStatus(302)->withHeader('Location', $name); // finding: open-redirect
  $response->withBody($name)->withHeader('X-Name', $name);
  $response->withHeader('Access-Control-Allow-Origin', '*'); // finding: permissive-cors
  new HtmlResponse("<b>$name</b>"); // finding: cross-site-scripting
  new RedirectResponse($name); // finding: open-redirect
  $log->emergency("name $name"); // finding: log-injection
  $log->alert("name $name"); // finding: log-injection
  $log->critical("name $name"); // finding: log-injection
  $log->error("name $name"); // finding: log-injection
  $log->warning("name $name"); // finding: log-injection
  $log->notice("name $name"); // finding: log-injection
  $log->info("name $name"); // finding: log-injection
  $log->debug("name $name"); // finding: log-injection
  $log->log('info', "name $name"); // finding: log-injection
  $other->info("name $name"); // finding: log-injection
  syslog(LOG_INFO, "name $name"); // finding: log-injection
}

$app = AppFactory::create();
$app->get('/orders/{name}', function ($request, $response, $arguments) {
  $name = $arguments['name'];
  $response->getBody()->write("<b>$name</b>"); // finding: cross-site-scripting
  return $response;
});
$app->map(['GET'], '/orders', function ($request, $response) {
  system($request->getQueryParams()['a']); // finding: command-injection
  return $response;
});
$app->group('/v1')->post('/orders', function ($request, $response) {
  system($request->getParsedBody()['a']); // finding: command-injection
  return $response;
});
foreach (['put', 'patch', 'delete', 'options', 'any'] as $method) $app->$method('/', 'Home');

class Orders extends CI_Controller {
  public function show() {
    system($this->input->get('a')); // finding: command-injection
    system($this->input->post('a')); // finding: command-injection
    system($this->input->get_post('a')); // finding: command-injection
    system($this->input->post_get('a')); // finding: command-injection
    system($this->input->cookie('a')); // finding: command-injection
    system($this->input->input_stream('a')); // finding: command-injection
  }
}

class Items extends \CodeIgniter\Controller {
  public function show() {
    system($this->request->getGet('a')); // finding: command-injection
    system($this->request->getPost('a')); // finding: command-injection
    system($this->request->getVar('a')); // finding: command-injection
    system($this->request->getJSON()->a); // finding: command-injection
    system($this->request->getCookie('a')); // finding: command-injection
    system($this->request->getGetPost('a')); // finding: command-injection
    system($this->request->getPostGet('a')); // finding: command-injection
    system($this->request->getRawInput()['a']); // finding: command-injection
  }
}

class Things extends \CodeIgniter\RESTful\ResourceController {
  public function show() {
    system($this->request->getGet('a')); // finding: command-injection
  }
}
