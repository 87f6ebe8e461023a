/** The list of rules, the gravest first. One line for each. */
import type { Rule } from './rule.ts';
import { archiveExtraction } from './rules/archive-extraction.ts';
import { directoryListing } from './rules/directory-listing.ts';
import { hardcodedSecret } from './rules/hardcoded-secret.ts';
import { ldapInjection } from './rules/ldap-injection.ts';
import { massAssignment } from './rules/mass-assignment.ts';
import { missingInputValidation } from './rules/missing-input-validation.ts';
import { openRedirect } from './rules/open-redirect.ts';
import { pathTraversal } from './rules/path-traversal.ts';
import { permissiveCors } from './rules/permissive-cors.ts';
import { prototypePollution } from './rules/prototype-pollution.ts';
import { regexInjection } from './rules/regex-injection.ts';
import { serverSideRequestForgery } from './rules/server-side-request-forgery.ts';
import { sqlInjection } from './rules/sql-injection.ts';
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
  prototypePollution,
  unrestrictedUpload,
  permissiveCors,
  unboundedBody,
  directoryListing,
  verbInPath,
  stateChangeOnGet,
];
