<?php
// Answers.

$name = $_GET['name']; // source: name

echo $name; // finding: cross-site-scripting from name
echo 'a', "<b>$name</b>"; // finding: cross-site-scripting
print $name; // finding: cross-site-scripting
print_r($name); // finding: cross-site-scripting
print_r($name, true);
printf('<b>%s</b>', $name); // finding: cross-site-scripting
vprintf('<b>%s</b>', $name); // finding: cross-site-scripting
echo htmlspecialchars($name), htmlentities($name), strip_tags($name), html_escape($name);
echo nl2br($name); // finding: cross-site-scripting
echo (int) $name;
?>
<p title="<?= $name // finding: cross-site-scripting
?>"><?= htmlspecialchars($name) ?></p>
<p title="<?= htmlspecialchars($name) ?>" class=<?= htmlspecialchars($name) // finding: cross-site-scripting
?>>a</p>
<p class=wide <?php if ($name !== ''): ?>id=<?php echo htmlspecialchars($name); // finding: cross-site-scripting
endif; ?>>a</p>
<a onclick="go('<?= htmlspecialchars($name) // finding: cross-site-scripting
?>')">a</a>
<script>
  var name = <?= htmlspecialchars($name) // finding: cross-site-scripting
  ?>;
  var other = "<?= htmlspecialchars($name) ?>";
  var third = <?= (int) $name ?>;
</script>
<p><?= htmlspecialchars($name) ?></p>
<?php
header('Location: ' . $name); // finding: open-redirect
header("Location: $name"); // finding: open-redirect
header("Location: /orders/$name");
header('Location: https://example.org/' . $name);
header('X-Name: ' . $name);
header('Access-Control-Allow-Origin: ' . $name); // finding: permissive-cors
header('Access-Control-Allow-Origin: *'); // finding: permissive-cors
mail('a@example.org', 'a', 'b', 'From: ' . $name); // finding: header-injection
mail('a@example.org', 'a', 'b', '', '-f' . $name); // finding: command-injection
setcookie('a', 'b', 0, '/', '', false, true); // finding: insecure-cookie
setcookie('a', 'b', 0, '/', '', true, false); // finding: insecure-cookie
setcookie('a', 'b', 0, '/', '', true, true);
setcookie('session', $token); // finding: insecure-cookie
setcookie('theme', 'dark');
setcookie('a', 'b', 0, '/'); // finding: insecure-cookie
setcookie('a', 'b', secure: false, path: '/'); // finding: insecure-cookie
setcookie('a', 'b', secure: true, path: '/', httponly: true);
setcookie('login_token', time(), 0, '/', '', true, true); // finding: insecure-random
setcookie('visited', time(), 0, '/', '', true, true);
session_set_cookie_params(); // finding: insecure-cookie
$secure = $_SERVER['HTTPS'] === 'on' ? true : false;
setcookie('a', 'b', 0, '/', '', $secure, true);
setcookie('a', 'b', ['secure' => $secure, 'httponly' => true]);
setcookie('a', 'b', ['secure' => false, 'httponly' => true]); // finding: insecure-cookie
setrawcookie('a', 'b', ['secure' => true, 'httponly' => false]); // finding: insecure-cookie
session_set_cookie_params(['secure' => false]); // finding: insecure-cookie
session_set_cookie_params(0, '/', '', false, true); // finding: insecure-cookie
session_start(['cookie_secure' => false]); // finding: insecure-cookie
session_start(['cookie_httponly' => false]); // finding: insecure-cookie
ini_set('session.cookie_secure', '0'); // finding: insecure-cookie
ini_set('session.cookie_secure', '1');

function ends() {
  exit($_GET['name']); // finding: cross-site-scripting
}

function failed() {
  try {
    work();
  } catch (Exception $error) {
    echo $error->getTraceAsString(); // finding: exposed-error-details
    print_r(error_get_last());
    echo error_get_last()['message']; // finding: exposed-error-details
    echo debug_backtrace()[0]['file']; // finding: exposed-error-details
    error_log($error->getTraceAsString());
  }
}

ini_set('display_errors', 1); // finding: debug-enabled
ini_set('display_errors', 0);
mail('a@example.org', 'Reset', 'https://' . $_SERVER['HTTP_HOST'] . '/reset'); // finding: poisoned-link
mail('a@example.org', 'Reset', 'https://example.org/reset');

function sends($isPage) {
  echo $_GET['a']; // finding: cross-site-scripting
  if ($isPage) {
    header('Content-Type: text/html; charset=utf-8');
    echo $_GET['b']; // finding: cross-site-scripting
    return;
  }
  header('Content-Type: application/json');
  echo json_encode(['name' => $_GET['c']]);
  print $_GET['d'];
}

function begins() {
  header('Content-type: text/plain');
}

function continues() {
  begins();
  echo $_GET['e'];
}

function eitherWay($isText) {
  if ($isText) header('Content-Type: text/plain');
  echo $_GET['f']; // finding: cross-site-scripting
}
