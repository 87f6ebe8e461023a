/** How sure a finding is, in one word: what the editor shows and the command line writes. */
import type { Finding } from '../analysis/finding.ts';

/** `high` where the path of the data is proven, or the code is wrong in itself; `medium` where it depends on what callers pass. */
export type Confidence = 'high' | 'medium';

export function confidenceOf({ isUnproven }: Pick<Finding, 'isUnproven'>): Confidence {
  return isUnproven ? 'medium' : 'high';
}
