import axios, { type AxiosInstance } from 'axios';
import type { Request, Response } from 'express';

const api = axios.create({ baseURL: 'https://api.example', timeout: 1000 });

export async function chosen(req: Request, res: Response) {
  const url = String(req.query.url);
  await axios(url); // finding: server-side-request-forgery
  await axios({ url, method: 'get' }); // finding: server-side-request-forgery
  await axios({ baseURL: url, url: '/' }); // finding: server-side-request-forgery
  await axios.request({ url }); // finding: server-side-request-forgery
  await axios.default.get(url); // finding: server-side-request-forgery
  await axios.get(url); // finding: server-side-request-forgery
  await axios.delete(url); // finding: server-side-request-forgery
  await axios.head(url); // finding: server-side-request-forgery
  await axios.options(url); // finding: server-side-request-forgery
  await axios.post(url, {}); // finding: server-side-request-forgery
  await axios.put(url, {}); // finding: server-side-request-forgery
  await axios.patch(url, {}); // finding: server-side-request-forgery
  await axios.postForm(url, {}); // finding: server-side-request-forgery
  await axios.putForm(url, {}); // finding: server-side-request-forgery
  await axios.patchForm(url, {}); // finding: server-side-request-forgery
  await axios.get('/users', { baseURL: url }); // finding: server-side-request-forgery
  await axios.post('/users', {}, { baseURL: url }); // finding: server-side-request-forgery
  await axios.create({ baseURL: url }).get('/users'); // finding: server-side-request-forgery
  await new axios.Axios({}).get(url); // finding: server-side-request-forgery
  await api.get(url); // finding: server-side-request-forgery
  res.end();
}

// A path of the instance's own host, or what is sent.
export async function safe(req: Request, client: AxiosInstance) {
  await api.get(`/users/${req.params.id}`);
  await api.get('users/' + req.params.id);
  await api.get('/users', { params: { q: req.query.q } });
  await api.post('/users', { name: req.query.name });
  await axios({ url: `https://api.example/users/${req.params.id}`, params: req.query });
  await client.get('/users');
}

export const proxy = async (req: Request, res: Response, client: AxiosInstance) => {
  await client.get(req.body.url); // finding: server-side-request-forgery
  res.end();
};
