/**
 * Applications that know by a cookie who somebody is, take what forms send, and do not ask whether the form was theirs. Silent where the cookie stays at
 * home (`sameSite`), where only JSON is read (another site's page cannot send that unasked), or where anything in sight checks. Also: frameworks that are told to leave the check out.
 */
import { callsThat } from './acts.ts';
import type { Check } from './check.ts';

const checked = /csrf|xsrf|sec-fetch-site/i;
const changing = new Set(['post', 'put', 'patch', 'delete', 'all']);

/** What asks for something that other sites' pages cannot send along, or keeps nobody signed in. */
const withoutCookie = /stateless|bearer|jwt|oauth|sessionless|token/i;

/** Yields the call that makes the session, or the one that leaves the check out. */
export const disabledCsrfProtection: Check = (context) => {
  const { facts, tree, dependencies } = context;
  const isTold = tree.mentions(withoutCookie) || tree.all('member').some(({ key }) => key.kind === 'constant' && withoutCookie.test(String(key.value)));
  const switchedOff = callsThat(context, 'csrf-switched-off');
  if (switchedOff.length > 0) return isTold ? [] : switchedOff.map(({ node }) => ({ range: node.callee.kind === 'member' ? node.callee.key.range : node.callee.range }));
  const sessions = callsThat(context, 'cookie-session');
  if (sessions.length === 0 || tree.mentions(checked) || facts.does('csrf-check') || !facts.does('form-body')) return [];
  if ([...dependencies?.keys() ?? []].some((name) => checked.test(name))) return [];
  if (![...facts.routes].some(({ methods }) => methods.some((method) => changing.has(method)))) return [];
  return sessions.map(({ node }) => ({ range: node.callee.range }));
};
