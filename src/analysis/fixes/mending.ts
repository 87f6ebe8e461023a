/** Applies fixes to texts: those that need no question, all at once. */
import type { Edit, Finding, Fix } from '../finding.ts';

/** The fixes that need no question, of findings of one file: as many as do not touch each other. */
export function fixesToApply(findings: readonly Finding[]): readonly Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ assumes }) => assumes === undefined);
    if (!fix || fix.edits.some((edit) => taken.some((other) => doTouch(edit, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

/** The text with the edits of these fixes, which do not touch each other. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => b.range.start - a.range.start);
  return edits.reduce((at, { range, text: inserted }) => at.slice(0, range.start) + inserted + at.slice(range.end), text);
}

function doTouch(a: Edit, b: Edit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
