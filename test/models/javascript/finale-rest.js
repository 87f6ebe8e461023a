const express = require('express');
const finale = require('finale-rest');
const epilogue = require('epilogue');
const { Invoice, User, Product, Order } = require('./tables');

const fs = require('node:fs');

const app = express();
finale.initialize({ app });

finale.resource({ model: Product, endpoints: ['/products', '/products/:id'] }); // finding: mass-assignment
epilogue.resource({ model: Order, endpoints: ['/orders'], excludeAttributes: ['total'] }); // finding: mass-assignment
finale.resource({ model: Invoice, endpoints: ['/invoices'], actions: ['read', 'list'] });

const photos = finale.resource({ model: Product, endpoints: ['/photos'] }); // finding: mass-assignment
photos.read.send.after((req, res, context) => {
  fs.unlink(req.query.photo, context.continue); // finding: path-traversal
});
photos.read.fetch.action((req, res, context) => {
  fs.unlink(req.query.photo, context.continue); // finding: path-traversal
});

module.exports = (generator) => {
  const users = finale.resource({ model: User, endpoints: ['/users'] });
  users.create.write.before((req, res, context) => {
    context.instance.role = 'customer';
    return context.continue;
  });
};

module.exports.more = (generator) => {
  const users = generator.resource({ model: User, endpoints: ['/users'] }); // finding: mass-assignment
  users.create.write.before((req, res, context) => {
    context.instance.role = context.instance.role ?? 'customer';
    return context.continue;
  });
};
