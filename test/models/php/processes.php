<?php
// Commands.

$name = $_GET['name']; // source: name

exec("ls $name"); // finding: command-injection from name
exec('ls ' . escapeshellarg($name));
system('ls ' . $name); // finding: command-injection
system(escapeshellcmd('ls ' . $name));
passthru('ls ' . $name, $code); // finding: command-injection
shell_exec("ls {$name}"); // finding: command-injection
`ls $name`; // finding: command-injection
popen('ls ' . $name, 'r'); // finding: command-injection
proc_open('ls ' . $name, [], $pipes); // finding: command-injection
expect_popen('ls ' . $name); // finding: command-injection
pcntl_exec($name); // finding: command-injection
pcntl_exec('/bin/ls', [$name]); // finding: argument-injection
ssh2_exec($connection, 'ls ' . $name); // finding: command-injection
$shell = new COM('WScript.Shell');
$shell->Run($name); // finding: command-injection
$shell->run($name); // finding: command-injection
$shell->Exec($name); // finding: command-injection
$shell->exec($name); // finding: command-injection
exec('ls', $lines);
