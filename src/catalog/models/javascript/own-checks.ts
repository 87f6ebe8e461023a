/**
 * Checks that programs write for themselves, or take from small packages, under names that say what they check: where such a function comes from
 * a package that is not at hand, its name is all that is known. A function of the program itself is looked into instead.
 */
import type { Model, Sanitizer } from '../../model.ts';

const check = (names: string, clears: Extract<Sanitizer, { clears: unknown }>['clears']): Sanitizer =>
  ({ path: `any.{${names}}`, argument: 'all', cleans: 'argument', when: { is: true }, clears });

/** Checks by their names. */
export const ownChecks: Model = {
  id: 'own-checks',
  title: 'Checks by their names',
  language: 'javascript',
  types: [
    { path: 'is-path-inside', is: 'any.isPathInside' },
    { path: 'path-is-inside', is: 'any.isPathInside' },
  ],
  sanitizers: [
    check('contains,isPathInside,pathIsInside,isInside,isInsideDir,isInsideDirectory,isSubPath,isSubpath,isSubdirectory,isSubdir,isChildPath,isChildOf,isContained,isContainedPath,isContainedRelativePath,isWithin,isSafePath,isPathSafe,isValidPath', ['path', 'argument']),
    check('isSafeRedirect,isSafeRedirectUrl,isValidRedirect,isValidRedirectUrl,isAllowedRedirect,isAllowedRedirectUrl,isLocalUrl,isRelativeUrl,isSameOrigin,isSafeUrl,isAllowedUrl,isAllowedHost,isTrustedUrl', ['redirect', 'url']),
    check('isAllowedOrigin,isOriginAllowed,isTrustedOrigin', ['origin']),
    // What carries a signature of the server is the server's.
    { path: 'any.{checkSignedToken,verifySignedToken,verifySignature,checkSignature,validateSignature,isValidSignature}', argument: 'all', cleans: 'argument', when: { is: true }, establishes: 'constant' },
  ],
};
