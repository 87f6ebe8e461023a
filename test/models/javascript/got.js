import got, { got as named } from 'got';
import ky from 'ky';

const api = got.extend({ prefixUrl: 'https://api.example' });
const old = got.create({});

export async function chosen(req, res) {
  const { url } = req.body;
  await got(url).json(); // finding: server-side-request-forgery
  await got({ url }); // finding: server-side-request-forgery
  await named(url); // finding: server-side-request-forgery
  await api(url); // finding: server-side-request-forgery
  await old(url); // finding: server-side-request-forgery
  await got.get(url); // finding: server-side-request-forgery
  await got.post(url); // finding: server-side-request-forgery
  await got.put(url); // finding: server-side-request-forgery
  await got.patch(url); // finding: server-side-request-forgery
  await got.head(url); // finding: server-side-request-forgery
  await got.delete(url); // finding: server-side-request-forgery
  got.stream(url).pipe(res); // finding: server-side-request-forgery
  for await (const page of got.paginate(url)) res.write(page); // finding: server-side-request-forgery
  got.extend({ prefixUrl: url }); // finding: server-side-request-forgery
  await got.get('users', { prefixUrl: url }); // finding: server-side-request-forgery
  await ky.get(url); // finding: server-side-request-forgery
  await got(`https://api.example/users/${req.params.id}`);
}
