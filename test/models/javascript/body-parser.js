const bodyParser = require('body-parser');
const express = require('express');

exports.huge = [
  bodyParser.json({ limit: '500mb' }), // finding: unbounded-body
  bodyParser.urlencoded({ extended: true, limit: '1gb' }), // finding: unbounded-body
  bodyParser.text({ limit: 100 * 1024 * 1024 }), // finding: unbounded-body
  bodyParser.raw({ limit: Infinity }), // finding: unbounded-body
  express.json({ limit: '50 MB' }), // finding: unbounded-body
  express.urlencoded({ limit: '20480kb', extended: false }), // finding: unbounded-body
  express.text({ limit: '2TB' }), // finding: unbounded-body
  express.raw({ limit: '100000000' }), // finding: unbounded-body
];

exports.fine = [
  bodyParser.json(),
  bodyParser.json({ limit: '1mb' }),
  bodyParser.urlencoded({ extended: true, limit: '10mb' }),
  express.json({ limit: 1024 * 1024 }),
  express.json({ limit: process.env.LIMIT }),
  express.text({ limit: '500kb' }),
];
