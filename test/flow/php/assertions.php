<?php
// Calls that return only where their condition holds.

function demanded() {
  $a = source();
  demand(check($a));
  sink($a);
  $b = source();
  demand(!check($b));
  sink($b); // finding: injection
  $c = source();
  demand(in_array($c, ['x', 'y'], true), 'one of two');
  sink($c);
}

function refused() {
  $a = source();
  refuse(!check($a));
  sink($a);
  $b = source();
  refuse(check($b));
  sink($b); // finding: injection
}

function ofTheResult() {
  $a = source();
  belongs($a, ['x', 'y']);
  sink($a);
  $b = source();
  differs($b, 'x');
  sink($b); // finding: injection
}

function ensure($condition, $message = '') {
  if (!$condition) {
    throw new Exception($message);
  }
}

function byTheProgram() {
  $a = source();
  ensure(check($a), 'bad');
  sink($a);
  $b = source();
  ensure(!check($b));
  sink($b); // finding: injection
}
