/** Cookies of those that are no servlets: of the platform, Spring, Shiro, Play. */
import type { Model, Remedy, Use } from '../../model.ts';

const httpsOnly: Remedy = { title: 'Send it over HTTPS only', set: [{ argument: 0, to: 'true' }], assumes: 'the site is reached by HTTPS alone' };
const hidden: Remedy = { title: 'Hide it from scripts', set: [{ argument: 0, to: 'true' }], assumes: 'no script of the page reads it' };

const play = 'play.mvc.Http';
const spring = 'org.springframework.http.ResponseCookie.from()';

/** A flag that a call gives, or does not. */
const flag = (path: string, argument: number): Use => ({ path, kind: 'insecure-cookie', where: [{ argument, is: [false] }] });

/** `java.net.HttpCookie`, ResponseCookie, Shiro, Play. */
export const cookies: Model = {
  id: 'cookies',
  title: 'Cookies',
  language: 'java',
  types: [
    { path: `${play}.Cookie.builder()`, is: `${play}.CookieBuilder()` },
    { path: `${play}.CookieBuilder().{withSecure,withHttpOnly,withMaxAge,withPath,withDomain,withSameSite}()`, is: `${play}.CookieBuilder()` },
  ],
  containers: [{ path: 'org.springframework.http.ResponseCookie.from', shape: 'record', names: ['name', 'value'], isSettings: true }],
  steps: [
    { path: `${spring}.{secure,httpOnly,maxAge,path,domain,sameSite}`, from: 'this', to: 'result' },
    { path: `${spring}.secure`, from: '0', to: 'this[.secure]' },
    { path: `${spring}.httpOnly`, from: '0', to: 'this[.httpOnly]' },
    { path: `${spring}.maxAge`, from: '0', to: 'this[.maxAge]' },
  ],
  uses: [
    ...['{java.net.HttpCookie,org.apache.shiro.web.servlet.SimpleCookie}().setSecure', `${play}.CookieBuilder().withSecure`].map((path): Use => ({ ...flag(path, 0), remedy: httpsOnly })),
    ...['{java.net.HttpCookie,org.apache.shiro.web.servlet.SimpleCookie}().setHttpOnly', `${play}.CookieBuilder().withHttpOnly`].map((path): Use => ({ ...flag(path, 0), remedy: hidden })),
    flag(`${play}.Cookie`, 5),
    flag(`${play}.Cookie`, 6),
    flag('org.springframework.security.web.savedrequest.SavedCookie', 6),
    ...['secure', 'httpOnly'].map((member): Use => ({ path: `${spring}.build`, kind: 'insecure-cookie', where: [{ argument: 'this', member, isMissing: true }, { argument: 'this', member: 'maxAge', lacks: [0] }] })),
    { ...flag(`${spring}.secure`, 0), remedy: httpsOnly },
    { ...flag(`${spring}.httpOnly`, 0), remedy: hidden },
  ],
};
