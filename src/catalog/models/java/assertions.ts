/** Methods that throw unless a condition holds: Spring's `Assert`, Guava's `Preconditions`, `Validate` of Commons Lang. What stands behind them may rely on it. */
import type { Model } from '../../model.ts';

const validate = 'org.apache.{commons.lang.Validate,commons.lang3.Validate}';

/** Spring, Guava, Commons Lang. */
export const assertions: Model = {
  id: 'assertions',
  title: 'Assertions',
  language: 'java',
  steps: [
    { path: 'com.google.common.base.{Preconditions,Verify}.{checkNotNull,verifyNotNull}', from: '0', to: 'result' },
    { path: `${validate}.{notNull,notBlank}`, from: '0', to: 'result' },
  ],
  comparisons: [{ path: `${validate}.matchesPattern`, value: 0, with: 1, by: 'pattern', anchored: 'both' }],
  assertions: [
    { path: 'org.springframework.util.Assert.{isTrue,state}', of: 0, is: true },
    { path: 'com.google.common.base.{Preconditions.checkArgument,Preconditions.checkState,Verify.verify}', of: 0, is: true },
    { path: `${validate}.{isTrue,validState}`, of: 0, is: true },
    { path: `${validate}.matchesPattern`, of: 'result', is: true },
  ],
};
