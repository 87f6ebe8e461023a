<?php
// A check of the same words in other letters is a check of the text.

function lowerCase() {
  $ending = source();
  if (strtolower($ending) === 'jpg') sink('.' . $ending);
  if (strtoupper(strtolower($ending)) === 'JPG') sink('.' . $ending);
  if (trim($ending) === 'jpg') sink('.' . $ending); // finding: injection
  if (in_array(strtolower($ending), ['jpg', 'png'], true)) sink($ending);
  if (strrev($ending) === 'gpj') sink($ending); // finding: injection
  sink($ending); // finding: injection
}

function madeBefore() {
  $ending = source();
  $name = 'file.' . $ending;
  if (strtolower($ending) == 'jpg' || strtolower($ending) == 'png') sink($name);
  else sink($name); // finding: injection
}

function madeOfIt() {
  $ending = strtolower(source());
  if ($ending === 'jpg') sink($ending);
  else sink($ending); // finding: injection
}
