/** What has changed between two runs of the bench. */
import type { Numbers } from './measurement.ts';

/** The numbers of a run, by measurement. */
export type Results = Readonly<Record<string, Numbers>>;

/** Differences smaller than this are the weather's. */
const noise = 0.05;

/** A table of the numbers that changed, and of those that are in one run only. */
export function compare(before: Results, after: Results): string {
  const rows: string[] = [];
  for (const [id, numbers] of Object.entries(after)) {
    for (const [name, now] of Object.entries(numbers)) {
      const then = before[id]?.[name];
      if (then === undefined) rows.push(row(id, name, '', rounded(now), 'new'));
      else if (Math.abs(now - then) > Math.abs(then) * noise) rows.push(row(id, name, rounded(then), rounded(now), then === 0 ? '' : `${(now / then).toFixed(2)} x`));
    }
  }
  for (const [id, numbers] of Object.entries(before)) {
    for (const [name, then] of Object.entries(numbers)) if (after[id] && after[id][name] === undefined) rows.push(row(id, name, rounded(then), '', 'gone'));
  }
  return rows.length === 0 ? `nothing changed by more than ${noise * 100} %` : rows.join('\n');
}

function row(id: string, name: string, then: string, now: string, how: string): string {
  return `${`${id}: ${name}`.padEnd(64)} ${then.padStart(12)} ${now.padStart(12)} ${how.padStart(8)}`;
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}
