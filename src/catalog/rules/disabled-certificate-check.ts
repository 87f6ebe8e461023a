/** Certificates that are not checked. The page beside this file explains it; its examples are the rule's test. */
import type { Rule } from '../rule.ts';

/** Settings that ask for it by their names: `allowSelfSigned`, `!config.verifyTls`. */
const asked = [
  'self.?signed|insecure|reject.?unauthori[sz]ed',
  '(?:skip|ignore|disable|allow|verify|verification|check|validate|strict|trust)\\w*[.\'"\\s:_-]*(?:tls|ssl|cert|https)',
  '(?:tls|ssl|certs?|certificates?)[.\'"\\s:_-]*(?:skip|ignore|verif|check|valid|strict|trust)',
].join('|');

/** The other side of a connection proves who it is. */
export const disabledCertificateCheck: Rule = {
  id: 'disabled-certificate-check',
  title: 'Certificates that are not checked',
  severity: 'error',
  cwe: [295, 297, 599],
  owasp: 'A07:2025',
  advice: ['tls-everywhere'],
  message: '`{name}` switches off the check of certificates: anybody on the way can read and change the traffic.',
  detects: [{ use: ['no-certificate-check'] }],
  exceptUnder: asked,
  isFineInTests: true,
};
