// Limits of how often somebody comes: a login behind one is silent.
import express from 'express';
import bcrypt from 'bcrypt';
import rateLimit, { rateLimit as named } from 'express-rate-limit';
import slowDown from 'express-slow-down';
import { slowDown as namedSlowDown } from 'express-slow-down';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { passwordOf } from './customers.js';

const login = async (req, res) => {
  res.json({ ok: await bcrypt.compare(String(req.body.password), await passwordOf(res.locals.customer)) });
};
const attempts = new RateLimiterMemory({ points: 5, duration: 60 });
const consume = async (req, res, next) => {
  await attempts.consume(req.ip);
  next();
};

express().post('/login', rateLimit({ limit: 5 }), login);
express().post('/login', rateLimit.default({ limit: 5 }), login);
express().post('/login', named({ limit: 5 }), login);
express().post('/login', slowDown({ delayAfter: 3 }), login);
express().post('/login', namedSlowDown({ delayAfter: 3 }), login);
express().post('/login', consume, login);

// The client writes this header itself: each request may come as somebody else.
const spoofed = rateLimit({
  limit: 5,
  keyGenerator: (request) => request.headers['x-forwarded-for'] ?? request.ip, // finding: spoofable-rate-limit
});
express().post('/login', spoofed, login);
express().post('/login', rateLimit({ limit: 5, keyGenerator: ({ ip }) => ip, skip: (request) => request.ip === '127.0.0.1' }), login);
express().post('/login', rateLimit({ limit: 5, keyGenerator: (request) => `${request.ip} ${request.body.email}` }), login);
const consumeSpoofed = async (req, res, next) => {
  await attempts.consume(req.get('X-Forwarded-For')); // finding: spoofable-rate-limit
  await attempts.penalty(req.ip);
  await attempts.reward(req.ip);
  next();
};
express().post('/login', consumeSpoofed, login);
