/** The list of rules, the gravest first. One line for each. */
import type { Rule } from './rule.ts';
import { cleartextTransport } from './rules/cleartext-transport.ts';
import { disabledCertificateCheck } from './rules/disabled-certificate-check.ts';
import { eternalToken } from './rules/eternal-token.ts';
import { insecureCipherMode } from './rules/insecure-cipher-mode.ts';
import { insecureCookie } from './rules/insecure-cookie.ts';
import { insecureRandom } from './rules/insecure-random.ts';
import { insecureTemporaryFile } from './rules/insecure-temporary-file.ts';
import { archiveExtraction } from './rules/archive-extraction.ts';
import { directoryListing } from './rules/directory-listing.ts';
import { hardcodedSecret } from './rules/hardcoded-secret.ts';
import { ldapInjection } from './rules/ldap-injection.ts';
import { massAssignment } from './rules/mass-assignment.ts';
import { missingInputValidation } from './rules/missing-input-validation.ts';
import { outdatedTls } from './rules/outdated-tls.ts';
import { plaintextPassword } from './rules/plaintext-password.ts';
import { predictableIv } from './rules/predictable-iv.ts';
import { shortKey } from './rules/short-key.ts';
import { openRedirect } from './rules/open-redirect.ts';
import { pathTraversal } from './rules/path-traversal.ts';
import { permissiveCors } from './rules/permissive-cors.ts';
import { prototypePollution } from './rules/prototype-pollution.ts';
import { regexInjection } from './rules/regex-injection.ts';
import { serverSideRequestForgery } from './rules/server-side-request-forgery.ts';
import { sqlInjection } from './rules/sql-injection.ts';
import { timingUnsafeComparison } from './rules/timing-unsafe-comparison.ts';
import { unverifiedJwt } from './rules/unverified-jwt.ts';
import { weakCipher } from './rules/weak-cipher.ts';
import { weakHash } from './rules/weak-hash.ts';
import { weakPasswordHash } from './rules/weak-password-hash.ts';
import { weakSessionSecret } from './rules/weak-session-secret.ts';
import { worldWritableFile } from './rules/world-writable-file.ts';
import { stateChangeOnGet } from './rules/state-change-on-get.ts';
import { unboundedBody } from './rules/unbounded-body.ts';
import { unrestrictedUpload } from './rules/unrestricted-upload.ts';
import { unsafeDeserialization } from './rules/unsafe-deserialization.ts';
import { verbInPath } from './rules/verb-in-path.ts';
import { xmlExternalEntity } from './rules/xml-external-entity.ts';
import { xpathInjection } from './rules/xpath-injection.ts';

/** Every rule, in this order. */
export const rules: readonly Rule[] = [
  sqlInjection,
  serverSideRequestForgery,
  unsafeDeserialization,
  pathTraversal,
  archiveExtraction,
  xmlExternalEntity,
  ldapInjection,
  xpathInjection,
  massAssignment,
  openRedirect,
  regexInjection,
  hardcodedSecret,
  missingInputValidation,
  weakPasswordHash,
  unverifiedJwt,
  weakSessionSecret,
  plaintextPassword,
  insecureRandom,
  disabledCertificateCheck,
  weakCipher,
  insecureCipherMode,
  predictableIv,
  shortKey,
  outdatedTls,
  weakHash,
  eternalToken,
  insecureCookie,
  timingUnsafeComparison,
  cleartextTransport,
  insecureTemporaryFile,
  worldWritableFile,
  prototypePollution,
  unrestrictedUpload,
  permissiveCors,
  unboundedBody,
  directoryListing,
  verbInPath,
  stateChangeOnGet,
];
