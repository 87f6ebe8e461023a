/** The list of rules, the gravest first. One line for each. */
import type { Rule } from './rule.ts';
import { archiveExtraction } from './rules/archive-extraction.ts';
import { argumentInjection } from './rules/argument-injection.ts';
import { blockingCallInHandler } from './rules/blocking-call-in-handler.ts';
import { cleartextTransport } from './rules/cleartext-transport.ts';
import { codeInjection } from './rules/code-injection.ts';
import { commandInjection } from './rules/command-injection.ts';
import { crossSiteScripting } from './rules/cross-site-scripting.ts';
import { debugEnabled } from './rules/debug-enabled.ts';
import { directoryListing } from './rules/directory-listing.ts';
import { disabledCertificateCheck } from './rules/disabled-certificate-check.ts';
import { disabledCsrfProtection } from './rules/disabled-csrf-protection.ts';
import { eternalToken } from './rules/eternal-token.ts';
import { exposedErrorDetails } from './rules/exposed-error-details.ts';
import { exposedMetrics } from './rules/exposed-metrics.ts';
import { expressionInjection } from './rules/expression-injection.ts';
import { fileInclusion } from './rules/file-inclusion.ts';
import { hardcodedSecret } from './rules/hardcoded-secret.ts';
import { headerInjection } from './rules/header-injection.ts';
import { inProcessState } from './rules/in-process-state.ts';
import { insecureCipherMode } from './rules/insecure-cipher-mode.ts';
import { insecureCookie } from './rules/insecure-cookie.ts';
import { insecureRandom } from './rules/insecure-random.ts';
import { insecureTemporaryFile } from './rules/insecure-temporary-file.ts';
import { ldapInjection } from './rules/ldap-injection.ts';
import { logInjection } from './rules/log-injection.ts';
import { massAssignment } from './rules/mass-assignment.ts';
import { missingInputValidation } from './rules/missing-input-validation.ts';
import { missingRateLimit } from './rules/missing-rate-limit.ts';
import { missingRequestTimeout } from './rules/missing-request-timeout.ts';
import { missingSecurityHeaders } from './rules/missing-security-headers.ts';
import { nosqlInjection } from './rules/nosql-injection.ts';
import { openRedirect } from './rules/open-redirect.ts';
import { outdatedTls } from './rules/outdated-tls.ts';
import { pathTraversal } from './rules/path-traversal.ts';
import { permissiveCors } from './rules/permissive-cors.ts';
import { plaintextPassword } from './rules/plaintext-password.ts';
import { poisonedLink } from './rules/poisoned-link.ts';
import { predictableIv } from './rules/predictable-iv.ts';
import { prototypePollution } from './rules/prototype-pollution.ts';
import { publicResource } from './rules/public-resource.ts';
import { queryInLoop } from './rules/query-in-loop.ts';
import { regexInjection } from './rules/regex-injection.ts';
import { secretInLog } from './rules/secret-in-log.ts';
import { serverSideRequestForgery } from './rules/server-side-request-forgery.ts';
import { shortKey } from './rules/short-key.ts';
import { spoofableRateLimit } from './rules/spoofable-rate-limit.ts';
import { sqlInjection } from './rules/sql-injection.ts';
import { stateChangeOnGet } from './rules/state-change-on-get.ts';
import { swallowedError } from './rules/swallowed-error.ts';
import { templateInjection } from './rules/template-injection.ts';
import { timingUnsafeComparison } from './rules/timing-unsafe-comparison.ts';
import { trustBoundary } from './rules/trust-boundary.ts';
import { unauthenticatedDecryption } from './rules/unauthenticated-decryption.ts';
import { unboundedBody } from './rules/unbounded-body.ts';
import { unboundedQuery } from './rules/unbounded-query.ts';
import { unencryptedStorage } from './rules/unencrypted-storage.ts';
import { unhandledAsyncError } from './rules/unhandled-async-error.ts';
import { unrestrictedUpload } from './rules/unrestricted-upload.ts';
import { unsafeDeserialization } from './rules/unsafe-deserialization.ts';
import { unverifiedJwt } from './rules/unverified-jwt.ts';
import { verbInPath } from './rules/verb-in-path.ts';
import { vulnerableRegex } from './rules/vulnerable-regex.ts';
import { weakCipher } from './rules/weak-cipher.ts';
import { weakHash } from './rules/weak-hash.ts';
import { weakPasswordHash } from './rules/weak-password-hash.ts';
import { weakSessionSecret } from './rules/weak-session-secret.ts';
import { worldWritableFile } from './rules/world-writable-file.ts';
import { xmlExternalEntity } from './rules/xml-external-entity.ts';
import { xpathInjection } from './rules/xpath-injection.ts';

/** Every rule, in this order. */
export const rules: readonly Rule[] = [
  // Injection
  codeInjection,
  fileInclusion,
  commandInjection,
  sqlInjection,
  nosqlInjection,
  templateInjection,
  expressionInjection,
  crossSiteScripting,
  unsafeDeserialization,
  argumentInjection,
  xmlExternalEntity,
  ldapInjection,
  xpathInjection,
  massAssignment,
  regexInjection,
  prototypePollution,
  headerInjection,
  logInjection,
  // Access
  pathTraversal,
  archiveExtraction,
  serverSideRequestForgery,
  openRedirect,
  permissiveCors,
  unrestrictedUpload,
  disabledCsrfProtection,
  directoryListing,
  publicResource,
  // Input
  missingInputValidation,
  trustBoundary,
  vulnerableRegex,
  unboundedBody,
  // Cryptography
  weakPasswordHash,
  insecureRandom,
  disabledCertificateCheck,
  weakCipher,
  insecureCipherMode,
  predictableIv,
  unauthenticatedDecryption,
  shortKey,
  outdatedTls,
  weakHash,
  cleartextTransport,
  unencryptedStorage,
  // Identity
  hardcodedSecret,
  unverifiedJwt,
  weakSessionSecret,
  plaintextPassword,
  eternalToken,
  insecureCookie,
  poisonedLink,
  timingUnsafeComparison,
  missingRateLimit,
  spoofableRateLimit,
  // Configuration and errors
  debugEnabled,
  exposedErrorDetails,
  exposedMetrics,
  unhandledAsyncError,
  secretInLog,
  insecureTemporaryFile,
  worldWritableFile,
  missingSecurityHeaders,
  missingRequestTimeout,
  swallowedError,
  // Good practice
  blockingCallInHandler,
  queryInLoop,
  unboundedQuery,
  inProcessState,
  stateChangeOnGet,
  verbInPath,
];
