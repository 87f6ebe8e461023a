<?php
// Names, and what they hold at each place.

function direct() {
  sink(source()); // finding: injection
  sink('constant');
  sink($unknownThing);
}

function named() {
  $text = source(); // source: named
  sink($text); // finding: injection from named
}

function renamed() {
  $a = source(); // source: renamed
  $b = $a;
  $c = $b;
  sink($c); // finding: injection from renamed
}

function reassigned() {
  $text = source();
  sink($text); // finding: injection
  $text = 'constant';
  sink($text);
  $text = source();
  sink($text); // finding: injection
}

function beforeTheSource() {
  $text = 'constant';
  sink($text);
  $text = source();
  return $text;
}

function swapped() {
  $a = source();
  $b = 'constant';
  [$a, $b] = [$b, $a];
  sink($a);
  sink($b); // finding: injection
}

function assignedInAnExpression() {
  sink($text = source()); // finding: injection
  sink($text); // finding: injection
  $first = $second = source();
  sink($first); // finding: injection
  sink($second); // finding: injection
}

function compound() {
  $text = 'a';
  $text .= source();
  sink($text); // finding: injection
  $given = source();
  $given = $given ?: 'fallback';
  sink($given); // finding: injection
  $missing = null;
  $missing ??= source();
  sink($missing); // finding: injection
  $present = 'there';
  $present ??= source();
  sink($present);
}

function numbers() {
  $size = source();
  sink($size * 2);
  sink($size - 0);
  sink(-$size);
  sink(+$size);
  sink($size | 0);
  sink($size + 1);
  sink((int) $size);
  sink((float) $size);
  sink((bool) $size);
  sink((string) $size); // finding: injection
  sink($size > 1);
  sink(!$size);
  sink(strlen($size));
  $count = source();
  $count++;
  sink($count);
  $set = source();
  settype($set, 'int');
  sink($set);
}

function membersOfASource() {
  $query = source(); // source: whole
  sink($query['name']); // finding: injection from whole
  sink($query['a']['b']['c']); // finding: injection
  sink($query->x); // finding: injection
  sink($query[$unknownKey]); // finding: injection
  sink($query?->name?->first); // finding: injection
  sink("{$query['name']}"); // finding: injection
}

function twoSources() {
  $a = source(); // source: first
  $b = source(); // source: second
  sink($a . $b); // finding: injection from first
  sink($b); // finding: injection from second
}

function unsetIsNothing() {
  $a = source();
  unset($a);
  sink($a);
  $b = ['x' => source()];
  unset($b['x']);
  sink($b['x']);
}

$top = source();
sink($top); // finding: injection

function theFile() {
  global $top;
  sink($top); // finding: injection
  sink($GLOBALS['top']); // finding: injection
}
theFile();

function ofItsOwn() {
  sink($top);
}
ofItsOwn();

function byName() {
  $name = 'value';
  $$name = source();
  sink($value); // finding: injection
  ${'other'} = 'constant';
  sink($other);
}

function poured() {
  extract(['a' => source(), 'b' => 'constant']);
  sink($a); // finding: injection
  sink($b);
}

function packed() {
  $a = source();
  $b = 'constant';
  $both = compact('a', 'b');
  sink($both['a']); // finding: injection
  sink($both['b']);
}

class Text {
  static $shared = 'constant';
}

function ofClasses() {
  sink(Text::$shared);
  Text::$shared = source();
  sink(Text::$shared); // finding: injection
}
