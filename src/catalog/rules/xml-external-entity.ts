/** XML of a client whose entities are replaced. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** XML that somebody else wrote is parsed without its entities. */
export const xmlExternalEntity: Rule = {
  id: 'xml-external-entity',
  title: 'XML parsed with its external entities',
  severity: 'error',
  cwe: [611, 776],
  owasp: 'A02:2025',
  advice: ['validate-all-inputs', 'follow-owasp'],
  message: '`{source}` comes from the client, and the entities that this XML declares are replaced: they may read files of the server, or fill its memory.',
  detects: [
    { flow: { from: ['request'], to: ['xml'] } },
    { use: ['external-entities'], as: { message: '`{value}` has entities replaced: an XML document from outside could read files of the server.', severity: 'warning' } },
  ],
};
