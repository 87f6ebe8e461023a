<?php
// Text that is left to whoever includes the file, under a name that nothing here begins.

$page .= '<p>' . source() . '</p>'; // finding: page
$page .= '<p>more</p>';
$page .= '<p>' . escape(source()) . '</p>';
$page .= '<a title=' . escape(source()) . '>'; // finding: page
$page .= source() . ' is no page by itself'; // finding: page

$own = '';
$own .= '<p>' . source() . '</p>';

function inAFunction() {
  $text = '';
  $text .= '<p>' . source() . '</p>';
  return $text;
}

function shared() {
  global $body;
  $body .= '<p>' . source() . '</p>'; // finding: page
}
