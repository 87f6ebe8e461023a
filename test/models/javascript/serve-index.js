const express = require('express');
const serveIndex = require('serve-index');

const app = express();
app.use('/ftp', express.static('ftp'), serveIndex('ftp', { icons: true })); // finding: directory-listing
app.use('/public', express.static('public'));
