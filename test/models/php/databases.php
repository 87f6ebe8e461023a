<?php
// Databases.

$q = $_GET['q']; // source: q; finding: missing-input-validation
$sql = "SELECT * FROM orders WHERE name = '$q'";

$db = new mysqli('localhost', 'shop');
$db->query($sql); // finding: sql-injection from q
$db->multi_query($sql); // finding: sql-injection
$db->real_query($sql); // finding: sql-injection
$db->prepare($sql); // finding: sql-injection
$db->execute_query($sql); // finding: sql-injection
$db->query("SELECT * FROM orders WHERE name = '" . $db->real_escape_string($q) . "'");
$db->query("SELECT * FROM orders WHERE name = '" . $db->escape_string($q) . "'");
$statement = $db->prepare('SELECT * FROM orders WHERE name = ?');
$statement->bind_param('s', $q);
$statement->execute();
foreach ([mysqli_connect('localhost'), mysqli_init(), mysqli_real_connect('localhost')] as $other) $other->query($sql); // finding: sql-injection
mysqli_query($db, $sql); // finding: sql-injection
mysqli_multi_query($db, $sql); // finding: sql-injection
mysqli_real_query($db, $sql); // finding: sql-injection
mysqli_prepare($db, $sql); // finding: sql-injection
mysqli_execute_query($db, $sql); // finding: sql-injection
mysqli_stmt_bind_param($statement, 's', $q);
mysqli_query($db, "SELECT * FROM orders WHERE name = '" . mysqli_real_escape_string($db, $q) . "'");
mysqli_query($db, "SELECT * FROM orders WHERE name = '" . mysqli_escape_string($db, $q) . "'");

$pdo = new PDO('sqlite::memory:');
$pdo->query($sql); // finding: sql-injection
$pdo->exec($sql); // finding: sql-injection
$pdo->prepare($sql); // finding: sql-injection
$pdo->query('SELECT * FROM orders WHERE name = ' . $pdo->quote($q));
$prepared = $pdo->prepare('SELECT * FROM orders WHERE name = :name');
$prepared->bindValue(':name', $q);
$prepared->execute([$q]);

pg_query($db, $sql); // finding: sql-injection
pg_query($sql); // finding: sql-injection
pg_query_params($db, $sql, []); // finding: sql-injection
pg_send_query($db, $sql); // finding: sql-injection
pg_prepare($db, 'a', $sql); // finding: sql-injection
pg_query($db, 'SELECT * FROM orders WHERE name = ' . pg_escape_literal($db, $q));
pg_query($db, "SELECT * FROM orders WHERE name = '" . pg_escape_string($q) . "'");
pg_query($db, 'SELECT * FROM orders ORDER BY ' . pg_escape_identifier($q));
mysql_query($sql); // finding: sql-injection
mysql_unbuffered_query($sql); // finding: sql-injection
mysql_db_query('shop', $sql); // finding: sql-injection
mysql_query("SELECT * FROM orders WHERE name = '" . mysql_real_escape_string($q) . "'");
mysql_query("SELECT * FROM orders WHERE name = '" . mysql_escape_string($q) . "'");
mysql_query("SELECT * FROM orders WHERE name = '" . addslashes($q) . "'");
mysql_query('SELECT * FROM orders WHERE id = ' . addslashes($q)); // finding: sql-injection
mysqli_query($db, 'SELECT * FROM orders WHERE id = ' . mysqli_real_escape_string($db, $q)); // finding: sql-injection
pg_query($db, "SELECT * FROM orders WHERE image = '" . pg_escape_bytea($db, $q) . "'");
mssql_query($sql); // finding: sql-injection
sybase_query($sql); // finding: sql-injection
sqlite_query($db, $sql); // finding: sql-injection
sqlite_query($sql, $db); // finding: sql-injection
sqlite_query($db, "SELECT * FROM orders WHERE name = '" . sqlite_escape_string($q) . "'");
sqlsrv_query($db, $sql); // finding: sql-injection
sqlsrv_prepare($db, $sql); // finding: sql-injection
oci_parse($db, $sql); // finding: sql-injection
odbc_exec($db, $sql); // finding: sql-injection
odbc_prepare($db, $sql); // finding: sql-injection
db2_exec($db, $sql); // finding: sql-injection
db2_prepare($db, $sql); // finding: sql-injection
db2_exec($db, "SELECT * FROM orders WHERE name = '" . db2_escape_string($q) . "'");

$lite = new SQLite3('orders.db');
$lite->query($sql); // finding: sql-injection
$lite->exec($sql); // finding: sql-injection
$lite->querySingle($sql); // finding: sql-injection
$lite->prepare($sql); // finding: sql-injection
$lite->query("SELECT * FROM orders WHERE name = '" . $lite->escapeString($q) . "'");
$lite->query("SELECT * FROM orders WHERE name = '" . SQLite3::escapeString($q) . "'");

function unknownThings($thing) {
  $sql = 'SELECT * FROM orders WHERE name = ' . $_GET['q']; // finding: missing-input-validation
  $thing->query($sql); // finding: sql-injection
  $thing->exec($sql); // finding: sql-injection
  $thing->execute($sql); // finding: sql-injection
  $thing->executeQuery($sql); // finding: sql-injection
  $thing->executeStatement($sql); // finding: sql-injection
  $thing->fetchAll($sql); // finding: sql-injection
  $thing->fetchAssoc($sql); // finding: sql-injection
  $thing->get_results($sql); // finding: sql-injection
  $thing->rawQuery($sql); // finding: sql-injection
  $thing->getOne($sql); // finding: sql-injection
  $thing->getAll($sql); // finding: sql-injection
  $thing->query($_GET['q']);
}

$db->send_query($sql); // finding: sql-injection
mysqli_send_query($db, $sql); // finding: sql-injection
$db->query(query: $sql); // finding: sql-injection
$unknown->createQuery("SELECT a FROM Order a WHERE a.name = '$q'"); // finding: sql-injection
$unknown->createNativeQuery("SELECT a FROM orders WHERE name = '$q'", $map); // finding: sql-injection
new PDO('sqlite:a', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
new PDO('sqlite:a', password: 'p4ssw0rd'); // finding: hardcoded-secret
new mysqli('localhost', 'shop', ''); 
new mysqli('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
mysqli_connect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
mysqli_change_user($db, 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
$db->change_user('shop', 'p4ssw0rd'); // finding: hardcoded-secret
mysql_connect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
mysql_pconnect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
mssql_connect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
odbc_connect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
db2_connect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
db2_pconnect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
maxdb_connect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
new maxdb('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
maxdb_change_user($db, 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
ifx_connect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
fbsql_pconnect('localhost', 'shop', 'p4ssw0rd'); // finding: hardcoded-secret
oci_connect('shop', 'p4ssw0rd'); // finding: hardcoded-secret
oci_pconnect('shop', 'p4ssw0rd'); // finding: hardcoded-secret
oci_new_connect('shop', 'p4ssw0rd'); // finding: hardcoded-secret
cubrid_connect('a', 1, 'b', 'c', 'p4ssw0rd'); // finding: hardcoded-secret
dbx_connect('a', 'b', 'c', 'd', 'p4ssw0rd'); // finding: hardcoded-secret
pg_connect('host=localhost user=shop password=p4ssw0rd'); // finding: hardcoded-secret
pg_pconnect('host=localhost user=shop password=p4ssw0rd'); // finding: hardcoded-secret
pg_connect("host=localhost user=shop password=$given");
