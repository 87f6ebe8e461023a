/** Regular expressions for names that programs give to their own things, upper and lower case alike. */

/** Functions that only look at what they get, write it down, or make it safe. */
export const lookingOn = '(?:log|debug|info|warn|error|fatal|trace|print|write_?log|is|has|can|may|should|check|valid|assert|ensure|verif|guard|protect|allow|deny|reject|expect|contain|includ|start|end|match|test|compar|equal|exist|'
  + 'saniti[sz]|escap|encod|clean|purif|strip|normali[sz]|safe|secur|hash|digest|to_?text|strip_?tags|html_?to|next|t$|__?$).*';
