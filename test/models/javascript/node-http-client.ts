import http from 'node:http';
import http2 from 'node:http2';
import https, { get } from 'node:https';
import { connect, createConnection, Socket } from 'node:net';
import tls from 'node:tls';
import oldHttp from 'http';
import oldHttps from 'https';
import { http as following, https as followingTls } from 'follow-redirects';
import type { Request, Response } from 'express';

export function chosen(req: Request, res: Response) {
  const url = String(req.query.url);
  http.get(url, (answer) => answer.pipe(res)); // finding: server-side-request-forgery
  https.request(url).end(); // finding: server-side-request-forgery
  get(url); // finding: server-side-request-forgery
  oldHttp.get(url); // finding: server-side-request-forgery
  oldHttps.get(url); // finding: server-side-request-forgery
  following.get(url); // finding: server-side-request-forgery
  followingTls.get(url); // finding: server-side-request-forgery
  http.request({ host: url }).end(); // finding: server-side-request-forgery
  http.request({ hostname: url, port: 80 }).end(); // finding: server-side-request-forgery
  https.get('https://api.example', { host: url }); // finding: server-side-request-forgery
  https.get('https://api.example', { hostname: url }); // finding: server-side-request-forgery
  http2.connect(url); // finding: server-side-request-forgery
  connect(25, url); // finding: server-side-request-forgery
  createConnection({ port: 25, host: url }); // finding: server-side-request-forgery
  new Socket().connect(25, url); // finding: server-side-request-forgery
  tls.connect({ host: url, port: 443 }); // finding: server-side-request-forgery
  http.get({ hostname: 'api.example', path: `/users/${req.params.id}` });
}
