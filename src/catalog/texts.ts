/** Regular expressions for texts that tell by their own form what they are, upper and lower case alike. What is not known of a text is U+0000. */

/** A name, or a thing that is not known. */
const name = '[\\w.$@#"`\\[\\]%{}\\u0000-]+';
/** What may follow the table of a statement that reads. */
const clause = '(?:AS|WHERE|INNER|LEFT|RIGHT|FULL|CROSS|NATURAL|JOIN|ORDER|GROUP|HAVING|LIMIT|OFFSET|UNION|FETCH|FOR|ON)\\b';
const table = `(?:\\(\\s*SELECT\\b|${name}(?:\\s+${name})?\\s*(?:$|[,;)]|${clause}))`;
const statement = [
  `SELECT\\s[^;]*?\\sFROM\\s+${table}`,
  `INSERT\\s+(?:OR\\s+\\w+\\s+|IGNORE\\s+)?INTO\\s+${name}\\s*(?:\\(|VALUES\\b|SELECT\\b|SET\\b)`,
  `REPLACE\\s+INTO\\s+${name}\\s*(?:\\(|VALUES\\b|SELECT\\b|SET\\b)`,
  `UPDATE\\s+${name}(?:\\s+${name})?\\s+SET\\s+${name}\\s*=`,
  `DELETE\\s+FROM\\s+${name}\\s*(?:$|;|WHERE\\b|USING\\b)`,
  `WITH\\s+(?:RECURSIVE\\s+)?${name}(?:\\s*\\([^)]*\\))?\\s+AS\\s*\\(\\s*SELECT\\s`,
  `(?:CREATE|ALTER|DROP|TRUNCATE)\\s+(?:TABLE|DATABASE|SCHEMA|VIEW|USER|ROLE)\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?${name}\\s*(?:$|[;(]|\\w)`,
].join('|');

/** What is certainly a statement of SQL, from its start. */
export const sqlStatement = `(?:\\s|\\()*(?:${statement})`;
