<?php
// What is escaped does no harm where escaping is enough: between quotes, as text of a page.

function betweenQuotes() {
  sink("name = '" . escape(source()) . "'");
  sink('name = "' . escape(source()) . '" LIMIT 1');
  sink("name LIKE '%" . escape(source()) . "%'");
  $name = escape(source());
  sink("first = 'it''s' AND name = '$name'");
  sink("first = 'it\\'s' AND name = '{$name}'");
  sink(sprintf("name = '%s'", $name));
}

function asANumber() {
  sink('id = ' . escape(source())); // finding: injection
  $id = escape(source()); // source: number
  sink("name = 'a' AND id = $id"); // finding: injection from number
  sink("name = 'a' AND id = $id AND name = 'b'"); // finding: injection
  sink(sprintf('id = %s', $id)); // finding: injection
  sink(sprintf('id = %d', $id));
  sink('id = ' . (int) $id);
}

function asAName() {
  $column = escape(source());
  sink("SELECT 1 ORDER BY `$column`"); // finding: injection
  sink("SELECT 1 ORDER BY $column DESC"); // finding: injection
}

function sameDataTwice() {
  $id = source();
  $number = (int) $id;
  $text = escape($id);
  sink("id = $number AND name = '$text'");
  sink("id = $id AND name = '$text'"); // finding: injection
}

function onOneBranch($flag) {
  $id = source();
  if ($flag) $id = escape($id);
  sink("id = '$id'"); // finding: injection
}

function onBothBranches($flag) {
  $id = source();
  $id = $flag ? escape($id) : clean($id);
  sink("id = '$id'");
}

function inAPieceOfText($flag) {
  $where = $flag ? "name = '" . escape(source()) . "'" : '1';
  sink("SELECT 1 WHERE $where");
  $parts = [];
  $parts[] = "name = '" . escape(source()) . "'";
  sink('SELECT 1 WHERE ' . implode(' AND ', $parts));
}

function quote($text) {
  return "'" . escape($text) . "'";
}

function bare($text) {
  return escape($text);
}

function byFunctions() {
  sink('name = ' . quote(source()));
  sink("name = '" . bare(source()) . "'");
  sink('id = ' . bare(source())); // finding: injection
}

function findByName($name) {
  sink("name = '$name'"); // finding: injection
}

function findById($id) {
  sink("id = $id"); // finding: injection
}

function findByOther($name) {
  sink("name = '$name'"); // finding: injection
}

function calling() {
  findByName(source());
  findByName(escape(source()));
  findById(escape(source()));
  findByOther(escape(source()));
}

// Escaped, and alone: nothing tells where it stands.
function alone() {
  sink(escape(source()));
}

function page($text) {
  $raw = ['isRaw' => true];
  show('<p>' . escape(source()) . '</p>', $raw);
  show('<a title="' . escape(source()) . '">', $raw);
  show("<a class=plain title='" . escape(source()) . "'>", $raw);
  show('<p>' . source() . '</p>', $raw); // finding: page
  show('<a title=' . escape(source()) . '>', $raw); // finding: page
  show('<a class="wide" id=row' . escape(source()) . '>', $raw); // finding: page
  show('<script>var name = ' . escape(source()) . ';</script>', $raw); // finding: page
  show('<script>var name = "' . escape(source()) . '";</script>', $raw);
  show('<script>var name = 1;</script><p>' . escape(source()) . '</p>', $raw);
  show('<a onclick="go(\'' . escape(source()) . '\')">', $raw); // finding: page
  show('<' . escape(source()) . '>', $raw); // finding: page
  show('1 < 2 is ' . escape(source()), $raw);
  show('a = ' . escape(source()), $raw);
}
