<?php
// Symfony, Doctrine and Twig.

namespace App\Controller;

use Doctrine\DBAL\Connection;
use Doctrine\DBAL\DriverManager;
use Doctrine\ORM\EntityManagerInterface;
use Doctrine\Persistence\ObjectManager;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\ExpressionLanguage\ExpressionLanguage;
use Symfony\Component\Filesystem\Filesystem;
use Symfony\Component\HttpFoundation\BinaryFileResponse;
use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Attribute\MapQueryParameter;
use Symfony\Component\Process\Process;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Contracts\HttpClient\HttpClientInterface;
use Twig\Environment;
use Twig\Markup;

class OrderController extends AbstractController {
  #[Route('/orders/{name}')]
  public function show(string $name, #[MapQueryParameter] int $page, #[MapQueryParameter] string $sort): Response {
    system("ls $name"); // finding: command-injection
    system("ls $page");
    system("ls $sort"); // finding: command-injection
    return new Response("<b>$name</b>"); // finding: cross-site-scripting
  }

  public function requests(Request $request, RequestStack $stack) {
    system($request->query->get('a')); // finding: command-injection
    system($request->query->all()['a']); // finding: command-injection
    system($request->query->getString('a')); // finding: command-injection
    system($request->query->getInt('a'));
    system($request->request->get('a')); // finding: command-injection
    system($request->cookies->get('a')); // finding: command-injection
    system($request->attributes->get('a')); // finding: command-injection
    system($request->files->get('a')); // finding: command-injection
    system($request->payload->get('a')); // finding: command-injection
    system($request->headers->get('a')); // finding: command-injection
    system($request->get('a')); // finding: command-injection
    system($request->getContent()); // finding: command-injection
    system($request->toArray()['a']); // finding: command-injection
    system($request->getPayload()); // finding: command-injection
    system($request->getQueryString()); // finding: command-injection
    system($request->getRequestUri()); // finding: command-injection
    system($request->getPathInfo()); // finding: command-injection
    system($request->getUri()); // finding: command-injection
    system($stack->getCurrentRequest()->get('a')); // finding: command-injection
    system($stack->getMainRequest()->get('a')); // finding: command-injection
    system(Request::createFromGlobals()->get('a')); // finding: command-injection
  }

  public function uploads(\Symfony\Component\HttpFoundation\File\UploadedFile $file) {
    system('ls ' . $file->getClientOriginalName()); // finding: command-injection
    system('ls ' . $file->getClientOriginalExtension()); // finding: command-injection
    system('ls ' . $file->guessClientExtension()); // finding: command-injection
    system('ls ' . $file->getClientMimeType()); // finding: command-injection
  }

  public function answers(Request $request, Filesystem $files, HttpClientInterface $client, Environment $twig) {
    $name = $request->get('name');
    new Response("<b>$name</b>"); // finding: cross-site-scripting
    new Response('<b>' . htmlspecialchars($name) . '</b>');
    (new Response())->setContent("<b>$name</b>"); // finding: cross-site-scripting
    new RedirectResponse($name); // finding: open-redirect
    (new RedirectResponse('/'))->setTargetUrl($name); // finding: open-redirect
    new BinaryFileResponse("files/$name"); // finding: path-traversal
    $this->redirect($name); // finding: open-redirect
    $this->file("files/$name"); // finding: path-traversal
    Process::fromShellCommandline("ls $name"); // finding: command-injection
    $files->dumpFile("files/$name", 'a'); // finding: path-traversal
    $files->appendToFile("files/$name", 'a'); // finding: path-traversal
    $files->remove("files/$name"); // finding: path-traversal
    $files->mkdir("files/$name"); // finding: path-traversal
    $files->copy("files/$name", 'a'); // finding: path-traversal
    $files->rename("files/$name", 'a'); // finding: path-traversal
    $files->exists("files/$name"); // finding: path-traversal
    (new ExpressionLanguage())->evaluate($name); // finding: expression-injection
    (new ExpressionLanguage())->compile($name); // finding: expression-injection
    $client->request('GET', $name); // finding: server-side-request-forgery
    $client->request('GET', 'https://example.org', ['verify_peer' => false]); // finding: disabled-certificate-check
    $client->request('GET', 'https://example.org', ['verify_host' => false]); // finding: disabled-certificate-check
    $twig->createTemplate($name); // finding: template-injection
    new Markup("<b>$name</b>", 'UTF-8'); // finding: cross-site-scripting
    $this->createForm('a', null, ['csrf_protection' => false]); // finding: disabled-csrf-protection
    $this->createForm('a', null, ['csrf_protection' => true]);
    $container->parameters()->set('csrf_protection', false); // finding: disabled-csrf-protection
    new Cookie('a', 'b', 0, '/', null, false, true); // finding: insecure-cookie
    Cookie::create('a', 'b', 0, '/', null, true, false); // finding: insecure-cookie
    Cookie::create('a', 'b', 0, '/', null, true, true);
  }

  public function origins(Response $response) {
    new Response('a', 200, ['Access-Control-Allow-Origin' => '*']); // finding: permissive-cors
    new Response('a', headers: ['Access-Control-Allow-Origin' => '*']); // finding: permissive-cors
    new Response('a', 200, ['Access-Control-Allow-Origin' => 'https://example.org']);
    new \Illuminate\Http\Response('a', 200, ['Access-Control-Allow-Origin' => '*']); // finding: permissive-cors
    $response->headers->set('Access-Control-Allow-Origin', '*'); // finding: permissive-cors
    $response->header('Access-Control-Allow-Origin', '*'); // finding: permissive-cors
    $response->header(values: '*', key: 'Access-Control-Allow-Origin'); // finding: permissive-cors
    $response->header('Access-Control-Allow-Origin', 'https://example.org');
    $response->set('Access-Control-Allow-Origin', '*'); // finding: permissive-cors
  }

  public function queries(Request $request, Connection $connection, EntityManagerInterface $manager, ObjectManager $other) {
    $name = $request->get('name'); // finding: missing-input-validation
    $sql = "SELECT a FROM orders a WHERE a.name = '$name'";
    $connection->executeQuery($sql); // finding: sql-injection
    $connection->executeQuery('SELECT a FROM orders a WHERE a.name = ?', [$name]);
    $connection->executeStatement($sql); // finding: sql-injection
    $connection->executeUpdate($sql); // finding: sql-injection
    $connection->query($sql); // finding: sql-injection
    $connection->exec($sql); // finding: sql-injection
    $connection->prepare($sql); // finding: sql-injection
    $connection->fetchAllAssociative($sql); // finding: sql-injection
    $connection->fetchAssociative($sql); // finding: sql-injection
    $connection->fetchOne($sql); // finding: sql-injection
    $connection->fetchFirstColumn($sql); // finding: sql-injection
    $connection->fetchAllNumeric($sql); // finding: sql-injection
    $connection->fetchNumeric($sql); // finding: sql-injection
    $connection->iterateAssociative($sql); // finding: sql-injection
    DriverManager::getConnection([])->executeQuery($sql); // finding: sql-injection
    $manager->getConnection()->executeQuery($sql); // finding: sql-injection
    $this->getEntityManager()->createQuery($sql); // finding: sql-injection
    $manager->createNativeQuery($sql, $map); // finding: sql-injection
    $other->createQuery($sql); // finding: sql-injection
    $query = $manager->createQueryBuilder();
    $query->where("a.name = '$name'"); // finding: sql-injection
    $query->where('a.name = ?')->setParameter(0, $name);
    $query->select('a')->from('orders')->andWhere("a.name = '$name'"); // finding: sql-injection
    $query->orWhere("a.name = '$name'"); // finding: sql-injection
    $query->having("a.name = '$name'"); // finding: sql-injection
    $query->andHaving("a.name = '$name'"); // finding: sql-injection
    $query->orHaving("a.name = '$name'"); // finding: sql-injection
    $query->orderBy($name); // finding: sql-injection
    $query->orderBy('a', $name); // finding: sql-injection
    $query->addOrderBy($name); // finding: sql-injection
    $query->groupBy($name); // finding: sql-injection
    $query->addGroupBy($name); // finding: sql-injection
    $query->select($name); // finding: sql-injection
    $query->addSelect($name); // finding: sql-injection
    $query->from($name); // finding: sql-injection
    $query->join($name, 'b'); // finding: sql-injection
    $query->leftJoin($name, 'b'); // finding: sql-injection
    $query->innerJoin($name, 'b'); // finding: sql-injection
    $query->set('a', "'$name'"); // finding: sql-injection
    (new \Doctrine\ORM\QueryBuilder($manager))->where("a.name = '$name'"); // finding: sql-injection
  }
}
