const express = require('express');
const Joi = require('joi');
const users = require('./users');
const { complain, validate, validateEach } = require('./validate');

const email = Joi.object().keys({ email: Joi.string().required() });
const order = Joi.object({ size: Joi.number(), name: Joi.string() });
const router = express.Router();

router.post('/sessions', validate({ body: email }), users.find);
router.post('/accounts', validate({ params: email }), users.findUnchecked);
router.post('/orders', validateEach({ body: order, query: Joi.object({ page: Joi.number() }) }), users.order);
router.post('/reports', complain(email), users.findComplaining);

module.exports = router;
