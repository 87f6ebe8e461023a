/** The list of fixes, by id. */
import type { Judgement } from '../engine/report.ts';

export function judgement(_text: string): Judgement {
  return { isDangerous: (arrival) => arrival.text?.fragments.some(({ hole }) => hole) ?? false, fixes: () => [] };
}
