<?php
// Variables that are the same, and parameters that give back.

function fill(&$target, $value) {
  $target = $value;
}

function filled() {
  fill($a, source());
  sink($a); // finding: injection
  fill($a, 'constant');
  sink($a);
}

function kept(&$target) {
  return strlen($target);
}

function keptAsItIs() {
  $a = source();
  kept($a);
  sink($a); // finding: injection
  $b = 'constant';
  kept($b);
  sink($b);
}

function aliased() {
  $a = 'constant';
  $b = &$a;
  $b = source();
  sink($a); // finding: injection
}

function inALoop() {
  $rows = ['constant'];
  foreach ($rows as &$row) {
    $row = source();
  }
  sink($rows[0]); // finding: injection
}

function captured() {
  $a = 'constant';
  $b = 'constant';
  $change = function () use (&$a, $b) {
    $a = source();
    $b = source();
    sink($b); // finding: injection
  };
  $change();
  sink($a); // finding: injection
  sink($b);
}

class Filler {
  function give(&$into) {
    $into = source();
  }
}

function byAMethod() {
  $filler = new Filler();
  $filler->give($a);
  sink($a); // finding: injection
}

function byAClosure() {
  $give = function (&$into) {
    $into = source();
  };
  $give($a);
  sink($a); // finding: injection
}

function ofTheLibrary() {
  preg_match('/a(.*)/', source(), $found);
  sink($found[1]); // finding: injection
  preg_match('/a(.*)/', 'constant', $found);
  sink($found[1]);
  parse_str(source(), $parts);
  sink($parts['x']); // finding: injection
}
