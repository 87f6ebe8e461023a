import { unlink } from 'node:fs/promises';
import { charge, refund } from './payments.js';

export async function pay(order) {
  try {
    await charge(order);
  } catch (error) {} // finding: swallowed-error

  refund(order).catch(() => {}); // finding: swallowed-error
  refund(order).then(() => charge(order)).catch(function () {}); // finding: swallowed-error
}

export async function silent(text, order, path) {
  try {
    await charge(order);
  } catch {
    // The nightly run tries again.
  }
  try {
    return JSON.parse(text);
  } catch {}
  try {
    await charge(order);
  } catch (error) {
    console.error(error);
  }
  try {
    await charge(order);
  } finally {
    console.info('done');
  }
  await unlink(path).catch(() => {});
  const answer = await refund(order).catch(() => null);
  await refund(order).catch(() => { /* Told by the provider, too. */ });
  return answer;
}
