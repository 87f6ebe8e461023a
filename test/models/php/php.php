<?php
// The library: where data goes, and where it ends.

system(strtolower($_GET['q'])); // finding: command-injection
system(strtoupper($_GET['q'])); // finding: command-injection
system(ucfirst($_GET['q'])); // finding: command-injection
system(ucwords($_GET['q'])); // finding: command-injection
system(lcfirst($_GET['q'])); // finding: command-injection
system(trim($_GET['q'])); // finding: command-injection
system(ltrim($_GET['q'])); // finding: command-injection
system(rtrim($_GET['q'])); // finding: command-injection
system(chop($_GET['q'])); // finding: command-injection
system(strrev($_GET['q'])); // finding: command-injection
system(strval($_GET['q'])); // finding: command-injection
system(substr($_GET['q'])); // finding: command-injection
system(mb_substr($_GET['q'])); // finding: command-injection
system(mb_strcut($_GET['q'])); // finding: command-injection
system(mb_strimwidth($_GET['q'])); // finding: command-injection
system(mb_strtolower($_GET['q'])); // finding: command-injection
system(mb_strtoupper($_GET['q'])); // finding: command-injection
system(mb_convert_case($_GET['q'])); // finding: command-injection
system(mb_convert_encoding($_GET['q'])); // finding: command-injection
system(mb_scrub($_GET['q'])); // finding: command-injection
system(utf8_encode($_GET['q'])); // finding: command-injection
system(utf8_decode($_GET['q'])); // finding: command-injection
system(normalizer_normalize($_GET['q'])); // finding: command-injection
system(str_repeat($_GET['q'])); // finding: command-injection
system(wordwrap($_GET['q'])); // finding: command-injection
system(chunk_split($_GET['q'])); // finding: command-injection
system(nl2br($_GET['q'])); // finding: command-injection
system(addslashes($_GET['q'])); // finding: command-injection
system(stripslashes($_GET['q'])); // finding: command-injection
system(addcslashes($_GET['q'])); // finding: command-injection
system(stripcslashes($_GET['q'])); // finding: command-injection
system(quotemeta($_GET['q'])); // finding: command-injection
system(str_shuffle($_GET['q'])); // finding: command-injection
system(urlencode($_GET['q'])); // finding: command-injection
system(rawurlencode($_GET['q'])); // finding: command-injection
system(urldecode($_GET['q'])); // finding: command-injection
system(rawurldecode($_GET['q'])); // finding: command-injection
system(base64_encode($_GET['q'])); // finding: command-injection
system(base64_decode($_GET['q'])); // finding: command-injection
system(bin2hex($_GET['q']));
system(hex2bin($_GET['q'])); // finding: command-injection
system(convert_uuencode($_GET['q'])); // finding: command-injection
system(convert_uudecode($_GET['q'])); // finding: command-injection
system(quoted_printable_encode($_GET['q'])); // finding: command-injection
system(quoted_printable_decode($_GET['q'])); // finding: command-injection
system(str_rot13($_GET['q'])); // finding: command-injection
system(strstr($_GET['q'])); // finding: command-injection
system(stristr($_GET['q'])); // finding: command-injection
system(strrchr($_GET['q'])); // finding: command-injection
system(strpbrk($_GET['q'])); // finding: command-injection
system(strtok($_GET['q'])); // finding: command-injection
system(substr_compare($_GET['q'])); // finding: command-injection
system(html_entity_decode($_GET['q'])); // finding: command-injection
system(htmlspecialchars_decode($_GET['q'])); // finding: command-injection
system(iconv('x', 'x', $_GET['q'])); // finding: command-injection
system(str_pad($_GET['q'])); // finding: command-injection
system(mb_str_pad($_GET['q'])); // finding: command-injection
system(strtr($_GET['q'])); // finding: command-injection
system(substr_replace($_GET['q'])); // finding: command-injection
system(str_replace('x', 'x', $_GET['q'])); // finding: command-injection
system(str_ireplace('x', 'x', $_GET['q'])); // finding: command-injection
system(preg_replace('x', 'x', $_GET['q'])); // finding: command-injection
system(preg_filter('x', 'x', $_GET['q'])); // finding: command-injection
system(mb_ereg_replace('x', 'x', $_GET['q'])); // finding: command-injection
system(preg_replace_callback('x', 'x', $_GET['q'])); // finding: command-injection
system(sprintf($_GET['q'])); // finding: command-injection
system(vsprintf($_GET['q'])); // finding: command-injection
system(implode($_GET['q'])); // finding: command-injection
system(join($_GET['q'])); // finding: command-injection
system(str_split($_GET['q'])[0]); // finding: command-injection
system(mb_str_split($_GET['q'])[0]); // finding: command-injection
system(explode('x', $_GET['q'])[0]); // finding: command-injection
system(preg_split('x', $_GET['q'])[0]); // finding: command-injection
system(mb_split('x', $_GET['q'])[0]); // finding: command-injection
system(split('x', $_GET['q'])[0]); // finding: command-injection
system(sscanf($_GET['q'])[0]); // finding: command-injection
system(str_getcsv($_GET['q'])[0]); // finding: command-injection
system(str_word_count($_GET['q'])[0]); // finding: command-injection
system(json_encode($_GET['q'])); // finding: command-injection
system(serialize($_GET['q'])); // finding: command-injection
system(http_build_query($_GET['q'])); // finding: command-injection
system(var_export($_GET['q'])); // finding: command-injection
system(igbinary_serialize($_GET['q'])); // finding: command-injection
system(json_decode($_GET['q'])); // finding: command-injection
system(parse_url($_GET['q'])[0]); // finding: command-injection
system(gzcompress($_GET['q'])); // finding: command-injection
system(gzuncompress($_GET['q'])); // finding: command-injection
system(gzencode($_GET['q'])); // finding: command-injection
system(gzdecode($_GET['q'])); // finding: command-injection
system(gzdeflate($_GET['q'])); // finding: command-injection
system(gzinflate($_GET['q'])); // finding: command-injection
system(pack($_GET['q'])); // finding: command-injection
system(unpack('x', $_GET['q'])[0]); // finding: command-injection
system(array_pop($_GET['q'])); // finding: command-injection
system(array_shift([$_GET['q']])); // finding: command-injection
system(current([$_GET['q']])); // finding: command-injection
system(pos([$_GET['q']])); // finding: command-injection
system(reset([$_GET['q']])); // finding: command-injection
system(end([$_GET['q']])); // finding: command-injection
system(next([$_GET['q']])); // finding: command-injection
system(prev([$_GET['q']])); // finding: command-injection
system(max([$_GET['q']])); // finding: command-injection
system(min([$_GET['q']])); // finding: command-injection
system(array_rand([$_GET['q']])); // finding: command-injection
system(array_product([$_GET['q']])); // finding: command-injection
system(array_find([$_GET['q']])); // finding: command-injection
system(key([$_GET['q'] => 1])); // finding: command-injection
system(array_key_first([$_GET['q'] => 1])); // finding: command-injection
system(array_key_last([$_GET['q'] => 1])); // finding: command-injection
system(array_merge($_GET['q'])); // finding: command-injection
system(array_merge_recursive($_GET['q'])); // finding: command-injection
system(array_replace($_GET['q'])); // finding: command-injection
system(array_replace_recursive($_GET['q'])); // finding: command-injection
system(array_keys(array_combine([$_GET['q']], ['a']))[0]); // finding: command-injection
system(array_combine(['a'], [$_GET['q']])['a']); // finding: command-injection
system(array_keys(array_fill_keys([$_GET['q']], 1))[0]); // finding: command-injection
system(array_fill('x', 'x', $_GET['q'])[0]); // finding: command-injection
system(array_pad([$_GET['q']])[0]); // finding: command-injection
system(array_keys([$_GET['q'] => 1])[0]); // finding: command-injection
system(array_keys(array_flip([$_GET['q']]))[0]); // finding: command-injection
system(array_values([$_GET['q']])[0]); // finding: command-injection
system(array_slice([$_GET['q']])[0]); // finding: command-injection
system(array_reverse([$_GET['q']])[0]); // finding: command-injection
system(array_unique([$_GET['q']])[0]); // finding: command-injection
system(array_diff([$_GET['q']])[0]); // finding: command-injection
system(array_diff_key([$_GET['q']])[0]); // finding: command-injection
system(array_intersect([$_GET['q']])[0]); // finding: command-injection
system(array_intersect_key([$_GET['q']])[0]); // finding: command-injection
system(array_diff_assoc([$_GET['q']])[0]); // finding: command-injection
system(iterator_to_array([$_GET['q']])[0]); // finding: command-injection
system(array_change_key_case([$_GET['q']])[0]); // finding: command-injection
system(array_splice([$_GET['q']])[0]); // finding: command-injection
system(array_chunk([$_GET['q']], 2)[0][0]); // finding: command-injection
system(array_column([$_GET['q']])[0]); // finding: command-injection
system(range($_GET['q'])[0]); // finding: command-injection
system(compact($_GET['q'])[0]); // finding: command-injection
system((new ArrayObject([$_GET['q']]))[0]); // finding: command-injection
system((new ArrayIterator([$_GET['q']]))[0]); // finding: command-injection
system((new Exception($_GET['q']))->getMessage()); // finding: command-injection
system((new Error($_GET['q']))->getMessage()); // finding: command-injection
system((new RuntimeException($_GET['q']))->getMessage()); // finding: command-injection
system((new InvalidArgumentException($_GET['q']))->getMessage()); // finding: command-injection
system((new LogicException($_GET['q']))->getMessage()); // finding: command-injection
system((new DomainException($_GET['q']))->getMessage()); // finding: command-injection
system((new UnexpectedValueException($_GET['q']))->getMessage()); // finding: command-injection
system(intval($_GET['q']));
system(floatval($_GET['q']));
system(doubleval($_GET['q']));
system(boolval($_GET['q']));
system(abs($_GET['q']));
system(ceil($_GET['q']));
system(floor($_GET['q']));
system(round($_GET['q']));
system(sqrt($_GET['q']));
system(intdiv($_GET['q']));
system(fmod($_GET['q']));
system(pow($_GET['q']));
system(bindec($_GET['q']));
system(hexdec($_GET['q']));
system(octdec($_GET['q']));
system(number_format($_GET['q']));
system(strlen($_GET['q']));
system(count($_GET['q']));
system(ord($_GET['q']));
system(crc32($_GET['q']));

function patterns() {
  preg_match('/(.*)/', $_GET['q'], $one);
  system($one[1]); // finding: command-injection
  preg_match_all('/(.*)/', $_GET['q'], $all);
  system($all[1][0]); // finding: command-injection
  parse_str($_GET['q'], $parts);
  system($parts['x']); // finding: command-injection
  mb_parse_str($_GET['q'], $more);
  system($more['x']); // finding: command-injection
  preg_replace_callback('/./', fn($found) => system($found[0]), $_GET['q']); // finding: command-injection
  system(preg_replace('/[^a-z]/', '', $_GET['q']));
  system(preg_replace('/[a-z]/', '', $_GET['q'])); // finding: command-injection
  system(str_replace([';', '&'], '', $_GET['q'])); // finding: command-injection
}

function lists() {
  $list = [];
  array_push($list, 'a', $_GET['q']);
  system($list[0]);
  system($list[1]); // finding: command-injection
  $first = ['b'];
  array_unshift($first, $_GET['q']);
  system($first[0]); // finding: command-injection
  array_map(function ($one) { system($one); }, [$_GET['q']]); // finding: command-injection
  array_map('system', [$_GET['q']]); // finding: command-injection
  array_filter([$_GET['q']], fn($one) => system($one)); // finding: command-injection
  array_any([$_GET['q']], fn($one) => system($one)); // finding: command-injection
  array_all([$_GET['q']], fn($one) => system($one)); // finding: command-injection
  system(array_reduce(['a'], fn($all, $one) => $all . $one, $_GET['q'])); // finding: command-injection
  array_walk($_GET, fn($value) => system($value)); // finding: command-injection
  array_walk_recursive($_GET, fn($value) => system($value)); // finding: command-injection
  $copy = [$_GET['q']];
  usort($copy, fn($a, $b) => system($b)); // finding: command-injection
  uasort($copy, fn($a, $b) => system($a)); // finding: command-injection
  uksort($_GET, fn($a, $b) => system($a)); // finding: command-injection
  $object = new ArrayObject([$_GET['q']]);
  system($object->getArrayCopy()[0]); // finding: command-injection
  $iterator = new ArrayIterator([$_GET['q']]);
  system($iterator->getArrayCopy()[0]); // finding: command-injection
}

function functions() {
  $run = fn($one) => system($one); // finding: command-injection
  call_user_func($run, $_GET['q']);
  call_user_func_array($run, [$_GET['q']]);
  forward_static_call($run, $_GET['q']);
  forward_static_call_array($run, [$_GET['q']]);
  register_shutdown_function($run, $_GET['q']);
  $bound = $run->bindTo($this);
  $bound($_GET['q']);
  $run->call($this, $_GET['q']);
  $run->__invoke($_GET['q']);
  Closure::bind($run, null)($_GET['q']);
  Closure::fromCallable($run)($_GET['q']);
  $name = 'system';
  $name($_GET['q']); // finding: command-injection
}

function errors() {
  try {
    throw new Exception($_GET['q']);
  } catch (Exception $error) {
    system($error->getMessage()); // finding: command-injection
  }
  system((new RuntimeException($_GET['q']))->getMessage()); // finding: command-injection
}

function checked() {
  $q = $_GET['q'];
  if (is_numeric($q)) system($q);
  if (is_int($q)) system($q);
  if (is_integer($q)) system($q);
  if (is_long($q)) system($q);
  if (is_float($q)) system($q);
  if (is_double($q)) system($q);
  if (is_bool($q)) system($q);
  if (ctype_digit($q)) system($q);
  if (ctype_alnum($q)) system($q);
  if (ctype_alpha($q)) system($q);
  if (ctype_xdigit($q)) system($q);
  if (ctype_upper($q)) system($q);
  if (ctype_lower($q)) system($q);
  if (in_array($q, ['a', 'b'], true)) system($q);
  if (array_search($q, ['a', 'b'])) system($q);
  if (array_key_exists($q, ['a' => 1])) system($q);
  if (key_exists($q, ['a' => 1])) system($q);
  if (preg_match('/^[a-z]+$/', $q)) system($q);
  if (preg_match('/[a-z]+/', $q)) system($q); // finding: command-injection
  if (is_string($q)) system($q); // finding: command-injection
  if (is_array($q)) system($q); // finding: command-injection
  if (is_object($q)) system($q); // finding: command-injection
  if (str_starts_with($q, 'a')) system($q); // finding: command-injection
  if (str_contains($q, 'a')) system($q); // finding: command-injection
  if (str_ends_with($q, 'a')) system($q); // finding: command-injection
}

function formats() {
  system(sprintf('ls %d', $_GET['q']));
  system(sprintf('ls %s', $_GET['q'])); // finding: command-injection
  system(sprintf('ls %2$s %1$05.2f', $_GET['q'], 'a'));
  system(vsprintf('ls %d %s', [$_GET['q'], 'a']));
}

function poured() {
  extract(['command' => $_GET['command']]);
  system($command); // finding: command-injection
}
