<?php
// What a request sends.

system($_GET['a']); // finding: command-injection
system($_POST['a']['b']); // finding: command-injection
system($_REQUEST['a']); // finding: command-injection
system($_COOKIE['a']); // finding: command-injection
system($HTTP_GET_VARS['a']); // finding: command-injection
system($HTTP_POST_VARS['a']); // finding: command-injection
system($HTTP_RAW_POST_DATA); // finding: command-injection
system($_SERVER['HTTP_USER_AGENT']); // finding: command-injection
system($_SERVER['HTTP_' . $name]); // finding: command-injection
system($_SERVER['QUERY_STRING']); // finding: command-injection
system($_SERVER['REMOTE_ADDR']);
system($_SERVER['DOCUMENT_ROOT']);
system($_SERVER['HTTP_HOST']);
system($_SERVER['HOSTNAME']);
system($_SERVER['HTTP_REFERER']); // finding: command-injection
header('Location: ' . $_SERVER['HTTP_REFERER']);
system($_SERVER['REQUEST_URI']);
system($_SERVER['PHP_SELF']);
system($_SERVER['PATH_INFO']);
system($_FILES['photo']['name']); // finding: command-injection
system($_FILES['photo']['type']); // finding: command-injection
system($_FILES['photo']['full_path']); // finding: command-injection
system($_FILES['photo']['tmp_name']);
system(file_get_contents('php://input')); // finding: command-injection
system(file('php://input')[0]); // finding: command-injection
system(stream_get_contents(fopen('php://input', 'r'))); // finding: command-injection
$body = fopen('php://input', 'r');
system(fgets($body)); // finding: command-injection
system(fread($body, 9)); // finding: command-injection
system(fgetss($body)); // finding: command-injection
system(stream_get_line($body, 9)); // finding: command-injection
system(file_get_contents('/etc/motd'));
system(getallheaders()['X-Name']); // finding: command-injection
system(apache_request_headers()['X-Name']); // finding: command-injection
system(filter_input(INPUT_GET, 'a')); // finding: command-injection
system(filter_input_array(INPUT_POST)['a']); // finding: command-injection
system(filter_input(INPUT_GET, 'a', FILTER_VALIDATE_INT));
system(filter_input(INPUT_GET, 'a', FILTER_VALIDATE_IP));
system(filter_input(INPUT_GET, 'a', FILTER_VALIDATE_EMAIL)); // finding: command-injection
system(filter_var($_GET['a'])); // finding: command-injection
system(filter_var($_GET['a'], FILTER_VALIDATE_FLOAT));
system(filter_var($_GET['a'], FILTER_SANITIZE_NUMBER_INT));
system(filter_var($_GET['a'], FILTER_VALIDATE_BOOLEAN));
system(filter_var($_GET['a'], FILTER_VALIDATE_BOOL));
system(filter_var($_GET['a'], FILTER_VALIDATE_MAC));
system(filter_var($_GET['a'], FILTER_VALIDATE_DOMAIN));
system(filter_var($_GET['a'], FILTER_SANITIZE_SPECIAL_CHARS)); // finding: command-injection
system(filter_var($_GET['a'], FILTER_SANITIZE_FULL_SPECIAL_CHARS)); // finding: command-injection
system(filter_var($_GET['a'], FILTER_SANITIZE_STRING)); // finding: command-injection
system(filter_var($_GET['a'], FILTER_SANITIZE_STRIPPED)); // finding: command-injection
system(filter_var($_GET['a'], FILTER_SANITIZE_EMAIL)); // finding: command-injection
system(filter_var($_GET['a'], FILTER_VALIDATE_URL)); // finding: command-injection
system(filter_var($_GET['a'], FILTER_SANITIZE_ENCODED)); // finding: command-injection
system(filter_var_array($_GET)['a']); // finding: command-injection

function eachOne() {
  foreach ($_POST as $key => $value) {
    system($key); // finding: command-injection
    system($value); // finding: command-injection
  }
}

$_SESSION['name'] = $_POST['name']; // finding: trust-boundary
$_SESSION['page'] = (int) $_POST['page'];
