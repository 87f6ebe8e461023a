<?php
// Calls that are wrong in themselves.

const OLD = 2;

function bits($given) {
  permit(2); // finding: wrong-use
  permit(4 | 8); // finding: wrong-use
  permit(8 | 16);
  permit(OLD | 8); // finding: wrong-use
  permit(12 & 8);
  permit(12 & 4); // finding: wrong-use
  permit($given | 2);
  $flags = 8;
  $flags |= 2;
  permit($flags); // finding: wrong-use
}

function constants($given) {
  digest('md5'); // finding: wrong-use
  digest('MD5'); // finding: wrong-use
  digest($given ? 'md5' : 'sha256'); // finding: wrong-use
  digest($given);
  $name = 'm' . 'd5';
  digest($name); // finding: wrong-use
  digest(<<<'NAME' // finding: wrong-use
    md5
    NAME);
  cipher("aes-128-{$given}");
  cipher("aes-$given-ecb"); // finding: wrong-use
}

function members($given) {
  accept(['names' => ['some', 'none']]); // finding: wrong-use
  accept(['names' => ['some']]);
  accept(['key' => 'stands here']); // finding: wrong-use
  accept(['key' => 'public']);
  accept(['key' => $given]);
  accept($given);
  $options = ['names' => []];
  $options['names'][] = 'none';
  accept($options); // finding: wrong-use
}
